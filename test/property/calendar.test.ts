import { UTCDate } from '@date-fns/utc';
import { addDays, differenceInCalendarDays, formatISO, isValid, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCalendarDate, isCalendarDate, parseCalendarDate, parseInstant } from '../../src/shared/calendar.js';

const firstDay = -719_528;
const lastDay = 2_932_896;
const anyDay = fc.integer({ min: firstDay, max: lastDay });
const number = (digits: number, most: number) =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(digits, '0'));
const anyDateLike = fc.tuple(number(4, 9_999), number(2, 14), number(2, 33)).map((parts) => parts.join('-'));

/** The days since 1970 as JavaScript's own calendar counts them; Date.UTC reads the years 0 to 99 as 1900 and on. */
function daysByDate(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

describe('calendar dates', () => {
  it('are the same day when written and read back, from the year 0 to 9999', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseCalendarDate(formatCalendarDate(day))).toBe(day);
      }),
    );
  });

  it('agree with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = 0, month = 0, date = 0] = formatCalendarDate(day).split('-').map(Number);
        expect(daysByDate(year, month, date)).toBe(day);
      }),
    );
  });

  it('agree with date-fns on the days between two dates, and on the date so many days on', () => {
    const recent = fc.integer({ min: -25_000, max: 50_000 });
    fc.assert(
      fc.property(recent, recent, (left, right) => {
        const [from, to] = [new UTCDate(left * 86_400_000), new UTCDate(right * 86_400_000)];
        expect(parseCalendarDate(formatCalendarDate(right)) - parseCalendarDate(formatCalendarDate(left))).toBe(
          differenceInCalendarDays(to, from),
        );
        expect(formatCalendarDate(right)).toBe(formatISO(addDays(from, right - left), { representation: 'date' }));
      }),
    );
  });

  it('exist exactly where the calendar of JavaScript has them', () => {
    fc.assert(
      fc.property(anyDateLike, (text) => {
        const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
        expect(isCalendarDate(text)).toBe(exists);
      }),
      { numRuns: 500 },
    );
  });

  it('are in the order of their texts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (left, right) => {
        expect(Math.sign(left - right)).toBe(
          Number(formatCalendarDate(left) > formatCalendarDate(right)) -
            Number(formatCalendarDate(left) < formatCalendarDate(right)),
        );
      }),
    );
  });

  it('are read from no other text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-'), minLength: 8, maxLength: 12 })),
        (text) => {
          expect(isCalendarDate(text) && !/^\d{4}-\d{2}-\d{2}$/.test(text)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('instants', () => {
  const clock = fc.tuple(number(2, 24), number(2, 60), number(2, 60)).map((parts) => parts.join(':'));
  const fraction = fc.oneof(
    fc.constant(''),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 10 }).map((digits) => `.${digits}`),
  );
  const zone = fc.oneof(
    fc.constant('Z'),
    fc
      .tuple(fc.constantFrom('+', '-'), number(2, 24), number(2, 60))
      .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
  );
  const anyInstant = fc.tuple(anyDateLike, clock, fraction, zone).map(([date, time, part, at]) => `${date}T${time}${part}${at}`);

  it('agree with the JSON form of a date', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  it('agree with date-fns where both read them, give or take the millisecond that parts of one are cut or rounded to', () => {
    let read = 0;
    fc.assert(
      fc.property(anyInstant, (text) => {
        const milliseconds = parseInstant(text);
        if (Number.isNaN(milliseconds)) return;
        read += 1;
        const byDateFns = parseISO(text);
        expect(isValid(byDateFns)).toBe(true);
        expect(Math.abs(byDateFns.getTime() - milliseconds)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('are read exactly when every part of them exists', () => {
    const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-](\d{2}):(\d{2}))$/;
    fc.assert(
      fc.property(fc.oneof(anyInstant, fc.string()), (text) => {
        const [, date = '', hour, minute, second, zoneHour = '0', zoneMinute = '0'] = form.exec(text) ?? [];
        const exists =
          isCalendarDate(date) &&
          Number(hour) <= 23 &&
          Number(minute) <= 59 &&
          Number(second) <= 59 &&
          Number(zoneHour) <= 23 &&
          Number(zoneMinute) <= 59;
        expect(Number.isNaN(parseInstant(text))).toBe(!exists);
      }),
      { numRuns: 1_000 },
    );
  });
});
