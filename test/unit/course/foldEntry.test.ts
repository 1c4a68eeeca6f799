import { describe, expect, it } from 'vitest';
import type { InstrumentResponse, ProgressionEvent, ResponseScoredEvent } from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import {
  createCourseInstrument,
  createCourseParts,
  fromCitizen,
  lines,
  replayed,
  survivors,
  withdraw,
} from '../../support/createCourse.js';

const instrument = createCourseInstrument();

function respond(id: string, on: string, level: number, overrides: Partial<InstrumentResponse> = {}): InstrumentResponse {
  return fromCitizen({ id, on, answers: lines(level, level, level, level), ...overrides });
}

const january = respond('january', '2026-01-05', 1);
const march = respond('march', '2026-03-05', 2);
const april = respond('april', '2026-04-05', 5);
const may = respond('may', '2026-05-05', 9);

/** Returns, of every response, which ones its total is set against: the previous and the baseline. */
function against(entries: readonly unknown[], by: Instrument = instrument): { readonly [response: string]: string } {
  const facts = [...survivors(replayed(by, entries).events).values()];
  const scored = facts.filter((fact) => fact.key.startsWith('response.scored/')) as ResponseScoredEvent['data'][];
  return Object.fromEntries(
    scored.map(({ response, scores }) => {
      const { total } = scores;
      if (total === undefined || !('raw' in total)) return [response, 'not-scorable'];
      return [response, `${total.sincePrevious?.response ?? '–'} ${total.sinceBaseline?.response ?? '–'}`];
    }),
  );
}

const inOrder = { january: '– –', march: 'january january', april: 'march january', may: 'april january' };

describe('previous and baseline', () => {
  it('are the latest earlier and the first score', () => {
    expect(against([january, march, april, may])).toEqual(inOrder);
  });

  it.each([
    ['a late one in the middle', [january, april, may, march]],
    ['the first last', [march, april, may, january]],
    ['backwards', [may, april, march, january]],
    ['the last first', [may, january, march, april]],
  ])('do not hang on the order of arrival: %s', (_title, entries) => {
    expect(against(entries)).toEqual(inOrder);
  });

  it.each<[string, InstrumentResponse, object]>([
    [
      'earlier by one place',
      { ...april, answeredOn: '2026-02-05' },
      { january: '– –', april: 'january january', march: 'april january', may: 'march january' },
    ],
    [
      'to the very first',
      { ...april, answeredOn: '2026-01-01' },
      { april: '– –', january: 'april april', march: 'january april', may: 'march april' },
    ],
    [
      'later by one place',
      { ...april, answeredOn: '2026-05-20', recordedAt: '2026-05-20T12:00:00Z' },
      { january: '– –', march: 'january january', may: 'march january', april: 'may january' },
    ],
    ['nowhere', april, inOrder],
    [
      'out of scoring',
      { ...april, answers: { q1: 5 } },
      { january: '– –', march: 'january january', april: 'not-scorable', may: 'march january' },
    ],
  ])('follow an amendment that moves a response %s', (_title, amended, expected) => {
    const second = { ...amended, revision: 2, recordedAt: '2026-06-01T12:00:00Z' };
    expect(against([january, march, april, may, second])).toEqual(expected);
    expect(against([second, may, april, march, january])).toEqual(expected);
  });

  it.each<[string, object]>([
    ['january', { march: '– –', april: 'march march', may: 'april march' }],
    ['march', { january: '– –', april: 'january january', may: 'april january' }],
    ['may', { january: '– –', march: 'january january', april: 'march january' }],
  ])('follow a withdrawal of %s', (id, expected) => {
    expect(against([january, march, april, may, withdraw(id, 2)])).toEqual(expected);
    expect(against([withdraw(id, 2), may, april, march, january])).toEqual(expected);
  });

  it('are in the order of the day, then the moment it was recorded, then the id', () => {
    const on = '2026-03-05';
    const early = respond('z', on, 1, { recordedAt: '2026-03-05T10:00:00+02:00' });
    const late = respond('a', on, 2, { recordedAt: '2026-03-05T09:00:00Z' });
    const same = respond('b', on, 3, { recordedAt: '2026-03-05T11:00:00+02:00' });
    const expected = { z: '– –', a: 'z z', b: 'a z' };
    for (const entries of [
      [early, late, same],
      [same, late, early],
      [late, same, early],
    ])
      expect(against(entries)).toEqual(expected);
  });

  it('take the occasion that the instrument names as baseline', () => {
    const forms = createCourseParts().forms?.map((form) => ({ ...form, cadence: 'monthly' })) ?? [];
    const named = createCourseInstrument({
      forms,
      cadences: [{ type: 'interval', id: 'monthly', every: 'P1M' }],
      baseline: { occasion: 'monthly-2' },
    });
    const expected = { january: '– –', march: 'january –', april: 'march march', may: 'april march' };
    expect(against([january, march, april, may], named)).toEqual(expected);
    expect(against([may, april, january, march], named)).toEqual(expected);
  });
});

describe('versions of which only the newer names a baseline', () => {
  const forms = createCourseParts().forms?.map((form) => ({ ...form, cadence: 'monthly' })) ?? [];
  const cadences = [{ type: 'interval', id: 'monthly', every: 'P1M' }] as const;
  const older = createCourseInstrument({ forms, cadences });
  const newer = createCourseInstrument({ forms, cadences, version: '1.1.0', baseline: { occasion: 'monthly-2' } });
  const four = [january, march, { ...april, instrument: 'measure@1.1.0' }, { ...may, instrument: 'measure@1.1.0' }];

  it('give each response the baseline that its own version names, in every order', () => {
    const orders = four.flatMap((_, first) =>
      four.map((__, second) =>
        [...four.slice(first), ...four.slice(0, first)].toSpliced(second, 0, four[0] as InstrumentResponse),
      ),
    );
    for (const entries of [four, four.toReversed(), ...orders]) {
      const facts = survivors(replayed(older, entries, { earlier: [newer] }).events);
      const baselines = ['january', 'march', 'april', 'may'].map((id) => {
        const { total } = (facts.get(`response.scored/${id}`) as ResponseScoredEvent['data']).scores;
        return total !== undefined && 'sinceBaseline' in total ? total.sinceBaseline?.response : undefined;
      });
      expect(baselines).toEqual([undefined, 'january', 'march', 'march']);
    }
  });
});

describe('what is told of a change', () => {
  function eventsOf(before: readonly unknown[], entry: unknown): readonly ProgressionEvent[] {
    const earlier = replayed(instrument, before).events.length;
    return replayed(instrument, [...before, entry]).events.slice(earlier);
  }
  const told = (events: readonly ProgressionEvent[]) =>
    events.map(({ data }) => `${data.void ? 'not ' : ''}${data.key}`).toSorted();

  it('is only what is new, when a response is the latest', () => {
    expect(told(eventsOf([january, march, april], may))).toEqual([
      'response.scored/may',
      'scale.moved/may/mood',
      'scale.moved/may/total',
    ]);
  });

  it('is what the next one was set against, when a response comes late', () => {
    expect(told(eventsOf([january, april, may], march))).toEqual([
      'response.scored/april',
      'response.scored/march',
      'scale.moved/april/mood',
      'scale.moved/april/total',
      'scale.moved/march/mood',
    ]);
  });

  it('is that a movement no longer holds, when a late response explains it away', () => {
    const close = respond('close', '2026-04-01', 4.5);
    expect(told(eventsOf([january, april], close))).toEqual([
      'not scale.moved/april/total',
      'response.scored/april',
      'response.scored/close',
      'scale.moved/april/mood',
      'scale.moved/close/mood',
      'scale.moved/close/total',
    ]);
  });

  it('is that it holds no longer, when a response is withdrawn', () => {
    expect(told(eventsOf([january, april], withdraw('april', 2)))).toEqual([
      'not response.scored/april',
      'not scale.moved/april/mood',
      'not scale.moved/april/total',
    ]);
  });

  it('is nothing, when an amendment changes nothing that is told but the revision', () => {
    const noted = { ...april, revision: 2, recordedAt: '2026-06-01T12:00:00Z', answers: { ...april.answers, note: 'Mere' } };
    expect(told(eventsOf([january, april, may], noted))).toEqual(['response.scored/april']);
  });

  it('carries the number of entries that changed the course, and no other', () => {
    const { events, course } = replayed(instrument, [january, january, april, { ...april, course: 'other' }, may]);
    expect(course.sequence).toBe(3);
    expect([...new Set(events.map(({ data }) => data.sequence))]).toEqual([0, 1, 2, 3]);
  });
});
