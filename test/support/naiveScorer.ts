import type {
  Answer,
  AnswerOption,
  ChoicesItem,
  Condition,
  InstrumentDefinition,
  Item,
  LadderStanding,
  Scale,
  WeightSet,
} from '../../src/generated/documents.js';
import type { ScaleScore } from '../../src/index.js';
import {
  isBelow,
  isEqual,
  largest,
  minus,
  one,
  over,
  plus,
  type Rational,
  rational,
  rounded,
  smallest,
  times,
  toNumber,
  total,
  zero,
} from './rational.js';

type Answers = { readonly [item: string]: Answer };
type Truth = boolean | 'undecided';
type Reason = 'too-few-answers' | 'no-weights' | 'not-in-lookup';

/** What an item brings to scales: a score, nothing (missing), or that it was left out. */
type Brought = Rational | 'missing' | 'left-out';

interface Counted {
  readonly value: Rational | Reason;
  readonly itemCount: number;
  readonly answeredCount: number;
  readonly ladder?: LadderStanding;
}

/** What the design says of a response, worked out the slow way. */
export interface NaiveScorer {
  readonly scoreOf: (
    scale: string,
  ) => Omit<Extract<ScaleScore, { raw: number }>, 'normalized' | 'band'> | Extract<ScaleScore, { reason: string }>;
  readonly isShown: (item: string) => boolean;
}

/**
 * Scores answers straight from the rules: reverse keying, weights, method, prorating, transform, rounding, conversion
 * table; of a ladder, every way to settle its unknown steps is tried. Everything is looked up anew, nothing is prepared, and all numbers are quotients of unbounded whole numbers.
 */
export function createNaiveScorer(definition: InstrumentDefinition, answers: Answers): NaiveScorer {
  const itemOf = (id: string) => definition.items.find((item) => item.id === id) as Item;
  const scaleOf = (id: string) => definition.scales.find((scale) => scale.id === id) as Scale;
  const answerOf = (id: string): Answer | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);

  const shown = (id: string): Truth => {
    const { enableWhen } = itemOf(id);
    return enableWhen === undefined ? true : holds(enableWhen);
  };

  const holds = (condition: Condition, ofStep = false): Truth => {
    const partHolds = (part: Condition) => holds(part, ofStep);
    if (condition.all) return combine(condition.all.map(partHolds), false);
    if (condition.any) return combine(condition.any.map(partHolds), true);
    if (condition.not) return opposite(partHolds(condition.not));
    if (condition.scale !== undefined) {
      const { value } = score(condition.scale);
      return ofStep && typeof value === 'string' ? 'undecided' : holdsForScale(condition, value);
    }
    const id = condition.item as string;
    const isShown = shown(id);
    if (isShown === false) return false;
    const answer = isShown === 'undecided' ? undefined : answerOf(id);
    const isAnswered = answer !== undefined && !(typeof answer === 'object' && 'missing' in answer);
    if (condition.answered !== undefined) return ofStep && !isAnswered ? 'undecided' : isAnswered === condition.answered;
    if (!isAnswered) return 'undecided';
    const wanted: readonly unknown[] | undefined = condition.in ?? (condition.is === undefined ? undefined : [condition.is]);
    if (wanted) {
      const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
      const isMet = chosen.some((value) => wanted.includes(value));
      const isVague = ofStep && chosen.some((value) => isUnknown(id, value));
      return isVague && !isMet ? 'undecided' : isMet;
    }
    const number =
      typeof answer === 'number' && itemOf(id).type !== 'choice' ? rational(answer) : scoreOfAnswer(itemOf(id), answer);
    return number === undefined ? 'undecided' : holdsForNumber(condition, number);
  };

  const isUnknown = (id: string, value: unknown): boolean => {
    const item = itemOf(id);
    const options = item.type === 'choice' || item.type === 'choices' ? (item.options ?? []) : [];
    return options.some((option) => option.value === value && option.missing !== undefined);
  };

  const brought = (id: string, scale: Scale): Brought => {
    const isShown = shown(id);
    if (isShown === false) return scale.whenNotEnabled === undefined ? 'left-out' : rational(scale.whenNotEnabled);
    const answer = isShown === 'undecided' ? undefined : answerOf(id);
    const given = answer === undefined ? undefined : scoreOfAnswer(itemOf(id), answer);
    if (given === undefined) return 'missing';
    const own = recoded(id, scale, given);
    if (!scale.reverseKeyed?.includes(id)) return own;
    const all = listScores(itemOf(id)).map((each) => recoded(id, scale, each));
    return minus(plus(smallest(all), largest(all)), own);
  };

  const chooseWeights = (scale: Scale): WeightSet | 'none' | 'plain' => {
    for (const set of scale.weights ?? []) {
      const truth = set.when === undefined || holds(set.when);
      if (truth === true) return set;
      if (truth === 'undecided') return 'none';
    }
    return scale.weights === undefined ? 'plain' : 'none';
  };

  /** The items that a ladder hangs on, by its own steps or by the scales these ask for. */
  const itemsBelow = ({ items = [], scales = [], steps = [] }: Scale): readonly string[] => {
    const tests = steps.flatMap(({ when }) => testsOf(when));
    const below = [...scales, ...tests.flatMap((test) => test.scale ?? [])].map(scaleOf).flatMap(itemsBelow);
    return [...new Set([...items, ...tests.flatMap((test) => test.item ?? []), ...below])];
  };

  const climb = (scale: Scale): Counted => {
    const { steps = [] } = scale;
    const truths = steps.map(({ when }) => holds(when, true));
    const counting = itemsBelow(scale).filter((id) => shown(id) !== false);
    const answered = counting.filter((id) => {
      const answer = shown(id) === true ? answerOf(id) : undefined;
      if (answer === undefined || (typeof answer === 'object' && 'missing' in answer)) return false;
      return (Array.isArray(answer) ? answer : [answer]).every((value) => !isUnknown(id, value));
    });
    const standing = (truth: Truth) => (truth === 'undecided' ? 'unknown' : truth ? 'met' : 'not-met');
    const level = levelOf(truths, scale.climb === 'highest');
    return {
      value: level === undefined ? 'too-few-answers' : finish(scale, rational(level)),
      itemCount: counting.length,
      answeredCount: answered.length,
      ladder: {
        metCount: truths.filter((truth) => truth === true).length,
        steps: Object.fromEntries(steps.map(({ id }, index) => [id, standing(truths[index] as Truth)])),
      },
    };
  };

  const score = (scaleId: string): Counted => {
    const scale = scaleOf(scaleId);
    if (scale.method === 'ladder') return climb(scale);
    const set = chooseWeights(scale);
    const weightOf = (id: string) => (typeof set === 'object' ? rational(set.items[id] as number) : one);
    const ofItems = (scale.items ?? []).map((id) => ({ weight: weightOf(id), value: brought(id, scale) }));
    const counting = ofItems.filter(({ value }) => value !== 'left-out');
    const children = (scale.scales ?? []).map(score);
    const ofScales = children.map(({ value }) => ({
      weight: one,
      value: typeof value === 'string' ? ('missing' as const) : value,
    }));
    const members = [...counting, ...ofScales];
    const answered = members.flatMap(({ weight, value }) => (typeof value === 'string' ? [] : [{ weight, value }]));
    const scored = children.filter(({ value }) => typeof value !== 'string');
    const itemCount = counting.length + children.reduce((sum, child) => sum + child.itemCount, 0);
    const answeredItems = counting.filter(({ value }) => value !== 'missing').length;
    const answeredCount = answeredItems + scored.reduce((sum, child) => sum + child.answeredCount, 0);
    const value = set === 'none' ? 'no-weights' : conclude(scale, members, answered);
    return { value, itemCount, answeredCount };
  };

  return {
    isShown: (id) => shown(id) === true,
    scoreOf: (id) => {
      const { value, ...counts } = score(id);
      if (typeof value === 'string') return { status: 'not-scorable', reason: value, ...counts };
      const isComplete = counts.answeredCount === counts.itemCount || counts.ladder !== undefined;
      return { status: isComplete ? 'complete' : 'prorated', raw: toNumber(value) + 0, ...counts };
    },
  };
}

/** The level that steps lead to, lowest first; nothing where two ways to settle the unknown ones lead to two levels. */
function levelOf(truths: readonly Truth[], isHighest: boolean): number | undefined {
  const levels = new Set(listSettled(truths).map((settled) => climbSettled(settled, isHighest)));
  return levels.size === 1 ? [...levels][0] : undefined;
}

function climbSettled(met: readonly boolean[], isHighest: boolean): number {
  let level = 0;
  for (const [index, isMet] of met.entries()) if (isMet && (isHighest || level === index)) level = index + 1;
  return level;
}

function listSettled(truths: readonly Truth[]): readonly (readonly boolean[])[] {
  return truths.reduce<readonly (readonly boolean[])[]>(
    (all, truth) => all.flatMap((before) => (truth === 'undecided' ? [true, false] : [truth]).map((each) => [...before, each])),
    [[]],
  );
}

function testsOf({ all = [], any = [], not, ...test }: Condition): readonly Condition[] {
  const parts = [...all, ...any, ...(not === undefined ? [] : [not])];
  return parts.length === 0 ? [test] : parts.flatMap(testsOf);
}

type Member = { readonly weight: Rational; readonly value: Rational };

function conclude(
  scale: Scale,
  members: readonly { readonly weight: Rational }[],
  answered: readonly Member[],
): Rational | Reason {
  const fullWeight = total(members.map(({ weight }) => weight));
  const weight = total(answered.map((member) => member.weight));
  if (answered.length === 0 || !isEnough(scale, members.length, answered.length)) return 'too-few-answers';
  const divides = scale.method === 'mean' || (scale.method === 'sum' && scale.prorate === true);
  if (divides && isEqual(weight, zero)) return 'too-few-answers';
  const values = answered.map(({ value }) => value);
  const weighted = total(answered.map((member) => times(member.weight, member.value)));
  switch (scale.method) {
    case 'mean':
      return finish(scale, over(weighted, weight));
    case 'sum':
      return finish(scale, scale.prorate ? over(times(weighted, fullWeight), weight) : weighted);
    case 'min':
      return finish(scale, smallest(values));
    case 'max':
      return finish(scale, largest(values));
    case 'count':
      return finish(scale, rational(values.filter((value) => isBelow(zero, value)).length));
    default:
      throw new Error(`no rule here for ${scale.method}`);
  }
}

function isEnough({ minAnswered }: Scale, memberCount: number, answeredCount: number): boolean {
  if (minAnswered === undefined) return answeredCount === memberCount;
  if (typeof minAnswered === 'number') return answeredCount >= minAnswered;
  return !isBelow(rational(answeredCount), times(rational(minAnswered.share), rational(memberCount)));
}

function finish({ transform, round, lookup }: Scale, methodScore: Rational): Rational | Reason {
  const moved = plus(times(methodScore, rational(transform?.times ?? 1)), rational(transform?.plus ?? 0));
  const value = round === undefined ? moved : rounded(moved, round.decimals);
  if (lookup === undefined) return value;
  const row = lookup.find(({ raw }) => isEqual(rational(raw), value));
  return row === undefined ? 'not-in-lookup' : rational(row.value);
}

function scoreOfAnswer(item: Item, answer: Answer): Rational | undefined {
  if (typeof answer === 'object' && 'missing' in answer) return undefined;
  switch (item.type) {
    case 'rating':
      return rational(answer as number);
    case 'number':
      return item.min === undefined || item.max === undefined || item.step === undefined ? undefined : rational(answer as number);
    case 'yesno':
      return rational(answer === true ? (item.scores?.yes ?? 1) : (item.scores?.no ?? 0));
    case 'choice':
      return scoreOfOption(item.options?.find((option) => option.value === answer));
    case 'choices': {
      const scores = (answer as readonly unknown[]).map((chosen) =>
        scoreOfOption(item.options?.find(({ value }) => value === chosen)),
      );
      const known = scores.filter((score) => score !== undefined);
      return known.length < scores.length ? undefined : countChosen(known, item.method);
    }
    default:
      return undefined;
  }
}

function countChosen(scores: readonly Rational[], method: ChoicesItem['method'] = 'sum'): Rational | undefined {
  if (method === 'sum') return total(scores);
  if (scores.length === 0) return undefined;
  return method === 'min' ? smallest(scores) : largest(scores);
}

function scoreOfOption(option: AnswerOption | undefined): Rational | undefined {
  if (option === undefined || option.missing !== undefined) return undefined;
  const score = option.score ?? (typeof option.value === 'number' ? option.value : undefined);
  return score === undefined ? undefined : rational(score);
}

/** What a score counts in a scale: what the table of its item says, or itself. */
function recoded(id: string, { recode = [] }: Scale, score: Rational): Rational {
  const table = recode.find(({ items }) => items.includes(id))?.lookup;
  if (table === undefined) return score;
  return rational(table.find(({ raw }) => isEqual(rational(raw), score))?.value as number);
}

/**
 * Every score an item can have. Choices of several are taken to be free of limits and exclusive options.
 */
export function listScores(item: Item): Rational[] {
  switch (item.type) {
    case 'rating':
      return listSteps(rational(item.min), rational(item.max), rational(item.step));
    case 'number':
      return listSteps(rational(item.min as number), rational(item.max as number), rational(item.step as number));
    case 'yesno':
      return [rational(item.scores?.yes ?? 1), rational(item.scores?.no ?? 0)];
    case 'choice':
      return (item.options ?? []).map(scoreOfOption).filter((score) => score !== undefined);
    case 'choices': {
      const scores = (item.options ?? []).map(scoreOfOption).filter((score) => score !== undefined);
      if (item.method === 'min' || item.method === 'max') return scores;
      const sums = [zero];
      for (const score of scores) sums.push(...sums.map((sum) => plus(sum, score)));
      return sums;
    }
    default:
      return [];
  }
}

function listSteps(from: Rational, to: Rational, step: Rational): Rational[] {
  const steps: Rational[] = [];
  for (let score = from; !isBelow(to, score); score = plus(score, step)) steps.push(score);
  return steps;
}

function holdsForScale(condition: Condition, value: Rational | Reason): Truth {
  if (condition.answered !== undefined) return (typeof value !== 'string') === condition.answered;
  if (typeof value === 'string') return 'undecided';
  const wanted = condition.in ?? (condition.is === undefined ? undefined : [condition.is]);
  if (wanted) return wanted.some((number) => typeof number === 'number' && isEqual(rational(number), value));
  return holdsForNumber(condition, value);
}

function holdsForNumber({ atLeast, atMost, above, below }: Condition, value: Rational): boolean {
  if (atLeast !== undefined) return !isBelow(value, rational(atLeast));
  if (atMost !== undefined) return !isBelow(rational(atMost), value);
  if (above !== undefined) return isBelow(rational(above), value);
  return isBelow(value, rational(below as number));
}

function combine(parts: readonly Truth[], settling: boolean): Truth {
  if (parts.includes(settling)) return settling;
  return parts.includes('undecided') ? 'undecided' : !settling;
}

function opposite(truth: Truth): Truth {
  return truth === 'undecided' ? truth : !truth;
}
