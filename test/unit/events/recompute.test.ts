import { describe, expect, it } from 'vitest';
import {
  type InstrumentResponse,
  occasionEvents,
  type PlanEntry,
  type ProgressionEvent,
  recompute,
  record,
  replay,
} from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import { createTangledVersions } from '../../support/arbitraryTangles.js';
import { createCourseInstrument, fromCitizen, lines, replayed, source, survivors, withdraw } from '../../support/createCourse.js';
import { createChange, createPlanEntry, createRated } from '../../support/createEntries.js';
import { createFacts, createForm, createResponse, createScale } from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';
import { firstVersion } from '../../support/twoVersions.js';

/** An instrument whose "mood" is made of two lines by a method. */
function moodBy(method: 'max' | 'mean') {
  return createCourseInstrument({
    scales: [createScale({ id: 'mood', method, items: ['q1', 'q2'], moved: { raw: { atLeast: 1 } } })],
  });
}

/** Scored by a mistake, and then as it should be. */
const [mistaken, corrected] = [moodBy('max'), moodBy('mean')];
const entries = [
  fromCitizen({ id: 'r1', on: '2026-01-10', answers: lines(2, 2, 5, 5) }),
  fromCitizen({ id: 'r2', on: '2026-02-10', answers: lines(2, 6, 5, 5) }),
  fromCitizen({ id: 'r3', on: '2026-03-10', answers: lines(4, 4, 5, 5) }),
];

function contentOf({ data }: ProgressionEvent) {
  const { sequence: _, engine: __, ...content } = data;
  return content;
}

describe('a corrected scoring', () => {
  const before = replayed(mistaken, entries);

  it('is told of every score that differs, with sequences that go on', () => {
    const { course, events } = accepted(
      recompute(before.course, entries, { instrument: corrected, source, told: before.events }),
    );
    // The greatest of two lines is 2, 6 and 4, their mean 2, 4 and 4: the first says the same, and the last has not moved.
    expect(events.map(({ id, data }) => `${id}${data.void ? ' void' : ''}`)).toEqual([
      'course-1/4/response.scored/r2',
      'course-1/4/scale.moved/r2/mood',
      'course-1/4/response.scored/r3',
      'course-1/4/scale.moved/r3/mood void',
    ]);
    expect(course.sequence).toBe(4);
    const holding = survivors([...before.events, ...events]);
    expect(holding).toEqual(survivors(replayed(corrected, entries).events));
    expect(holding.get('response.scored/r2')).toMatchObject({ scores: { mood: { raw: 4 } } });
  });

  it('can be taken back: what was withdrawn is stated again', () => {
    const once = accepted(recompute(before.course, entries, { instrument: corrected, source, told: before.events }));
    const told = [...before.events, ...once.events];
    const back = accepted(recompute(once.course, entries, { instrument: mistaken, source, told }));
    expect(back.events.find(({ data }) => data.key === 'scale.moved/r3/mood')?.data).toMatchObject({
      from: 6,
      to: 4,
      sequence: 5,
    });
    expect(survivors([...told, ...back.events])).toEqual(survivors(before.events));
  });

  it('leaves a course that records on', () => {
    const { course } = accepted(recompute(before.course, entries, { instrument: corrected, source, told: before.events }));
    const late = fromCitizen({ id: 'r4', on: '2026-04-10', answers: lines(9, 9, 5, 5) });
    const next = accepted(record(course, late, { instrument: corrected, source }));
    expect(next.events[0]).toMatchObject({ id: 'course-1/5/response.scored/r4' });
    expect(contentOf(next.events[0] as ProgressionEvent)).toEqual(
      contentOf(
        replayed(corrected, [...entries, late]).events.findLast(({ data }) => data.key === 'response.scored/r4') as never,
      ),
    );
  });

  it('is told with sequences above all that were told, also where the course has lost count', () => {
    const told = before.events.map((event) => ({ ...event, data: { ...event.data, sequence: event.data.sequence + 40 } }));
    const { course } = accepted(
      recompute(before.course, entries, { instrument: corrected, source, told: told as ProgressionEvent[] }),
    );
    expect(course.sequence).toBe(44);
  });

  it('of a course says nothing of what was told of another', () => {
    const other = replayed(
      mistaken,
      entries.map((entry) => ({ ...entry, course: 'course-2' })),
      {
        facts: createFacts({ id: 'course-2' }),
      },
    );
    const told = [...before.events, ...other.events];
    const { events } = accepted(recompute(before.course, entries, { instrument: corrected, source, told }));
    expect(new Set(events.map(({ data }) => data.course))).toEqual(new Set(['course-1']));
    expect(events.length).toBe(4);
  });
});

describe('what cannot be worked out anew', () => {
  const before = replayed(mistaken, [...entries, withdraw('r3', 2)]);
  const told = before.events;

  it('is told where an entry is missing, since what it told would be withdrawn', () => {
    const result = recompute(before.course, entries.slice(1), { instrument: corrected, source, told });
    const missing = ['r1', 'r3'].map((id) => ({ code: 'course/missing-entry', params: { id } }));
    expect(result).toMatchObject({ ok: false, issues: missing });
  });

  it.each<[string, InstrumentResponse | PlanEntry]>([
    ['an earlier revision of the plan', createPlanEntry(1, ['home'])],
    ['the revision that holds of a response', createRated('g1', { home: 3 }, { revision: 2 })],
  ])('is told where another revision alone is handed over: %s', (_title, lost) => {
    const others = [createPlanEntry(2, ['home', 'work']), createRated('g1', { home: 4 })];
    const given = lost.kind === 'plan' ? [...others, lost] : [createPlanEntry(1, ['home']), ...others, lost];
    const [rated] = createTangledVersions();
    const { course, events } = replayed(rated, given);
    const result = recompute(course, given.slice(0, -1), { instrument: rated, source, told: events });
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'course/missing-entry', params: { id: lost.id } }] });
  });

  it('is told where a version that the course follows is not at hand', () => {
    const instrument = createCourseInstrument({ version: '9.0.0' });
    const result = recompute(before.course, entries, { instrument, source, told });
    expect(result.issues.map(({ code }) => code)).toContain('course/wrong-instrument');
  });

  it('is told of the entries that are accepted no longer', () => {
    const strange = { ...entries[0], answers: { q1: 99 } };
    const result = accepted(
      recompute(before.course, [strange, ...entries.slice(1), withdraw('r3', 2)], { instrument: corrected, source, told }),
    );
    expect(result.refused).toMatchObject([{ index: 0, issues: [{ code: 'response/out-of-range' }] }]);
    expect(result.events.find(({ data }) => data.key === 'response.scored/r1')?.data).toMatchObject({ void: true });
  });
});

describe('entries in another order than they were accepted in', () => {
  // Refused at first, and sent again once it was known that the citizen belonged to the group.
  const grouped = createCourseInstrument({
    groups: [{ id: 'adult', title: text }],
    forms: [createForm({ id: 'citizen', items: ['q1'], groups: ['adult'] })],
    scales: [],
  });
  const response = createResponse({ q1: 3 }, { id: 'r1', form: 'citizen' });
  const change = createChange('adult', { groups: ['adult'] }, { effectiveOn: '2026-01-05', recordedAt: '2026-03-05T12:00:00Z' });
  const facts = createFacts({ groups: [] });

  it('tell nothing new', () => {
    const { course, events } = replayed(grouped, [change, response], { facts });
    const options = { instrument: grouped, source, told: events };
    expect(accepted(recompute(course, [response, change], options))).toEqual({ course, events: [], refused: [] });
  });

  it('are tried until no more are accepted; those that are left are told', () => {
    const { course, refused } = accepted(
      replay(
        grouped,
        facts,
        [response, { ...response, revision: 2, answers: { q1: 99 } }, change, { ...response, id: 'r2', answers: { q1: 99 } }],
        {
          source,
        },
      ),
    );
    expect(course.entryIds).toEqual(['adult', 'r1']);
    expect(refused.map(({ index }) => index)).toEqual([1, 3]);
  });
});

describe('what was told of occasions', () => {
  const { course, events } = replayed(firstVersion, []);
  const tick = occasionEvents(course, { instrument: firstVersion, source, asOf: '2026-05-10', after: '2026-03-01' });

  it('is worked out up to the day it was told, and from the day it was to be told from', () => {
    const told = [...events, ...tick.events];
    expect(recompute(tick.course, [], { instrument: firstVersion, source, told })).toMatchObject({
      ok: true,
      value: { course: tick.course, events: [] },
    });
    const kept = told.filter(({ data }) => data.key !== 'occasion.missed/quarterly-1/citizen');
    const { events: news } = accepted(recompute(tick.course, [], { instrument: firstVersion, source, told: kept }));
    expect(news.map(({ data }) => data.key)).toEqual(['occasion.missed/quarterly-1/citizen']);
  });
});
