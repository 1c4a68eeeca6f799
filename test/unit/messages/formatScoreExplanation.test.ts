import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition, NormsDocument } from '../../../src/generated/documents.js';
import { formatScoreExplanation } from '../../../src/messages.js';
import type { ScoreExplanation } from '../../../src/scoring/explanation.js';
import { timeline } from './timeline.js';

const languages = ['da', 'en'] as const;

/* Worked by hand: 3 + (0 + 5 − 2) + 4 + 0 is 10; for four of five answers 10 × 5 / 4 is 12.5; times 4 minus 0.5 is 49.5; rounded 50. */
const prorated: ScoreExplanation = {
  scale: 'wellbeing',
  method: 'sum',
  score: { status: 'prorated', raw: 41, normalized: 0.41, band: 'low', itemCount: 5, answeredCount: 4 },
  items: [
    { item: 'calm', state: 'used', score: 3, reversed: false, counted: 3 },
    { item: 'worried', state: 'used', score: 2, reversed: true, counted: 3 },
    { item: 'active', state: 'used', score: 4, reversed: false, counted: 4 },
    { item: 'at-work', state: 'counted-when-skipped', reversed: false, counted: 0 },
    { item: 'rested', state: 'missing', reversed: false },
    { item: 'curious', state: 'skipped', reversed: false },
  ],
  scales: [],
  rule: { needed: 3, answered: 4, members: 5 },
  steps: [
    { step: 'method', value: 10 },
    { step: 'prorate', value: 12.5, answered: 4, of: 5 },
    { step: 'transform', value: 49.5, times: 4, plus: -0.5 },
    { step: 'round', value: 50, decimals: 0 },
    { step: 'lookup', value: 41 },
  ],
};

/* (2 × 5 + 1 × 3) / 3 is 4.333…; the scale counts nothing, since it has no score. */
const weighted: ScoreExplanation = {
  scale: 'work',
  method: 'mean',
  score: { status: 'prorated', raw: 13 / 3, itemCount: 4, answeredCount: 2 },
  items: [
    { item: 'hours', state: 'used', score: 5, reversed: false, counted: 5, weight: 2 },
    { item: 'tasks', state: 'used', score: 3, reversed: false, counted: 3, weight: 1 },
    { item: 'reason', state: 'unscored', reversed: false, weight: 1 },
  ],
  scales: [{ scale: 'network' }],
  rule: { needed: 2, answered: 2, members: 4 },
  steps: [{ step: 'method', value: 13 / 3 }],
};

const gathered: ScoreExplanation = {
  scale: 'total',
  method: 'max',
  score: { status: 'complete', raw: 3.5, normalized: 0.625, itemCount: 8, answeredCount: 8 },
  items: [],
  scales: [
    { scale: 'work', raw: 2 },
    { scale: 'home', raw: 3.5 },
  ],
  rule: { needed: 2, answered: 2, members: 2 },
  steps: [{ step: 'method', value: 3.5 }],
};

const tooFew: ScoreExplanation = {
  ...prorated,
  score: { status: 'not-scorable', reason: 'too-few-answers', itemCount: 5, answeredCount: 1 },
  items: [
    { item: 'calm', state: 'used', score: 3, reversed: false, counted: 3 },
    { item: 'worried', state: 'missing', reversed: true },
  ],
  rule: { needed: 3, answered: 1, members: 5 },
  steps: [],
};

const noneAsked: ScoreExplanation = {
  ...tooFew,
  items: [{ item: 'calm', state: 'skipped', reversed: false }],
  rule: { needed: 0, answered: 0, members: 0 },
};

const weightless: ScoreExplanation = {
  ...tooFew,
  items: [{ item: 'calm', state: 'used', score: 3, reversed: false, counted: 3, weight: 0 }],
  rule: { needed: 1, answered: 1, members: 2 },
};

const noWeights: ScoreExplanation = {
  ...weighted,
  score: { status: 'not-scorable', reason: 'no-weights', itemCount: 4, answeredCount: 2 },
  steps: [],
};

const notInLookup: ScoreExplanation = {
  ...gathered,
  score: { status: 'not-scorable', reason: 'not-in-lookup', itemCount: 8, answeredCount: 8 },
  steps: [],
};

const unanswered: ScoreExplanation = {
  ...tooFew,
  items: [{ item: 'calm', state: 'missing', reversed: false }],
  rule: { needed: 1, answered: 0, members: 1 },
};

const gatheredSome: ScoreExplanation = {
  ...gathered,
  score: { status: 'prorated', raw: 3.5, itemCount: 12, answeredCount: 8 },
  scales: [...gathered.scales, { scale: 'leisure' }],
  rule: { needed: 2, answered: 2, members: 3 },
};

const single: ScoreExplanation = {
  ...gathered,
  method: 'mean',
  scale: 'job-belief',
  score: { status: 'complete', raw: 4, normalized: 0.75, itemCount: 1, answeredCount: 1 },
  items: [{ item: 'can-work', state: 'used', score: 4, reversed: false, counted: 4 }],
  scales: [],
  steps: [{ step: 'method', value: 4 }],
};

const sided: ScoreExplanation = {
  ...single,
  scale: 'mood',
  score: { status: 'complete', raw: 3, side: 'upper', itemCount: 1, answeredCount: 1 },
  items: [{ item: 'q1', state: 'used', score: 3, reversed: false, counted: 3 }],
  steps: [{ step: 'method', value: 3 }],
  cutoff: 2.5,
};

/* 4 counts 1 and 2 counts 0, which reversed is 0 + 1 − 0; together 2. */
const recoded: ScoreExplanation = {
  ...single,
  scale: 'symptoms',
  method: 'sum',
  score: { status: 'complete', raw: 2, itemCount: 2, answeredCount: 2 },
  items: [
    { item: 'low', state: 'used', score: 4, recoded: 1, reversed: false, counted: 1 },
    { item: 'glad', state: 'used', score: 2, recoded: 0, reversed: true, counted: 1 },
  ],
  steps: [{ step: 'method', value: 2 }],
};

/* (3 × 0.5 + 5 × 2) / 2.5 is 4.6; times 25 minus 25 is 90. */
const goals: ScoreExplanation = {
  scale: 'attainment',
  method: 'attainment',
  score: { status: 'prorated', raw: 90, normalized: 0.9, itemCount: 3, answeredCount: 2 },
  items: [],
  scales: [],
  goals: [
    { goal: 'sleep', state: 'used', value: 3, weight: 0.5 },
    { goal: 'walk', state: 'used', value: 5, weight: 2 },
    { goal: 'cooking', state: 'missing', weight: 1 },
  ],
  rule: { needed: 2, answered: 2, members: 3 },
  steps: [
    { step: 'method', value: 4.6 },
    { step: 'transform', value: 90, times: 25, plus: -25 },
  ],
};

const equalGoals: ScoreExplanation = {
  ...goals,
  score: { status: 'complete', raw: 4, normalized: 0.75, itemCount: 2, answeredCount: 2 },
  goals: [
    { goal: 'sleep', state: 'used', value: 3 },
    { goal: 'walk', state: 'used', value: 5 },
  ],
  rule: { needed: 2, answered: 2, members: 2 },
  steps: [{ step: 'method', value: 4 }],
};

const loneGoal: ScoreExplanation = {
  ...equalGoals,
  score: { status: 'complete', raw: 3.5, normalized: 0.625, itemCount: 1, answeredCount: 1 },
  goals: [{ goal: 'sleep', state: 'used', value: 3.5 }],
  rule: { needed: 1, answered: 1, members: 1 },
  steps: [{ step: 'method', value: 3.5 }],
};

const tooFewGoals: ScoreExplanation = {
  ...goals,
  score: { status: 'not-scorable', reason: 'too-few-answers', itemCount: 3, answeredCount: 1 },
  goals: [
    { goal: 'sleep', state: 'used', value: 3 },
    { goal: 'walk', state: 'missing' },
    { goal: 'cooking', state: 'missing' },
  ],
  rule: { needed: 3, answered: 1, members: 3 },
  steps: [],
};

const unratedGoals: ScoreExplanation = {
  ...tooFewGoals,
  goals: [{ goal: 'walk', state: 'missing' }],
  rule: { needed: 1, answered: 0, members: 1 },
};

const noGoals: ScoreExplanation = {
  ...tooFewGoals,
  score: { status: 'not-scorable', reason: 'no-goals', itemCount: 0, answeredCount: 0 },
  goals: [],
  rule: { needed: 0, answered: 0, members: 0 },
};

const noPlan: ScoreExplanation = {
  ...noGoals,
  score: { status: 'not-scorable', reason: 'no-plan', itemCount: 0, answeredCount: 0 },
};

type Climb = NonNullable<ScoreExplanation['ladder']>;
type LadderExplanation = ScoreExplanation & { readonly ladder: Climb };
type Standing = Climb['steps'][number]['standing'];

function createLadder(standings: readonly Standing[], { climb = 'consecutive', level, open = [] }: Partial<Climb>): Climb {
  return { climb, steps: standings.map((standing, index) => ({ step: `step-${index + 1}`, standing })), level: level ?? 0, open };
}

/* Two steps of five, times 20. */
const climbed: LadderExplanation = {
  scale: 'stairs',
  method: 'ladder',
  score: { status: 'complete', raw: 40, normalized: 0.4, itemCount: 5, answeredCount: 3 },
  items: [
    { item: 'alone', state: 'missing', reversed: false },
    { item: 'leads', state: 'skipped', reversed: false },
  ],
  scales: [{ scale: 'calm' }],
  rule: { needed: 0, answered: 3, members: 5 },
  steps: [
    { step: 'method', value: 2 },
    { step: 'transform', value: 40, times: 20, plus: 0 },
  ],
  ladder: createLadder(['met', 'met', 'not-met', 'unknown', 'met'], { level: 2 }),
};

const settled: LadderExplanation = {
  ...climbed,
  score: { status: 'complete', raw: 0, normalized: 0, itemCount: 1, answeredCount: 1 },
  items: [],
  scales: [],
  steps: [{ step: 'method', value: 0 }],
};

const ofLadders = {
  climbed,
  climbedHighest: {
    ...climbed,
    ladder: createLadder(['not-met', 'met', 'unknown', 'met', 'not-met'], { climb: 'highest', level: 4 }),
  },
  allMet: {
    ...settled,
    score: { status: 'complete', raw: 2, normalized: 1, itemCount: 1, answeredCount: 1 },
    steps: [{ step: 'method', value: 2 }],
    ladder: createLadder(['met', 'met'], { level: 2 }),
  },
  lowestNotMet: { ...settled, ladder: createLadder(['not-met', 'met'], {}) },
  noneMet: { ...settled, ladder: createLadder(['not-met', 'not-met'], { climb: 'highest' }) },
  openStep: {
    ...climbed,
    score: { status: 'not-scorable', reason: 'too-few-answers', itemCount: 5, answeredCount: 3 },
    steps: [],
    ladder: createLadder(['met', 'unknown', 'met'], { level: 1, open: ['step-2'] }),
  },
  openSteps: {
    ...climbed,
    score: { status: 'not-scorable', reason: 'too-few-answers', itemCount: 5, answeredCount: 3 },
    steps: [],
    ladder: createLadder(['unknown', 'met', 'unknown', 'unknown'], { climb: 'highest', level: 2, open: ['step-3', 'step-4'] }),
  },
} satisfies Record<string, LadderExplanation>;

const smallGroup: ScoreExplanation = {
  ...noneAsked,
  score: { status: 'not-scorable', reason: 'small-group', itemCount: 5, answeredCount: 5 },
  items: [],
};

/* Of the instrument that events are told of, but for what is called "unheard". */
const titled: ScoreExplanation = {
  ...single,
  scale: 'mood',
  score: { status: 'complete', raw: 2, band: 'low', itemCount: 2, answeredCount: 1 },
  items: [
    { item: 'q1', state: 'used', score: 2, reversed: false, counted: 2 },
    { item: 'unheard', state: 'missing', reversed: false },
  ],
  scales: [{ scale: 'outlook', raw: 2 }],
  steps: [{ step: 'method', value: 2 }],
};

const titledLadder: ScoreExplanation = {
  ...settled,
  scale: 'stairs',
  ladder: {
    climb: 'consecutive',
    steps: [
      { step: 'turns-up', standing: 'met' },
      { step: 'unheard', standing: 'unknown' },
    ],
    level: 1,
    open: ['unheard'],
  },
};

const titledGoals: ScoreExplanation = {
  ...equalGoals,
  scale: 'mood',
  goals: [
    { goal: 'g1', state: 'used', value: 3 },
    { goal: 'unheard', state: 'missing' },
  ],
};

/** Returns the instrument that events are told of with other titles, in Danish alone. */
function createTitled(titles: Readonly<Record<string, string>>): InstrumentDefinition {
  const titleOf = (id: string) => ({ da: titles[id] ?? id });
  return {
    ...timeline,
    items: timeline.items.map((item) => ({ ...item, text: titleOf(item.id) })),
    scales: timeline.scales.map((scale) => ({
      ...scale,
      title: titleOf(scale.id),
      ...(scale.steps && { steps: scale.steps.map((step) => ({ ...step, title: titleOf(step.id) })) }),
    })) as InstrumentDefinition['scales'],
  };
}

const ofGoals = { goals, equalGoals, loneGoal, tooFewGoals, unratedGoals, noGoals, noPlan };
const all = {
  prorated,
  single,
  unanswered,
  weighted,
  gathered,
  gatheredSome,
  sided,
  recoded,
  tooFew,
  noneAsked,
  weightless,
  noWeights,
  notInLookup,
  ...ofGoals,
  ...ofLadders,
  smallGroup,
};

describe.each(languages)('formatScoreExplanation in %s', (language) => {
  const say = (explanation: ScoreExplanation) => formatScoreExplanation(explanation, { language });
  const inQuotes = (title: string) => (language === 'da' ? `»${title}«` : `“${title}”`);
  const mark = (number: string) => (language === 'da' ? number.replace('.', ',') : number);

  it.each(Object.entries(all))('names every item and scale of "%s" once, in quotes', (_, explanation) => {
    const text = say(explanation);
    const names = [
      ...explanation.items.map(({ item }) => item),
      ...explanation.scales.map(({ scale }) => scale),
      ...(explanation.goals ?? []).map(({ goal }) => goal),
      explanation.scale,
    ];
    for (const name of names) expect(text.split(`"${name}"`), name).toHaveLength(2);
    expect(text).not.toMatch(/undefined|\[object|NaN|…/);
    expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('names what the instrument has titles for by them, in the same text', () => {
    const titles = {
      q1: 'Humør i dag',
      mood: 'Humør',
      outlook: 'Udsigter',
      stairs: 'Trappen',
      'turns-up': 'Møder op',
      low: language === 'da' ? 'Lav' : 'Low',
      g1: 'Sove',
    };
    const instrument = createTitled(titles);
    for (const explanation of [titled, titledLadder, titledGoals]) {
      const plain = say(explanation);
      const named = formatScoreExplanation(explanation, { language, instrument, goalTitles: { g1: titles.g1 } });
      const ids = Object.entries(titles).filter(([id]) => plain.includes(`"${id}"`));
      const expected = ids.reduce((text, [id, title]) => text.replaceAll(`"${id}"`, inQuotes(title)), plain);
      expect(ids.length).toBeGreaterThan(1);
      expect(named).toBe(expected);
      expect(named).toContain('"unheard"');
    }
  });

  it('tells a share of a hundred as it is, and not once more from 0 to 1', () => {
    const share = { type: 'number', id: 'can-work', text: { da: 'Andel' }, unit: '%', min: 0, max: 100, step: 1 } as const;
    const explanation: ScoreExplanation = { ...single, score: { ...single.score, raw: 75 } as never };
    const of = (unit: string) => ({
      ...timeline,
      items: [{ ...share, unit }] as never,
      scales: [{ id: 'job-belief', title: { da: 'Tro' }, method: 'mean', items: ['can-work'] }] as never,
    });
    const mark = language === 'da' ? '0,75' : '0.75';
    expect(formatScoreExplanation(explanation, { language, instrument: of('h') })).toContain(mark);
    expect(formatScoreExplanation(explanation, { language, instrument: of('%') })).not.toContain(mark);
  });

  it('names a band as norms beside the instrument do', () => {
    const bands = [{ id: 'low', title: { da: 'Lav trivsel' }, from: 1 }];
    const scales = [{ scale: 'mood', norms: [{ source: 'paper', bands }] }];
    const norms = [{ instrument: timeline.id, scales } as unknown as NormsDocument];
    const instrument = { ...timeline, scales: timeline.scales.map(({ norms: _, ...scale }) => scale) as never };
    expect(formatScoreExplanation(titled, { language, instrument, norms })).toContain(inQuotes('Lav trivsel'));
    expect(formatScoreExplanation(titled, { language, instrument })).toContain('"low"');
  });

  it('tells the side of a cut-off and the cut-off, by the name of the side where norms have one', () => {
    const [above, below] = (['upper', 'lower'] as const).map((side) => ({
      ...sided,
      cutoff: 3,
      score: { ...sided.score, side },
    }));
    const texts = [above, below].map((explanation) => say(explanation as ScoreExplanation));
    expect(new Set(texts).size).toBe(2);
    for (const text of texts) expect(text).toMatch(/ 3\.$/);
    expect(say(sided)).toContain(mark('2.5'));
    const name = inQuotes(language === 'da' ? 'Øverst' : 'Above');
    const named = (explanation: ScoreExplanation) => formatScoreExplanation(explanation, { language, instrument: timeline });
    expect(named(above as ScoreExplanation)).toContain(name);
    expect(named(below as ScoreExplanation)).not.toContain(name);
    // Of another cut-off nothing is named.
    expect(named(sided)).not.toContain(name);
  });

  it('takes no name from what an object inherits', () => {
    const explanation = { ...titledGoals, goals: [{ goal: 'constructor', state: 'used', value: 3 }] } as const;
    expect(formatScoreExplanation(explanation, { language, goalTitles: {} })).toContain('"constructor"');
  });

  it('tells the score after each step, in order', () => {
    const values = [...say(prorated).matchAll(/: ([\d.,]+)\. /g)].map(([, value]) => value);
    expect(values).toEqual([mark('10'), mark('12.5'), mark('49.5'), mark('50'), mark('41')]);
  });

  it('tells an answer that was reversed both ways', () => {
    expect(say(prorated)).toMatch(/"worried" \(2, [^,)]*3\)/);
  });

  it('tells an answer that counts something else both ways, and a third where it is reversed too', () => {
    expect(say(recoded)).toMatch(/"low" \(4, [^,)]*1\)/);
    expect(say(recoded)).toMatch(/"glad" \(2, [^,)]*0, [^,)]*1\)/);
  });

  it('tells weights, and that they were used', () => {
    expect(say(weighted)).toMatch(/"hours" \(5, [^,)]*2\) .* "tasks" \(3, [^,)]*1\)/);
    expect(say(weighted)).not.toBe(say({ ...weighted, items: weighted.items.map(({ weight: _, ...item }) => item) }));
  });

  it('tells no weights where it is not known which hold', () => {
    expect(say(noWeights)).toContain('"hours" (5)');
  });

  it('tells the weights of goals, and that they were used', () => {
    expect(say(goals)).toMatch(new RegExp(`"sleep" \\(3, [^)]*${mark('0.5')}\\) .* "walk" \\(5, [^)]*2\\)`));
    const alike = goals.goals?.map(({ weight: _, ...goal }) => goal) ?? [];
    expect(say(goals)).not.toBe(say({ ...goals, goals: alike }));
  });

  it('names every step of a ladder with its standing, and those once more that the level rests or hangs on', () => {
    for (const explanation of Object.values(ofLadders)) {
      const { steps, open } = explanation.ladder;
      const text = say(explanation);
      for (const { step } of steps) expect(text, step).toContain(`"${step}"`);
      for (const step of open) expect(text.split(`"${step}"`), step).toHaveLength(3);
    }
    expect(say(climbed)).toMatch(/"step-2" \([^)]*2 \w+ 5\)/);
    expect(say(ofLadders.climbedHighest)).toMatch(/"step-4" \([^)]*4 \w+ 5\)/);
  });

  it('says of each ladder what is true of it alone', () => {
    const texts = Object.values(ofLadders).map((explanation) => say({ ...explanation, items: [], scales: [], steps: [] }));
    expect(new Set(texts).size).toBe(texts.length);
    const byHighest: Climb = { ...climbed.ladder, climb: 'highest' };
    expect(say({ ...climbed, ladder: byHighest })).not.toBe(say(climbed));
  });

  it('tells no rule of a ladder, which needs no number of answers', () => {
    expect(say(climbed)).not.toMatch(/\b0 (?:af|of) 5\b/);
  });

  it('speaks of no mean where there is but one answer', () => {
    const rest = say({ ...single, method: 'sum' });
    expect(rest).toBe(say(single));
    expect(say({ ...single, method: 'count' })).not.toBe(rest);
  });

  it('tells the rule where something is missing, and only there', () => {
    const complete = { ...gathered, rule: { needed: 777, answered: 888, members: 888 } };
    expect(say(complete)).not.toContain('777');
    const partial = { ...gathered, rule: { needed: 777, answered: 888, members: 999 } };
    for (const number of ['777', '888', '999']) expect(say(partial)).toContain(number);
  });

  it('rounds what it tells to three decimals', () => {
    expect(say(weighted)).toContain(mark('4.333'));
  });

  it('leaves out a step that changes nothing', () => {
    const steps = [
      { step: 'method', value: 3.5 },
      { step: 'transform', value: 3.5, times: 1, plus: 0 },
    ] as const;
    expect(say({ ...gathered, steps }).length).toBeLessThan(
      say({ ...gathered, steps: [steps[0], { ...steps[1], plus: 1 }] }).length,
    );
  });

  it('gives each reason for no score words of its own', () => {
    const reasons = [tooFew, unanswered, noneAsked, weightless, noWeights, notInLookup];
    const openings = [...reasons, tooFewGoals, unratedGoals, noGoals, noPlan, ofLadders.openStep, smallGroup].map((explanation) =>
      say({ ...explanation, items: [], scales: [] }),
    );
    expect(new Set(openings).size).toBe(openings.length);
  });

  it('says the same as when it was last read through', async () => {
    const page = Object.values(all).map(say).join('\n');
    await expect(`${page}\n`).toMatchFileSnapshot(`__snapshots__/explanations.${language}.md`);
  });
});
