import type { LightsDisplay, Movement, Threshold } from '../../generated/documents.js';
import type { CompiledScale } from '../../instrument/instrument.js';
import { comparisonWordsOf } from '../../messages/comparisonWords.js';
import { lightOfMovement } from '../../messages/lightOf.js';
import { formatLight } from '../../messages.js';
import { perspectiveTexts } from '../texts/show/perspectiveTexts.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { list, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { toPercent, unitOf } from './formatThreshold.js';

/** Returns what each colour of traffic lights means: once for all scales, or for those that have a threshold in common. */
export function formatLights(narrator: Narrator, { scales, since }: LightsDisplay): readonly Block[] {
  const { instrument, language } = narrator;
  const told = scales.flatMap((id) => {
    const scale = instrument.scales.get(id);
    return scale === undefined ? [] : [{ id, meaning: formatMeaning(narrator, scale, since) }];
  });
  const meanings = [...new Set(told.map(({ meaning }) => meaning))];
  const of = (meaning: string) => narrator.scales(told.filter((one) => one.meaning === meaning).map(({ id }) => id));
  return [
    ...(meanings.length === 1 ? paragraphs(meanings[0]) : list(meanings.map((meaning) => `${of(meaning)}: ${meaning}`))),
    ...paragraphs(perspectiveTexts[language].lightsOfMovement),
  ];
}

/** Where the lowest score is the best one, it is falling that is green. */
function formatMeaning({ language, phrases, definition }: Narrator, scale: CompiledScale, since: LightsDisplay['since']): string {
  const words = perspectiveTexts[language].light;
  const { raw, normalized } = scale.definition.moved ?? {};
  const { atLeast, moreThan = 0 }: Threshold = raw ?? normalized ?? {};
  const number = phrases.number(atLeast ?? moreThan);
  const [better, worse] = scale.lowIsBest ? [words.down, words.up] : [words.up, words.down];
  const lightOn = (movement: Movement) => formatLight(lightOfMovement[movement], { language });
  const told = {
    lights: { better: lightOn('better'), same: lightOn('same'), worse: lightOn('worse') },
    size: normalized
      ? scaleTexts[language].ofRange(phrases.number(toPercent(atLeast ?? moreThan)))
      : comparisonWordsOf(language)[unitOf(definition, scale)](number),
    since: words.since[since],
    better,
    worse,
  };
  const meaning = atLeast !== undefined ? words.atLeast(told) : moreThan === 0 ? words.any(told) : words.moreThan(told);
  return `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}`;
}
