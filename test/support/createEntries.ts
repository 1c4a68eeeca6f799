import type {
  CourseChanges,
  CourseEntry,
  FollowUpEntry,
  Goal,
  InstrumentResponse,
  OccasionEntry,
  PlanEntry,
} from '../../src/generated/documents.js';
import type { GoalRatings } from '../../src/scoring/plan.js';
import { createGoal } from './createGoals.js';
import { createResponse } from './createInstrument.js';

const envelope = { format: 1, revision: 1, course: 'course-1', recordedAt: '2026-02-01T12:00:00Z' } as const;

/** Returns a revision of the plan; a goal is told by its id alone where it is open and in its first version. */
export function createPlanEntry(
  revision: number,
  goals: readonly (string | Goal)[],
  overrides: Partial<PlanEntry> = {},
): PlanEntry {
  return {
    ...envelope,
    kind: 'plan',
    id: 'plan',
    revision,
    plannedOn: '2026-02-01',
    respondents: [{ role: 'citizen', id: 'citizen-1' }],
    goals: goals.map((goal) => (typeof goal === 'string' ? createGoal(goal) : goal)),
    ...overrides,
  };
}

/** Returns an entry that says how the facts of the course have changed. */
export function createChange(id: string, changes: CourseChanges, overrides: Partial<CourseEntry> = {}): CourseEntry {
  return { ...envelope, kind: 'course', id, changes, ...overrides };
}

/** Returns an entry about an occasion that was declined. */
export function createMissed(id: string, occasion: string, overrides: Partial<OccasionEntry> = {}): OccasionEntry {
  return { ...envelope, kind: 'occasion', id, occasion, status: 'declined', ...overrides };
}

/** Returns an entry that says that a follow-up was talked about. */
export function createResolution(
  id: string,
  { followUp, response }: Pick<FollowUpEntry, 'followUp' | 'response'>,
  overrides: Partial<FollowUpEntry> = {},
): FollowUpEntry {
  return { ...envelope, kind: 'follow-up', id, followUp, response, resolvedOn: '2026-02-01', outcome: 'talked', ...overrides };
}

/** Returns ratings of goals on a day, by the first revision of the plan unless something else is given. */
export function createRated(
  id: string,
  goals: GoalRatings,
  { on = '2026-02-02', ...overrides }: Partial<InstrumentResponse> & { on?: string } = {},
): InstrumentResponse {
  const rest = { id, form: 'rate', planRevision: 1, goals, answeredOn: on, recordedAt: `${on}T12:00:00Z` };
  return createResponse({}, { ...rest, ...overrides });
}

/** Returns a line marked before a meeting. */
export function createLine(
  id: string,
  line: number,
  { on = '2026-02-02', ...overrides }: Partial<InstrumentResponse> & { on?: string } = {},
): InstrumentResponse {
  const rest = { id, form: 'before', answeredOn: on, recordedAt: `${on}T12:00:00Z` };
  return createResponse({ line }, { ...rest, ...overrides });
}

/** Returns what a mentor saw of the three steps of a ladder: meets, stays, days. */
export function createObservation(
  id: string,
  answers: InstrumentResponse['answers'],
  { on = '2026-02-02', ...overrides }: Partial<InstrumentResponse> & { on?: string } = {},
): InstrumentResponse {
  const respondents = [{ role: 'mentor', id: 'mentor-1' }];
  const rest = { id, form: 'observe', respondents, answeredOn: on, recordedAt: `${on}T12:00:00Z` };
  return createResponse(answers, { ...rest, ...overrides });
}
