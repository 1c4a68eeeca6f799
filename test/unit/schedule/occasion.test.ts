import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cadence, MilestonesCadence, Session, SessionCadence } from '../../../src/generated/documents.js';
import type { Milestone } from '../../../src/instrument/isOccasionOf.js';
import { type CourseCalendar, findOccasion, type Occasion, occasionOn } from '../../../src/schedule/occasion.js';
import { formatCalendarDate, parseCalendarDate } from '../../../src/shared/calendar.js';

type Days = [opensOn: string, dueOn: string, closesOn: string | null];
type Window = Pick<MilestonesCadence, 'opensBefore' | 'closesAfter'>;

interface GoldenCase {
  readonly cadence: Cadence;
  readonly calendar: CourseCalendar;
  readonly milestones?: readonly Milestone[];
  readonly occasions: Readonly<Record<string, Days>>;
  readonly days: Readonly<Record<string, string | null>>;
}

const golden = readFileSync(join(import.meta.dirname, '../../golden/occasions.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): [string, GoldenCase] => [line.slice(0, 100), JSON.parse(line)]);

const stages = (window: Window = {}, at: MilestonesCadence['at'] = ['start', 'midpoint', 'end']): MilestonesCadence => ({
  type: 'milestones',
  id: 'stages',
  at,
  ...window,
});
const meetings = (window: Window = {}): SessionCadence => ({ type: 'session', id: 'before', moment: 'before', ...window });

const idOn = (cadence: Cadence, on: string, calendar: CourseCalendar, milestones?: readonly Milestone[]) =>
  occasionOn(cadence, parseCalendarDate(on), { calendar, milestones })?.id;

/** Tells the days of an occasion as dates; one that nothing ends closes on no date. */
function datesOf(occasion: Occasion | undefined): Days | undefined {
  if (!occasion) return undefined;
  const { opensOn, dueOn, closesOn } = occasion;
  return [formatCalendarDate(opensOn), formatCalendarDate(dueOn), closesOn === Infinity ? null : formatCalendarDate(closesOn)];
}

const datesFor = (cadence: Cadence, name: string, calendar: CourseCalendar) => datesOf(findOccasion(cadence, name, calendar));

describe('occasions worked out by a separate program', () => {
  it.each(golden)('%s…', (_title, { cadence, calendar, milestones, occasions, days }) => {
    const found = Object.keys(occasions).map((name) => [name, datesFor(cadence, name, calendar)]);
    expect(Object.fromEntries(found)).toEqual(occasions);
    const onDays = Object.keys(days).map((on) => [on, idOn(cadence, on, calendar, milestones) ?? null]);
    expect(Object.fromEntries(onDays)).toEqual(days);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Copenhagen', 'UTC'])('are the same in %s', (zone) => {
    const home = process.env.TZ;
    process.env.TZ = zone;
    const inZone = golden.flatMap(([, { cadence, calendar, occasions }]) =>
      Object.keys(occasions).map((name) => datesFor(cadence, name, calendar)),
    );
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
    expect(inZone).toEqual(golden.flatMap(([, { occasions }]) => Object.values(occasions)));
  });
});

describe('milestones', () => {
  // 2026 has 365 days: 90 days after 5 January is 5 April, and 45 days after it 19 February.
  const course = { startedOn: '2026-01-05', expectedEndOn: '2026-04-05' };

  it.each<[string, CourseCalendar, Days, Days, Days]>([
    [
      'of a course of 90 days',
      course,
      ['2026-01-05', '2026-01-05', '2026-02-18'],
      ['2026-02-19', '2026-02-19', '2026-04-04'],
      ['2026-04-05', '2026-04-05', null],
    ],
    [
      'of a course of 91 days, with the half day left out',
      { ...course, expectedEndOn: '2026-04-06' },
      ['2026-01-05', '2026-01-05', '2026-02-18'],
      ['2026-02-19', '2026-02-19', '2026-04-05'],
      ['2026-04-06', '2026-04-06', null],
    ],
    [
      'of a course that ended ten days late, its midpoint where it was',
      { ...course, endedOn: '2026-04-15' },
      ['2026-01-05', '2026-01-05', '2026-02-18'],
      ['2026-02-19', '2026-02-19', '2026-04-14'],
      ['2026-04-15', '2026-04-15', null],
    ],
    [
      'of a course that is to last 60 days more: 75 days on is 21 March',
      { ...course, expectedEndOn: '2026-06-04' },
      ['2026-01-05', '2026-01-05', '2026-03-20'],
      ['2026-03-21', '2026-03-21', '2026-06-03'],
      ['2026-06-04', '2026-06-04', null],
    ],
    [
      'of a course that ended without an expected end',
      { startedOn: '2026-01-05', endedOn: '2026-04-05' },
      ['2026-01-05', '2026-01-05', '2026-02-18'],
      ['2026-02-19', '2026-02-19', '2026-04-04'],
      ['2026-04-05', '2026-04-05', null],
    ],
    [
      'of a course of one day',
      { startedOn: '2026-01-05', expectedEndOn: '2026-01-05' },
      ['2026-01-05', '2026-01-05', null],
      ['2026-01-05', '2026-01-05', null],
      ['2026-01-05', '2026-01-05', null],
    ],
    [
      'of a course of two days',
      { startedOn: '2026-01-05', expectedEndOn: '2026-01-06' },
      ['2026-01-05', '2026-01-05', '2026-01-05'],
      ['2026-01-05', '2026-01-05', '2026-01-05'],
      ['2026-01-06', '2026-01-06', null],
    ],
  ])('%s', (_title, calendar, start, midpoint, end) => {
    const found = ['start', 'midpoint', 'end'].map((at) => datesFor(stages(), `stages-${at}`, calendar));
    expect(found).toEqual([start, midpoint, end]);
  });

  it('of a course without an end in sight are its start alone, open until an end is known', () => {
    const calendar = { startedOn: '2026-01-05' };
    expect(datesFor(stages(), 'stages-start', calendar)).toEqual(['2026-01-05', '2026-01-05', null]);
    expect(idOn(stages(), '2029-01-05', calendar)).toBe('stages-start');
    expect(findOccasion(stages(), 'stages-midpoint', calendar)).toBeUndefined();
    expect(findOccasion(stages(), 'stages-end', calendar)).toBeUndefined();
  });

  it('of a course without a start are its end alone', () => {
    const calendar = { expectedEndOn: '2026-04-05' };
    expect(findOccasion(stages(), 'stages-start', calendar)).toBeUndefined();
    expect(findOccasion(stages(), 'stages-midpoint', calendar)).toBeUndefined();
    expect(datesFor(stages(), 'stages-end', calendar)).toEqual(['2026-04-05', '2026-04-05', null]);
  });

  it('of a course of which nothing is known are none', () => {
    expect(idOn(stages(), '2026-01-05', {})).toBeUndefined();
    expect(findOccasion(stages(), 'stages-start', {})).toBeUndefined();
  });

  it('have no midpoint where the course ended before it', () => {
    const ended = { ...course, endedOn: '2026-02-18' };
    expect(findOccasion(stages(), 'stages-midpoint', ended)).toBeUndefined();
    expect(datesFor(stages(), 'stages-start', ended)).toEqual(['2026-01-05', '2026-01-05', '2026-02-17']);
    // The midpoint would have been due the next day, and a measurement after the end is not one of the middle.
    expect(idOn(stages({ opensBefore: 'P2W', closesAfter: 'P2W' }), '2026-02-19', ended)).toBe('stages-end');
    expect(datesFor(stages(), 'stages-midpoint', { ...course, endedOn: '2026-02-19' })).toEqual([
      '2026-02-19',
      '2026-02-19',
      null,
    ]);
  });

  it.each<[string, Window, string, string | undefined]>([
    ['before it opens', { opensBefore: 'P1W' }, '2025-12-28', undefined],
    ['on the day it opens', { opensBefore: 'P1W' }, '2025-12-29', 'stages-start'],
    ['the day before the next one opens', { opensBefore: 'P1W' }, '2026-02-11', 'stages-start'],
    ['the day the next one opens', { opensBefore: 'P1W' }, '2026-02-12', 'stages-midpoint'],
    ['the last day', { closesAfter: 'P2W' }, '2026-01-19', 'stages-start'],
    ['after the last day', { closesAfter: 'P2W' }, '2026-01-20', undefined],
    ['long after the end, where nothing closes it', {}, '2030-01-01', 'stages-end'],
    ['long after the end, where something does', { closesAfter: 'P1M' }, '2026-05-06', undefined],
    // The start is due 22 days before 27 January and the midpoint 23 days after.
    ['in two windows, nearer to the first', { opensBefore: 'P1M', closesAfter: 'P1M' }, '2026-01-27', 'stages-start'],
    ['in two windows, nearer to the second', { opensBefore: 'P1M', closesAfter: 'P1M' }, '2026-01-28', 'stages-midpoint'],
  ])('%s (%j)', (_title, window, on, id) => {
    expect(idOn(stages(window), on, course)).toBe(id);
  });

  it('as near are told by the earlier', () => {
    // 10 January lies 5 days after the start and 5 days before the midpoint.
    const calendar = { startedOn: '2026-01-05', expectedEndOn: '2026-01-25' };
    expect(idOn(stages({ opensBefore: 'P1W', closesAfter: 'P1W' }), '2026-01-10', calendar)).toBe('stages-start');
    expect(idOn(stages(), '2026-01-05', { startedOn: '2026-01-05', endedOn: '2026-01-05' })).toBe('stages-start');
  });

  it('that a form is not used at are passed over, and their windows stay', () => {
    const window = { opensBefore: 'P1M', closesAfter: 'P1M' };
    expect(idOn(stages(window), '2026-02-01', course, ['start', 'end'])).toBe('stages-start');
    expect(idOn(stages(), '2026-03-01', course, ['start', 'end'])).toBeUndefined();
    expect(idOn(stages(), '2026-01-05', { ...course, expectedEndOn: '2026-01-05' }, ['end'])).toBe('stages-end');
  });

  it('that the cadence does not have are none', () => {
    const ends = stages({}, ['end', 'start']);
    expect(findOccasion(ends, 'stages-midpoint', course)).toBeUndefined();
    expect(datesFor(ends, 'stages-start', course)).toEqual(['2026-01-05', '2026-01-05', '2026-04-04']);
    expect(findOccasion(ends, 'stages-beginning', course)).toBeUndefined();
    expect(findOccasion(ends, 'start', course)).toBeUndefined();
  });
});

describe('meetings', () => {
  const sessions: readonly Session[] = [
    { id: 's3', plannedOn: '2026-02-02' },
    { id: 's1', plannedOn: '2026-01-05', heldOn: '2026-01-07' },
    { id: 'undated' },
    { id: 's2', plannedOn: '2026-01-19' },
    { id: 'S4', heldOn: '2026-02-02' },
  ];

  it.each<[string, Window, Days]>([
    ['s1', {}, ['2026-01-07', '2026-01-07', '2026-01-18']],
    ['s2', {}, ['2026-01-19', '2026-01-19', '2026-02-01']],
    ['s3', {}, ['2026-02-02', '2026-02-02', null]],
    ['S4', {}, ['2026-02-02', '2026-02-02', null]],
    ['s2', { opensBefore: 'P3D' }, ['2026-01-16', '2026-01-19', '2026-01-29']],
    ['s2', { opensBefore: 'P3D', closesAfter: 'P1D' }, ['2026-01-16', '2026-01-19', '2026-01-20']],
    // Where the next one opens before a meeting is held, the meeting's own day is left to it.
    ['s2', { opensBefore: 'P1M' }, ['2025-12-19', '2026-01-19', '2026-01-19']],
  ])('%s with %j', (id, window, days) => {
    expect(datesFor(meetings(window), `before-${id}`, { sessions })).toEqual(days);
  });

  it.each<[string, Window, string | undefined]>([
    ['2026-01-05', {}, undefined],
    ['2026-01-07', {}, 'before-s1'],
    ['2026-01-18', {}, 'before-s1'],
    ['2026-01-19', {}, 'before-s2'],
    // Two meetings on one day: whichever order they are told in, the same is meant.
    ['2026-02-02', {}, 'before-S4'],
    ['2026-03-02', {}, 'before-S4'],
    ['2026-01-05', { opensBefore: 'P2D', closesAfter: 'P1D' }, 'before-s1'],
    ['2026-01-09', { opensBefore: 'P2D', closesAfter: 'P1D' }, undefined],
    // Six days after the one and six before the other.
    ['2026-01-13', { opensBefore: 'P1W', closesAfter: 'P1W' }, 'before-s1'],
    ['2026-01-14', { opensBefore: 'P1W', closesAfter: 'P1W' }, 'before-s2'],
  ])('on %s with %j', (on, window, id) => {
    expect(idOn(meetings(window), on, { sessions })).toBe(id);
    expect(idOn(meetings(window), on, { sessions: sessions.toReversed() })).toBe(id);
  });

  it('that are not known, or have no day, have no days', () => {
    expect(findOccasion(meetings(), 'before-s9', { sessions })).toBeUndefined();
    expect(findOccasion(meetings(), 'before-undated', { sessions })).toBeUndefined();
    expect(findOccasion(meetings(), 'before-s1', {})).toBeUndefined();
    expect(idOn(meetings(), '2026-01-07', {})).toBeUndefined();
    expect(idOn(meetings(), '2026-01-07', { sessions: [{ id: 'undated' }] })).toBeUndefined();
  });

  it('that were moved leave the day they were planned for', () => {
    const planned = [{ id: 's1', plannedOn: '2026-01-05' }];
    expect(idOn(meetings({ closesAfter: 'P1D' }), '2026-01-05', { sessions: planned })).toBe('before-s1');
    const moved = [{ id: 's1', plannedOn: '2026-01-05', heldOn: '2026-01-12' }];
    expect(idOn(meetings({ closesAfter: 'P1D' }), '2026-01-05', { sessions: moved })).toBeUndefined();
    expect(idOn(meetings({ closesAfter: 'P1D' }), '2026-01-12', { sessions: moved })).toBe('before-s1');
  });

  it('may be ten thousand, in any order', () => {
    // Every second day from 1970-01-01 on, told from the last to the first.
    const many = Array.from({ length: 10_000 }, (_, index) => ({ id: `s${index}`, heldOn: formatCalendarDate(index * 2) }));
    const calendar = { sessions: many.toReversed() };
    expect(occasionOn(meetings(), 10_001, { calendar })).toEqual({
      id: 'before-s5000',
      opensOn: 10_000,
      dueOn: 10_000,
      closesOn: 10_001,
    });
    expect(findOccasion(meetings(), 'before-s9999', calendar)).toMatchObject({ dueOn: 19_998, closesOn: Infinity });
  });
});

describe('where nothing is planned', () => {
  const talk: Cadence = { type: 'adhoc', id: 'talk' };

  it('no occasion has days', () => {
    expect(idOn(talk, '2026-01-05', { startedOn: '2026-01-05' })).toBeUndefined();
    expect(findOccasion(talk, 'talk-1', { startedOn: '2026-01-05' })).toBeUndefined();
  });
});

describe('intervals', () => {
  const quarterly: Cadence = { type: 'interval', id: 'quarterly', every: 'P3M' };

  it('are counted from the start of the course, and unknown without it', () => {
    expect(datesFor(quarterly, 'quarterly-1', { startedOn: '2025-11-30' })).toEqual(['2026-02-28', '2026-02-28', '2026-05-29']);
    expect(findOccasion(quarterly, 'quarterly-1', {})).toBeUndefined();
    expect(findOccasion(quarterly, 'quarterly-01', { startedOn: '2025-11-30' })).toBeUndefined();
    expect(idOn(quarterly, '2026-02-28', {})).toBeUndefined();
  });
});
