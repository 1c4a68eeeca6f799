import { phrases as danishPhrases } from '../../../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../../../issues/messages/en/words.js';

const da = {
  title: 'Skalaer',
  missing: 'Mangler der for mange svar, er der ingen score. Der gættes aldrig.',
  baseline: 'Hver score sammenlignes med den forrige og med startmålingen, som er den første score.',
  baselineAt: (occasion: string) => `Hver score sammenlignes med den forrige og med startmålingen, som er scoren ${occasion}.`,
  onceOnly:
    'Hver skala er lavet til at blive målt én gang, så der er ikke nogen tidligere score at sammenligne med. Svares der alligevel igen, bliver de to scorer sammenlignet.',
  allScales: 'For alle skalaer gælder:',
  comparable: (major: string, scales: string) => `Scorer fra version ${major} kan stadig sammenlignes på ${scales}.`,
  score: 'Score',
  answerTo: (question: string) => `svaret på ${question}`,
  made: {
    mean: 'Gennemsnittet af',
    sum: 'Summen af',
    min: 'Det laveste af',
    max: 'Det højeste af',
    count: 'Antallet over 0 blandt',
  },
  weighted: { mean: 'Det vægtede gennemsnit af', sum: 'Den vægtede sum af' },
  madeOfScores: { min: 'Den laveste af', max: 'Den højeste af' },
  answers: 'svarene på disse spørgsmål',
  answersIn: (form: string) => `svarene på disse spørgsmål i ${form}`,
  scores: 'scorerne på disse skalaer',
  and: 'og af',
  forms: 'Fra skemaerne',
  form: 'Fra skemaet',
  allForms: 'alle',
  recoded: (counts: string, questions?: string) =>
    `${questions === undefined ? 'Svarene' : `Svarene på ${questions}`} regnes først om: ${counts}.`,
  counts: (scores: string, value: string) => `${scores} tæller ${value}`,
  reversed: 'vendt',
  reversing: 'Vendt: Svaret tæller omvendt, så det højeste svar tæller lavest og det laveste højest.',
  weight: (weight: string) => `vægt ${weight}`,
  weights: 'Vægte',
  weightsWhen: (condition: string) => `Vægte, når ${condition}:`,
  otherWeights: 'Vægte ellers:',
  firstWeights: 'De første vægte, der passer, bruges.',
  noWeights: 'Passer ingen vægte, er der ingen score.',
  undecidedWeights: (answers: string) =>
    `Kan det ikke afgøres, hvilke vægte der gælder, fordi ${answers} mangler, er der heller ingen score.`,
  needs: 'Kræver',
  needsAll: {
    items: 'svar på dem alle',
    scales: 'score på dem alle',
    both: 'svar og score på dem alle',
    goals: 'at alle mål er vurderet',
  },
  needsAsked: {
    items: 'svar på alle, der skal stilles',
    scales: 'score på dem alle',
    both: 'svar på alle, der skal stilles, og score på alle skalaerne',
  },
  needsSome: {
    items: (needed: string, all: string) => `svar på mindst ${needed} af ${all}`,
    scales: (needed: string, all: string) => `score på mindst ${needed} af ${all}`,
    both: (needed: string, all: string) => `svar eller score på mindst ${needed} af ${all}`,
  },
  needsGoals: (needed: string) => `at mindst ${needed} af målene er vurderet`,
  share: (percent: string) => `${percent} %`,
  leftOut: 'Et spørgsmål, der ikke skal stilles, regnes ikke med og mangler heller ikke.',
  unasked: 'Skal spørgsmålet ikke stilles, er der ingen score.',
  skipped: (value: string) => `Et spørgsmål, der ikke skal stilles, tæller ${value}.`,
  calculation: 'Omregning',
  prorated: 'mangler der svar, regnes summen forholdsmæssigt op',
  proratedScales: 'mangler der scorer, regnes summen forholdsmæssigt op',
  times: (value: string) => `ganges med ${value}`,
  plus: (value: string) => `lægges ${value} til`,
  minus: (value: string) => `trækkes ${value} fra`,
  rounded: (decimals: number) =>
    decimals === 0
      ? 'afrundes til hele tal (en halv rundes op)'
      : `afrundes til ${danishPhrases.count(decimals, 'decimal', 'decimaler')} (midt imellem rundes der op)`,
  lookedUp: 'slås op i en tabel',
  table: 'Tabel',
  row: (raws: readonly string[], value: string) => `${tellRaws(raws)}\u00a0→\u00a0${value}`,
  range: 'Går fra',
  steps: (count: string) => `${count} trin`,
  percent: (share: string) => `${share} procent`,
  ends: (min: string, max: string, best: 'high' | 'low') =>
    `${min} til ${max}; ${best === 'high' ? 'højest' : 'lavest'} er bedst`,
  moved: 'Frem/tilbage',
  anyMove: 'ved enhver forskel',
  moveAtLeast: (size: string) => `når forskellen er mindst ${size}`,
  moveAbove: (size: string) => `når forskellen er over ${size}`,
  ofRange: (percent: string) => `${percent} % af skalaens længde`,
  wording: 'Ordlyd',
  codes: 'Koder',
  attainment: 'Gennemsnittet af, hvor langt målene er nået.',
  weightedAttainment: 'Det vægtede gennemsnit af, hvor langt målene er nået.',
  attainmentOf: (theme: string) => `Kun mål i temaet ${theme}.`,
  climbs: {
    consecutive:
      'En trappe. Scoren er det højeste trin, der er nået sammen med alle trin under det. Er det første trin ikke nået, er scoren 0.',
    highest:
      'En trappe. Scoren er det højeste trin, der er nået, også når et trin under det ikke er. Er intet trin nået, er scoren 0.',
  },
  climbedAs: (ladder: string) => `En trappe, der regnes ud som ${ladder}.`,
  metCount: 'Det fremgår altid, hvor mange trin der er nået i alt.',
  met: (condition: string) => `Nået, når ${condition}.`,
  metIn: (forms: string, condition: string) => `I ${forms}: nået, når ${condition}.`,
};

const en: typeof da = {
  title: 'Scales',
  missing: 'When too many answers are missing there is no score. Nothing is guessed.',
  baseline: 'Every score is compared with the previous one and with the baseline, which is the first score.',
  baselineAt: (occasion) =>
    `Every score is compared with the previous one and with the baseline, which is the score ${occasion}.`,
  onceOnly:
    'Every scale is made to be measured once, so there is no earlier score to compare with. Where it is answered again all the same, the two scores are compared.',
  allScales: 'For all scales:',
  comparable: (major, scales) => `Scores of version ${major} can still be compared on ${scales}.`,
  score: 'Score',
  answerTo: (question) => `the answer to ${question}`,
  made: {
    mean: 'The mean of',
    sum: 'The sum of',
    min: 'The lowest of',
    max: 'The highest of',
    count: 'The number above 0 among',
  },
  weighted: { mean: 'The weighted mean of', sum: 'The weighted sum of' },
  madeOfScores: { min: 'The lowest of', max: 'The highest of' },
  answers: 'the answers to these questions',
  answersIn: (form) => `the answers to these questions in ${form}`,
  scores: 'the scores on these scales',
  and: 'and of',
  forms: 'From the forms',
  form: 'From the form',
  allForms: 'all of them',
  recoded: (counts, questions) =>
    `${questions === undefined ? 'The answers' : `The answers to ${questions}`} are recoded first: ${counts}.`,
  counts: (scores, value) => `${scores} as ${value}`,
  reversed: 'reversed',
  reversing: 'Reversed: the answer counts the other way round, so that the highest answer counts lowest and the lowest highest.',
  weight: (weight) => `weight ${weight}`,
  weights: 'Weights',
  weightsWhen: (condition) => `Weights when ${condition}:`,
  otherWeights: 'Weights otherwise:',
  firstWeights: 'The first weights that fit are used.',
  noWeights: 'When no weights fit there is no score.',
  undecidedWeights: (answers) =>
    `When it cannot be told which weights hold, because ${answers} is missing, there is no score either.`,
  needs: 'Needs',
  needsAll: {
    items: 'answers to all of them',
    scales: 'scores on all of them',
    both: 'answers and scores on all of them',
    goals: 'all goals to be rated',
  },
  needsAsked: {
    items: 'answers to all that are to be asked',
    scales: 'scores on all of them',
    both: 'answers to all that are to be asked, and scores on all scales',
  },
  needsSome: {
    items: (needed, all) => `answers to at least ${needed} of ${all}`,
    scales: (needed, all) => `scores on at least ${needed} of ${all}`,
    both: (needed, all) => `answers or scores on at least ${needed} of ${all}`,
  },
  needsGoals: (needed) => `at least ${needed} of the goals to be rated`,
  share: (percent) => `${percent}%`,
  leftOut: 'A question that is not to be asked is left out and not missed.',
  unasked: 'When the question is not to be asked there is no score.',
  skipped: (value) => `A question that is not to be asked counts ${value}.`,
  calculation: 'Conversion',
  prorated: 'with answers missing, the sum is scaled up in proportion',
  proratedScales: 'with scores missing, the sum is scaled up in proportion',
  times: (value) => `multiplied by ${value}`,
  plus: (value) => `plus ${value}`,
  minus: (value) => `minus ${value}`,
  rounded: (decimals) =>
    decimals === 0
      ? 'rounded to whole numbers (a half goes up)'
      : `rounded to ${englishPhrases.count(decimals, 'decimal', 'decimals')} (halfway goes up)`,
  lookedUp: 'looked up in a table',
  table: 'Table',
  row: (raws, value) => `${tellRaws(raws)}\u00a0→\u00a0${value}`,
  range: 'Goes from',
  steps: (count) => `${count} steps`,
  percent: (share) => `${share} percent`,
  ends: (min, max, best) => `${min} to ${max}; ${best === 'high' ? 'highest' : 'lowest'} is best`,
  moved: 'Better/worse',
  anyMove: 'at any difference',
  moveAtLeast: (size) => `when the difference is at least ${size}`,
  moveAbove: (size) => `when the difference is above ${size}`,
  ofRange: (percent) => `${percent}% of the length of the scale`,
  wording: 'Wording',
  codes: 'Codes',
  attainment: 'The mean of how far the goals have been reached.',
  weightedAttainment: 'The weighted mean of how far the goals have been reached.',
  attainmentOf: (theme) => `Only goals of the theme ${theme}.`,
  climbs: {
    consecutive:
      'A ladder. The score is the highest step that is met together with all steps below it. When the first step is not met, the score is 0.',
    highest:
      'A ladder. The score is the highest step that is met, even when a step below it is not. When no step is met, the score is 0.',
  },
  climbedAs: (ladder) => `A ladder that is worked out as ${ladder}.`,
  metCount: 'How many steps are met in all is always shown as well.',
  met: (condition) => `Met when ${condition}.`,
  metIn: (forms, condition) => `In ${forms}: met when ${condition}.`,
};

/** What is said of scales and ladders. */
export const scaleTexts = { da, en };

/** From the first to the last; a dash after a minus is set apart. */
function tellRaws(raws: readonly string[]): string {
  const [first = '', last = first] = [raws[0], raws.at(-1)];
  if (first === last) return first;
  return [first, last].join(first.startsWith('-') ? '\u00a0–\u00a0' : '–');
}
