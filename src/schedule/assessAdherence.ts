import { listOnce } from '../shared/listOnce.js';
import type { ScheduledOccasion } from './scheduleOccasions.js';

/** How many of a role's occasions were answered, and how many of them while they were open. */
export interface RoleAdherence {
  readonly role: string;
  /** The occasions that have come to an end: done, missed or declined. */
  readonly endedCount: number;
  /** Those that were answered, in time or not. */
  readonly answeredCount: number;
  /** Those that were first answered while they were open. */
  readonly inWindowCount: number;
  /** From 0 to 1: those answered while they were open, of those that have come to an end. Absent where none has. */
  readonly share?: number;
}

/**
 * Returns how far measurements took place as planned, for each role that has occasions, in the order of their ids.
 *
 * share = answered while open / (done + missed + declined)
 *
 * What is upcoming or still open is not counted, nor what was not held: nobody could answer that. Each form counts by itself, and
 * what is answered together counts for each role. It tells how complete the measurements are, not how the citizen is doing nor
 * how well anyone works. An answer counts at once and a miss when the occasion closes, so that the figure is seen best when all
 * windows are closed.
 *
 * @example
 * const before = { id: 'weekly-0', form: 'before', roles: ['citizen'], opensOn: '2026-01-05', closesOn: '2026-01-11' };
 * assessAdherence([{ ...before, status: 'done', answeredOn: '2026-01-06' }, { ...before, id: 'weekly-1', status: 'missed' }])
 * // => [{ role: 'citizen', endedCount: 2, answeredCount: 1, inWindowCount: 1, share: 0.5 }]
 */
export function assessAdherence(occasions: readonly ScheduledOccasion[]): readonly RoleAdherence[] {
  const roles = listOnce(occasions.flatMap((occasion) => occasion.roles));
  return roles.map((role) =>
    countRole(
      role,
      occasions.filter((occasion) => occasion.roles.includes(role)),
    ),
  );
}

function countRole(role: string, occasions: readonly ScheduledOccasion[]): RoleAdherence {
  const ended = occasions.filter(({ status }) => status === 'done' || status === 'missed' || status === 'declined');
  const answered = ended.filter(({ status }) => status === 'done');
  const [endedCount, inWindowCount] = [ended.length, answered.filter(isInWindow).length];
  const counts = { role, endedCount, answeredCount: answered.length, inWindowCount };
  return endedCount === 0 ? counts : { ...counts, share: inWindowCount / endedCount };
}

function isInWindow({ answeredOn, opensOn, closesOn }: ScheduledOccasion): boolean {
  return answeredOn !== undefined && answeredOn >= opensOn && (closesOn === undefined || answeredOn <= closesOn);
}
