import type { Cadence, Form, MilestonesCadence } from '../generated/documents.js';
import { isOpaqueId } from '../shared/opaqueId.js';
import { highestOccasion, occasionNumber } from './occasionNumber.js';

/** A point in a course at which it is measured. */
export type Milestone = MilestonesCadence['at'][number];

/** What a form says of its cadence: the occasions that it is used at; absent: all of them. */
export interface CadenceUse {
  readonly milestones?: readonly Milestone[] | undefined;
  readonly occasions?: Form['occasions'] | undefined;
}

/**
 * Tells whether a cadence can have an occasion of that name: "quarterly-2", "milestones-midpoint", "before-s4" for the
 * meeting "s4", and any name at all after the dash where nothing is planned. Whether the course has that meeting is not asked.
 *
 * @example
 * isOccasionOf({ type: 'milestones', id: 'stages', at: ['start', 'end'] }, 'stages-midpoint') // => false
 */
export function isOccasionOf(cadence: Cadence, name: string, { milestones, occasions }: CadenceUse = {}): boolean {
  const rest = occasionSuffix(cadence, name);
  if (rest === undefined) return false;
  switch (cadence.type) {
    case 'interval': {
      const { from = 0, to = highestOccasion } = occasions ?? {};
      const number = occasionNumber(cadence.id, name) ?? -1;
      return number >= from && number <= to;
    }
    case 'milestones':
      return [cadence.at, milestones ?? cadence.at].every((list: readonly string[]) => list.includes(rest));
    case 'session':
      return isOpaqueId(rest);
    case 'adhoc':
      return rest.length > 0;
  }
}

/** Returns what follows a cadence's id and a dash in the name of an occasion; nothing for other names. */
export function occasionSuffix({ id }: Cadence, name: string): string | undefined {
  return name.startsWith(`${id}-`) ? name.slice(id.length + 1) : undefined;
}
