import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import { isAfter } from 'date-fns/isAfter';
import { isBefore } from 'date-fns/isBefore';
import { isEqual } from 'date-fns/isEqual';
import { subWeeks } from 'date-fns/subWeeks';

const formatDate = (date) => date.toISOString().slice(0, 10);

/**
 * Returns what is due in a course that is measured every third month, as one would write it with date-fns: from two weeks before
 * until four weeks after, by two roles, each with a form of its own.
 */
export function scheduleYear({ startedOn }, { asOf, until }) {
  const [start, today, last] = [startedOn, asOf, until].map((date) => new UTCDateMini(date));
  const occasions = [];
  for (let index = 0; ; index += 1) {
    const due = addMonths(start, index * 3);
    if (isAfter(due, last)) return occasions;
    const opens = subWeeks(due, 2);
    const closes = addWeeks(due, 4);
    for (const role of ['citizen', 'caseworker']) {
      const status = tellStatus({ opens, due, closes }, today);
      const days = { opensOn: formatDate(opens), dueOn: formatDate(due), closesOn: formatDate(closes) };
      occasions.push({ id: `quarterly-${index}`, form: role, roles: [role], status, ...days });
    }
  }
}

function tellStatus({ opens, due, closes }, today) {
  if (isBefore(today, opens)) return 'upcoming';
  if (isBefore(today, due)) return 'open';
  if (isEqual(today, due)) return 'due';
  return isAfter(today, closes) ? 'missed' : 'overdue';
}
