import { describe, expect, it } from 'vitest';
import type { InstrumentResponse } from '../../../src/generated/documents.js';
import { type Course, type Instrument, record, startCourse } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import {
  createCourseInstrument,
  createCourseParts,
  fromCitizen,
  lines,
  replayed,
  source,
  survivors,
  withdraw,
} from '../../support/createCourse.js';
import { createFacts } from '../../support/createInstrument.js';

const instrument = createCourseInstrument();
const first = fromCitizen({ id: 'first', on: '2026-01-05', answers: lines(5, 5, 5, 5) });
const second = fromCitizen({ id: 'second', on: '2026-04-05', answers: lines(9, 9, 9, 9) });

function start(): Course {
  return accepted(startCourse(instrument, createFacts(), { source })).course;
}

function recordOn(course: Course, entry: unknown, by: Instrument | readonly Instrument[] = instrument) {
  return record(course, entry, { instrument: by, source });
}

function codesOf(entry: unknown, course = start()) {
  const result = recordOn(course, entry);
  return result.issues.map(({ code, path }) => [code, path.join('.')]);
}

describe('an entry that is refused', () => {
  it.each<[string, unknown, [string, string][]]>([
    ['another course', { ...first, course: 'course-2' }, [['course/wrong-course', 'course']]],
    ['another citizen', { ...first, subject: 'subject-2' }, [['course/wrong-subject', 'subject']]],
    ['another instrument', { ...first, instrument: 'other@1.0.0' }, [['course/wrong-instrument', 'instrument']]],
    ['another version', { ...first, instrument: 'measure@1.0.1' }, [['course/wrong-instrument', 'instrument']]],
    ['a form that is not there', { ...first, form: 'citizens' }, [['response/unknown-form', 'form']]],
    ['a wrong answer', { ...first, answers: { q1: 11 } }, [['response/out-of-range', 'answers.q1']]],
    ['a withdrawal from another course', withdraw('first', 2, { course: 'course-2' }), [['course/wrong-course', 'course']]],
    ['a withdrawal of revision 0', withdraw('first', 0), [['response/out-of-bounds', 'revision']]],
    ['a withdrawal with a wrong reason', { ...withdraw('first', 2), reason: 'mistake' }, [['response/wrong-value', 'reason']]],
    ['a withdrawal with more in it', { ...withdraw('first', 2), note: 'x' }, [['response/unknown-property', 'note']]],
    ['nothing', null, [['response/wrong-type', '']]],
    ['a list', [first], [['response/wrong-type', '']]],
  ])('%s', (_title, entry, issues) => {
    expect(codesOf(entry)).toEqual(issues);
  });

  it('never tells whose course it is', () => {
    const result = recordOn(start(), { ...first, subject: 'somebody-else' });
    expect(JSON.stringify(result)).not.toMatch(/subject-1|somebody-else/);
  });

  it('leaves the course as it was', () => {
    const course = start();
    const before = JSON.stringify(course);
    recordOn(course, { ...first, answers: { q1: 11 } });
    recordOn(course, first);
    expect(JSON.stringify(course)).toBe(before);
  });

  it.each<[string, string | undefined]>([
    ['no instrument', undefined],
    ['an instrument of another kind', null as unknown as string],
  ])('names everything else that is wrong beside %s', (_title, named) => {
    const result = recordOn(start(), { ...first, instrument: named, answers: { q1: 11 } });
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code }) => code)).toContain('response/out-of-range');
  });
});

describe('occasions', () => {
  const forms = createCourseParts().forms?.map((form) => ({ ...form, cadence: 'quarterly' })) ?? [];
  const scheduled = createCourseInstrument({ forms, cadences: [{ type: 'interval', id: 'quarterly', every: 'P3M' }] });

  it.each(['quarterly', 'quarterly-', 'quarterly-x', 'quarterly-01', 'quarterly-1.5', 'quarterly-1000000', 'yearly-1'])(
    'that the cadence does not have are refused: %s',
    (occasion) => {
      const result = recordOn(start(), { ...first, occasion }, scheduled);
      expect(result.ok).toBe(false);
    },
  );

  it.each(['quarterly-0', 'quarterly-1', 'quarterly-99'])('that it has are taken: %s', (occasion) => {
    expect(accepted(recordOn(start(), { ...first, occasion }, scheduled)).course.lanes[0]?.responses[0]).toMatchObject({
      occasion,
    });
  });
});

describe('several problems of one entry', () => {
  it('are told at once: a wrong answer, another course, an occasion that is not there', () => {
    const issues = codesOf({ ...first, course: 'other', occasion: 'nope-3', answers: { q1: 11 } });
    expect(issues.toSorted()).toEqual([
      ['course/unknown-occasion', 'occasion'],
      ['course/wrong-course', 'course'],
      ['response/out-of-range', 'answers.q1'],
    ]);
  });

  it('are told beside another instrument', () => {
    const issues = codesOf({ ...first, instrument: 'measure@9.0.0', course: 'other', revision: 0 });
    expect(issues.toSorted()).toEqual([
      ['course/wrong-course', 'course'],
      ['course/wrong-instrument', 'instrument'],
      ['response/out-of-bounds', 'revision'],
    ]);
  });

  it('are never none when an entry is refused', () => {
    const { instrument: _, ...unnamed } = first;
    const result = recordOn(start(), unnamed, []);
    expect(result.ok).toBe(false);
    expect(result.issues.length).toBeGreaterThan(0);
  });
});

describe('another instrument among those at hand', () => {
  it('is refused, though it has a scale of the same name', () => {
    const other = createCourseInstrument({ id: 'other' });
    const result = recordOn(start(), { ...first, instrument: 'other@1.0.0' }, [instrument, other]);
    expect(result.issues).toMatchObject([
      { code: 'course/wrong-instrument', params: { expected: ['measure@1.0.0'], received: 'other@1.0.0' } },
    ]);
    expect(result.ok).toBe(false);
  });
});

describe('the same entry again', () => {
  it('changes nothing and says nothing', () => {
    const { course } = accepted(recordOn(start(), first));
    expect(accepted(recordOn(course, structuredClone(first)))).toEqual({ status: 'unchanged', course, events: [] });
  });

  it('is the same with its answers and properties in another order', () => {
    const { course } = accepted(recordOn(start(), first));
    const answers = Object.fromEntries(Object.entries(first.answers).toReversed());
    const again = Object.fromEntries(Object.entries({ ...first, answers }).toReversed());
    expect(accepted(recordOn(course, again)).status).toBe('unchanged');
  });

  it('warns again of a CPR number', () => {
    const noted = { ...first, answers: { ...first.answers, note: 'Ring til 070761-4285' } };
    const { course } = accepted(recordOn(start(), noted));
    expect(recordOn(course, noted)).toMatchObject({ ok: true, issues: [{ code: 'response/cpr-in-text' }] });
  });
});

describe('revisions', () => {
  const amended = { ...first, revision: 2, recordedAt: '2026-01-06T12:00:00Z', answers: lines(6, 6, 6, 6) };

  it('a higher one replaces what was said', () => {
    const { events } = replayed(instrument, [first, amended]);
    expect(survivors(events).get('response.scored/first')).toMatchObject({ revision: 2, scores: { total: { raw: 24 } } });
  });

  it('a lower one that comes late changes nothing', () => {
    const { course } = replayed(instrument, [amended]);
    expect(accepted(recordOn(course, first))).toEqual({ status: 'unchanged', course, events: [] });
  });

  it('one of two contents keeps the first and refuses the other', () => {
    const { course } = accepted(recordOn(start(), first));
    expect(codesOf({ ...first, answers: lines(5, 5, 5, 6) }, course)).toEqual([['course/conflicting-revision', 'revision']]);
    expect(accepted(recordOn(course, first)).status).toBe('unchanged');
  });

  it('may jump', () => {
    const { events } = replayed(instrument, [first, { ...amended, revision: 7 }, { ...amended, revision: 3 }]);
    expect(survivors(events).get('response.scored/first')).toMatchObject({ revision: 7 });
  });

  const worker = { role: 'caseworker', id: 'worker-1' };
  const byOthers: readonly [string, Partial<InstrumentResponse>][] = [
    ['another person', { respondents: [{ role: 'citizen', id: 'citizen-2' }] }],
    ['another role', { form: 'caseworker', respondents: [worker], answers: { chance: 7 } }],
  ];

  it.each(byOthers)('by %s are refused, whichever comes first', (_title, others) => {
    const refused = [['course/other-respondents', 'respondents']];
    const { course } = replayed(instrument, [first]);
    expect(codesOf({ ...amended, ...others }, course)).toEqual(refused);
    const { course: later } = replayed(instrument, [{ ...amended, ...others }]);
    expect(codesOf(first, later)).toEqual(refused);
  });

  it('may tell more of a response than who gave it', () => {
    const { events } = replayed(instrument, [first, { ...amended, mode: 'paper', enteredBy: 'worker-1' }]);
    expect(survivors(events).get('response.scored/first')).toMatchObject({ revision: 2, roles: ['citizen'] });
  });

  const voices = byOthers.map(([title, others]) => [title, { ...amended, ...others, revision: 3 }] as const);

  it.each(voices)('by %s are refused once the response is withdrawn, too, whatever order that came in', (_title, others) => {
    const gone = withdraw('first', 2);
    const courses = [
      [first, gone],
      [gone, first],
      [gone, first, withdraw('first', 4)],
      [first, gone, withdraw('first', 4)],
    ].map((entries) => replayed(instrument, entries).course);
    for (const course of courses)
      expect(codesOf({ ...others, revision: 5 }, course)).toEqual([['course/other-respondents', 'respondents']]);
    const [told, early] = courses.map((course) => ({ ...course, sequence: 0 }));
    expect(early).toEqual(told);
    const lanes = replayed(instrument, [first, others, gone]).course.lanes;
    expect(lanes).toEqual(replayed(instrument, [first, gone, others]).course.lanes);
  });

  it('by the same people hold again once it is withdrawn', () => {
    const again = { ...amended, revision: 3 };
    for (const entries of [
      [first, withdraw('first', 2), again],
      [withdraw('first', 2), first, again],
    ])
      expect(survivors(replayed(instrument, entries).events).get('response.scored/first')).toMatchObject({ revision: 3 });
  });
});

describe('withdrawals', () => {
  const keysAfter = (...entries: unknown[]) =>
    [...survivors(replayed(instrument, entries).events).keys()].filter((key) => key !== 'course.started');

  it('take back everything said of a response', () => {
    expect(keysAfter(first, second)).toEqual([
      'response.scored/first',
      'response.scored/second',
      'scale.moved/second/mood',
      'scale.moved/second/total',
    ]);
    expect(keysAfter(first, second, withdraw('second', 2))).toEqual(['response.scored/first']);
    expect(keysAfter(first, second, withdraw('first', 2))).toEqual(['response.scored/second']);
    expect(keysAfter(first, second, withdraw('first', 2), withdraw('second', 2))).toEqual([]);
  });

  it('that come before what they withdraw keep it out', () => {
    expect(keysAfter(withdraw('first', 2), first)).toEqual([]);
  });

  it('are overruled by a later revision', () => {
    const again = { ...first, revision: 3, recordedAt: '2026-12-02T12:00:00Z' };
    for (const entries of [
      [first, withdraw('first', 2), again],
      [again, withdraw('first', 2), first],
      [withdraw('first', 2), again],
    ]) {
      expect(keysAfter(...entries)).toEqual(['response.scored/first']);
    }
  });

  it('of the same revision as a response are refused, as other content under one revision', () => {
    const { course } = accepted(recordOn(start(), first));
    expect(codesOf(withdraw('first', 1), course)).toEqual([['course/conflicting-revision', 'revision']]);
  });

  it('of what nobody knows are remembered without a word', () => {
    const { course, events } = accepted(recordOn(start(), withdraw('unknown', 1)));
    expect(events).toEqual([]);
    expect(course.withdrawn.map(({ id }) => id)).toEqual(['unknown']);
    expect(accepted(recordOn(course, withdraw('unknown', 1))).status).toBe('unchanged');
  });

  it('with another reason are other content', () => {
    const { course } = accepted(recordOn(start(), withdraw('first', 2)));
    expect(codesOf(withdraw('first', 2, { reason: 'consent-withdrawn' }), course)).toEqual([
      ['course/conflicting-revision', 'revision'],
    ]);
  });
});
