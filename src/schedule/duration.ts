import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';

const millisecondsPerDay = 86_400_000;

/**
 * Returns the day that lies so many durations after a day, both counted from 1970-01-01.
 *
 * Months and years are added at once to the day itself, so that month ends do not drift: 31 January, 28 February, 31 March.
 *
 * @example
 * addDuration(0, 'P1M', 1) // => 31
 */
export function addDuration(day: number, duration: string, times: number): number {
  const amount = Number(duration.slice(1, -1)) * times;
  switch (duration.at(-1)) {
    case 'D':
      return day + amount;
    case 'W':
      return day + amount * 7;
    case 'M':
      return addMonthsToDay(day, amount);
    default:
      return addMonthsToDay(day, amount * 12);
  }
}

/** Returns the shortest a duration can be in days: a month has at least 28, a year 365. */
export function shortestDays(duration: string): number {
  const days = { D: 1, W: 7, M: 28, Y: 365 }[duration.at(-1) as 'D' | 'W' | 'M' | 'Y'];
  return Number(duration.slice(1, -1)) * days;
}

/**
 * Returns how many whole calendar months lie between a day and a later one, both counted from 1970-01-01: from 31 January
 * to 28 February there is one, where the year has no 29 February.
 *
 * @example
 * countMonths(30, 58) // => 1
 */
export function countMonths(from: number, to: number): number {
  const [first, last] = [from, to].map((day) => {
    const date = new UTCDateMini(day * millisecondsPerDay);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  }) as [number, number];
  const months = last - first;
  return addMonthsToDay(from, months) > to ? months - 1 : months;
}

/** Beyond the days that can be counted lies Infinity. */
function addMonthsToDay(day: number, months: number): number {
  const time = addMonths(new UTCDateMini(day * millisecondsPerDay), months).getTime();
  return Number.isNaN(time) ? months * Number.POSITIVE_INFINITY : time / millisecondsPerDay;
}
