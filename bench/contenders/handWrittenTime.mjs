const millisecondsPerDay = 86_400_000;
const monthLengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysBefore = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysTo1970 = 719_528;
/** The first place on earth where a date begins is fourteen hours ahead of UTC. */
const earliestDawn = 14 * 3_600_000;

/** Tells whether a date and an instant are real, and the answer was not recorded before the day it was given. */
export function areTimesSound(answeredOn, recordedAt) {
  return millisecondsOf(recordedAt) >= dayOf(answeredOn) * millisecondsPerDay - earliestDawn && answeredOn.length === 10;
}

/** Returns the days from 1970-01-01 to the date that a text begins with, or NaN. */
function dayOf(text) {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(year >= 0 && month >= 1 && month <= 12) || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (!(day >= 1 && day <= monthLengths[month] + (isLeap && month === 2 ? 1 : 0))) return Number.NaN;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays - (isLeap && month < 3 ? 1 : 0) + daysBefore[month] + day - daysTo1970;
}

function millisecondsOf(text) {
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const isTime = hour <= 23 && minute <= 59 && second <= 59;
  if (!isTime || text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return Number.NaN;
  const zone = zoneAfterFraction(text);
  const fraction = zone > 20 ? Math.floor(Number(text.slice(19, zone)) * 1_000) : 0;
  return dayOf(text) * millisecondsPerDay + ((hour * 60 + minute) * 60 + second) * 1_000 + fraction - offsetOf(text, zone);
}

function zoneAfterFraction(text) {
  if (text.charCodeAt(19) !== 46) return 19;
  let at = 20;
  while (at < 29 && isDigit(text.charCodeAt(at))) at += 1;
  return at > 20 ? at : text.length;
}

function offsetOf(text, zone) {
  const sign = text.charCodeAt(zone);
  if (sign === 90) return text.length === zone + 1 ? 0 : Number.NaN;
  const hours = twoDigits(text, zone + 1);
  const minutes = twoDigits(text, zone + 4);
  const isOffset = text.length === zone + 6 && (sign === 43 || sign === 45) && text.charCodeAt(zone + 3) === 58;
  if (!isOffset || !(hours <= 23 && minutes <= 59)) return Number.NaN;
  return (hours * 60 + minutes) * (sign === 45 ? -60_000 : 60_000);
}

function twoDigits(text, at) {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function isDigit(code) {
  return code >= 48 && code <= 57;
}
