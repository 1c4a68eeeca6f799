import type { SimpleMethod } from '../instrument/instrument.js';
import { phrases as danishPhrases } from '../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../issues/messages/en/words.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { quote } from '../issues/messages/quote.js';
import type { ExplainedItem, ExplainedStep, ScoreExplanation } from '../scoring/explanation.js';
import type { ScorableScore, UnscorableScore } from '../scoring/scaleScore.js';
import { formatScoreNumber } from './formatScoreNumber.js';
import { tellLoneRatings, tellRatedGoals, tellTooFewGoals, tellUnratedGoals } from './tellGoals.js';
import { tellLevel, tellOpenSteps, tellSteps } from './tellLadder.js';

const danish = {
  list: danishPhrases.list,
  score: (scale: string, value: string) => `Scoren på ${scale} er ${value}.`,
  noScore: (scale: string, reason: string) => `Der er ingen score på ${scale}, fordi ${reason}.`,
  noneAsked: 'ingen af dens spørgsmål skulle stilles',
  noneAnswered: 'der ikke er noget svar, der tæller',
  tooFew: (answered: string, members: string, needed: string) =>
    `kun ${answered} af ${members} har et svar, der tæller, og der kræves mindst ${needed}`,
  weightless: 'det, der er besvaret, ikke har nogen vægt',
  reasons: {
    'no-weights': 'ingen af dens sæt af vægte gælder for besvarelsen',
    'not-in-lookup': 'omregningstabellen ikke har en række for den',
    'no-goals': 'planen ikke har noget åbent mål, der tæller med på skalaen',
    'no-plan': 'planen, som målene er vurderet efter, mangler',
    'small-group': 'så få har svaret, at deres svar ikke vises',
  },
  made: (parts: string) => `Den bygger på ${parts}`,
  methods: {
    mean: 'gennemsnittet af',
    sum: 'summen af',
    min: 'den laveste af',
    max: 'den højeste af',
    count: 'antallet over 0 blandt',
  },
  weightedMethods: { mean: 'det vægtede gennemsnit af', sum: 'den vægtede sum af' },
  scale: (scale: string) => `skalaen ${scale}`,
  reversed: (value: string) => `vendt til ${value}`,
  weight: (value: string) => `vægt ${value}`,
  skipped: (value: string) => `sprunget over, tæller ${value}`,
  answers: (names: string) => `Besvaret: ${names}.`,
  missing: (names: string) => `Uden svar: ${names}.`,
  unscored: (names: string) => `Besvaret uden score: ${names}.`,
  leftOut: (names: string) => `Sprunget over: ${names}.`,
  scaleless: (names: string) => `Uden score: ${names}.`,
  rule: (answered: string, members: string, needed: string) =>
    `Mindst ${needed} af ${members} skal have et svar, der tæller, og det har ${answered}.`,
  prorate: (answered: string, all: string) => `Regnet op fra ${answered} af ${all} til det hele`,
  times: (value: string) => `ganget med ${value}`,
  plus: (value: string) => `lagt ${value} til`,
  minus: (value: string) => `trukket ${value} fra`,
  round: (decimals: number) =>
    `Afrundet til ${decimals === 0 ? 'hele tal' : danishPhrases.count(decimals, 'decimal', 'decimaler')}`,
  lookup: 'Slået op i omregningstabellen',
  normalized: (value: string) => `Fra 0 (dårligst) til 1 (bedst) er det ${value}.`,
  band: (band: string) => `Det ligger i scoreintervallet ${band}.`,
};

type ExplanationWords = typeof danish;

const english: ExplanationWords = {
  list: englishPhrases.list,
  score: (scale, value) => `The score on ${scale} is ${value}.`,
  noScore: (scale, reason) => `There is no score on ${scale}, because ${reason}.`,
  noneAsked: 'none of its items was to be asked',
  noneAnswered: 'there is no answer that counts',
  tooFew: (answered, members, needed) =>
    `only ${answered} of ${members} ${answered === '1' ? 'has' : 'have'} an answer that counts, and at least ${needed} must`,
  weightless: 'what is answered has no weight',
  reasons: {
    'no-weights': 'none of its sets of weights holds for the response',
    'not-in-lookup': 'the conversion table has no row for it',
    'no-goals': 'the plan has no open goal that counts in the scale',
    'no-plan': 'the plan whose goals were rated is not at hand',
    'small-group': 'so few answered that their answers are not told',
  },
  made: (parts) => `It rests on ${parts}`,
  methods: {
    mean: 'the mean of',
    sum: 'the sum of',
    min: 'the lowest of',
    max: 'the highest of',
    count: 'the number above 0 among',
  },
  weightedMethods: { mean: 'the weighted mean of', sum: 'the weighted sum of' },
  scale: (scale) => `the scale ${scale}`,
  reversed: (value) => `reversed to ${value}`,
  weight: (value) => `weight ${value}`,
  skipped: (value) => `skipped, counts ${value}`,
  answers: (names) => `Answered: ${names}.`,
  missing: (names) => `Without an answer: ${names}.`,
  unscored: (names) => `Answered without a score: ${names}.`,
  leftOut: (names) => `Skipped: ${names}.`,
  scaleless: (names) => `Without a score: ${names}.`,
  rule: (answered, members, needed) =>
    `At least ${needed} of ${members} must have an answer that counts, and ${answered} ${answered === '1' ? 'has' : 'have'}.`,
  prorate: (answered, all) => `Scaled up from ${answered} of ${all} to the whole`,
  times: (value) => `times ${value}`,
  plus: (value) => `plus ${value}`,
  minus: (value) => `minus ${value}`,
  round: (decimals) => `Rounded to ${decimals === 0 ? 'whole numbers' : englishPhrases.count(decimals, 'decimal', 'decimals')}`,
  lookup: 'Looked up in the conversion table',
  normalized: (value) => `From 0 (worst) to 1 (best) that is ${value}.`,
  band: (band) => `It lies in the band ${band}.`,
};

/** The words and numbers of one language. */
interface Wording {
  readonly words: ExplanationWords;
  readonly number: (value: number) => string;
}

interface Speech extends Wording {
  readonly language: MessageLanguage;
}

/**
 * Returns how a score came to be, in plain sentences: what it is, what it was made of and how, what is missing and whether
 * that is allowed, and every step of the calculation; or why there is no score. Of a ladder, also which steps are met.
 *
 * Items, goals, scales and steps are named by their ids. Numbers are told with three decimals at most; the calculation rounds nothing.
 *
 * @example
 * formatScoreExplanation(
 *   {
 *     scale: 'total',
 *     method: 'max',
 *     score: { status: 'complete', raw: 3.5, itemCount: 8, answeredCount: 8 },
 *     items: [],
 *     scales: [{ scale: 'work', raw: 2 }, { scale: 'home', raw: 3.5 }],
 *     rule: { needed: 2, answered: 2, members: 2 },
 *     steps: [{ step: 'method', value: 3.5 }],
 *   },
 *   { language: 'en' },
 * ) // => 'The score on "total" is 3.5. It rests on the highest of the scale "work" (2) and the scale "home" (3.5).'
 */
export function formatScoreExplanation(
  explanation: ScoreExplanation,
  { language }: { readonly language: MessageLanguage },
): string {
  const words = language === 'da' ? danish : english;
  const speech: Speech = { language, words, number: (value) => formatScoreNumber(value, language) };
  const { score } = explanation;
  const sentences =
    score.status === 'not-scorable'
      ? [...describeNoScore({ ...explanation, score }, speech), ...describeGaps(explanation, speech)]
      : [
          speech.words.score(quote(explanation.scale), speech.number(score.raw)),
          ...describeMaking(explanation, speech),
          ...describeGaps(explanation, speech),
          ...describeSteps(explanation, speech),
          ...describePlace(score, speech),
        ];
  return sentences.join(' ');
}

type UnscorableExplanation = ScoreExplanation & { readonly score: UnscorableScore };

function describeNoScore(explanation: UnscorableExplanation, speech: Speech): string[] {
  const { scale, score, items, scales } = explanation;
  const { words } = speech;
  const sentence = words.noScore(quote(scale), describeReason(explanation, speech));
  if (explanation.ladder) return [sentence, ...tellSteps(explanation.ladder, speech.language)];
  if (explanation.goals) return [sentence, ...tellLoneRatings(explanation.goals, speech.language)];
  // Which weights hold is not known when none do.
  const known = score.reason === 'no-weights' ? items.map(({ weight: _, ...item }) => item) : items;
  const parts = listParts({ items: known, scales }, speech);
  return [sentence, ...(parts.length === 0 ? [] : [words.answers(words.list(parts))])];
}

function describeReason(
  { score, rule, scales, ladder, goals }: UnscorableExplanation,
  { language, words, number }: Speech,
): string {
  const { answered, members, needed } = rule;
  if (score.reason !== 'too-few-answers') return words.reasons[score.reason];
  if (ladder) return tellOpenSteps(ladder, language);
  if (goals) return tellTooFewGoals(rule, language);
  if (members === 0) return words.noneAsked;
  if (answered === 0 && scales.length === 0) return words.noneAnswered;
  return answered < needed ? words.tooFew(number(answered), number(members), number(needed)) : words.weightless;
}

function describeMaking(explanation: ScoreExplanation, speech: Speech): string[] {
  const { words, number, language } = speech;
  const { steps, ladder, goals } = explanation;
  if (ladder) return [tellLevel(ladder, language), ...tellSteps(ladder, language)];
  const made = words.made(goals ? tellRatedGoals(goals, language) : describeParts(explanation, speech));
  const [first, ...later] = steps;
  return [first === undefined || later.length === 0 ? `${made}.` : `${made}: ${number(first.value)}.`];
}

function describeParts(explanation: ScoreExplanation, speech: Wording): string {
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
function listParts({ items, scales }: Pick<ScoreExplanation, 'items' | 'scales'>, { words, number }: Wording): string[] {
  return [
    ...items.flatMap((item) => {
      const counted = describeCounted(item, { words, number });
      return counted === undefined ? [] : [`${quote(item.item)} (${counted})`];
    }),
    ...scales.flatMap(({ scale, raw }) => (raw === undefined ? [] : [`${words.scale(quote(scale))} (${number(raw)})`])),
  ];
}

function describeCounted(
  { state, score, reversed, counted, weight }: ExplainedItem,
  { words, number }: Wording,
): string | undefined {
  if (counted === undefined) return undefined;
  const weighted = weight === undefined ? [] : [words.weight(number(weight))];
  if (state === 'counted-when-skipped') return [words.skipped(number(counted)), ...weighted].join(', ');
  const value = reversed && score !== undefined ? [number(score), words.reversed(number(counted))] : [number(counted)];
  return [...value, ...weighted].join(', ');
}

function describeGaps({ items, scales, goals, score, rule }: ScoreExplanation, { words, number, language }: Speech): string[] {
  const tell = (names: readonly string[], say: (names: string) => string) => (names.length === 0 ? [] : [say(words.list(names))]);
  const named = (state: ExplainedItem['state']) => items.filter((item) => item.state === state).map(({ item }) => quote(item));
  const isRuleTold = score.status !== 'not-scorable' && rule.needed > 0 && rule.answered < rule.members;
  if (goals) return tellUnratedGoals(goals, { rule: isRuleTold ? rule : undefined, language });
  return [
    ...tell(named('missing'), words.missing),
    ...tell(named('unscored'), words.unscored),
    ...tell(named('skipped'), words.leftOut),
    ...tell(
      scales.filter(({ raw }) => raw === undefined).map(({ scale }) => words.scale(quote(scale))),
      words.scaleless,
    ),
    ...(isRuleTold ? [words.rule(number(rule.answered), number(rule.members), number(rule.needed))] : []),
  ];
}

function describeSteps({ steps }: ScoreExplanation, speech: Speech): string[] {
  return steps.flatMap((step) => {
    const done = describeStep(step, speech);
    return done === undefined ? [] : [`${done}: ${speech.number(step.value)}.`];
  });
}

function describePlace({ normalized, band }: ScorableScore, { words, number }: Speech): string[] {
  return [
    ...(normalized === undefined ? [] : [words.normalized(number(normalized))]),
    ...(band === undefined ? [] : [words.band(quote(band))]),
  ];
}

/** The first step is told with what the score is made of, and a step that changes nothing not at all. */
function describeStep(step: ExplainedStep, { words, number }: Wording): string | undefined {
  switch (step.step) {
    case 'method':
      return undefined;
    case 'prorate':
      return words.prorate(number(step.answered), number(step.of));
    case 'transform':
      return describeTransform(step, { words, number });
    case 'round':
      return words.round(step.decimals);
    case 'lookup':
      return words.lookup;
  }
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
