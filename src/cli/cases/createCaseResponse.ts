import type { CourseFacts, PlanEntry, ScoreCase } from '../../generated/documents.js';
import type { Instrument } from '../../index.js';

const dayOfNoImportance = '2026-01-01';
const countOfNoImportance = 100;
const envelope = { format: 1, revision: 1, course: 'case-course' } as const;
const subject = 'case-subject';

/** A response that nobody has checked, and what is known beside it. */
export interface CaseResponse {
  readonly response: unknown;
  readonly options: { readonly facts?: CourseFacts; readonly plan?: PlanEntry };
}

/** Returns the answers of a case as a response, with the facts of its course and the plan that it rates. */
export function createCaseResponse(one: ScoreCase, instrument: Instrument): CaseResponse {
  const plan = planOf(one);
  const facts = factsOf(one, instrument);
  return { response: responseOf(one, instrument), options: { ...(facts && { facts }), ...(plan && { plan }) } };
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
