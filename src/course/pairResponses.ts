import { addDuration } from '../schedule/duration.js';
import { parseCalendarDate } from '../shared/calendar.js';
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

/** Two sides, how far apart their responses may lie, and where the responses of an occasion are found. */
export interface Pairing {
  readonly sides: readonly [Side, Side];
  readonly within: string;
  readonly occasions: OccasionIndex;
}

/** Finds the responses of a lane by occasion, each lane gone through once. */
export type OccasionIndex = (lane: Lane, occasion: string) => readonly CourseResponse[];

/** Returns an index of responses by occasion. */
export function createOccasionIndex(): OccasionIndex {
  const lanes = new Map<Lane, Map<string, CourseResponse[]>>();
  return (lane, occasion) => {
    let found = lanes.get(lane);
    if (!found) {
      found = indexOccasions(lane);
      lanes.set(lane, found);
    }
    return found.get(occasion) ?? [];
  };
}

/**
 * Returns the pairs of two sides that a change of certain responses can have made or broken.
 *
 * Two responses belong together when they are of the same occasion (of several, the last), else when each is the other's
 * nearest in time and they lie no further apart than `within`. One with a partner of its own occasion is no one else's.
 */
export function pairAround(changed: readonly CourseResponse[], pairing: Pairing): ResponsePair[] {
  const firsts = listNeighbours(changed, 0, pairing);
  for (const second of listNeighbours(changed, 1, pairing)) {
    const partner = findPartner(second, 1, pairing);
    if (partner) firsts.add(partner);
  }
  return [...firsts].flatMap((first) => {
    const second = findPartner(first, 0, pairing);
    return second ? { first, second } : [];
  });
}

function indexOccasions({ responses }: Lane): Map<string, CourseResponse[]> {
  const index = new Map<string, CourseResponse[]>();
  for (const response of responses) {
    if (response.occasion === undefined) continue;
    const known = index.get(response.occasion);
    if (known) known.push(response);
    else index.set(response.occasion, [response]);
  }
  return index;
}

/** The responses of one side whose partner may depend on the changed ones: near them, near their mates, or of their occasion. */
function listNeighbours(changed: readonly CourseResponse[], at: 0 | 1, pairing: Pairing): Set<CourseResponse> {
  const own = listAllMates(changed, at, pairing);
  const neighbours = new Set(own);
  const days = new Set(
    [...changed, ...own, ...listAllMates(changed, at === 0 ? 1 : 0, pairing)].map(({ answeredOn }) => answeredOn),
  );
  for (const day of days) {
    for (const response of listWithin(pairing.sides[at], day, pairing.within)) neighbours.add(response);
  }
  return neighbours;
}

function listAllMates(changed: readonly CourseResponse[], at: 0 | 1, pairing: Pairing): CourseResponse[] {
  return changed.flatMap((response) => listMates(response, at, pairing));
}

function findPartner(response: CourseResponse, at: 0 | 1, pairing: Pairing): CourseResponse | undefined {
  if (!pairing.sides[at].isScored(response)) return undefined;
  const other = at === 0 ? 1 : 0;
  const mate = listMates(response, other, pairing).at(-1);
  if (mate) return listMates(mate, at, pairing).at(-1) === response ? mate : undefined;
  const nearest = findNearest(response, other, pairing);
  return nearest && findNearest(nearest, at, pairing) === response ? nearest : undefined;
}

/** Scored responses of a side that were given for the same occasion. */
function listMates({ occasion }: CourseResponse, at: 0 | 1, { sides, occasions }: Pairing): CourseResponse[] {
  return occasion === undefined ? [] : occasions(sides[at].lane, occasion).filter(sides[at].isScored);
}

/** The nearest of a side in time that has no partner of its own occasion; of two as near, the earlier. */
function findNearest({ answeredOn }: CourseResponse, at: 0 | 1, pairing: Pairing): CourseResponse | undefined {
  const day = parseCalendarDate(answeredOn);
  let nearest: CourseResponse | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of listWithin(pairing.sides[at], answeredOn, pairing.within)) {
    const apart = Math.abs(parseCalendarDate(candidate.answeredOn) - day);
    if (apart >= distance || listMates(candidate, at === 0 ? 1 : 0, pairing).length > 0) continue;
    nearest = candidate;
    distance = apart;
  }
  return nearest;
}

/** Scored responses of a side no further from a date than so long. */
function listWithin({ lane, isScored }: Side, date: string, within: string): CourseResponse[] {
  const day = parseCalendarDate(date);
  const to = addDuration(day, within, 1);
  const found: CourseResponse[] = [];
  for (let index = firstFrom(lane.responses, addDuration(day, within, -1)); index < lane.responses.length; index += 1) {
    const response = lane.responses[index] as CourseResponse;
    if (parseCalendarDate(response.answeredOn) > to) break;
    if (isScored(response)) found.push(response);
  }
  return found;
}

/** Where the first response on or after a day stands, found by halving. */
function firstFrom(responses: readonly CourseResponse[], day: number): number {
  let [low, high] = [0, responses.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (parseCalendarDate((responses[middle] as CourseResponse).answeredOn) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
