import { areTimesSound } from './handWrittenTime.mjs';

const modes = new Set(['paper', 'screen', 'interview', 'telephone', 'video']);
const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
const idPattern = /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/;
const requiredCount = 12;
const largest = 1_000_000_000;

const allowed = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') allowed[character.charCodeAt(0)] = 2;
for (const character of '._:~+=-') allowed[character.charCodeAt(0)] = 1;

/** Tells whether all of a response is sound but its answers, for the one form that is asked. */
export function isEnvelopeSound(response, { reference, formId, role }) {
  if (typeof response !== 'object' || response === null || Array.isArray(response)) return false;
  const { kind, format, id, revision, instrument, form, course, subject, respondents, answeredOn, recordedAt, answers } =
    response;
  if (kind !== 'response' || format !== 1 || instrument !== reference || form !== formId) return false;
  if (!isWhole(revision) || !isPseudonym(id) || !isPseudonym(course) || !isPseudonym(subject)) return false;
  if (typeof answeredOn !== 'string' || typeof recordedAt !== 'string' || !areTimesSound(answeredOn, recordedAt)) return false;
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return false;
  return isRespondentSound(respondents, role) && countProperties(response) === requiredCount + countOptional(response);
}

function isRespondentSound(respondents, role) {
  if (!Array.isArray(respondents) || respondents.length !== 1) return false;
  const [respondent] = respondents;
  if (typeof respondent !== 'object' || respondent === null) return false;
  return respondent.role === role && isPseudonym(respondent.id) && countProperties(respondent) === 2;
}

/** How many optional properties there are; NaN when one of them is wrong. */
function countOptional({ enteredBy, mode, language, occasion, planRevision }) {
  let count = 0;
  if (mode !== undefined) count += modes.has(mode) ? 1 : Number.NaN;
  if (language !== undefined) count += typeof language === 'string' && languagePattern.test(language) ? 1 : Number.NaN;
  if (enteredBy !== undefined) count += isPseudonym(enteredBy) ? 1 : Number.NaN;
  if (occasion !== undefined)
    count += typeof occasion === 'string' && occasion.length <= 64 && idPattern.test(occasion) ? 1 : Number.NaN;
  if (planRevision !== undefined) count += isWhole(planRevision) ? 1 : Number.NaN;
  return count;
}

function isWhole(value) {
  return Number.isInteger(value) && value >= 1 && value <= largest;
}

function isPseudonym(value) {
  if (typeof value !== 'string') return false;
  const { length } = value;
  if (length === 0 || length > 128 || allowed[value.charCodeAt(0)] !== 2) return false;
  for (let at = 1; at < length; at += 1) if (!allowed[value.charCodeAt(at)]) return false;
  return !(length === 10 || length === 11) || !/^\d{6}-?\d{4}$/.test(value);
}

/** Returns how many properties an object has. */
export function countProperties(object) {
  let count = 0;
  for (const _ in object) count += 1;
  return count;
}
