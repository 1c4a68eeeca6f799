import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { unitOf } from '../../../src/cli/show/formatThreshold.js';
import type { Comparison } from '../../../src/generated/documents.js';
import { describeReserve } from '../../../src/messages/describeMovement.js';
import { formatDay } from '../../../src/messages/formatDay.js';
import { formatScoreNumber } from '../../../src/messages/formatScoreNumber.js';
import { formatComparison } from '../../../src/messages.js';
import { pageTexts } from './pageTexts.js';
import type { ExampleScores } from './runExample.js';

interface Compared {
  readonly scale: string;
  readonly comparison: Comparison;
}

/**
 * Returns what a response tells beside those before it: what moved, and what did not, with every reserve. Scores that did
 * not change, and of which there is no more to say, are named together.
 */
export function tellComparisons(narrator: Narrator, scores: ExampleScores): readonly string[] {
  const compared = Object.entries(scores).flatMap(([scale, score]) => listCompared(scale, score));
  const differing = compared.filter(({ comparison }) => comparison.status !== 'compared' || comparison.difference !== 0);
  const unchanged = compared.filter((one) => !differing.includes(one));
  const isPlain = ({ comparison }: Compared) => comparison.status === 'compared' && comparison.cautions.length === 0;
  return [
    ...tellReserved(narrator, differing),
    ...tellReserved(
      narrator,
      unchanged.filter((one) => !isPlain(one)),
    ),
    ...tellUnchanged(narrator, unchanged.filter(isPlain)),
  ];
}

/** The baseline is told of where it is not the previous score. */
function listCompared(scale: string, score: ExampleScores[string]): readonly Compared[] {
  if (score.status === 'not-scorable') return [];
  const { sincePrevious, sinceBaseline } = score;
  const isOther = sinceBaseline?.response !== sincePrevious?.response;
  return [...(sincePrevious ? [sincePrevious] : []), ...(sinceBaseline && isOther ? [sinceBaseline] : [])].map((comparison) => ({
    scale,
    comparison,
  }));
}

/** A reserve that holds for several, and for all of them, is told once. */
function tellReserved(narrator: Narrator, compared: readonly Compared[]): readonly string[] {
  const { language } = narrator;
  const told = compared.map(({ scale, comparison }) => {
    const text = tell(narrator, scale, comparison);
    const reserves = comparison.status === 'compared' ? describeReserve(comparison, language) : [];
    return { text: text.slice(0, text.length - reserves.join(' ').length).trimEnd(), reserves };
  });
  const [first, ...others] = told;
  const isShared = (reserve: string) => others.length > 0 && others.every(({ reserves }) => reserves.includes(reserve));
  const shared = first?.reserves.filter(isShared) ?? [];
  const texts = told.map(({ text, reserves }) => [text, ...reserves.filter((reserve) => !shared.includes(reserve))].join(' '));
  return [...texts, ...(shared.length === 0 ? [] : [pageTexts[language].example.holdsForAll(shared.join(' '))])];
}

function tell({ definition, instrument, language, scale: nameOf }: Narrator, scale: string, comparison: Comparison): string {
  const compiled = instrument.scales.get(scale);
  const unit = compiled ? unitOf(definition, compiled) : 'points';
  return formatComparison(comparison, { language, title: nameOf(scale), unit });
}

function tellUnchanged(narrator: Narrator, compared: readonly Compared[]): readonly string[] {
  const { language, phrases, scale: nameOf } = narrator;
  const days = new Set(compared.map(({ comparison }) => comparison.answeredOn));
  return [...days].map((day) => {
    const names = compared.flatMap(({ scale, comparison }) =>
      comparison.answeredOn === day && comparison.status === 'compared'
        ? [`${nameOf(scale)} (${formatScoreNumber(comparison.to, language)})`]
        : [],
    );
    return pageTexts[language].example.unchanged(formatDay(day, language), phrases.list(names));
  });
}
