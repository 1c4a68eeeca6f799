import { jsonEqual } from '../shared/jsonEqual.js';
import type { Course, FollowUpResolution } from './course.js';
import { listReigns } from './versionOn.js';

/** Those of a kind whose facts a change may touch: all, or certain ones. */
export type Touched<Key> = 'all' | ReadonlySet<Key>;

/** The responses, by id, and the revisions of the plan whose facts may differ between two states of a course. */
export interface TouchedParts {
  readonly responses: Touched<string>;
  readonly plans: Touched<number>;
}

/**
 * Returns what may differ between two states of a course. Of responses all, where one of them has changed or come, or what is
 * known of the citizen has; else those whose follow-ups were dealt with. Of the plan each revision that came or went, and the
 * one after it.
 */
export function findTouched(before: Course, after: Course): TouchedParts {
  if (!isSameCitizen(before, after)) return { responses: 'all', plans: 'all' };
  const [known, told] = [before.plans ?? [], after.plans ?? []];
  const news = [known, told].flatMap((list) => {
    const other = list === known ? told : known;
    return list.flatMap((plan, index) => (other.includes(plan) ? [] : [plan.revision, list[index + 1]?.revision ?? 0]));
  });
  return { responses: findTouchedResponses(before, after), plans: new Set(news) };
}

function findTouchedResponses(before: Course, after: Course): Touched<string> {
  if (!haveSameResponses(before, after)) return 'all';
  const [known, told] = [before.resolutions ?? [], after.resolutions ?? []];
  const isNews = (list: readonly FollowUpResolution[]) => (resolution: FollowUpResolution) => !list.includes(resolution);
  return new Set([...known.filter(isNews(told)), ...told.filter(isNews(known))].map(({ response }) => response));
}

function haveSameResponses({ lanes }: Course, after: Course): boolean {
  if (lanes === after.lanes) return true;
  return (
    lanes.length === after.lanes.length &&
    lanes.every(({ key, responses }, index) => {
      const now = after.lanes[index];
      const isSame = key === now?.key && responses.length === now.responses.length;
      return isSame && responses.every((response, position) => response === now.responses[position]);
    })
  );
}

/** Who was responsible travels on every fact, groups choose norms, versions perspectives, and windows are known once there are days. */
function isSameCitizen(before: Course, after: Course): boolean {
  const [now, then] = [after.facts, before.facts];
  if (now === then) return true;
  const groupsOf = ({ facts, startedAs = facts, changes = [] }: Course) =>
    [startedAs.groups, ...changes.map(({ effectiveOn, changes: { groups } }) => groups && [effectiveOn, groups])].filter(
      (groups) => groups,
    );
  return (
    jsonEqual([groupsOf(before), listReigns(before)], [groupsOf(after), listReigns(after)]) &&
    jsonEqual([now.groups, now.context, now.startedOn], [then.groups, then.context, then.startedOn]) &&
    hasMeetings(now) === hasMeetings(then) &&
    hasEnd(now) === hasEnd(then)
  );
}

function hasEnd({ expectedEndOn, endedOn }: Course['facts']): boolean {
  return (endedOn ?? expectedEndOn) !== undefined;
}

function hasMeetings({ sessions = [] }: Course['facts']): boolean {
  return sessions.some(({ heldOn, plannedOn }) => (heldOn ?? plannedOn) !== undefined);
}
