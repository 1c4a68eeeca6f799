import type { OccasionRecord } from '../schedule/scheduleOccasions.js';
import { compareRecorded } from './compareRecorded.js';
import type { Course } from './course.js';
import { rolesOf } from './seriesPointOf.js';

/**
 * Returns what a course knows of occasions, as schedules ask for it: those that were answered, also by a response that still
 * waits for its plan, and those at which nothing was measured.
 */
export function listOccasionRecords({ lanes, pending = [], occasions = [] }: Course): readonly OccasionRecord[] {
  const responses = [...lanes.flatMap((lane) => lane.responses), ...pending];
  // One that waits is a later revision than any that holds: it tells where the response belongs.
  const latest = new Map(responses.map((response) => [response.id, response]));
  const done = [...latest.values()].flatMap((response): OccasionRecord | [] => {
    const { occasion, form, answeredOn } = response;
    return occasion === undefined ? [] : { status: 'done', occasion, form, roles: rolesOf(response), answeredOn };
  });
  const told = occasions.toSorted(compareRecorded).map(({ status, occasion, form, recordedOn }) => ({
    status,
    occasion,
    ...(form !== undefined && { form }),
    recordedOn,
  }));
  return [...done, ...told];
}
