import { describe, expect, it } from 'vitest';
import type { CourseChange } from '../../../src/course/course.js';
import { applyChanges, compareChanges, factsOn } from '../../../src/course/life.js';
import type { CourseChanges, CourseFacts } from '../../../src/generated/documents.js';
import { createFacts } from '../../support/createInstrument.js';

function change(effectiveOn: string, changes: CourseChanges, overrides: Partial<CourseChange> = {}): CourseChange {
  return { id: 'k1', revision: 1, recordedAt: '2026-03-01T12:00:00Z', contentHash: 1, effectiveOn, changes, ...overrides };
}

describe('changed facts of a course', () => {
  const started = createFacts({
    expectedEndOn: '2026-06-30',
    groups: ['young', 'adult'],
    sessions: [
      { id: 's1', plannedOn: '2026-02-02' },
      { id: 's2', plannedOn: '2026-03-02' },
    ],
    pauses: [{ from: '2026-04-01' }],
    context: [{ unit: 'north' }, { from: '2026-03-01', unit: 'south', supplier: 'one' }],
  });

  it.each<[string, CourseChanges, Partial<CourseFacts>]>([
    ['a value takes the place of the one before', { expectedEndOn: '2026-09-30' }, { expectedEndOn: '2026-09-30' }],
    ['groups take the place of all groups before', { groups: ['adult'] }, { groups: ['adult'] }],
    [
      'a value that was not known is added',
      { endedOn: '2026-05-01', endReason: 'job' },
      { endedOn: '2026-05-01', endReason: 'job' },
    ],
    [
      'what is not told of a meeting stays as it was',
      { sessions: [{ id: 's1', heldOn: '2026-02-03' }] },
      {
        sessions: [
          { id: 's1', plannedOn: '2026-02-02', heldOn: '2026-02-03' },
          { id: 's2', plannedOn: '2026-03-02' },
        ],
      },
    ],
    [
      'a meeting is moved, and another joins those known',
      { sessions: [{ id: 's2', plannedOn: '2026-03-09' }, { id: 's3' }] },
      { sessions: [{ id: 's1', plannedOn: '2026-02-02' }, { id: 's2', plannedOn: '2026-03-09' }, { id: 's3' }] },
    ],
    [
      'a pause of the same first day takes the place of the one before',
      { pauses: [{ from: '2026-04-01', to: '2026-04-20' }] },
      { pauses: [{ from: '2026-04-01', to: '2026-04-20' }] },
    ],
    ['another pause joins', { pauses: [{ from: '2026-05-01' }] }, { pauses: [{ from: '2026-04-01' }, { from: '2026-05-01' }] }],
    [
      'who is responsible from the same day on takes the place of the one before, whole',
      { context: [{ from: '2026-03-01', unit: 'west' }] },
      { context: [{ unit: 'north' }, { from: '2026-03-01', unit: 'west' }] },
    ],
    [
      'who is responsible without a day is so from the day of the change on',
      { context: [{ unit: 'west' }] },
      {
        context: [
          { unit: 'north' },
          { from: '2026-03-01', unit: 'south', supplier: 'one' },
          { from: '2026-05-05', unit: 'west' },
        ],
      },
    ],
    ['nothing changes nothing', {}, {}],
  ])('%s', (_title, changes, expected) => {
    const before = structuredClone(started);
    expect(applyChanges(started, [change('2026-05-05', changes)])).toEqual({ ...started, ...expected });
    expect(started).toEqual(before);
  });

  it('of several changes the later tells, and each adds to what the earlier added', () => {
    const facts = applyChanges(createFacts(), [
      change('2026-02-01', { groups: ['young'], sessions: [{ id: 's1', plannedOn: '2026-02-02' }] }),
      change('2026-02-01', { groups: ['adult'], sessions: [{ id: 's1', heldOn: '2026-02-03' }] }),
      change('2026-03-01', { sessions: [{ id: 's1', heldOn: '2026-02-04' }] }),
    ]);
    const sessions = [{ id: 's1', plannedOn: '2026-02-02', heldOn: '2026-02-04' }];
    expect(facts).toEqual(createFacts({ groups: ['adult'], sessions }));
  });

  it('who is responsible without a day is so from the day of each change on', () => {
    const facts = applyChanges(createFacts(), [
      change('2026-02-01', { context: [{ unit: 'south' }] }),
      change('2026-03-01', { context: [{ unit: 'west' }] }),
    ]);
    expect(facts.context).toEqual([
      { from: '2026-02-01', unit: 'south' },
      { from: '2026-03-01', unit: 'west' },
    ]);
  });

  it('no change leaves the facts as they are', () => {
    expect(applyChanges(started, [])).toEqual(started);
  });

  it('a meeting with the name of something every object inherits is a meeting like others', () => {
    const ids = ['constructor', 'toString', 'hasOwnProperty'];
    const { sessions } = applyChanges(createFacts(), [change('2026-02-01', { sessions: ids.map((id) => ({ id })) })]);
    expect(sessions).toEqual(ids.map((id) => ({ id })));
  });
});

describe('the groups and the profile of a day', () => {
  const startedAs = createFacts({ groups: ['child'] });
  const changes = [
    change('2026-02-01', { groups: ['young'] }),
    change('2026-03-01', { profile: 'short', expectedEndOn: '2026-06-30' }),
    change('2026-04-01', { groups: ['adult'] }),
  ];
  const course = { startedAs, changes, facts: applyChanges(startedAs, changes) };

  it.each([
    ['2025-12-31', ['child'], undefined],
    ['2026-01-31', ['child'], undefined],
    ['2026-02-01', ['young'], undefined],
    ['2026-02-28', ['young'], undefined],
    ['2026-03-01', ['young'], 'short'],
    ['2026-03-31', ['young'], 'short'],
    ['2026-04-01', ['adult'], 'short'],
    ['2030-01-01', ['adult'], 'short'],
  ])('on %s are those of the last change by then', (day, groups, profile) => {
    const facts = factsOn(course, day);
    expect([facts.groups, facts.profile]).toEqual([groups, profile]);
  });

  it.each([
    ['2026-05-31', 'measure@1.0.0'],
    ['2026-06-01', 'measure@2.0.0'],
  ])('on %s come with the version that is followed', (day, expected) => {
    const later = [...changes, change('2026-06-01', { instrument: 'measure@2.0.0' })];
    expect(factsOn({ startedAs, changes: later, facts: applyChanges(startedAs, later) }, day).instrument).toBe(expected);
  });

  it('are the same on every day where nothing has changed', () => {
    expect(factsOn({ facts: startedAs }, '1999-01-01').groups).toEqual(['child']);
  });

  it('are not known before the first change that tells them', () => {
    const unknown = { startedAs: createFacts(), changes, facts: applyChanges(createFacts(), changes) };
    expect(factsOn(unknown, '2026-01-31')).not.toHaveProperty('groups');
  });
});

describe('changes take effect in the order', () => {
  const earlyDay = change('2026-02-01', {}, { id: 'z', recordedAt: '2026-12-01T12:00:00Z' });
  // 09:00 in Copenhagen comes before 08:30 UTC.
  const earlyMoment = change('2026-02-02', {}, { id: 'y', recordedAt: '2026-03-01T09:00:00+01:00' });
  const lateMoment = change('2026-02-02', {}, { id: 'a', recordedAt: '2026-03-01T08:30:00Z' });
  const sameMoment = change('2026-02-02', {}, { id: 'b', recordedAt: '2026-03-01T09:30:00+01:00' });
  const expected = [earlyDay, earlyMoment, lateMoment, sameMoment];

  it('of their days, then the moments they were recorded, then their ids', () => {
    for (const order of [[...expected].reverse(), [expected[2], expected[0], expected[3], expected[1]] as CourseChange[]]) {
      expect(order.toSorted(compareChanges)).toEqual(expected);
    }
  });
});
