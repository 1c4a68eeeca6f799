import { formatCalendarDate, parseCalendarDate } from '../shared/calendar.js';
import { addDuration } from '../schedule/duration.js';
import type { CourseResponse, Lane } from './course.js';

/** One side of a perspective: the responses of one role, and which of them have a score of the scale. */
export interface Side {
  readonly lane: Lane;
  readonly isScored: (response: CourseResponse) => boolean;
}

/** Two responses that belong together. */
export interface ResponsePair {
  readonly first: CourseResponse;
  readonly second: CourseResponse;
}

/**
 * Returns the pairs of two sides that a change of certain responses can have made or broken.
 *
 * Two responses belong together when they are of the same occasion (of several, the last), else when each is the other's
 * nearest in time and they lie no further apart than `within`. One with a partner of its own occasion is no one else's.
 */
export function pairAround(changed: readonly CourseResponse[], sides: readonly [Side, Side], within: string): ResponsePair[] {
  const pairs: ResponsePair[] = [];
  for (const first of listNeighbours(changed, sides, 0, within)) {
    const second = findPartner(first, sides[0], sides[1], within);
    if (second) pairs.push({ first, second });
  }
  const found = new Set(pairs.map((pair) => pair.second));
  for (const second of listNeighbours(changed, sides, 1, within)) {
    const first = found.has(second) ? undefined : findPartner(second, sides[1], sides[0], within);
    if (first) pairs.push({ first, second });
  }
  return pairs;
}

/** The responses of one side whose partner may depend on the changed ones: near them, near their mates, or of their occasion. */
function listNeighbours(changed: readonly CourseResponse[], sides: readonly [Side, Side], side: 0 | 1, within: string): Set<CourseResponse> {
  const mates = changed.flatMap((response) => sides.flatMap((other) => listMates(response, other)));
  const neighbours = new Set(mates.filter((mate) => sides[side].lane.responses.includes(mate)));
  for (const centre of new Set([...changed, ...mates].map((response) => response.answeredOn))) {
    for (const response of listWithin(sides[side], centre, within)) neighbours.add(response);
  }
  return neighbours;
}

function findPartner(response: CourseResponse, own: Side, other: Side, within: string): CourseResponse | undefined {
  if (!own.isScored(response)) return undefined;
  const mate = listMates(response, other).at(-1);
  if (mate) return listMates(mate, own).at(-1) === response ? mate : undefined;
  const nearest = findNearest(response, other, own, within);
  return nearest && findNearest(nearest, own, other, within) === response ? nearest : undefined;
}

/** Responses of the other side that were given for the same occasion. */
function listMates({ occasion }: CourseResponse, side: Side): CourseResponse[] {
  if (occasion === undefined) return [];
  return side.lane.responses.filter((candidate) => candidate.occasion === occasion && side.isScored(candidate));
}

/** The nearest in time that has no partner of its own occasion; of two as near, the earlier. */
function findNearest({ answeredOn }: CourseResponse, other: Side, own: Side, within: string): CourseResponse | undefined {
  const day = parseCalendarDate(answeredOn);
  let nearest: CourseResponse | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of listWithin(other, answeredOn, within)) {
    const apart = Math.abs(parseCalendarDate(candidate.answeredOn) - day);
    if (apart >= distance || listMates(candidate, own).length > 0) continue;
    nearest = candidate;
    distance = apart;
  }
  return nearest;
}

/** Scored responses of a side no further from a date than so long, found by halving. */
function listWithin({ lane, isScored }: Side, date: string, within: string): CourseResponse[] {
  const day = parseCalendarDate(date);
  const from = formatCalendarDate(addDuration(day, within, -1));
  const to = formatCalendarDate(addDuration(day, within, 1));
  const found: CourseResponse[] = [];
  for (let index = firstFrom(lane.responses, from); index < lane.responses.length; index += 1) {
    const response = lane.responses[index] as CourseResponse;
    if (response.answeredOn > to) break;
    if (isScored(response)) found.push(response);
  }
  return found;
}

function firstFrom(responses: readonly CourseResponse[], date: string): number {
  let [low, high] = [0, responses.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((responses[middle] as CourseResponse).answeredOn < date) low = middle + 1;
    else high = middle;
  }
  return low;
}
