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

const withdrawn = { id: checkOpaqueId, revision: checkWhole, contentHash: checkNumber } satisfies Required<
  Checks<WithdrawnEntry>
>;
const known = { ...withdrawn, recordedAt: checkText };
const respondent = objectOf({ role: checkId, id: checkOpaqueId }, { count: checkWhole } satisfies Checks<Respondent>);

const response = objectOf(
  {
    ...known,
    instrument: reference,
    form: checkId,
    answeredOn: checkDate,
    respondents: list(respondent),
    timing: oneOf('in-window', 'outside-window', 'unscheduled'),
    items: list(checkNumber),
    scales: list(checkNumber),
  } satisfies Checks<CourseResponse>,
  {
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
  } satisfies Checks<CourseResponse>,
);

const facts = objectOf(
  { kind: oneOf('course-facts'), format: oneOf(1), id: checkOpaqueId, subject: checkOpaqueId, instrument: reference },
  { $schema: checkText, ...life } satisfies Checks<CourseFacts>,
);

const goal = objectOf({ id: checkOpaqueId, version: checkWhole, status: oneOf('open', 'attained', 'closed') }, {
  parent: checkOpaqueId,
  theme: checkText,
  weight: checkNumber,
} satisfies Checks<PlanGoal>);

const required = {
  kind: oneOf('course-state'),
  format: oneOf(1),
  facts,
  sequence: checkNumber,
  versions: list(reference),
  entryIds: list(checkOpaqueId),
  lanes: list(objectOf({ key: checkText, roles: list(checkId), responses: list(response) } satisfies Required<Checks<Lane>>)),
  withdrawn: list(objectOf(withdrawn)),
} satisfies Checks<Course>;

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
  occasions: list(
    objectOf(
      {
        ...known,
        occasion: checkText,
        status: oneOf('declined', 'not-held'),
        recordedOn: checkDate,
      } satisfies Checks<OccasionOutcome>,
      { form: checkId },
    ),
  ),
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
} satisfies Checks<Course>;

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
