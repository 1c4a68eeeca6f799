import { describe, expect, it } from 'vitest';
import type {
  CourseFacts,
  InstrumentDefinition,
  InstrumentResponse,
  ResponseScoredEvent,
} from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import {
  createCourseInstrument,
  createCourseParts,
  fromCaseworker,
  fromCitizen,
  lines,
  replayed,
} from '../../support/createCourse.js';
import { createFacts, createForm, createScale } from '../../support/createInstrument.js';

interface Told {
  readonly cautions: readonly string[];
  readonly reliable: string;
}

/** Returns the cautions of the last response against the one before it. */
function tell(
  entries: readonly InstrumentResponse[],
  scale: string,
  options: { instrument?: Instrument; earlier?: Instrument[]; facts?: CourseFacts } = {},
): Told {
  const { instrument = createCourseInstrument(), ...rest } = options;
  const { events, refused } = replayed(instrument, entries, rest);
  expect(refused).toEqual([]);
  const last = events.filter((event) => event.type === 'fremdrift.response.scored.v1').at(-1) as ResponseScoredEvent;
  const score = last.data.scores[scale];
  return (score !== undefined && 'sincePrevious' in score ? score.sincePrevious : undefined) as unknown as Told;
}

const first = fromCitizen({ id: 'first', on: '2026-01-05', answers: lines(5, 5, 5, 5) });
const second = fromCitizen({ id: 'second', on: '2026-04-05', answers: lines(6, 6, 6, 6) });
const quarterly = { type: 'interval', id: 'quarterly', every: 'P3M', opensBefore: 'P2W', closesAfter: 'P4W' } as const;

/** The same instrument, of which every form is answered each quarter. */
function scheduled(overrides: Partial<InstrumentDefinition> = {}): Instrument {
  const forms = createCourseParts().forms?.map((form) => ({ ...form, cadence: 'quarterly' })) ?? [];
  return createCourseInstrument({ forms, cadences: [quarterly], ...overrides });
}

it('tells none where nothing differs', () => {
  expect(tell([first, second], 'total')).toMatchObject({ cautions: [] });
});

describe('each caution, one by one', () => {
  it.each<[string, InstrumentResponse, InstrumentResponse, string, string[]]>([
    ['another rater', first, { ...second, respondents: [{ role: 'citizen', id: 'citizen-2' }] }, 'total', ['rater-changed']],
    ['another item answered, and one left out', first, { ...second, answers: { q1: 6 } }, 'mood', ['items-differ', 'prorated']],
    [
      'the same item left out both times',
      { ...first, answers: { q1: 5 } },
      { ...second, answers: { q1: 6 } },
      'mood',
      ['prorated'],
    ],
    ['someone else typed the second', first, { ...second, enteredBy: 'worker-1' }, 'total', ['authorship-changed']],
    ['someone else typed the first', { ...first, enteredBy: 'worker-1' }, second, 'total', ['authorship-changed']],
    ['someone else typed both', { ...first, enteredBy: 'worker-1' }, { ...second, enteredBy: 'worker-1' }, 'total', []],
    ['another mode', { ...first, mode: 'paper' }, { ...second, mode: 'screen' }, 'total', ['mode-changed']],
    ['a mode not told', { ...first, mode: 'paper' }, second, 'total', []],
    ['another language', { ...first, language: 'da' }, { ...second, language: 'en' }, 'total', ['language-changed']],
    ['a language not told', first, { ...second, language: 'en' }, 'total', []],
    ['the highest score there is', first, { ...second, answers: lines(10, 10, 10, 10) }, 'total', ['ceiling']],
    ['the lowest score there is', first, { ...second, answers: lines(0, 0, 0, 0) }, 'total', ['floor']],
    ['the highest score before, and not now', { ...first, answers: lines(10, 10, 10, 10) }, second, 'total', []],
    [
      'several at once, in one order',
      { ...first, mode: 'paper', language: 'da' },
      { ...second, mode: 'screen', language: 'en', enteredBy: 'worker-1', answers: { q1: 10 } },
      'mood',
      ['items-differ', 'prorated', 'authorship-changed', 'mode-changed', 'language-changed', 'ceiling'],
    ],
  ])('%s', (_title, earlier, later, scale, cautions) => {
    expect(tell([earlier, later], scale)).toMatchObject({ cautions });
  });

  it('the ends turn where low is best: the highest score is the worst end', () => {
    const scales = [createScale({ id: 'total', method: 'sum', items: ['q1', 'q2', 'q3', 'q4'], best: 'low' })];
    const instrument = createCourseInstrument({ scales });
    expect(tell([first, { ...second, answers: lines(10, 10, 10, 10) }], 'total', { instrument })).toMatchObject({
      cautions: ['floor'],
    });
    expect(tell([first, { ...second, answers: lines(0, 0, 0, 0) }], 'total', { instrument })).toMatchObject({
      cautions: ['ceiling'],
    });
  });
});

describe('outside the window', () => {
  // Due 5 April; open from 22 March to 3 May.
  it.each<[string, string, Partial<InstrumentResponse>, string[]]>([
    ['on the first open day', '2026-03-22', {}, []],
    ['on the last open day', '2026-05-03', {}, []],
    ['the day before it opens', '2026-03-21', {}, ['outside-window']],
    ['the day after it closes', '2026-05-04', {}, ['outside-window']],
    ['named, but a day early', '2026-03-21', { occasion: 'quarterly-1' }, ['outside-window']],
    ['named, and open', '2026-04-30', { occasion: 'quarterly-1' }, []],
    ['named for another occasion', '2026-04-05', { occasion: 'quarterly-2' }, ['outside-window']],
  ])('%s', (_title, on, overrides, cautions) => {
    const later = fromCitizen({ id: 'second', on, answers: lines(6, 6, 6, 6), ...overrides });
    expect(tell([first, later], 'total', { instrument: scheduled() })).toMatchObject({ cautions });
  });

  it('is told when the earlier one was', () => {
    const early = fromCitizen({ id: 'first', on: '2026-02-20', answers: lines(5, 5, 5, 5) });
    expect(tell([early, second], 'total', { instrument: scheduled() })).toMatchObject({ cautions: ['outside-window'] });
  });

  it('is not told where no windows are known', () => {
    const { startedOn: _, ...facts } = createFacts();
    const late = { ...second, answeredOn: '2026-06-20', recordedAt: '2026-06-20T12:00:00Z' };
    expect(tell([first, late], 'total', { instrument: scheduled(), facts })).toMatchObject({ cautions: [] });
    expect(tell([first, late], 'total')).toMatchObject({ cautions: [] });
  });
});

describe('another version of the instrument', () => {
  const older = createCourseInstrument();
  const later = { ...second, instrument: 'measure@1.1.0' };

  it('is told within a major version', () => {
    const instrument = createCourseInstrument({ version: '1.1.0' });
    const facts = createFacts({ instrument: 'measure@1.1.0' });
    expect(tell([first, later], 'total', { instrument, earlier: [older], facts })).toMatchObject({
      status: 'compared',
      cautions: ['version-changed'],
    });
  });

  it.each<[string, Partial<InstrumentDefinition>, object]>([
    [
      'is not compared across a major version',
      {},
      { status: 'not-compared', reason: 'not-comparable-version', response: 'first' },
    ],
    [
      'is compared where the newer says so',
      { comparable: [{ major: 1, scales: ['total'] }] },
      { status: 'compared', cautions: ['version-changed'] },
    ],
    [
      'is not compared where it says so of another scale',
      { comparable: [{ major: 1, scales: ['mood'] }] },
      { status: 'not-compared' },
    ],
    [
      'is not compared where it says so of another version',
      { comparable: [{ major: 0, scales: ['total'] }] },
      { status: 'not-compared' },
    ],
  ])('%s', (_title, overrides, told) => {
    const instrument = createCourseInstrument({ version: '2.0.0', ...overrides });
    const facts = createFacts({ instrument: 'measure@2.0.0' });
    expect(
      tell([first, { ...later, instrument: 'measure@2.0.0' }], 'total', { instrument, earlier: [older], facts }),
    ).toMatchObject(told);
  });
});

describe('another observer', () => {
  const before = fromCaseworker({ id: 'first', on: '2026-01-05', answers: { chance: 2 } });
  const same = fromCaseworker({ id: 'second', on: '2026-04-05', answers: { chance: 9 } });
  const other = { ...same, respondents: [{ role: 'caseworker', id: 'worker-2' }] };
  const measure = (interRater?: boolean) => {
    const reliable = { type: 'points', atLeast: 5, ...(interRater === undefined ? {} : { interRater }) } as const;
    return createCourseInstrument({
      scales: [createScale({ id: 'chance', items: ['chance'], norms: [{ source: 'paper', reliable }] })],
    });
  };

  it.each<[string, boolean | undefined, InstrumentResponse, Told]>([
    ['leaves reliability insufficiently known', undefined, other, { cautions: ['rater-changed'], reliable: 'insufficient-data' }],
    [
      'leaves it so when the figures say they do not cover it',
      false,
      other,
      { cautions: ['rater-changed'], reliable: 'insufficient-data' },
    ],
    ['is covered by agreement between raters', true, other, { cautions: ['rater-changed'], reliable: 'yes' }],
    ['who is the same changes nothing', undefined, same, { cautions: [], reliable: 'yes' }],
  ])('%s', (_title, interRater, later, told) => {
    expect(tell([before, later], 'chance', { instrument: measure(interRater) })).toMatchObject(told);
  });
});

describe('answering together', () => {
  const people = (...ids: string[]) => ids.map((id, index) => ({ role: index === 0 ? 'citizen' : 'caseworker', id }));
  const instrument = createCourseInstrument({
    forms: [
      createForm({ id: 'citizen', authorship: 'joint', respondents: ['citizen', 'caseworker'], items: ['q1', 'q2', 'q3', 'q4'] }),
    ],
    scales: [createScale({ id: 'total', items: ['q1', 'q2'] })],
  });

  it.each<[string, ReturnType<typeof people>, string[]]>([
    ['by the same people', people('a', 'b'), []],
    ['by the same people, named the other way round', people('a', 'b').toReversed(), []],
    ['by another caseworker', people('a', 'c'), ['rater-changed']],
  ])('%s', (_title, respondents, cautions) => {
    const entries = [
      { ...first, respondents: people('a', 'b') },
      { ...second, respondents },
    ];
    expect(tell(entries, 'total', { instrument })).toMatchObject({ cautions });
  });
});
