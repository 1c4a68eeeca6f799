import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isWithinInterval } from 'date-fns/isWithinInterval';
import { subDays } from 'date-fns/subDays';

const endOfTime = new UTCDateMini('9999-12-31');

/** Returns the meeting whose window holds a day, as one would write it with date-fns; of several the nearest. */
export function findMeeting({ sessions }, answeredOn, { opensBefore }) {
  const day = new UTCDateMini(answeredOn);
  const due = sessions
    .map(({ id, heldOn, plannedOn }) => ({ id, dueOn: new UTCDateMini(heldOn ?? plannedOn) }))
    .sort((left, right) => left.dueOn - right.dueOn);
  const open = due.filter(({ dueOn }, index) => {
    const next = due[index + 1]?.dueOn;
    const end = next === undefined ? endOfTime : subDays(next, opensBefore + 1);
    return isWithinInterval(day, { start: subDays(dueOn, opensBefore), end: end < dueOn ? dueOn : end });
  });
  const distance = ({ dueOn }) => Math.abs(differenceInCalendarDays(dueOn, day));
  return open.sort((left, right) => distance(left) - distance(right))[0]?.id;
}
