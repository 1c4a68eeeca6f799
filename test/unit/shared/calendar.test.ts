import { describe, expect, it } from 'vitest';
import { formatCalendarDate, isCalendarDate, parseCalendarDate, parseInstant } from '../../../src/shared/calendar.js';

const day = 86_400_000;

describe('parseCalendarDate', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    // 31 days of January.
    ['1970-02-01', 31],
    // 30 years of 365 days and the 7 leap days of 1972 to 1996.
    ['2000-01-01', 30 * 365 + 7],
    // One more year of 366 days.
    ['2001-01-01', 31 * 365 + 8],
    // 31 and 29 days into a leap year.
    ['2000-03-01', 30 * 365 + 7 + 60],
    ['2026-03-31', 56 * 365 + 14 + 89],
  ])('counts the days to %s from 1970-01-01', (text, days) => {
    expect(parseCalendarDate(text)).toBe(days);
  });

  it.each(['2024-02-29', '2000-02-29', '0000-02-29', '9999-12-31', '0001-01-01'])('knows that %s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-1-01',
    '2026-01-1',
    '26-01-01',
    '02026-01-01',
    '2026/01/01',
    '2026-01-01 ',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '٢٠٢٦-01-01',
    '2026-0a-01',
    '-026-01-01',
    '',
  ])('knows that "%s" does not', (text) => {
    expect(parseCalendarDate(text)).toBeNaN();
    expect(isCalendarDate(text)).toBe(false);
  });
});

describe('formatCalendarDate', () => {
  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [59, '1970-03-01'],
    [11_016, '2000-02-29'],
    [2_932_896, '9999-12-31'],
    [-719_528, '0000-01-01'],
  ])('writes day %i as %s', (days, text) => {
    expect(formatCalendarDate(days)).toBe(text);
  });
});

describe('parseInstant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T00:00:00.5Z', 500],
    ['1970-01-01T00:00:00.29Z', 290],
    ['1970-01-01T00:00:00.057Z', 57],
    ['1970-01-01T00:00:00.999999999Z', 999],
    ['1970-01-01T00:00:00.001+00:00', 1],
    ['1970-01-01T01:00:00+01:00', 0],
    ['1969-12-31T20:30:00-03:30', 0],
    ['1970-01-01T00:00:00-00:00', 0],
    ['1970-01-02T23:59:59Z', 2 * day - 1_000],
    // Daylight saving time of 2026: noon in Copenhagen is 10 o'clock in UTC.
    ['2026-07-01T12:00:00+02:00', Date.UTC(2026, 6, 1, 10)],
  ])('reads %s', (text, milliseconds) => {
    expect(parseInstant(text) + 0).toBe(milliseconds);
  });

  it.each([
    '1970-01-01T00:00:00',
    '1970-01-01T00:00Z',
    '1970-01-01 00:00:00Z',
    '1970-01-01t00:00:00z',
    '1970-01-01T24:00:00Z',
    '1970-01-01T23:60:00Z',
    '1970-01-01T23:59:60Z',
    '1970-01-01T00:00:00.Z',
    '1970-01-01T00:00:00,5Z',
    '1970-01-01T00:00:00.1234567890Z',
    '1970-01-01T00:00:00.5a5Z',
    '1970-01-01T00:00:00+0100',
    '1970-01-01T00:00:00+24:00',
    '1970-01-01T00:00:00+01:60',
    '1970-01-01T00:00:00*01:00',
    '1970-02-29T00:00:00Z',
    '1970-01-01',
    'Z',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseInstant(text)).toBeNaN();
  });
});
