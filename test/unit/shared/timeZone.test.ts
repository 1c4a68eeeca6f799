import { describe, expect, it } from 'vitest';
import { dateIn, isTimeZone } from '../../../src/shared/timeZone.js';

describe('the date of an instant', () => {
  // Danish summer time began on 29 March 2026 at 01:00 UTC and ended on 25 October 2026 at 01:00 UTC.
  it.each([
    ['in winter Denmark is an hour ahead', '2026-03-01T23:30:00Z', undefined, '2026-03-02'],
    ['before midnight it is still the day before', '2026-03-01T22:59:59Z', undefined, '2026-03-01'],
    ['in summer it is two hours ahead', '2026-06-30T22:00:00Z', undefined, '2026-07-01'],
    ['the night before summer time begins', '2026-03-28T23:00:00Z', undefined, '2026-03-29'],
    ['the last evening of summer time', '2026-10-24T21:59:59Z', undefined, '2026-10-24'],
    ['the offset it is written with does not matter', '2026-03-02T09:00:00+10:00', undefined, '2026-03-02'],
    ['another zone may be a day ahead', '2026-03-01T12:00:00Z', 'Pacific/Kiritimati', '2026-03-02'],
    ['another zone may be a day behind', '2026-03-01T06:00:00Z', 'America/New_York', '2026-03-01'],
  ])('%s', (_title, instant, timeZone, date) => {
    expect(dateIn(instant, timeZone)).toBe(date);
  });

  it('is as it is written where the calendar of clocks does not reach', () => {
    expect(dateIn('0000-01-01T00:00:00Z', 'America/New_York')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/Copenhagen', true],
    ['UTC', true],
    ['Europe/Nowhere', false],
    ['x', false],
  ])('%s', (name, isOne) => {
    expect(isTimeZone(name)).toBe(isOne);
  });
});
