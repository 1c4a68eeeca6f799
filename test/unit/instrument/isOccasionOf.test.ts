import { describe, expect, it } from 'vitest';
import type { Cadence, Form } from '../../../src/generated/documents.js';
import { isOccasionOf, type Milestone } from '../../../src/instrument/isOccasionOf.js';

const cadences = {
  quarterly: { type: 'interval', id: 'quarterly', every: 'P3M' },
  stages: { type: 'milestones', id: 'stages', at: ['start', 'end'] },
  before: { type: 'session', id: 'before', moment: 'before' },
  talk: { type: 'adhoc', id: 'talk' },
} as const satisfies Record<string, Cadence>;

describe('the name of an occasion', () => {
  it.each<[keyof typeof cadences, string]>([
    ['quarterly', 'quarterly-0'],
    ['quarterly', 'quarterly-99999'],
    ['stages', 'stages-start'],
    ['stages', 'stages-end'],
    ['before', 'before-s4'],
    ['before', 'before-2026-01-05T09:00'],
    ['before', `before-${'x'.repeat(128)}`],
    ['talk', 'talk-1'],
    ['talk', 'talk--'],
  ])('of %s may be %s', (cadence, name) => {
    expect(isOccasionOf(cadences[cadence], name)).toBe(true);
  });

  it.each<[keyof typeof cadences, string]>([
    ['quarterly', 'quarterly-01'],
    ['quarterly', 'quarterly-100000'],
    ['quarterly', 'quarterly-start'],
    ['quarterly', 'quarterly'],
    ['quarterly', 'quarterly-'],
    ['quarterly', 'monthly-1'],
    ['stages', 'start'],
    ['stages', 'stages-midpoint'],
    ['stages', 'stages-0'],
    ['stages', 'stages-toString'],
    ['before', 'before-'],
    ['before', 'before--s4'],
    ['before', 'after-s4'],
    ['before', `before-${'x'.repeat(129)}`],
    ['talk', 'talk-'],
    ['talk', 'talk'],
  ])('of %s may not be %s', (cadence, name) => {
    expect(isOccasionOf(cadences[cadence], name)).toBe(false);
  });

  it.each<[string, readonly Milestone[] | undefined, boolean]>([
    ['stages-start', ['start'], true],
    ['stages-end', ['start'], false],
    ['stages-end', undefined, true],
    // A milestone that the cadence does not have is none, whatever the form says.
    ['stages-midpoint', ['midpoint'], false],
  ])('%s, for a form used at %j: %j', (name, milestones, isKnown) => {
    expect(isOccasionOf(cadences.stages, name, { milestones })).toBe(isKnown);
  });

  it.each<[string, Form['occasions'], boolean]>([
    ['quarterly-0', { from: 0, to: 0 }, true],
    ['quarterly-1', { from: 0, to: 0 }, false],
    ['quarterly-1', { from: 2, to: 4 }, false],
    ['quarterly-2', { from: 2, to: 4 }, true],
    ['quarterly-4', { from: 2, to: 4 }, true],
    ['quarterly-5', { from: 2, to: 4 }, false],
    ['quarterly-99999', { from: 2 }, true],
    ['quarterly-100000', { from: 2 }, false],
    ['quarterly-start', { from: 0 }, false],
  ])('%s, for a form used at %j: %j', (name, occasions, isKnown) => {
    expect(isOccasionOf(cadences.quarterly, name, { occasions })).toBe(isKnown);
  });
});
