import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { isPlainObject } from '../issues/received.js';
import { parseInstant } from '../shared/calendar.js';
import { checkLanguage, checkMode, checkOpaqueId, checkWhole, firstDawn } from './checkEnvelope.js';

const requiredCount = 12;

/**
 * Tells at a glance whether all of a response but its answers is sound. One with rarer properties, and one that somebody
 * gave together with others or for a group, is looked at more closely before anything is said of it.
 */
export function isPlainlySound(
  input: Readonly<Record<string, unknown>>,
  { form, instrument }: { readonly form: CompiledForm; readonly instrument: Instrument },
): boolean {
  const { kind, format, id, revision, course, subject, respondents, answeredOn, recordedAt, answers, mode, language } = input;
  if (form.goals || form.minCounts) return false;
  if (kind !== 'response' || format !== 1 || input.instrument !== instrument.reference || answers === undefined) return false;
  if (checkWhole(revision) ?? checkOpaqueId(id) ?? checkOpaqueId(course) ?? checkOpaqueId(subject)) return false;
  if (typeof answeredOn !== 'string' || typeof recordedAt !== 'string') return false;
  if (!(parseInstant(recordedAt) >= firstDawn(answeredOn))) return false;
  if (mode !== undefined && checkMode(mode)) return false;
  if (language !== undefined && checkLanguage(language)) return false;
  const expected = requiredCount + (mode === undefined ? 0 : 1) + (language === undefined ? 0 : 1);
  return countProperties(input) === expected && isLoneRespondent(respondents, form);
}

function isLoneRespondent(respondents: unknown, { definition }: CompiledForm): boolean {
  if (!Array.isArray(respondents) || respondents.length !== 1 || definition.authorship === 'joint') return false;
  const respondent: unknown = respondents[0];
  if (!isPlainObject(respondent) || countProperties(respondent) !== 2) return false;
  const { role, id } = respondent;
  return typeof role === 'string' && definition.respondents.includes(role) && checkOpaqueId(id) === undefined;
}

function countProperties(object: object): number {
  let count = 0;
  for (const _ in object) count += 1;
  return count;
}
