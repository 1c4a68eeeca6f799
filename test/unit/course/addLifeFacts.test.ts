import { describe, expect, it } from 'vitest';
import type { CourseFacts } from '../../../src/generated/documents.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, survivors } from '../../support/createCourse.js';
import { createChange } from '../../support/createEntries.js';
import { createFacts } from '../../support/createInstrument.js';

function factsOf(life: Partial<CourseFacts>, ...entries: readonly unknown[]) {
  return survivors(replayed(shapedInstrument, entries, { facts: createFacts(life) }).events);
}

describe('the life of a course', () => {
  it.each<[string, Partial<CourseFacts>, Record<string, object>]>([
    ['its start', {}, { 'course.started': { startedOn: '2026-01-05' } }],
    [
      'its start and the groups of the citizen',
      { groups: ['adult', 'young'] },
      { 'course.started': { groups: ['adult', 'young'] } },
    ],
    [
      'a pause that goes on',
      { pauses: [{ from: '2026-02-01' }] },
      { 'course.started': {}, 'course.paused/2026-02-01': { pausedOn: '2026-02-01' } },
    ],
    [
      'pauses that are over, one of them of a single day',
      {
        pauses: [
          { from: '2026-03-01', to: '2026-03-01' },
          { from: '2026-02-01', to: '2026-02-14' },
        ],
      },
      {
        'course.started': {},
        'course.paused/2026-02-01': { pausedOn: '2026-02-01' },
        'course.paused/2026-03-01': { pausedOn: '2026-03-01' },
        'course.resumed/2026-02-01': { pausedOn: '2026-02-01', pausedUntil: '2026-02-14' },
        'course.resumed/2026-03-01': { pausedOn: '2026-03-01', pausedUntil: '2026-03-01' },
      },
    ],
    [
      'its end, and why',
      { endedOn: '2026-05-01', endReason: 'job' },
      { 'course.started': {}, 'course.ended': { endedOn: '2026-05-01', endReason: 'job' } },
    ],
    [
      'its end, of which nobody told why',
      { endedOn: '2026-05-01' },
      { 'course.started': {}, 'course.ended': { endedOn: '2026-05-01' } },
    ],
    ['no end, though it is known what will be its reason', { endReason: 'moved' }, { 'course.started': {} }],
  ])('is told by %s', (_title, life, expected) => {
    const facts = factsOf(life);
    expect([...facts.keys()]).toEqual(Object.keys(expected).toSorted());
    for (const [key, data] of Object.entries(expected)) expect(facts.get(key)).toMatchObject(data);
  });

  it('began with the groups of its first day, whichever the citizen has come to since', () => {
    const change = createChange('k1', { groups: ['young'] }, { effectiveOn: '2026-03-01' });
    expect(factsOf({ groups: ['adult'] }, change).get('course.started')).toMatchObject({ groups: ['adult'] });
  });

  it('has no start where it is not known', () => {
    const { startedOn: _, ...facts } = createFacts({ endedOn: '2026-05-01' });
    expect([...survivors(replayed(shapedInstrument, [], { facts }).events).keys()]).toEqual(['course.ended']);
  });

  it('tells of pauses that are told twice once, and each event has an id of its own', () => {
    const life = { pauses: [{ from: '2026-02-01' }, { from: '2026-02-01', to: '2026-02-03' }] };
    const { events } = replayed(shapedInstrument, [createChange('k', { groups: ['adult'] })], { facts: createFacts(life) });
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.filter(({ data }) => data.key === 'course.paused/2026-02-01')).toHaveLength(1);
  });
});

describe('a change', () => {
  it('is told by the names of what changed, in order, and its day', () => {
    const changes = { timeZone: 'Europe/Copenhagen', groups: ['young'], context: [{ unit: 'north' }], endReason: 'job' as const };
    const facts = factsOf({}, createChange('k', changes, { effectiveOn: '2026-02-05' }));
    expect(facts.get('course.changed/k')).toMatchObject({
      entry: 'k',
      effectiveOn: '2026-02-05',
      properties: ['context', 'endReason', 'groups', 'timeZone'],
    });
  });

  it('of the end corrects what was told of it, and of a pause ends it', () => {
    const facts = factsOf(
      { endedOn: '2026-05-01', endReason: 'job', pauses: [{ from: '2026-02-01' }] },
      createChange('k1', { endedOn: '2026-06-01', pauses: [{ from: '2026-02-01', to: '2026-02-20' }] }),
    );
    expect(facts.get('course.ended')).toMatchObject({ endedOn: '2026-06-01', endReason: 'job' });
    expect(facts.get('course.resumed/2026-02-01')).toMatchObject({ pausedUntil: '2026-02-20' });
  });

  it('of who is responsible shows on all that happened from its day on', () => {
    const life = { pauses: [{ from: '2026-02-01', to: '2026-02-20' }], context: [{ unit: 'north', supplier: 'one' }] };
    const facts = factsOf(
      life,
      createChange('k', { context: [{ from: '2026-02-10', unit: 'south' }] }, { effectiveOn: '2026-03-01' }),
    );
    const contextOf = (key: string) => facts.get(key)?.context;
    expect(contextOf('course.started')).toEqual({ unit: 'north', supplier: 'one' });
    expect(contextOf('course.paused/2026-02-01')).toEqual({ unit: 'north', supplier: 'one' });
    expect(contextOf('course.resumed/2026-02-01')).toEqual({ unit: 'south', supplier: 'one' });
    expect(contextOf('course.changed/k')).toEqual({ unit: 'south', supplier: 'one' });
  });
});
