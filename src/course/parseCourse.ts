import type { CourseFacts, Respondent } from '../generated/documents.js';
import { refuseType } from '../instrument/refuse.js';
import type { Issue } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { isPlainObject } from '../issues/received.js';
import { changes, life, reference } from '../response/checkCourseEntry.js';
import { checkDate, checkId, checkMode, checkOpaqueId, checkText, checkWhole, oneOf } from '../response/checkEnvelope.js';
import type { DeepCheck } from '../response/checkProperties.js';
import type { Checks } from '../response/shape.js';
import { checkNumber, checkShape, listOf, objectOf } from '../response/shape.js';
import type { PlanGoal } from '../scoring/plan.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type {
  Course,
  CourseChange,
  CourseResponse,
  FollowUpResolution,
  Lane,
  OccasionOutcome,
  PlanSnapshot,
  WithdrawnEntry,
} from './course.js';

const most = 1_000_000;
const list = (check: DeepCheck) => listOf(check, { most });
/** An object whose parts the engine wrote itself, and that nothing but its kind can be mistaken in. */
const anyObject: DeepCheck = (value) => (isPlainObject(value) ? undefined : refuseType('object', value));

const withdrawn = { id: checkOpaqueId, revision: checkWhole, contentHash: checkNumber };
const known = { ...withdrawn, recordedAt: checkText };

/** The checks of what need not be there, all of it: a property that the engine adds must be added here. */
type Others<Thing, Must> = Required<Checks<Omit<Thing, keyof Must>>>;

const ofRespondent = { role: checkId, id: checkOpaqueId };
const respondent = objectOf(ofRespondent, { count: checkWhole } satisfies Others<Respondent, typeof ofRespondent>);

const ofResponse = {
  ...known,
  instrument: reference,
  form: checkId,
  answeredOn: checkDate,
  respondents: list(respondent),
  timing: oneOf('in-window', 'outside-window', 'unscheduled'),
  items: list(checkNumber),
  scales: list(checkNumber),
};
const response = objectOf(ofResponse, {
  enteredBy: checkOpaqueId,
  mode: checkMode,
  language: checkText,
  occasion: checkText,
  isOccasionNamed: oneOf(true),
  planRevision: checkWhole,
  goals: anyObject,
  steps: anyObject,
  unconverted: anyObject,
  followUps: list(checkText),
} satisfies Others<CourseResponse, typeof ofResponse>);

const ofFacts = {
  kind: oneOf('course-facts'),
  format: oneOf(1),
  id: checkOpaqueId,
  subject: checkOpaqueId,
  instrument: reference,
};
const facts = objectOf(ofFacts, { $schema: checkText, ...life } satisfies Others<CourseFacts, typeof ofFacts>);

const ofGoal = { id: checkOpaqueId, version: checkWhole, status: oneOf('open', 'attained', 'closed') };
const goal = objectOf(ofGoal, { parent: checkOpaqueId, theme: checkText, weight: checkNumber } satisfies Others<
  PlanGoal,
  typeof ofGoal
>);

const ofOccasion = { ...known, occasion: checkText, status: oneOf('declined', 'not-held'), recordedOn: checkDate };

const required = {
  kind: oneOf('course-state'),
  format: oneOf(1),
  facts,
  sequence: (value: unknown) => (value === 0 ? undefined : checkWhole(value, Number.MAX_SAFE_INTEGER)),
  versions: list(reference),
  entryIds: list(checkOpaqueId),
  lanes: list(objectOf({ key: checkText, roles: list(checkId), responses: list(response) } satisfies Required<Checks<Lane>>)),
  withdrawn: list(objectOf(withdrawn, { voiceHash: checkNumber } satisfies Others<WithdrawnEntry, typeof withdrawn>)),
};

const optional = {
  startedAs: facts,
  changes: list(objectOf({ ...known, effectiveOn: checkDate, changes } satisfies Required<Checks<CourseChange>>)),
  plans: list(
    objectOf({ ...known, plannedOn: checkDate, roles: list(checkId), goals: list(goal) } satisfies Required<
      Checks<PlanSnapshot>
    >),
  ),
  pending: list(response),
  superseded: list(response),
  occasions: list(objectOf(ofOccasion, { form: checkId } satisfies Others<OccasionOutcome, typeof ofOccasion>)),
  toldAfter: checkDate,
  toldUntil: checkDate,
  resolutions: list(
    objectOf({
      ...known,
      followUp: checkId,
      response: checkOpaqueId,
      resolvedOn: checkDate,
      outcome: checkText,
    } satisfies Required<Checks<FollowUpResolution>>),
  ),
} satisfies Others<Course, typeof required>;

/**
 * Returns any value as the state of a course, as it is read back from where a host keeps it; or all that stands in its way.
 *
 * Only what it is made of is looked at, so that an entry, the facts of a course or a state of another engine is found out at
 * once. That it says what its entries say, only `recompute` can tell.
 */
export function parseCourse(input: unknown): Result<Course, Issue> {
  if (!isPlainObject(input)) return fail([refuseType('object', input)]);
  // Of something of another kind nothing else is worth telling.
  const strange = required.kind(input.kind);
  const issues = strange ? [placeIssue(strange, ['kind'])] : checkShape(input, { required, optional });
  return issues.length > 0 ? fail(issues) : succeed(input as unknown as Course);
}
