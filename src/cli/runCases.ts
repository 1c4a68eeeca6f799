import type { CasesDocument, CourseCase, ScoreCase } from '../generated/documents.js';
import type { Instrument, Issue, ProgressionEvent } from '../index.js';
import { record, scoreResponse, startCourse, validateResponse } from '../index.js';
import type { Difference } from './compareSubset.js';
import { compareSubset } from './compareSubset.js';
import { survivingFacts } from './survivingFacts.js';

/** What became of one case: it passed when nothing differs from what it expects. */
export interface CaseOutcome {
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  readonly differences: readonly Difference[];
}

const source = 'urn:fremdrift:cases';
const dayOfNoImportance = '2026-01-01';

/**
 * Returns what became of every case of an instrument, in the order they stand. The instrument is compiled with the norms
 * that the cases name; the cases have passed validation.
 */
export function runCases(document: CasesDocument, instrument: Instrument): readonly CaseOutcome[] {
  if (document.instrument !== instrument.reference)
    return document.cases.map((one) => wrongInstrument(one, document, instrument));
  return document.cases.map((one) => {
    const differences = one.type === 'score' ? runScoreCase(one, instrument) : runCourseCase(one, instrument);
    return { id: one.id, title: one.title, passed: differences.length === 0, differences };
  });
}

function wrongInstrument({ id, title }: ScoreCase | CourseCase, document: CasesDocument, instrument: Instrument): CaseOutcome {
  const difference = {
    problem: 'different',
    path: ['instrument'],
    expected: document.instrument,
    received: instrument.reference,
  } as const;
  return { id, title, passed: false, differences: [difference] };
}

function runScoreCase(one: ScoreCase, instrument: Instrument): readonly Difference[] {
  const validated = validateResponse(instrument, responseOf(one, instrument));
  if (!validated.ok || one.expect.issues !== undefined) {
    return compareCodes(one.expect.issues ?? [], errorCodes(validated.issues), ['issues']);
  }
  return compareSubset(one.expect.scores ?? {}, scoreResponse(instrument, validated.value), ['scores']);
}

/** Puts the answers in an envelope that nothing in the instrument can object to: every role of the form has answered. */
function responseOf(one: ScoreCase, instrument: Instrument): unknown {
  const answeredOn = one.answeredOn ?? dayOfNoImportance;
  const form = instrument.definition.forms.find(({ id }) => id === one.form);
  const roles = form?.authorship === 'joint' ? form.respondents : (form?.respondents.slice(0, 1) ?? []);
  return {
    kind: 'response',
    format: 1,
    id: 'case-response',
    revision: 1,
    course: 'case-course',
    recordedAt: `${answeredOn}T12:00:00Z`,
    instrument: instrument.reference,
    form: one.form,
    subject: 'case-subject',
    respondents: roles.map((role) => ({ role, id: `case-${role}` })),
    answeredOn,
    answers: one.answers,
    ...(one.asked === undefined ? {} : { asked: one.asked }),
  };
}

function runCourseCase(one: CourseCase, instrument: Instrument): readonly Difference[] {
  const recorded = recordEntries(one, instrument);
  if (!recorded.ok) return compareCodes([], errorCodes(recorded.issues), ['facts']);
  const facts = survivingFacts(recorded.events);
  return [
    ...one.expect.facts.flatMap(({ key, data = {} }) => compareSubset(data, facts.get(key), ['facts', key])),
    ...(one.expect.absent ?? []).flatMap((key): readonly Difference[] =>
      facts.has(key) ? [{ problem: 'unexpected', path: ['absent', key], received: facts.get(key) }] : [],
    ),
    ...compareCodes(
      (one.expect.refused ?? []).map(({ id, code }) => `${id}: ${code}`),
      recorded.refused,
      ['refused'],
    ),
  ];
}

type RecordedEntries =
  | { readonly ok: true; readonly events: readonly ProgressionEvent[]; readonly refused: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function recordEntries({ facts, entries }: CourseCase, instrument: Instrument): RecordedEntries {
  const started = startCourse(instrument, facts, { source });
  if (!started.ok) return started;
  let course = started.value.course;
  const events = [...started.value.events];
  const refused: string[] = [];
  for (const entry of entries) {
    const recorded = record(course, entry, { instrument, source });
    if (recorded.ok) {
      course = recorded.value.course;
      events.push(...recorded.value.events);
    } else {
      refused.push(...errorCodes(recorded.issues).map((code) => `${entry.id}: ${code}`));
    }
  }
  return { ok: true, events, refused };
}

function errorCodes(issues: readonly Issue[]): readonly string[] {
  return issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** Compares codes whatever their order: an author lists them as they come to mind. */
function compareCodes(expected: readonly string[], received: readonly string[], path: readonly string[]): readonly Difference[] {
  return compareSubset(expected.toSorted(), received.toSorted(), path);
}
