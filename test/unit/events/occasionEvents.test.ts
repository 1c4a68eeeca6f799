import { describe, expect, it } from 'vitest';
import type { Entry, ProgressionEvent } from '../../../src/generated/documents.js';
import { type Course, occasionEvents, record, startCourse } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import { createCourseInstrument, fromCitizen, lines, source, withdraw } from '../../support/createCourse.js';
import { createChange, createMissed } from '../../support/createEntries.js';
import { createFacts, createForm } from '../../support/createInstrument.js';

// Monthly from the 5th, from a week before until ten days after.
const instrument = createCourseInstrument({
  forms: [
    createForm({
      id: 'citizen',
      items: ['q1', 'q2', 'q3', 'q4'],
      cadence: 'monthly',
      readableBy: ['caseworker'],
    }),
  ],
  scales: [],
  cadences: [{ type: 'interval', id: 'monthly', every: 'P1M', opensBefore: 'P1W', closesAfter: 'P10D' }],
});
const started = accepted(startCourse(instrument, createFacts({ startedOn: '2026-01-05' }), { source })).course;
const answers = lines(5, 5, 5, 5);

const tick = (course: Course, asOf: string, after?: string) =>
  occasionEvents(course, { instrument, source, asOf, ...(after !== undefined && { after }) });
const take = (course: Course, entry: Entry) => accepted(record(course, entry, { instrument, source }));

/** The name and the occasion of each event about an occasion, and whether it holds no longer. */
function tell(events: readonly ProgressionEvent[]): string[] {
  return events
    .filter(({ data }) => data.key.startsWith('occasion.'))
    .map(({ data }) => data.key.replace('occasion.', '').replace('/citizen', '') + (data.void === true ? ' (void)' : ''));
}

describe('the events that time brings', () => {
  it.each<[string, string[]]>([
    ['2025-12-28', []],
    ['2025-12-29', ['opened/monthly-0']],
    ['2026-01-04', ['opened/monthly-0']],
    ['2026-01-05', ['opened/monthly-0', 'due/monthly-0']],
    ['2026-01-06', ['opened/monthly-0', 'due/monthly-0', 'overdue/monthly-0']],
    ['2026-01-15', ['opened/monthly-0', 'due/monthly-0', 'overdue/monthly-0']],
    ['2026-01-16', ['opened/monthly-0', 'due/monthly-0', 'overdue/monthly-0', 'missed/monthly-0']],
  ])('until %s', (asOf, expected) => {
    expect(tell(tick(started, asOf).events)).toEqual(expected);
  });

  it('leave out the day after which they are told, and hold the day until which', () => {
    expect(tell(tick(started, '2026-01-06', '2026-01-05').events)).toEqual(['overdue/monthly-0']);
    expect(tell(tick(started, '2026-01-05', '2026-01-05').events)).toEqual([]);
    const { course, events } = tick(started, '2026-01-05', '2026-01-04');
    expect(tell(events)).toEqual(['due/monthly-0']);
    expect(tell(tick(course, '2026-01-06').events)).toEqual(['overdue/monthly-0']);
  });

  it('are told once, and not on a day that is past', () => {
    const { course } = tick(started, '2026-01-16');
    for (const asOf of ['2026-01-16', '2026-01-10', '2026-01-17']) expect(tick(course, asOf).events).toEqual([]);
    expect(tick(course, '2026-01-10').course).toBe(course);
  });

  it('say for whom, when, and who may read it', () => {
    const [event] = tick(started, '2025-12-29T10:00:00Z').events;
    expect(event).toMatchObject({
      id: 'course-1/1/occasion.opened/monthly-0/citizen',
      type: 'fremdrift.occasion.opened.v1',
      time: '2025-12-29T10:00:00Z',
      data: {
        occasion: 'monthly-0',
        form: 'citizen',
        roles: ['citizen'],
        opensOn: '2025-12-29',
        dueOn: '2026-01-05',
        closesOn: '2026-01-15',
        readableBy: ['citizen', 'caseworker'],
      },
    });
    expect(tick(started, '2025-12-29').events[0]).not.toHaveProperty('time');
  });

  it.each(['', 'today', '2026-02-30'])('need a day: "%s" is none', (asOf) => {
    expect(() => tick(started, asOf)).toThrow(TypeError);
    expect(() => tick(started, '2026-01-05', asOf)).toThrow(TypeError);
  });
});

describe('what is not handed over', () => {
  it.each([undefined, null, 5, new Date(0)])('is said in words where it is the day: %s', (asOf) => {
    expect(() => tick(started, asOf as never)).toThrow(/^fremdrift: /);
  });

  it('is said in words where it is the source', () => {
    expect(() => occasionEvents(started, { instrument, asOf: '2026-01-16' } as never)).toThrow(/^fremdrift: /);
    expect(() => record(started, createMissed('told', 'monthly-0'), { instrument } as never)).toThrow(/^fremdrift: /);
  });
});

describe('a day that was wrong', () => {
  const right = tick(started, '2026-01-16');
  const wrong = tick(right.course, '2062-01-16');
  const back = (course: Course, asOf: string) => occasionEvents(course, { instrument, source, asOf, takeBack: true });

  it('is taken back: what was told of the days between holds no longer, and is told on its own day', () => {
    const { course, events } = back(wrong.course, '2026-01-16');
    expect(tell(events).toSorted()).toEqual(
      tell(wrong.events)
        .map((line) => `${line} (void)`)
        .toSorted(),
    );
    const { sequence } = wrong.course;
    expect(course).toEqual({ ...right.course, sequence: sequence + 1 });
    expect(new Set(events.map(({ data }) => data.sequence))).toEqual(new Set([sequence + 1]));
    expect(tell(tick(course, '2026-01-29').events)).toEqual(['opened/monthly-1']);
  });

  it('is taken back also where nothing more was to be told until it', () => {
    const silent = tick(started, '2062-01-16', '2062-01-15').course;
    const { course, events } = back(silent, '2026-01-16');
    expect(tell(events).every((line) => line.endsWith(' (void)'))).toBe(true);
    expect(course).toMatchObject({ toldAfter: '2026-01-16', toldUntil: '2026-01-16' });
    expect(tell(tick(course, '2026-01-29').events)).toEqual(['opened/monthly-1']);
  });

  it('changes nothing where it was not handed over', () => {
    expect(back(right.course, '2026-01-16')).toEqual({ course: right.course, events: [] });
    expect(back(right.course, '2026-01-29')).toEqual(tick(right.course, '2026-01-29'));
    expect(back(started, '2026-01-16')).toEqual(right);
  });
});

describe('an occasion that was settled before it opened', () => {
  const early = fromCitizen({ id: 'early', on: '2026-01-10', occasion: 'monthly-1', answers });
  const declined = createMissed('told', 'monthly-2', { recordedAt: '2026-01-11T12:00:00Z' });

  it('is told to nobody: who answered or declined is not invited', () => {
    const course = take(take(tick(started, '2026-01-05').course, early).course, declined).course;
    expect(tell(tick(take(started, early).course, '2026-04-30').events)).not.toContain('opened/monthly-1');
    const told = tell(tick(course, '2026-03-31').events);
    expect(told.filter((line) => /monthly-[12]$/.test(line))).toEqual([]);
    expect(told).toContain('opened/monthly-3');
  });

  it('and that was told as open is so no longer', () => {
    const { course } = tick(started, '2026-02-01');
    expect(tell(take(course, early).events)).toEqual(['opened/monthly-1 (void)']);
  });
});

describe('an entry that comes after them', () => {
  const missed = tick(started, '2026-01-20').course;
  const answered = (on: string) => fromCitizen({ id: 'late', on, recordedAt: '2026-01-21T12:00:00Z', answers });
  const declined = createMissed('told', 'monthly-0', { recordedAt: '2026-01-21T12:00:00Z' });

  it.each<[string, Entry, string[]]>([
    ['a late answer given in time', answered('2026-01-10'), ['missed/monthly-0 (void)']],
    ['an answer given on the day', answered('2026-01-05'), ['overdue/monthly-0 (void)', 'missed/monthly-0 (void)']],
    [
      'an answer given before that',
      answered('2026-01-02'),
      ['due/monthly-0 (void)', 'overdue/monthly-0 (void)', 'missed/monthly-0 (void)'],
    ],
    ['that it was declined', declined, ['declined/monthly-0', 'missed/monthly-0 (void)']],
  ])('withdraws what it disproves: %s', (_title, entry, expected) => {
    expect(tell(take(missed, entry).events).toSorted()).toEqual(expected.toSorted());
  });

  it('that is withdrawn brings the miss back', () => {
    const { course } = take(missed, answered('2026-01-10'));
    expect(tell(take(course, withdraw('late', 2)).events)).toEqual(['missed/monthly-0']);
  });

  it('tells of a pause that nobody knew: what is due comes later', () => {
    // From 10 January five days, so that it closes on the 20th and not on the 15th.
    const pause = createChange('pause', { pauses: [{ from: '2026-01-10', to: '2026-01-14' }] });
    const { course, events } = take(missed, pause);
    expect(tell(events)).toContain('missed/monthly-0 (void)');
    expect(tell(tick(course, '2026-01-20').events)).toEqual([]);
    expect(tell(tick(course, '2026-01-21').events)).toEqual(['missed/monthly-0']);
  });

  it('leaves no event twice under one id', () => {
    const pause = createChange('pause', { pauses: [{ from: '2026-01-10', to: '2026-01-14' }] });
    const first = tick(started, '2026-01-20');
    const second = take(first.course, pause);
    const third = tick(second.course, '2026-01-21');
    const ids = [...first.events, ...second.events, ...third.events].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
