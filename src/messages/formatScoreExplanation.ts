import type { SimpleMethod } from '../instrument/instrument.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import type { ExplainedItem, ExplainedStep, ScoreExplanation } from '../scoring/explanation.js';
import type { ScorableScore, UnscorableScore } from '../scoring/scaleScore.js';
import type { Names, NamesInput } from './createNames.js';
import { createNames } from './createNames.js';
import type { ExplanationWords, ToldRule } from './explanationWords.js';
import { explanationWordsOf } from './explanationWords.js';
import { formatScoreNumber } from './formatScoreNumber.js';
import { tellLoneRatings, tellRatedGoals, tellTooFewGoals, tellUnratedGoals } from './tellGoals.js';
import { tellLevel, tellOpenSteps, tellSteps } from './tellLadder.js';

/** The words and numbers of one language. */
interface Wording {
  readonly words: ExplanationWords;
  readonly number: (value: number) => string;
}

interface Speech extends Wording {
  readonly language: MessageLanguage;
  readonly names: Names;
  /** What a step of the ladder is called. */
  readonly step: (id: string) => string;
}

/**
 * Returns how a score came to be, in plain sentences: what it is, what it was made of and how, what is missing and whether
 * that is allowed, and every step of the calculation; or why there is no score. Of a ladder, also which steps are met.
 *
 * Items, scales and steps are named as in the definition, when it is handed over, and goals as in `goalTitles`; otherwise
 * by their ids. Numbers are told with three decimals at most; the calculation rounds nothing.
 *
 * @example
 * import bip from 'fremdrift/instruments/bip/1.0.0.json' with { type: 'json' };
 *
 * const explanation = {
 *   scale: 'can-work',
 *   method: 'mean',
 *   score: { status: 'complete', raw: 3, itemCount: 1, answeredCount: 1 },
 *   items: [{ item: 'can-work', state: 'used', score: 3, reversed: false, counted: 3 }],
 *   scales: [],
 *   rule: { needed: 1, answered: 1, members: 1 },
 *   steps: [{ step: 'method', value: 3 }],
 * } as const;
 * formatScoreExplanation(explanation, { language: 'en' }) // => 'The score on "can-work" is 3. It rests on "can-work" (3).'
 * formatScoreExplanation(explanation, { language: 'da', instrument: bip })
 * // => 'Scoren på »Tro på at kunne klare et job« er 3. Den bygger på »Tror du, at du kan klare et fuldtids- eller deltidsjob (ikke fleksjob)?« (3).'
 */
export function formatScoreExplanation(explanation: ScoreExplanation, options: NamesInput): string {
  const { language } = options;
  const { scale, score } = explanation;
  const names = createNames(options);
  const speech: Speech = {
    language,
    words: explanationWordsOf(language),
    number: (value) => formatScoreNumber(value, language),
    names,
    step: (id) => names.step(scale, id),
  };
  const sentences =
    score.status === 'not-scorable'
      ? [...describeNoScore({ ...explanation, score }, speech), ...describeGaps(explanation, speech)]
      : [
          speech.words.score(names.scale(scale), speech.number(score.raw)),
          ...describeMaking(explanation, speech),
          ...describeGaps(explanation, speech),
          ...describeSteps(explanation, speech),
          ...describePlace({ ...explanation, score }, speech),
        ];
  return sentences.join(' ');
}

type UnscorableExplanation = ScoreExplanation & { readonly score: UnscorableScore };

function describeNoScore(explanation: UnscorableExplanation, speech: Speech): string[] {
  const { scale, score, items, scales } = explanation;
  const { words, names } = speech;
  const sentence = words.noScore(names.scale(scale), describeReason(explanation, speech));
  if (explanation.ladder) return [sentence, ...tellSteps(explanation.ladder, speech)];
  if (explanation.goals) return [sentence, ...tellLoneRatings(explanation.goals, speech)];
  // Which weights hold is not known when none do.
  const known = score.reason === 'no-weights' ? items.map(({ weight: _, ...item }) => item) : items;
  const parts = listParts({ items: known, scales }, speech);
  return [sentence, ...(parts.length === 0 ? [] : [words.answers(words.list(parts))])];
}

function describeReason(explanation: UnscorableExplanation, speech: Speech): string {
  const { score, rule, scales, ladder, goals } = explanation;
  const { words } = speech;
  const { answered, members, needed } = rule;
  if (score.reason !== 'too-few-answers') return words.reasons[score.reason];
  if (ladder) return tellOpenSteps(ladder, speech);
  if (goals) return tellTooFewGoals(rule, speech.language);
  if (members === 0) return words.noneAsked;
  if (answered === 0 && scales.length === 0) return words.noneAnswered;
  return answered < needed ? words.tooFew(tellRule(explanation, speech)) : words.weightless;
}

/** How many of what must have a score, and how many have. */
function tellRule(explanation: ScoreExplanation, { words, number }: Wording): ToldRule {
  const { needed, answered, members } = explanation.rule;
  const name = nameMembers(explanation);
  return {
    needed: number(needed),
    answered: number(answered),
    members: words[name](number(members)),
    // Of items a score is an answer that counts; "a score" holds for items and scales alike.
    score: name === 'items' ? words.answer : words.aScore,
  };
}

function nameMembers({ items, scales }: Pick<ScoreExplanation, 'items' | 'scales'>): 'items' | 'scales' | 'itemsAndScales' {
  if (scales.length === 0) return 'items';
  return items.length === 0 ? 'scales' : 'itemsAndScales';
}

function describeMaking(explanation: ScoreExplanation, speech: Speech): string[] {
  const { words, number } = speech;
  const { steps, ladder, goals } = explanation;
  if (ladder) return [tellLevel(ladder, speech), ...tellSteps(ladder, speech)];
  const made = words.made(goals ? tellRatedGoals(goals, speech) : describeParts(explanation, speech));
  const [first, ...later] = steps;
  return [first === undefined || later.length === 0 ? `${made}.` : `${made}: ${number(first.value)}.`];
}

function describeParts(explanation: ScoreExplanation, speech: Speech): string {
  const { words } = speech;
  const method = explanation.method as SimpleMethod;
  const isWeighted = explanation.items.some(({ weight }) => weight !== undefined);
  const way = isWeighted && (method === 'mean' || method === 'sum') ? words.weightedMethods[method] : words.methods[method];
  const parts = listParts(explanation, speech);
  // Of one part alone, the mean, the sum, the lowest and the highest are that part.
  const isAlone = parts.length === 1 && method !== 'count' && !isWeighted;
  return isAlone ? words.list(parts) : `${way} ${words.list(parts)}`;
}

/** What counted, each with what it counted. */
function listParts({ items, scales }: Pick<ScoreExplanation, 'items' | 'scales'>, { words, number, names }: Speech): string[] {
  return [
    ...items.flatMap((item) => {
      const counted = describeCounted(item, { words, number });
      return counted === undefined ? [] : [`${names.item(item.item)} (${counted})`];
    }),
    ...scales.flatMap(({ scale, raw }) => (raw === undefined ? [] : [`${words.scale(names.scale(scale))} (${number(raw)})`])),
  ];
}

function describeCounted(
  { state, score, recoded, reversed, counted, weight }: ExplainedItem,
  { words, number }: Wording,
): string | undefined {
  if (counted === undefined) return undefined;
  const weighted = weight === undefined ? [] : [words.weight(number(weight))];
  if (state === 'counted-when-skipped') return [words.skipped(number(counted)), ...weighted].join(', ');
  const changes = [
    ...(recoded === undefined ? [] : [words.recoded(number(recoded))]),
    ...(reversed ? [words.reversed(number(counted))] : []),
  ];
  return [number(changes.length > 0 && score !== undefined ? score : counted), ...changes, ...weighted].join(', ');
}

function describeGaps(explanation: ScoreExplanation, speech: Speech): string[] {
  const { items, scales, goals, score, rule } = explanation;
  const { words, names } = speech;
  const tell = (named: readonly string[], say: (list: string) => string) => (named.length === 0 ? [] : [say(words.list(named))]);
  const named = (state: ExplainedItem['state']) =>
    items.filter((item) => item.state === state).map(({ item }) => names.item(item));
  const isRuleTold = score.status !== 'not-scorable' && rule.needed > 0 && rule.answered < rule.members;
  if (goals) return tellUnratedGoals(goals, { ...speech, rule: isRuleTold ? rule : undefined });
  return [
    ...tell(named('missing'), words.missing),
    ...tell(named('unscored'), words.unscored),
    ...tell(named('skipped'), words.leftOut),
    ...tell(
      scales.filter(({ raw }) => raw === undefined).map(({ scale }) => words.scale(names.scale(scale))),
      words.scaleless,
    ),
    ...(isRuleTold ? [words.rule(tellRule(explanation, speech))] : []),
  ];
}

function describeSteps(explanation: ScoreExplanation, speech: Speech): string[] {
  return explanation.steps.flatMap((step) => {
    const done = describeStep(step, { ...speech, explanation });
    return done === undefined ? [] : [`${done}: ${speech.number(step.value)}.`];
  });
}

function describePlace(
  { scale, cutoff, score: { normalized, band, side } }: ScoreExplanation & { readonly score: ScorableScore },
  { words, number, names }: Speech,
): string[] {
  return [
    // A share of a hundred says by itself where it lies.
    ...(normalized === undefined || names.unit(scale) === 'percentage-points' ? [] : [words.normalized(number(normalized))]),
    ...(band === undefined ? [] : [words.band(names.band(scale, band))]),
    ...(side && cutoff !== undefined
      ? [describeSide({ side, cutoff, name: names.side(scale, cutoff, side) }, { words, number })]
      : []),
  ];
}

function describeSide(
  { side, cutoff, name }: { readonly side: 'upper' | 'lower'; readonly cutoff: number; readonly name: string | undefined },
  { words, number }: Wording,
): string {
  return `${words.sides[side](number(cutoff))}${name === undefined ? '' : ` (${name})`}.`;
}

/** The first step is told with what the score is made of, and a step that changes nothing not at all. */
function describeStep(
  step: ExplainedStep,
  { explanation, words, number }: Wording & { readonly explanation: ScoreExplanation },
): string | undefined {
  switch (step.step) {
    case 'method':
      return undefined;
    case 'prorate':
      return words.prorate(number(step.answered), describeWhole(step.of, explanation, { words, number }));
    case 'transform':
      return describeTransform(step, { words, number });
    case 'round':
      return words.round(step.decimals);
    case 'lookup':
      return words.lookup;
  }
}

/** What is scaled up to: all there are or, where they count differently, all their weight. */
function describeWhole(whole: number, { items, scales }: ScoreExplanation, { words, number }: Wording): string {
  const isWeighted = items.some(({ weight }) => weight !== undefined);
  return isWeighted ? number(whole) : words[nameMembers({ items, scales })](number(whole));
}

function describeTransform(
  { times, plus }: { readonly times: number; readonly plus: number },
  { words, number }: Wording,
): string | undefined {
  const changes = [
    ...(times === 1 ? [] : [words.times(number(times))]),
    ...(plus > 0 ? [words.plus(number(plus))] : []),
    ...(plus < 0 ? [words.minus(number(-plus))] : []),
  ];
  const done = words.list(changes);
  return changes.length === 0 ? undefined : `${done.charAt(0).toUpperCase()}${done.slice(1)}`;
}
