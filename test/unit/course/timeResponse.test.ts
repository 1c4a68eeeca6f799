import { describe, expect, it } from 'vitest';
import type { Cadence, Form, IntervalCadence, ResponseScoredEvent } from '../../../src/generated/documents.js';
import { createCourseInstrument, createCourseParts, fromCitizen, lines, replayed } from '../../support/createCourse.js';
import { createFacts } from '../../support/createInstrument.js';

type Window = Omit<IntervalCadence, 'type' | 'id'>;

/** Returns the occasion of a response and how it lies to it. */
function timeOf(window: Window, startedOn: string, on: string, occasion?: string): [string | undefined, string] {
  const forms = createCourseParts().forms?.map((form) => ({ ...form, cadence: 'visit' })) ?? [];
  const instrument = createCourseInstrument({ forms, cadences: [{ type: 'interval', id: 'visit', ...window }] });
  const entry = fromCitizen({ id: 'first', on, answers: lines(1, 1, 1, 1), ...(occasion === undefined ? {} : { occasion }) });
  const { events, refused } = replayed(instrument, [entry], { facts: createFacts({ startedOn }) });
  expect(refused).toEqual([]);
  const { data } = events.at(-1) as ResponseScoredEvent;
  return [data.occasion, data.timing];
}

const quarterly: Window = { every: 'P3M', opensBefore: 'P2W', closesAfter: 'P4W' };

describe('a window of two weeks before to four weeks after, each third month from 5 January 2026', () => {
  it.each<[string, string | undefined, string]>([
    ['2025-12-21', undefined, 'unscheduled'],
    ['2025-12-22', 'visit-0', 'in-window'],
    ['2026-01-05', 'visit-0', 'in-window'],
    ['2026-02-02', 'visit-0', 'in-window'],
    ['2026-02-03', undefined, 'unscheduled'],
    ['2026-03-21', undefined, 'unscheduled'],
    ['2026-03-22', 'visit-1', 'in-window'],
    ['2026-05-03', 'visit-1', 'in-window'],
    ['2026-05-04', undefined, 'unscheduled'],
    ['2026-07-05', 'visit-2', 'in-window'],
    // 40 quarters on is ten years.
    ['2036-01-05', 'visit-40', 'in-window'],
  ])('on %s', (on, occasion, timing) => {
    expect(timeOf(quarterly, '2026-01-05', on)).toEqual([occasion, timing]);
  });
});

describe('month ends do not drift', () => {
  const monthly: Window = { every: 'P1M', opensBefore: 'P1D', closesAfter: 'P1D' };

  it.each<[string, string | undefined]>([
    ['2026-01-31', 'visit-0'],
    ['2026-02-26', undefined],
    ['2026-02-27', 'visit-1'],
    ['2026-02-28', 'visit-1'],
    ['2026-03-01', 'visit-1'],
    ['2026-03-02', undefined],
    ['2026-03-28', undefined],
    ['2026-03-30', 'visit-2'],
    ['2026-03-31', 'visit-2'],
    ['2026-04-29', 'visit-3'],
    ['2026-04-30', 'visit-3'],
    ['2026-05-31', 'visit-4'],
    // 2028 is a leap year.
    ['2028-02-28', 'visit-25'],
    ['2028-02-29', 'visit-25'],
    ['2028-03-01', 'visit-25'],
    ['2028-03-31', 'visit-26'],
  ])('from 31 January 2026: %s', (on, occasion) => {
    expect(timeOf(monthly, '2026-01-31', on)[0]).toBe(occasion);
  });
});

describe('leap years', () => {
  const yearly: Window = { every: 'P1Y', closesAfter: 'P1D' };

  it.each<[string, string | undefined]>([
    ['2024-02-29', 'visit-0'],
    ['2025-02-27', undefined],
    ['2025-02-28', 'visit-1'],
    ['2025-03-01', 'visit-1'],
    ['2025-03-02', undefined],
    ['2028-02-28', undefined],
    ['2028-02-29', 'visit-4'],
    ['2028-03-01', 'visit-4'],
  ])('yearly from 29 February 2024: %s', (on, occasion) => {
    expect(timeOf(yearly, '2024-02-29', on)[0]).toBe(occasion);
  });
});

describe('a window without an end', () => {
  it.each<[string, string | undefined]>([
    ['2026-01-04', undefined],
    ['2026-01-05', 'visit-0'],
    ['2026-02-15', 'visit-0'],
    ['2026-02-16', 'visit-1'],
    ['2026-03-29', 'visit-1'],
    ['2026-03-30', 'visit-2'],
  ])('reaches to the day before the next one opens, six weeks on: %s', (on, occasion) => {
    expect(timeOf({ every: 'P6W' }, '2026-01-05', on)[0]).toBe(occasion);
  });

  it.each<[string, string | undefined]>([
    ['2026-02-08', 'visit-0'],
    ['2026-02-09', 'visit-1'],
  ])('reaches to the day before the next one opens, a week before it is due: %s', (on, occasion) => {
    expect(timeOf({ every: 'P6W', opensBefore: 'P1W' }, '2026-01-05', on)[0]).toBe(occasion);
  });
});

describe('a named occasion', () => {
  it.each<[string, string, string]>([
    ['2026-04-05', 'visit-1', 'in-window'],
    ['2026-03-22', 'visit-1', 'in-window'],
    ['2026-03-21', 'visit-1', 'outside-window'],
    ['2026-05-04', 'visit-1', 'outside-window'],
    ['2026-01-05', 'visit-1', 'outside-window'],
    ['2026-01-05', 'visit-0', 'in-window'],
  ])('holds on %s: %s is %s', (on, occasion, timing) => {
    expect(timeOf(quarterly, '2026-01-05', on, occasion)).toEqual([occasion, timing]);
  });
});

it('a response long before the course began belongs to no occasion', () => {
  expect(timeOf(quarterly, '2026-01-05', '1990-01-05')).toEqual([undefined, 'unscheduled']);
});

it('a form without a cadence has no occasion to name', () => {
  const entry = fromCitizen({ id: 'first', on: '2026-01-05', occasion: 'visit-1' });
  const { refused } = replayed(createCourseInstrument(), [entry]);
  expect(refused.map(({ issues }) => issues.map(({ code }) => code))).toEqual([['course/unknown-occasion']]);
});

it('a course without a start keeps the occasion that a response names, and does not know when it was open', () => {
  const forms = createCourseParts().forms?.map((form) => ({ ...form, cadence: 'visit' })) ?? [];
  const instrument = createCourseInstrument({ forms, cadences: [{ type: 'interval', id: 'visit', every: 'P3M' }] });
  const { startedOn: _, ...facts } = createFacts();
  const { events } = replayed(instrument, [fromCitizen({ id: 'first', on: '2026-01-05', occasion: 'visit-1' })], { facts });
  expect(events.at(-1)?.data).toMatchObject({ occasion: 'visit-1', timing: 'unscheduled' });
});

describe('a window that opens longer before than an interval', () => {
  it.each<[Window, string, string | undefined]>([
    [{ every: 'P1M', opensBefore: 'P3M' }, '2025-10-13', 'visit-0'],
    [{ every: 'P1W', opensBefore: 'P4W' }, '2025-12-12', 'visit-0'],
    [{ every: 'P1W', opensBefore: 'P4W' }, '2025-12-08', 'visit-0'],
    [{ every: 'P1W', opensBefore: 'P4W' }, '2025-12-07', undefined],
    // Due 5, 12, 19 January and so on: the nearest, and of two as near the earlier.
    [{ every: 'P1W', opensBefore: 'P4W', closesAfter: 'P4W' }, '2026-01-11', 'visit-1'],
    [{ every: 'P2W', opensBefore: 'P4W', closesAfter: 'P4W' }, '2026-01-12', 'visit-0'],
    [{ every: 'P2W', opensBefore: 'P4W', closesAfter: 'P4W' }, '2026-01-13', 'visit-1'],
  ])('%j holds %s for %s', (window, on, occasion) => {
    expect(timeOf(window, '2026-01-05', on)[0]).toBe(occasion);
  });
});

type Given = Pick<Form, 'milestones' | 'occasions'> & { readonly occasion?: string };

describe('a form of another cadence', () => {
  const facts = createFacts({
    startedOn: '2026-01-05',
    expectedEndOn: '2026-04-05',
    sessions: [{ id: 'S1', plannedOn: '2026-01-12', heldOn: '2026-01-14' }, { id: 'S2', plannedOn: '2026-01-26' }, { id: 'S3' }],
  });
  const cadences: Record<string, Cadence> = {
    stages: { type: 'milestones', id: 'stages', at: ['start', 'midpoint', 'end'], opensBefore: 'P1W', closesAfter: 'P2W' },
    monthly: { type: 'interval', id: 'monthly', every: 'P1M', opensBefore: 'P1W', closesAfter: 'P1W' },
    before: { type: 'session', id: 'before', moment: 'before', opensBefore: 'P2D', closesAfter: 'P1D' },
    talk: { type: 'adhoc', id: 'talk' },
  };

  function answer(cadence: string, on: string, { occasion, ...use }: Given) {
    const used = { cadence, ...use };
    const forms = createCourseParts().forms?.map((form) => ({ ...form, ...used })) ?? [];
    const instrument = createCourseInstrument({ forms, cadences: Object.values(cadences) });
    const entry = fromCitizen({ id: 'first', on, answers: lines(1, 1, 1, 1), ...(occasion !== undefined && { occasion }) });
    const { events, refused } = replayed(instrument, [entry], { facts });
    if (refused.length > 0) return refused.flatMap(({ issues }) => issues.map(({ code }) => code));
    const { data } = events.at(-1) as ResponseScoredEvent;
    return [data.occasion, data.timing];
  }

  // The midpoint of 90 days is 19 February.
  it.each<[string, string, Given, readonly (string | undefined)[]]>([
    ['stages', '2026-02-19', {}, ['stages-midpoint', 'in-window']],
    ['stages', '2026-01-20', {}, [undefined, 'unscheduled']],
    ['stages', '2026-02-19', { milestones: ['start', 'end'] }, [undefined, 'unscheduled']],
    ['stages', '2026-02-19', { occasion: 'stages-start' }, ['stages-start', 'outside-window']],
    ['stages', '2026-02-19', { occasion: 'stages-midpoint', milestones: ['start', 'end'] }, ['course/unknown-occasion']],
    ['stages', '2026-02-19', { occasion: 'midpoint' }, ['course/unknown-occasion']],
    // Months fall on 5 January, 5 February and so on, and are open for a week before and after.
    ['monthly', '2026-02-03', {}, ['monthly-1', 'in-window']],
    ['monthly', '2026-02-03', { occasions: { from: 1, to: 1 } }, ['monthly-1', 'in-window']],
    ['monthly', '2026-02-03', { occasions: { from: 2 } }, [undefined, 'unscheduled']],
    ['monthly', '2026-03-05', { occasions: { from: 0, to: 1 } }, [undefined, 'unscheduled']],
    ['monthly', '2026-03-05', { occasions: { from: 2 } }, ['monthly-2', 'in-window']],
    ['monthly', '2026-03-20', { occasions: { from: 2 }, occasion: 'monthly-2' }, ['monthly-2', 'outside-window']],
    ['monthly', '2026-03-05', { occasions: { from: 3 }, occasion: 'monthly-2' }, ['course/unknown-occasion']],
    ['before', '2026-01-13', {}, ['before-S1', 'in-window']],
    ['before', '2026-01-26', { occasion: 'before-S2' }, ['before-S2', 'in-window']],
    ['before', '2026-01-28', { occasion: 'before-S2' }, ['before-S2', 'outside-window']],
    // Of a meeting without a day, or one that is not known yet, it is not known when it was open.
    ['before', '2026-01-26', { occasion: 'before-S3' }, ['before-S3', 'unscheduled']],
    ['before', '2026-01-26', { occasion: 'before-S9' }, ['before-S9', 'unscheduled']],
    ['talk', '2026-01-26', {}, [undefined, 'unscheduled']],
    ['talk', '2026-01-26', { occasion: 'talk-spring' }, ['talk-spring', 'unscheduled']],
  ])('%s on %s with %j', (cadence, on, given, expected) => {
    expect(answer(cadence, on, given)).toEqual(expected);
  });
});
