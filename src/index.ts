export type { RefusedResponse } from './course/admitEntry.js';
export type {
  Course,
  CourseChange,
  CourseResponse,
  FollowUpResolution,
  Lane,
  OccasionOutcome,
  PlanSnapshot,
  Timing,
  WithdrawnEntry,
} from './course/course.js';
export type { InstrumentVersions } from './course/findInstrument.js';
export { factsOn } from './course/life.js';
export type { CourseOccasion } from './course/listCourseOccasions.js';
export { listOccasionRecords } from './course/listOccasionRecords.js';
export { parseCourse } from './course/parseCourse.js';
export type { CourseScheduleOptions } from './course/scheduleCourse.js';
export { scheduleCourse } from './course/scheduleCourse.js';
export { versionOn } from './course/versionOn.js';
export type { OccasionEventsOptions } from './events/occasionEvents.js';
export { occasionEvents } from './events/occasionEvents.js';
export type { RecomputeOptions } from './events/recompute.js';
export { recompute } from './events/recompute.js';
export type { Recorded, Replayed } from './events/record.js';
export { record, replay, startCourse } from './events/record.js';
export type * from './generated/documents.js';
export { compileInstrument } from './instrument/compileInstrument.js';
export type { Instrument } from './instrument/instrument.js';
export type {
  BoundName,
  Issue,
  IssueCode,
  IssueParams,
  IssuePath,
  JsonType,
  PatternName,
  Scalar,
  Severity,
} from './issues/issue.js';
export { hasErrors } from './issues/issue.js';
export { validateResponse } from './response/validateResponse.js';
export type { RoleAdherence } from './schedule/assessAdherence.js';
export { assessAdherence } from './schedule/assessAdherence.js';
export type { AwaitedStatus } from './schedule/occasionStatus.js';
export type { OccasionRecord, OccasionStatus, ScheduledOccasion, ScheduleOptions } from './schedule/scheduleOccasions.js';
export { scheduleOccasions } from './schedule/scheduleOccasions.js';
export { explainScore } from './scoring/explainScore.js';
export type {
  ExplainedGoal,
  ExplainedItem,
  ExplainedLadder,
  ExplainedScale,
  ExplainedStep,
  ScoreExplanation,
} from './scoring/explanation.js';
export type { GoalRatings, PlanGoal, RatedPlan } from './scoring/plan.js';
export type { ResponseScores, ScaleScore, ScorableScore, UnscorableScore } from './scoring/scaleScore.js';
export { scoreGoals } from './scoring/scoreGoals.js';
export type { ScoringOptions } from './scoring/scoreResponse.js';
export { scoreResponse } from './scoring/scoreResponse.js';
export type { Result } from './shared/result.js';
