import type { Goal, PlanEntry, Respondent } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { checkDate, checkId, checkOpaqueId, oneOf, propertiesOfEntry } from './checkEnvelope.js';
import { checkSize } from './checkSize.js';
import type { Checks } from './shape.js';
import { checkNumber, checkShape, listOf, objectOf, textOf, wholeTo } from './shape.js';

const text = textOf(1_000);
const texts = listOf(text, { most: 100 });
const checkWeight = (value: unknown) => checkNumber(value) ?? checkSize(value as number, { above: 0, maximum: 1_000 });

const respondent = objectOf(
  { role: checkId, id: checkOpaqueId } satisfies Checks<Respondent>,
  { count: wholeTo(1_000_000) } satisfies Checks<Respondent>,
);

const goal = objectOf(
  {
    id: checkOpaqueId,
    version: wholeTo(1_000_000),
    title: text,
    status: oneOf('open', 'attained', 'closed'),
  } satisfies Checks<Goal>,
  {
    parent: checkOpaqueId,
    theme: checkId,
    signs: texts,
    methods: texts,
    agreements: texts,
    dueOn: checkDate,
    weight: checkWeight,
    attainment: listOf(objectOf({ value: checkNumber, meaning: text }), { most: 200 }),
  } satisfies Checks<Goal>,
);

const required = {
  kind: oneOf('plan'),
  ...propertiesOfEntry,
  plannedOn: checkDate,
  respondents: listOf(respondent, { least: 1, most: 20 }),
  goals: listOf(goal, { most: 1_000 }),
} satisfies Required<Checks<PlanEntry>>;

/** Returns everything wrong with what a plan is made of, and with the form of its ids, dates and numbers. */
export function checkPlanEntry(input: Readonly<Record<string, unknown>>): Issue[] {
  return checkShape(input, { required, optional: {} });
}
