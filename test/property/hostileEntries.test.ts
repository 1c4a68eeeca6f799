import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, InstrumentResponse } from '../../src/generated/documents.js';
import { isEvent } from '../../src/generated/structure.js';
import {
  type Course,
  explainScore,
  type Issue,
  record,
  replay,
  scoreGoals,
  scoreResponse,
  validateResponse,
} from '../../src/index.js';
import { shapedInstrument } from '../support/arbitraryShapes.js';
import { arbitraryChanges, changeDocument } from '../support/changeDocument.js';
import { replayed, source, survivors } from '../support/createCourse.js';
import {
  createChange,
  createLine,
  createMissed,
  createObservation,
  createPlanEntry,
  createRated,
  createResolution,
} from '../support/createEntries.js';
import { createGoal } from '../support/createGoals.js';
import { everyCourse, everyEntry, everyFacts } from '../support/everyEntry.js';
import { addName, hostileValues, listPlaces, replaceAt } from '../support/hostileValues.js';

const options = { instrument: shapedInstrument, source };
const names = Object.keys(everyEntry);
const kept = JSON.stringify(everyCourse);

/** Records an entry, and holds whatever comes of it to what may come of any. */
function attack(entry: unknown): readonly Issue[] {
  const result = record(everyCourse, entry, options);
  expect(JSON.stringify(everyCourse)).toBe(kept);
  expect(result.issues.length).toBeLessThanOrEqual(1_000);
  for (const { path } of result.issues) expect({ path, exists: hasPath(entry, path) }).toEqual({ path, exists: true });
  if (!result.ok) {
    expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
    return result.issues;
  }
  const text = JSON.stringify(result.value.course);
  expect(text).not.toContain('null');
  expect(JSON.parse(text)).toEqual(result.value.course);
  for (const event of result.value.events) expect(isEvent(JSON.parse(JSON.stringify(event))) || isEvent.errors).toBe(true);
  expect(record(result.value.course, entry, options)).toMatchObject({ ok: true, value: { status: 'unchanged', events: [] } });
  return result.issues;
}

/** Whether a path leads to something in the entry; names are cut to the length that names may have. */
function hasPath(entry: unknown, path: Issue['path']): boolean {
  let part: unknown = entry;
  for (const key of path) {
    if (typeof part !== 'object' || part === null) return false;
    const names = Object.keys(part);
    const found =
      names.find((name) => name === String(key)) ?? names.find((name) => name.length > 64 && name.startsWith(String(key)));
    if (found === undefined && !(Array.isArray(part) && Number(key) < part.length)) return false;
    part = (part as Record<string, unknown>)[found ?? String(key)];
  }
  return true;
}

describe.each(names)('an entry (%s)', (name) => {
  const entry = everyEntry[name] as Entry;

  it('is sound', () => {
    expect(attack(entry)).toEqual([]);
  });

  it('is answered with anything in any place of it', () => {
    for (const place of listPlaces(entry)) {
      for (const value of hostileValues) attack(replaceAt(entry, place, value));
    }
  });

  it('is answered with anything beside what it says', () => {
    for (const place of [[], ...listPlaces(entry)]) {
      for (const more of ['__proto__', 'constructor', 'toString', 'x'.repeat(10_000), '']) {
        const at = place.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], entry);
        if (typeof at !== 'object' || at === null || Array.isArray(at)) continue;
        attack(replaceAt(entry, place, addName(at, more)));
      }
    }
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('is answered when it is changed anyhow', () => {
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        attack(changeDocument(structuredClone(entry), changes));
      }),
      { numRuns: 150 },
    );
  });

  it('says the same without a prototype, and in another realm', () => {
    const expected = record(everyCourse, entry, options);
    const bare = JSON.parse(JSON.stringify(entry), (_, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.assign(Object.create(null), value) : value,
    );
    const foreign = runInNewContext('JSON.parse(text)', { text: JSON.stringify(entry) });
    expect(record(everyCourse, bare, options)).toEqual(expected);
    expect(record(everyCourse, foreign, options)).toEqual(expected);
  });
});

it('what is no entry is refused', () => {
  for (const value of hostileValues) {
    expect(attack(value).length).toBeGreaterThan(0);
    expect(replayed(shapedInstrument, [value]).refused.map(({ index }) => index)).toEqual([0]);
  }
});

describe('an entry that is wrong all over', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => index);
  const strangers = Object.fromEntries(many(3_000).map((index) => [`strange-${index}`, 1]));

  it.each<[string, object]>([
    ['thousands of properties', { ...everyEntry.plan, ...strangers }],
    ['thousands of answers, of another course', { ...everyEntry.line, course: 'other', answers: strangers }],
    ['thousands of ratings', { ...everyEntry.ratings, goals: strangers }],
    [
      'a thousand wrong ratings, of another course',
      { ...everyEntry.ratings, course: 'other', goals: Object.fromEntries(many(1_000).map((index) => [`goal-${index}`, 9])) },
    ],
    [
      'goals with properties',
      createPlanEntry(
        9,
        many(50).map((index) => ({ ...createGoal(`g${index}`), ...strangers })),
      ),
    ],
    [
      'goals that nobody knows the theme of',
      createPlanEntry(
        9,
        many(1_000).map((index) => createGoal(`g${index}`, { theme: 'x', parent: 'y' })),
      ),
    ],
    [
      'pauses that end before they start',
      createChange(
        'k',
        {
          endedOn: '2026-01-01',
          startedOn: '2026-02-01',
          pauses: many(1_000).map(() => ({ from: '2026-02-02', to: '2026-02-01' })),
        },
        { course: 'other' },
      ),
    ],
    ['meetings without a day', createChange('k', { sessions: many(10_000).map((index) => ({ id: `s${index}`, heldOn: 'x' })) })],
    [
      'reasons in languages that nobody has',
      createMissed('o', 'before-s1', {
        reason: Object.fromEntries(many(3_000).map((index) => [`Xx-${index}`, 'x'])) as { da: string },
      }),
    ],
    [
      'reasons with a CPR number in thousands of languages',
      createMissed('o', 'before-s1', {
        reason: Object.fromEntries(many(3_000).map((index) => [`da-x${String(index).padStart(5, '0')}`, '070761-4285'])) as {
          da: string;
        },
      }),
    ],
    [
      'a circle of a thousand goals',
      createPlanEntry(
        9,
        many(1_000).map((index) => createGoal(`g${index}`, { parent: `g${(index + 1) % 1_000}` })),
      ),
    ],
  ])('is told of a thousand times at most: %s', (_title, entry) => {
    attack(entry);
  });
});

describe('ratings of goals', () => {
  it.each<[string, unknown, string[]]>([
    ['the lowest', 1, []],
    ['the highest', 5, []],
    ['less', 0, ['response/goal-out-of-range']],
    ['more', 6, ['response/goal-out-of-range']],
    ['far more', 1e308, ['response/goal-out-of-range']],
    ['between two points', 2.5, ['response/goal-off-step']],
    ['nearly a point', 3.0000000000000004, ['response/goal-off-step']],
    ['no number', Number.NaN, ['response/wrong-type']],
    ['more than any number', Number.POSITIVE_INFINITY, ['response/wrong-type']],
    ['a text', '3', ['response/wrong-type']],
    ['a list', [3], ['response/wrong-type']],
    ['nothing', null, ['response/wrong-type']],
    ['yes', true, ['response/wrong-type']],
    ['an object with a value', { valueOf: () => 3 }, ['response/wrong-type']],
    ['a reason that there is not', { missing: 'forgotten' }, ['response/wrong-value']],
    ['more than a reason', { missing: 'declined', note: 'HEMMELIGT' }, ['response/unknown-property']],
  ])('%s', (_title, rating, codes) => {
    for (const goals of [{ home: rating }, { home: rating, sleep: 4 }]) {
      const issues = attack({ ...everyEntry.ratings, goals });
      expect(issues.map(({ code }) => code)).toEqual(codes);
    }
  });
});

/** A response that validates has scores that are numbers, and an explanation of each. */
function scoreSound(input: unknown): void {
  const [plan] = everyCourse.plans ?? [];
  const result = validateResponse(shapedInstrument, input, { facts: everyFacts, plan: plan as NonNullable<typeof plan> });
  if (!result.ok) return;
  const response = result.value as InstrumentResponse;
  const scores = scoreResponse(shapedInstrument, response, { facts: everyFacts, plan });
  const said: unknown[] = [scores];
  for (const scale of Object.keys(scores))
    said.push(explainScore(shapedInstrument, response, { facts: everyFacts, plan, scale }));
  if (response.form === 'rate') said.push(scoreGoals(shapedInstrument, response, { plan: plan as NonNullable<typeof plan> }));
  expect(JSON.stringify(said)).not.toContain('null');
  expect(JSON.parse(JSON.stringify(said))).toEqual(said);
}

describe('a response that is sound', () => {
  it.each(['line', 'ratings', 'observation', 'share'])('has scores that are numbers, and reasons for them: %s', (name) => {
    const entry = everyEntry[name] as Entry;
    scoreSound(entry);
    for (const place of listPlaces(entry)) for (const value of hostileValues) scoreSound(replaceAt(entry, place, value));
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        scoreSound(changeDocument(structuredClone(entry), changes));
      }),
      { numRuns: 100 },
    );
  });
});

describe('names', () => {
  it('may be those of what every object inherits: the facts are the same under any name', () => {
    const goals = { home: 'constructor', sleep: 'toString', s1: 'valueOf', b1: 'hasOwnProperty', g1: 'isPrototypeOf', a1: '0' };
    const rename = (value: unknown): unknown =>
      JSON.parse(
        Object.entries(goals).reduce(
          (text, [from, to]) => text.replaceAll(new RegExp(`(?<=["/-])${from}(?=["/])`, 'g'), to),
          JSON.stringify(value),
        ),
      );
    const plain = [
      createPlanEntry(1, ['home', 'sleep']),
      createRated('g1', { home: 2, sleep: 3 }),
      createRated('g2', { home: 3, sleep: 3 }, { on: '2026-02-09' }),
      createChange('k1', { sessions: [{ id: 's1', plannedOn: '2026-02-02' }] }),
      createLine('b1', 2),
      createResolution('f1', { followUp: 'talk', response: 'b1' }),
      createObservation('a1', { meets: true }),
      createMissed('o1', 'before-s1'),
    ];
    const [one, other] = [plain, plain.map(rename)].map((list) => {
      const { events, refused } = replayed(shapedInstrument, list as unknown[], { facts: everyFacts });
      expect(refused).toEqual([]);
      return [...survivors(events).values()];
    }) as [object[], object[]];
    const sorted = (list: object[]) => list.map((fact) => JSON.stringify(fact)).toSorted();
    expect(sorted(other)).toEqual(sorted(rename(one) as object[]));
  });
});

describe('replay', () => {
  it('tells what is wrong of each entry, and records the others', () => {
    const list = [createLine('b1', 2), null, createLine('b1', 3), { kind: 'plan' }, createLine('b2', 4, { on: '2026-02-03' })];
    const result = replay(shapedInstrument, everyFacts, list, { source });
    expect(result.ok && result.value.refused.map(({ index }) => index)).toEqual([1, 2, 3]);
    expect(result.ok && (result.value.course as Course).lanes[0]?.responses.map(({ id }) => id)).toEqual(['b1', 'b2']);
  });
});
