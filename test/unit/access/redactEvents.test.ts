import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/access.js';
import type { InstrumentResponse, ProgressionEvent } from '../../../src/generated/documents.js';
import { isEvent } from '../../../src/generated/structure.js';
import { occasionEvents } from '../../../src/index.js';
import { createTangledVersions } from '../../support/arbitraryTangles.js';
import {
  createCourseInstrument,
  createCourseParts,
  fromCitizen,
  replayed,
  source,
  survivors,
  withdraw,
} from '../../support/createCourse.js';
import { createLine, createMissed, createPlanEntry, createResolution } from '../../support/createEntries.js';
import {
  createFacts,
  createForm,
  createInstrument,
  createRating,
  createResponse,
  createScale,
} from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';

/** The mentor reads the citizen's lines on the form "before", and not those on the form "quiet". */
const versions = createTangledVersions();
const [instrument, , latest] = versions;

const quiet = (id: string, line: number, on: string) => createLine(id, line, { on, form: 'quiet' });
const keysOf = (events: readonly ProgressionEvent[]) => events.map(({ data }) => `${data.key}${data.void ? ' gone' : ''}`);
const scoresOf = (events: readonly ProgressionEvent[], id: string) =>
  (survivors(events).get(`response.scored/${id}`) as { scores: { mood: object } } | undefined)?.scores.mood;

describe('events for a role that reads one form of a series and not another', () => {
  const entries = [
    createLine('b1', 4, { on: '2026-02-02' }),
    quiet('b2', 9, '2026-02-09'),
    createLine('b3', 2, { on: '2026-02-16' }),
  ];
  const { events } = replayed(instrument, entries);
  const told = redact(events, 'mentor', { instrument });

  it('tell the scores of what it reads, without what they were compared with', () => {
    expect(keysOf(told)).toEqual([
      'course.started',
      'response.scored/b1',
      'follow-up.requested/b1/low',
      'follow-up.requested/b1/level',
      'response.scored/b3',
      'follow-up.requested/b3/talk',
      'follow-up.requested/b3/low',
      'follow-up.requested/b3/level',
    ]);
    expect(scoresOf(events, 'b3')).toHaveProperty('sincePrevious.response', 'b2');
    expect(scoresOf(told, 'b3')).toEqual({
      status: 'complete',
      raw: 2,
      normalized: 0.2,
      side: 'lower',
      itemCount: 1,
      answeredCount: 1,
    });
  });

  it('are counted anew, name no other reader, and are sound', () => {
    expect(told.map(({ id }) => id)).toEqual(told.map(({ data }, index) => `course-1/${index}/${data.key}`));
    expect(new Set(told.map(({ data }) => data.readableBy?.join()))).toEqual(new Set([undefined, 'mentor']));
    for (const event of told) expect(isEvent(JSON.parse(JSON.stringify(event))) || isEvent.errors).toBe(true);
  });

  it('are the same bytes without what it may not read', () => {
    const without = replayed(instrument, [entries[0], entries[2]]).events;
    expect(JSON.stringify(redact(without, 'mentor', { instrument }))).toBe(JSON.stringify(told));
  });

  it('tell the citizen all', () => {
    const forCitizen = redact(events, 'citizen', { instrument });
    expect(scoresOf(forCitizen, 'b3')).toEqual(scoresOf(events, 'b3'));
    expect(keysOf(forCitizen)).toContain('scale.moved/b3/mood');
  });

  it('tell nothing of a response to a version that is not at hand', () => {
    expect(keysOf(redact(events, 'mentor', { instrument: latest }))).toEqual(['course.started']);
  });
});

describe('what a role was told', () => {
  const first = createLine('b1', 4);

  it.each<[string, unknown]>([
    ['is taken back when it is withdrawn', withdraw('b1', 2)],
    ['is taken back when it is amended in a form the role may not read', { ...quiet('b1', 4, '2026-02-02'), revision: 2 }],
  ])('%s', (_title, entry) => {
    const { events } = replayed(instrument, [first, entry]);
    expect(keysOf(redact(events, 'mentor', { instrument }))).toEqual([
      'course.started',
      'response.scored/b1',
      'follow-up.requested/b1/low',
      'follow-up.requested/b1/level',
      'response.scored/b1 gone',
      'follow-up.requested/b1/low gone',
      'follow-up.requested/b1/level gone',
    ]);
  });

  it('is told again when it is amended, whatever came between', () => {
    const amended = { ...createLine('b3', 6, { on: '2026-02-16' }), revision: 2 };
    const { events } = replayed(instrument, [createLine('b3', 4, { on: '2026-02-16' }), quiet('b2', 9, '2026-02-09'), amended]);
    expect(scoresOf(redact(events, 'mentor', { instrument }), 'b3')).toMatchObject({ raw: 6 });
  });
});

describe('follow-ups', () => {
  const { events } = replayed(instrument, [createLine('b1', 2), createResolution('f1', { followUp: 'talk', response: 'b1' })]);

  it('are told to those who read the response, and are meant', () => {
    const keys = (role: string) => keysOf(redact(events, role, { instrument })).filter((key) => key.startsWith('follow-up'));
    expect(keys('mentor')).toContain('follow-up.requested/b1/low');
    expect(keys('citizen')).not.toContain('follow-up.requested/b1/low');
    expect(keys('staff')).toEqual([]);
  });

  it('are kept where it is not known which form they are of, and one of them is not for the role', () => {
    const cut = events.filter(({ type }) => type !== 'fremdrift.response.scored.v1');
    expect(keysOf(redact(cut, 'mentor', { instrument }))).toEqual(['course.started']);
    expect(keysOf(redact(cut, 'citizen', { instrument }))).toContain('follow-up.resolved/b1/talk');
  });
});

describe('the plan', () => {
  const { events } = replayed(instrument, [createPlanEntry(1, ['home'])]);

  it('is told in events to those who read it whoever agreed on it', () => {
    expect(keysOf(redact(events, 'mentor', { instrument }))).toEqual(['course.started', 'goal.set/home/1']);
    expect(keysOf(redact(events, 'citizen', { instrument }))).toEqual(['course.started']);
  });
});

describe('a form that three answer together, two of them at a time', () => {
  const roles = ['citizen', 'caseworker', 'mentor'];
  const shared = (readableBy?: readonly string[]) =>
    createInstrument({
      roles: roles.map((id) => ({ id, title: text })),
      items: [createRating('q1')],
      forms: [createForm({ authorship: 'joint', respondents: roles, items: ['q1'], ...(readableBy && { readableBy }) })],
      scales: [createScale({ items: ['q1'] })],
    });
  const together = (id: string, on: string, ...people: string[]): InstrumentResponse =>
    createResponse(
      { q1: 3 },
      { id, answeredOn: on, recordedAt: `${on}T12:00:00Z`, respondents: people.map((role) => ({ role, id: `${role}-1` })) },
    );
  const entries = [together('r1', '2026-02-02', 'citizen', 'caseworker'), together('r2', '2026-03-02', 'citizen', 'mentor')];

  it('tells each of the answers that it gave, and compares none with what it may not have', () => {
    const { events } = replayed(shared(), entries);
    const told = redact(events, 'mentor', { instrument: shared() });
    expect(keysOf(told)).toEqual(['course.started', 'response.scored/r2']);
    expect(JSON.stringify(told)).not.toMatch(/r1|sincePrevious/);
  });

  it('compares for those who read it always', () => {
    const { events } = replayed(shared(['mentor']), entries);
    expect(JSON.stringify(redact(events, 'mentor', { instrument: shared(['mentor']) }))).toContain('sincePrevious');
  });
});

it('events of several courses are counted apart', () => {
  const followed = createCourseInstrument(createCourseParts());
  const [one, other] = ['course-1', 'course-2'].map(
    (id) =>
      replayed(followed, [fromCitizen({ id: `${id}-a`, on: '2026-01-06', course: id })], { facts: createFacts({ id }) }).events,
  );
  const told = redact([...(one ?? []), ...(other ?? [])], 'caseworker', { instrument: followed });
  expect(told.map(({ id }) => id)).toEqual([
    'course-1/0/course.started',
    'course-1/1/response.scored/course-1-a',
    'course-2/0/course.started',
    'course-2/1/response.scored/course-2-a',
  ]);
});

describe('an instrument that is not at hand', () => {
  const roles = ['citizen', 'mentor', 'nobody', '__proto__'];
  const entries = [
    createLine('b1', 2, { on: '2026-02-02' }),
    createLine('b2', 9, { on: '2026-02-09' }),
    createPlanEntry(1, ['home']),
    createMissed('o1', 'stages-start'),
  ];
  const lived = replayed(instrument, entries);
  const night = occasionEvents(lived.course, { instrument, source, asOf: '2026-06-01' });
  const events = [...lived.events, ...night.events];
  const other = createCourseInstrument({ id: 'other' });

  it.each(roles)('tells "%s" nothing that hangs on who reads what', (role) => {
    for (const instruments of [other, [], [other]]) {
      const told = redact(events, role, { instrument: instruments });
      expect(told.filter(({ data }) => data.readableBy !== undefined)).toEqual([]);
      const seen = redact(night.course, role, { instrument: instruments });
      // Who agrees on a plan reads it by that.
      expect({ ...seen, plans: [] }).toEqual({ ...seen, plans: [], lanes: [], facts: night.course.facts });
      expect(Object.keys(seen)).not.toContain('occasions');
    }
  });

  it('neither adds to what is told, nor takes from it, beside the one that is', () => {
    for (const role of roles) {
      expect(redact(events, role, { instrument: [instrument, other] })).toEqual(redact(events, role, { instrument }));
      expect(redact(night.course, role, { instrument: [other, instrument] })).toEqual(redact(night.course, role, { instrument }));
    }
  });
});

describe('a version that is not at hand', () => {
  const form = { items: ['q1'] };
  const parts = {
    items: [createRating('q1', { max: 10 })],
    scales: [createScale({ items: ['q1'], moved: { raw: { atLeast: 1 } } })],
  };
  const open = createInstrument({ ...parts, forms: [createForm({ ...form, readableBy: ['mentor'] })] });
  const closed = createInstrument({ ...parts, version: '1.1.0', forms: [createForm(form)] });
  const answer = (id: string, on: string, { version }: { readonly version: string }) =>
    createResponse({ q1: Number(id) }, { id, answeredOn: on, recordedAt: `${on}T12:00:00Z`, instrument: `measure@${version}` });
  const { course, events } = replayed(
    open,
    [answer('2', '2026-02-02', open), answer('9', '2026-02-09', closed), answer('4', '2026-02-16', open)],
    { earlier: [closed] },
  );

  it.each([
    ['one', open],
    ['the other', closed],
    ['both', [open, closed]],
  ])('tells nothing of what is compared with answers in it, where %s is at hand', (_title, versions) => {
    const told = redact(events, 'mentor', { instrument: versions });
    expect(keysOf(told).filter((key) => key.startsWith('scale.moved'))).toEqual([]);
    expect(JSON.stringify(told)).not.toContain('sincePrevious');
    const scored = keysOf(told).filter((key) => key.startsWith('response.scored'));
    expect(scored).toEqual(versions === closed ? [] : ['response.scored/2', 'response.scored/4']);
    expect(redact(course, 'mentor', { instrument: versions }).lanes.flatMap(({ responses }) => responses)).toHaveLength(
      scored.length,
    );
  });
});
