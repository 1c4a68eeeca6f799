import { describe, expect, it } from 'vitest';
import type { CourseChanges, CourseFacts, Norm, ResponseScoredEvent } from '../../../src/generated/documents.js';
import { type Course, type Instrument, record } from '../../../src/index.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, source, survivors, withdraw } from '../../support/createCourse.js';
import { createChange, createLine, createObservation, createPlanEntry, createRated } from '../../support/createEntries.js';
import { createFacts, createInstrument, createRating, createResponse, createScale } from '../../support/createInstrument.js';

const facts = createFacts({ expectedEndOn: '2026-06-30', groups: ['adult'] });

function courseOf(...recorded: readonly unknown[]): Course {
  const { course, refused } = replayed(shapedInstrument, recorded, { facts });
  expect(refused).toEqual([]);
  return course;
}

describe('changed facts', () => {
  it('are refused where the instrument has no such group or profile, or nobody such a time zone', () => {
    const changes = { groups: ['adult', 'yuong'], profile: 'short', timeZone: 'Europe/Kobenhavn' };
    const result = record(courseOf(), createChange('k', changes), { instrument: shapedInstrument, source });
    expect(result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['course/unknown-reference', 'changes.groups.1'],
      ['course/unknown-reference', 'changes.profile'],
      ['course/unknown-reference', 'changes.timeZone'],
    ]);
  });

  it.each<[string, string | undefined, string]>([
    ['in Denmark', undefined, '2026-03-02'],
    ['in New York', 'America/New_York', '2026-03-01'],
    ['in Auckland', 'Pacific/Auckland', '2026-03-02'],
  ])('take effect on the day they are recorded %s, unless they say another', (_title, timeZone, effectiveOn) => {
    const zoned: CourseFacts = { ...facts, ...(timeZone && { timeZone }) };
    const entry = createChange('k', { groups: ['young'] }, { recordedAt: '2026-03-01T23:30:00Z' });
    expect(replayed(shapedInstrument, [entry], { facts: zoned }).course.changes).toMatchObject([{ effectiveOn }]);
    const stated = { ...entry, effectiveOn: '2026-02-20' };
    expect(replayed(shapedInstrument, [stated], { facts: zoned }).course.changes).toMatchObject([{ effectiveOn: '2026-02-20' }]);
  });

  it('that are withdrawn leave the course as if they had never been', () => {
    const before = courseOf(createLine('b1', 5));
    const after = courseOf(createLine('b1', 5), createChange('k', { expectedEndOn: '2026-12-31' }), withdraw('k', 2));
    expect(after.facts).toEqual(before.facts);
    expect(after.lanes).toEqual(before.lanes);
    expect(after).not.toHaveProperty('changes');
    expect(after).not.toHaveProperty('startedAs');
  });

  it('that are amended take the place of the earlier revision, on its new day', () => {
    const course = courseOf(
      createChange('k', { expectedEndOn: '2026-12-31', groups: ['young'] }, { effectiveOn: '2026-02-01' }),
      createChange('m', { endedOn: '2026-05-01' }, { effectiveOn: '2026-03-01' }),
      createChange('k', { expectedEndOn: '2026-09-30' }, { revision: 2, effectiveOn: '2026-04-01' }),
    );
    expect(course.changes?.map(({ id, revision }) => [id, revision])).toEqual([
      ['m', 1],
      ['k', 2],
    ]);
    expect(course.facts).toEqual({ ...facts, expectedEndOn: '2026-09-30', endedOn: '2026-05-01' });
  });

  it('that are absent are not told, in whichever way a host leaves them out', () => {
    const changes = { endedOn: '2026-05-01', expectedEndOn: undefined, sessions: [{ id: 's1', plannedOn: undefined }] };
    const before = createChange('k1', { sessions: [{ id: 's1', plannedOn: '2026-02-02' }] });
    const { course, events } = replayed(shapedInstrument, [before, createChange('k2', changes as unknown as CourseChanges)], {
      facts,
    });
    expect(course.facts).toEqual({ ...facts, endedOn: '2026-05-01', sessions: [{ id: 's1', plannedOn: '2026-02-02' }] });
    expect(survivors(events).get('course.changed/k2')).toMatchObject({ properties: ['endedOn', 'sessions'] });
  });

  it('are no longer the host’s to change', () => {
    const entry = createChange('k', { sessions: [{ id: 's1', plannedOn: '2026-02-02' }], groups: ['young'] });
    const course = courseOf(entry);
    const before = JSON.stringify(course);
    Object.assign(entry.changes.sessions?.[0] as object, { plannedOn: '2026-09-09' });
    (entry.changes.groups as string[]).push('adult');
    expect(JSON.stringify(course)).toBe(before);
  });
});

describe('what hangs on the days of a course', () => {
  /** How a response lies, after these entries in both orders. */
  function timingOf(id: string, changes: CourseChanges, response: unknown) {
    const change = createChange('k', changes);
    const [late, early] = [courseOf(response, change), courseOf(change, response)];
    expect(late.lanes).toEqual(early.lanes);
    const found = late.lanes.flatMap(({ responses }) => responses).find((one) => one.id === id);
    return [found?.occasion, found?.timing];
  }

  it.each<[string, CourseChanges, unknown, unknown]>([
    // The meeting is due on the 2nd; its window opens three days before and closes three days after.
    [
      'a meeting that is added later',
      { sessions: [{ id: 's1', heldOn: '2026-02-02' }] },
      createLine('r', 5, { on: '2026-01-30' }),
      ['before-s1', 'in-window'],
    ],
    [
      'a meeting too far off',
      { sessions: [{ id: 's1', heldOn: '2026-02-02' }] },
      createLine('r', 5, { on: '2026-01-29' }),
      [undefined, 'unscheduled'],
    ],
    [
      'a meeting that it names, and that was held on another day',
      { sessions: [{ id: 's1', plannedOn: '2026-01-30', heldOn: '2026-02-12' }] },
      createLine('r', 5, { on: '2026-01-30', occasion: 'before-s1' }),
      ['before-s1', 'outside-window'],
    ],
    [
      'a meeting that it names, though another is nearer',
      {
        sessions: [
          { id: 's1', heldOn: '2026-02-02' },
          { id: 's2', heldOn: '2026-02-05' },
        ],
      },
      createLine('r', 5, { on: '2026-02-05', occasion: 'before-s1' }),
      ['before-s1', 'in-window'],
    ],
    // Half the days from 5 January to 30 December (359, so 179 after the start) is 3 July.
    [
      'a midpoint that has moved',
      { expectedEndOn: '2026-12-30' },
      createObservation('r', { meets: true }, { on: '2026-07-03' }),
      ['stages-midpoint', 'in-window'],
    ],
    [
      'an end that has come',
      { endedOn: '2026-05-20' },
      createObservation('r', { meets: true }, { on: '2026-05-25' }),
      ['stages-end', 'in-window'],
    ],
    [
      'a start on another day',
      { startedOn: '2026-02-25' },
      createObservation('r', { meets: true }, { on: '2026-02-20' }),
      ['stages-start', 'in-window'],
    ],
  ])('is known by %s', (_title, changes, response, expected) => {
    expect(timingOf('r', changes, response)).toEqual(expected);
  });

  it('is known of responses that wait as well', () => {
    const waiting = createObservation('w', { meets: true }, { on: '2026-05-25' });
    const change = createChange('k', { endedOn: '2026-05-20' });
    const plan = createPlanEntry(1, ['home']);
    const rated = createRated('g', { home: 3 }, { on: '2026-05-25' });
    for (const entries of [
      [rated, change, plan],
      [change, plan, rated],
    ]) {
      expect(courseOf(waiting, ...entries).lanes).toEqual(courseOf(waiting, change, rated, plan).lanes);
    }
  });

  it('goes when what it hung on is withdrawn', () => {
    const entries = [createChange('k', { endedOn: '2026-05-20' }), createObservation('r', { meets: true }, { on: '2026-05-25' })];
    expect(courseOf(...entries, withdraw('k', 2)).lanes[0]?.responses[0]).toMatchObject({ timing: 'unscheduled' });
    expect(courseOf(...entries, withdraw('k', 2)).lanes[0]?.responses[0]).not.toHaveProperty('occasion');
  });
});

describe('what hangs on the groups of a citizen', () => {
  const times = (factor: number, group: string): Norm => ({
    source: 'paper',
    groups: [group],
    range: { min: 0, max: 10 * factor },
    lookup: Array.from({ length: 11 }, (_, raw) => ({ raw, value: raw * factor })),
  });
  const text = { da: 'Tekst' };
  const converted = createInstrument({
    items: [createRating('q', { min: 0, max: 10 })],
    groups: [
      { id: 'young', title: text },
      { id: 'adult', title: text },
    ],
    scales: [createScale({ items: ['q'], norms: [times(2, 'young'), times(5, 'adult')] })],
  });
  const answered = createResponse({ q: 5 }, { id: 'r' });
  const scoreOf = (entries: readonly unknown[], instrument: Instrument = converted) =>
    (survivors(replayed(instrument, entries, { facts }).events).get('response.scored/r') as ResponseScoredEvent['data']).scores
      .scale;

  it.each([
    ['before it', '2026-03-01', { raw: 10, normalized: 0.5 }],
    ['on its day', '2026-03-02', { raw: 10, normalized: 0.5 }],
    ['after it', '2026-03-03', { raw: 25, normalized: 0.5 }],
  ])('is the table that converts a score: another group %s', (_title, effectiveOn, expected) => {
    const change = createChange('k', { groups: ['young'] }, { effectiveOn });
    expect(scoreOf([change, answered])).toMatchObject(expected);
    expect(scoreOf([answered, change])).toMatchObject(expected);
    expect(scoreOf([answered, change, withdraw('k', 2)])).toMatchObject({ raw: 25, normalized: 0.5 });
  });

  it('is the reliable change and the cut-off of a score', () => {
    // 4.0 and 5.5: for adults a reliable change (1.5) to the upper side of 5, for the young (2 and 7) neither.
    const lines = [createLine('b1', 4, { on: '2026-01-10' }), createLine('b2', 5.5, { on: '2026-02-10' })];
    const change = createChange('k', { groups: ['young'] }, { effectiveOn: '2026-01-01' });
    const factsAfter = (entries: readonly unknown[]) => survivors(replayed(shapedInstrument, entries, { facts }).events);
    expect(factsAfter(lines).get('scale.moved/b2/mood')).toMatchObject({ reliable: 'yes' });
    expect(factsAfter(lines).has('cutoff.crossed/b2/mood')).toBe(true);
    for (const entries of [
      [...lines, change],
      [change, ...lines],
    ]) {
      expect(factsAfter(entries).get('scale.moved/b2/mood')).toMatchObject({ reliable: 'no' });
      expect(factsAfter(entries).has('cutoff.crossed/b2/mood')).toBe(false);
    }
  });
});
