import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import type { CourseFacts } from '../../../src/generated/documents.js';
import { isEvent } from '../../../src/generated/structure.js';
import { record, replay, startCourse } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import { createCourseInstrument, fromCitizen, lines, replayed, source, withdraw } from '../../support/createCourse.js';
import { createFacts } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };
const instrument = createCourseInstrument({
  groups: [{ id: 'young', title: danish }],
  profiles: [{ id: 'short', title: danish, items: ['q1'] }],
});
const first = fromCitizen({ id: 'first', on: '2026-01-05', answers: lines(5, 5, 5, 5) });

describe('starting a course', () => {
  it('states that it started, and holds nothing yet', () => {
    const facts = createFacts({ groups: ['young'] });
    expect(accepted(startCourse(instrument, facts, { source }))).toEqual({
      status: 'recorded',
      course: { kind: 'course-state', format: 1, facts, sequence: 0, versions: [], entryIds: [], lanes: [], withdrawn: [] },
      events: [
        {
          specversion: '1.0',
          id: 'course-1/0/course.started',
          source,
          type: 'fremdrift.course.started.v1',
          subject: 'course-1',
          datacontenttype: 'application/json',
          data: {
            key: 'course.started',
            sequence: 0,
            course: 'course-1',
            subject: 'subject-1',
            instrument: 'measure@1.0.0',
            engine: packageJson.version,
            startedOn: '2026-01-05',
            groups: ['young'],
          },
        },
      ],
    });
  });

  it('says nothing where the start is not known', () => {
    const { startedOn: _, ...facts } = createFacts();
    expect(accepted(startCourse(instrument, facts, { source })).events).toEqual([]);
  });

  it('keeps the facts as they were given', () => {
    const facts = createFacts({ groups: ['young'] });
    const { course } = accepted(startCourse(instrument, facts, { source }));
    Object.assign(facts, { groups: ['old'] });
    expect(course.facts.groups).toEqual(['young']);
    expect(Object.isFrozen(facts)).toBe(false);
  });

  it.each<[string, Partial<CourseFacts>, [string, string][]]>([
    ['another instrument', { instrument: 'other@1.0.0' }, [['course/wrong-instrument', 'instrument']]],
    ['another version', { instrument: 'measure@1.0.1' }, [['course/wrong-instrument', 'instrument']]],
    ['a day that does not exist', { startedOn: '2026-02-29' }, [['course/impossible-date', 'startedOn']]],
    ['an end before the start', { endedOn: '2026-01-04' }, [['course/impossible-order', 'endedOn']]],
    ['an expected end before the start', { expectedEndOn: '2026-01-04' }, [['course/impossible-order', 'expectedEndOn']]],
    ['a group that the instrument does not have', { groups: ['young', 'old'] }, [['course/unknown-reference', 'groups.1']]],
    ['a profile that it does not have', { profile: 'long' }, [['course/unknown-reference', 'profile']]],
    ['an id that could be a CPR number', { id: '0707614285' }, [['course/cpr-like-id', 'id']]],
    ['a citizen by CPR number', { subject: '070761-4285' }, [['course/cpr-like-id', 'subject']]],
    ['a unit by CPR number', { context: [{ unit: '0707614285' }] }, [['course/cpr-like-id', 'context.0.unit']]],
    [
      'a date of the context that does not exist',
      { context: [{ from: '2026-13-45', unit: 'unit-1' }] },
      [['course/impossible-date', 'context.0.from']],
    ],
    [
      'several at once',
      { subject: '0101651234', endedOn: '2026-13-01' },
      [
        ['course/cpr-like-id', 'subject'],
        ['course/impossible-date', 'endedOn'],
      ],
    ],
  ])('is refused for %s', (_title, changes, issues) => {
    const result = startCourse(instrument, createFacts(changes), { source });
    expect(result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual(issues);
    expect(result.ok).toBe(false);
  });

  it.each<Partial<CourseFacts>>([{ endedOn: '2026-01-05' }, { expectedEndOn: '2026-01-05', profile: 'short' }])(
    'is taken with %j',
    (changes) => {
      expect(startCourse(instrument, createFacts(changes), { source }).ok).toBe(true);
    },
  );
});

describe('an event', () => {
  const { events } = replayed(instrument, [
    { ...first, recordedAt: '2026-01-06T08:15:00+01:00' },
    fromCitizen({ id: 'second', on: '2026-04-05', answers: lines(9, 9, 9, 9) }),
  ]);

  it('has an envelope that says who states it, of which course, and when the entry was recorded', () => {
    const [, scored] = events;
    expect({ ...scored, data: undefined }).toEqual({
      specversion: '1.0',
      id: 'course-1/1/response.scored/first',
      source,
      type: 'fremdrift.response.scored.v1',
      subject: 'course-1',
      time: '2026-01-06T08:15:00+01:00',
      datacontenttype: 'application/json',
      data: undefined,
    });
  });

  it('holds all that the first response says', () => {
    expect(events[1]?.data).toEqual({
      key: 'response.scored/first',
      sequence: 1,
      course: 'course-1',
      subject: 'subject-1',
      instrument: 'measure@1.0.0',
      engine: packageJson.version,
      readableBy: ['citizen', 'caseworker'],
      response: 'first',
      roles: ['citizen'],
      answeredOn: '2026-01-05',
      revision: 1,
      form: 'citizen',
      timing: 'unscheduled',
      scores: {
        total: { status: 'complete', raw: 20, normalized: 0.5, itemCount: 4, answeredCount: 4 },
        mood: { status: 'complete', raw: 5, normalized: 0.5, itemCount: 2, answeredCount: 2 },
      },
    });
  });

  it('holds, of the second, both comparisons', () => {
    const since = {
      status: 'compared',
      response: 'first',
      answeredOn: '2026-01-05',
      from: 20,
      to: 36,
      difference: 16,
      movement: 'better',
      reliable: 'no-norms',
      cautions: [],
    };
    expect(events[2]?.data).toMatchObject({
      scores: { total: { raw: 36, normalized: 0.9, sincePrevious: since, sinceBaseline: since } },
    });
  });

  it('tells of a response without a score, and why', () => {
    const { events: told } = replayed(instrument, [fromCitizen({ id: 'empty', on: '2026-01-05' })]);
    expect(told[1]?.data).toMatchObject({
      scores: {
        total: { status: 'not-scorable', reason: 'too-few-answers', itemCount: 4, answeredCount: 0 },
        mood: { status: 'not-scorable' },
      },
    });
  });

  it('that voids says what held, and that it does no longer', () => {
    const { events: told } = replayed(instrument, [first, withdraw('first', 2, { recordedAt: '2026-05-01T12:00:00Z' })]);
    expect(told.at(-1)).toMatchObject({
      id: 'course-1/2/response.scored/first',
      time: '2026-05-01T12:00:00Z',
      data: { key: 'response.scored/first', sequence: 2, void: true, revision: 1, scores: { total: { raw: 20 } } },
    });
    expect(isEvent(told.at(-1))).toBe(true);
  });

  it('is read only by those who may read the form', () => {
    const forms = instrument.definition.forms.map(({ readableBy: _, ...form }) => form);
    const { events: told } = replayed(createCourseInstrument({ forms }), [first]);
    expect(told[1]?.data.readableBy).toEqual(['citizen']);
  });
});

describe('who is responsible', () => {
  const context = [
    { from: '2026-04-01', supplier: 'supplier-2', unit: 'unit-2' },
    { unit: 'unit-1', supplier: 'supplier-1', effort: 'effort-1' },
    { from: '2026-03-01', supplier: 'supplier-3' },
  ];
  const facts = createFacts({ context });

  it.each([
    ['2026-01-05', { unit: 'unit-1', supplier: 'supplier-1', effort: 'effort-1' }],
    ['2026-02-28', { unit: 'unit-1', supplier: 'supplier-1', effort: 'effort-1' }],
    ['2026-03-01', { unit: 'unit-1', supplier: 'supplier-3', effort: 'effort-1' }],
    ['2026-04-01', { unit: 'unit-2', supplier: 'supplier-2', effort: 'effort-1' }],
  ])('is told as it was on %s', (on, holding) => {
    const { events } = replayed(instrument, [fromCitizen({ id: 'first', on, answers: lines(5, 5, 5, 5) })], { facts });
    expect(events.at(-1)?.data.context).toEqual(holding);
  });

  it('is not told before anyone was', () => {
    const later = createFacts({ context: [{ from: '2026-04-01', unit: 'unit-1' }] });
    expect(replayed(instrument, [first], { facts: later }).events.every(({ data }) => !Object.hasOwn(data, 'context'))).toBe(
      true,
    );
  });
});

describe('replaying', () => {
  it('tells which entries were refused, and goes on', () => {
    const entries = [{ kind: 'plan' }, first, { ...first, answers: { q1: 11 } }, null];
    const { refused, course } = replayed(instrument, entries);
    expect(refused.map(({ index, issues }) => [index, issues[0]?.code])).toEqual([
      [0, 'response/missing-property'],
      [2, 'response/out-of-range'],
      [3, 'response/wrong-type'],
    ]);
    expect(course.sequence).toBe(1);
  });

  it('does not begin with facts that are wrong', () => {
    expect(replay(instrument, createFacts({ instrument: 'other@1.0.0' }), [first], { source }).ok).toBe(false);
  });

  it('of nothing is the start', () => {
    expect(replayed(instrument, []).events.map(({ type }) => type)).toEqual(['fremdrift.course.started.v1']);
  });

  it('gives the same bytes every time, and the same as recording one by one', () => {
    const entries = [first, fromCitizen({ id: 'second', on: '2026-04-05', answers: lines(9, 9, 9, 9) }), withdraw('first', 2)];
    const started = accepted(startCourse(instrument, createFacts(), { source }));
    let { course } = started;
    const events = [...started.events];
    for (const entry of entries) {
      const recorded = accepted(record(course, entry, { instrument, source }));
      course = recorded.course;
      events.push(...recorded.events);
    }
    const once = JSON.stringify(replayed(instrument, entries));
    expect(JSON.stringify(replayed(instrument, structuredClone(entries)))).toBe(once);
    expect(JSON.stringify({ course, events, refused: [] })).toBe(once);
  });

  it('needs every version of the instrument that the course holds', () => {
    const newer = createCourseInstrument({ version: '1.1.0' });
    const { course } = replayed(instrument, [first, { ...first, id: 'second', instrument: 'measure@1.1.0' }], {
      earlier: [newer],
    });
    expect(course.versions).toEqual(['measure@1.0.0', 'measure@1.1.0']);
    for (const entry of [{ ...first, id: 'third' }, withdraw('first', 2)]) {
      const result = record(course, entry, { instrument, source });
      expect(result.ok).toBe(false);
      expect(result.issues).toMatchObject([
        { code: 'course/wrong-instrument', params: { expected: ['measure@1.0.0'], received: 'measure@1.1.0' } },
      ]);
    }
  });
});
