import type { PlanEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError, hasErrors } from '../issues/issue.js';
import { checkPlan } from '../response/checkPlan.js';
import type { PlanGoal } from '../scoring/plan.js';
import { listOnce } from '../shared/listOnce.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { RecordedEntry } from './admitEntry.js';
import { checkBelonging, checkInstruments, settle } from './admitEntry.js';
import type { Course, PlanSnapshot } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findFollowed } from './findInstrument.js';
import { hashContent } from './hashEntry.js';
import { checkEntryKind, findKnown, standingOf } from './knownEntry.js';
import { releasePending } from './releasePending.js';
import { restate } from './restate.js';
import { settingOf } from './seriesPointOf.js';
import { versionOn } from './versionOn.js';

/**
 * Returns the course with a revision of its plan in it, and with the responses that waited for it; or why it is refused.
 *
 * Every revision is kept, whatever order they come in, since responses pin them. A revision that is contradicted by one
 * already known (it lacks a goal of an earlier one, or has one that a later one lacks) is refused; once that one is
 * withdrawn, it can be sent again.
 */
export function recordPlan(
  course: Course,
  entry: Record<string, unknown>,
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  const strange = checkInstruments(course, {}, instruments);
  if (strange.length > 0) return fail(strange);
  const { plans = [] } = course;
  const revision = typeof entry.revision === 'number' ? entry.revision : Number.NaN;
  const plannedOn = typeof entry.plannedOn === 'string' ? entry.plannedOn : '';
  // One that was withdrawn before it came is held against no other, and one of another plan is refused for that alone.
  const isGone = course.withdrawn.some((gone) => gone.id === entry.id && gone.revision > revision);
  const others = isGone ? [] : plans.filter(({ id }) => id === entry.id);
  const issues = [
    ...checkPlan(entry, {
      instrument: findFollowed(instruments, { instrument: versionOn(course, plannedOn) }),
      earlier: others.findLast((plan) => plan.revision < revision),
      later: others.find((plan) => plan.revision > revision),
    }),
    ...checkBelonging(course, entry),
  ];
  if (hasErrors(issues)) return fail(issues);
  const plan = createSnapshot(entry as unknown as PlanEntry);
  const problem = checkIdentity(course, plan);
  if (problem) return fail([problem]);
  const standing = standingIn(course, plan);
  if (standing !== 'newer') return settle(course, plan, { standing, warnings: issues });
  const grown = [...plans, plan].sort((left, right) => left.revision - right.revision);
  const setting = settingOf({ ...course, plans: grown }, instruments);
  const { refused, ...parts } = releasePending(course, plan, setting);
  const { recordedAt } = plan;
  return succeed(restate(course, { parts: { ...parts, plans: grown }, recordedAt, refused }, instruments), issues);
}

/** A course has one plan, and its id is no other entry's. */
function checkIdentity(course: Course, { id }: PlanSnapshot): Issue | undefined {
  const first = course.plans?.[0];
  if (first && first.id !== id) return createError('course/other-plan', ['id'], { expected: first.id, received: id });
  return checkEntryKind(findKnown(course, id), id, 'plan')[0];
}

/** Unlike other entries a plan is not replaced by its next revision: each stands beside the others, unless it was withdrawn. */
function standingIn({ plans = [], withdrawn }: Course, plan: PlanSnapshot) {
  const gone = withdrawn.find(({ id }) => id === plan.id);
  const ofWithdrawn = standingOf(gone, plan);
  if (ofWithdrawn !== 'newer') return ofWithdrawn;
  return standingOf(
    plans.find(({ revision }) => revision === plan.revision),
    plan,
  );
}

/** Keeps what scores need, and no texts. */
function createSnapshot(entry: PlanEntry): PlanSnapshot {
  const { id, revision, recordedAt, plannedOn, respondents, goals } = entry;
  return {
    id,
    revision,
    recordedAt,
    contentHash: hashContent(entry),
    plannedOn,
    roles: listOnce(respondents.map(({ role }) => role)),
    goals: goals.map(keepGoal),
  };
}

function keepGoal({ id, version, parent, theme, status, weight }: PlanGoal): PlanGoal {
  return {
    id,
    version,
    ...(parent !== undefined && { parent }),
    ...(theme !== undefined && { theme }),
    status,
    ...(weight !== undefined && { weight }),
  };
}
