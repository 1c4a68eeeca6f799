import { invariant } from './invariant.js';

const millisecondsPerDay = 86_400_000;

/**
 * Returns the number of days from 1970-01-01 to a calendar date, or NaN when there is no such date.
 *
 * @example
 * parseCalendarDate('1970-02-01') // => 31
 */
export function parseCalendarDate(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return Number.NaN;
  return daysFromEpoch(year, month, day);
}

/** Returns the calendar date that lies so many days after 1970-01-01, within the years 0000 to 9999. */
export function formatCalendarDate(dayNumber: number): string {
  invariant(Number.isInteger(dayNumber), 'no date lies so many days after 1970-01-01');
  // Counted from 1 March of the year 0, in spans of 400 years, so that a leap day is always the last of its year.
  const days = dayNumber + 719_468;
  const span = Math.floor(days / 146_097);
  const dayOfSpan = days - span * 146_097;
  const leapDays = Math.floor(dayOfSpan / 1_460) - Math.floor(dayOfSpan / 36_524) + Math.floor(dayOfSpan / 146_096);
  const yearOfSpan = Math.floor((dayOfSpan - leapDays) / 365);
  const dayOfYear = dayOfSpan - (yearOfSpan * 365 + Math.floor(yearOfSpan / 4) - Math.floor(yearOfSpan / 100));
  const monthFromMarch = Math.floor((dayOfYear * 5 + 2) / 153);
  const day = dayOfYear - Math.floor((monthFromMarch * 153 + 2) / 5) + 1;
  const isNextYear = monthFromMarch > 9;
  const year = span * 400 + yearOfSpan + (isNextYear ? 1 : 0);
  return `${pad(year, 4)}-${pad(monthFromMarch + (isNextYear ? -9 : 3), 2)}-${pad(day, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** The first and the last day that a calendar date can name, 0000-01-01 and 9999-12-31. */
export const [firstDay, lastDay] = [-719_528, 2_932_896];

/** Tells whether a text is a real calendar date: the year has four digits, and the day exists. */
export function isCalendarDate(text: string): boolean {
  return !Number.isNaN(parseCalendarDate(text));
}

/**
 * Returns the milliseconds from 1970-01-01T00:00:00Z to an instant written with its offset, or NaN when there is no such
 * instant. Parts of a millisecond are left out.
 *
 * @example
 * parseInstant('1970-01-01T01:00:00+01:00') // => 0
 */
export function parseInstant(text: string): number {
  const zone = zoneStart(text);
  if (zone < 0 || text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return Number.NaN;
  const day = parseCalendarDate(text.slice(0, 10));
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, 19);
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
  const time = ((hour * 60 + minute) * 60 + second) * 1_000 + fraction(text, zone);
  return day * millisecondsPerDay + time - offset(text, zone);
}

/** Where the zone begins: at "Z" or at the sign of a whole "+hh:mm"; -1 when there is none. */
function zoneStart(text: string): number {
  const last = text.length - 1;
  if (last >= 19 && last <= 29 && text.charCodeAt(last) === 90) return last;
  const sign = text.charCodeAt(last - 5);
  return last >= 24 && last <= 34 && (sign === 43 || sign === 45) && text.charCodeAt(last - 2) === 58 ? last - 5 : -1;
}

function fraction(text: string, zone: number): number {
  if (zone === 19) return 0;
  if (text.charCodeAt(19) !== 46 || zone === 20) return Number.NaN;
  const all = digits(text, 20, zone);
  return Math.floor((all * 1_000) / 10 ** (zone - 20));
}

function offset(text: string, zone: number): number {
  if (text.charCodeAt(zone) === 90) return 0;
  const hours = digits(text, zone + 1, zone + 3);
  const minutes = digits(text, zone + 4, zone + 6);
  if (!(hours <= 23 && minutes <= 59)) return Number.NaN;
  const size = (hours * 60 + minutes) * 60_000;
  return text.charCodeAt(zone) === 45 ? -size : size;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Counts days by years that begin in March, so that a leap day is always the last of its year. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + dayOfYear - 719_468;
}
