import type { CourseFacts, GoalsExpectation, PlanEntry, ScoreCase } from '../../generated/documents.js';
import type { Instrument } from '../../index.js';
import { scoreGoals, scoreResponse, validateResponse } from '../../index.js';
import type { Difference } from '../compareSubset.js';
import { compareSubset } from '../compareSubset.js';
import { compareCodes, errorCodes } from './compareCodes.js';

const dayOfNoImportance = '2026-01-01';
const countOfNoImportance = 100;
const envelope = { format: 1, revision: 1, course: 'case-course' } as const;
const subject = 'case-subject';

/** Returns where the scores and the goals of a case's answers are not those that it expects. */
export function runScoreCase(one: ScoreCase, instrument: Instrument): readonly Difference[] {
  const plan = planOf(one);
  const facts = factsOf(one, instrument);
  const options = { ...(facts && { facts }), ...(plan && { plan }) };
  const validated = validateResponse(instrument, responseOf(one, instrument), options);
  if (!validated.ok || one.expect.issues !== undefined) {
    return compareCodes(one.expect.issues ?? [], errorCodes(validated.issues), ['issues']);
  }
  const { scores = {}, goals } = one.expect;
  const scored = compareSubset(scores, scoreResponse(instrument, validated.value, options), ['scores']);
  if (goals === undefined) return scored;
  const asksGoals = instrument.forms.get(one.form)?.goals !== undefined;
  return [...scored, ...compareGoals(goals, plan && asksGoals ? scoreGoals(instrument, validated.value, { plan }) : undefined)];
}

/** Puts the answers in an envelope that nothing in the instrument can object to: every role of a joint form has answered. */
function responseOf(one: ScoreCase, instrument: Instrument): unknown {
  const { answeredOn = dayOfNoImportance, asked, language, goals, answers } = one;
  const form = instrument.definition.forms.find(({ id }) => id === one.form);
  const roles = form?.authorship === 'joint' ? form.respondents : [one.role ?? form?.respondents[0] ?? 'nobody'];
  return {
    kind: 'response',
    ...envelope,
    id: 'case-response',
    recordedAt: `${answeredOn}T12:00:00Z`,
    instrument: instrument.reference,
    form: one.form,
    subject,
    respondents: roles.map((role) => ({ role, id: `case-${role}`, ...countOf(role, one, instrument) })),
    answeredOn,
    answers,
    ...(asked && { asked }),
    ...(language !== undefined && { language }),
    ...(goals && { goals }),
    ...(form?.goals && { planRevision: 1 }),
  };
}

function countOf(role: string, { count = countOfNoImportance }: ScoreCase, { roles }: Instrument): { readonly count?: number } {
  return roles.get(role)?.kind === 'group' ? { count } : {};
}

function factsOf({ groups }: ScoreCase, { reference }: Instrument): CourseFacts | undefined {
  return groups && { kind: 'course-facts', format: 1, id: envelope.course, subject, instrument: reference, groups };
}

function planOf({ plan, answeredOn = dayOfNoImportance }: ScoreCase): PlanEntry | undefined {
  return (
    plan && {
      kind: 'plan',
      ...envelope,
      id: 'case-plan',
      recordedAt: `${answeredOn}T12:00:00Z`,
      plannedOn: answeredOn,
      respondents: [{ role: 'case-role', id: subject }],
      goals: plan,
    }
  );
}

/** A T-score is a root, so it is compared to as many decimals as the case gives. */
function compareGoals({ tScore, ...others }: GoalsExpectation, received: unknown): readonly Difference[] {
  const path = ['goals'];
  const computed = (Object(received) as { readonly tScore?: unknown }).tScore;
  const isNear = tScore !== undefined && typeof computed === 'number' && isRounding(tScore, computed);
  const expected = tScore === undefined ? others : { ...others, tScore: isNear ? computed : tScore };
  return compareSubset(expected, received, path);
}

function isRounding(rounded: number, value: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(rounded))?.[1]?.length ?? 0;
  // The tie itself is not exact in binary.
  return Math.abs(rounded - value) <= 0.5 / 10 ** decimals + 1e-9;
}
