import type { Norm, Scale } from '../../generated/documents.js';
import { limitTexts } from '../texts/show/limitTexts.js';
import { overviewTexts } from '../texts/show/overviewTexts.js';
import type { Block } from './block.js';
import { list, section } from './block.js';
import type { Narrator } from './createNarrator.js';
import { isScoredOnce } from './isScoredOnce.js';

/** Returns what must not be read into the figures, as far as the document itself says or shows it: its own words first. */
export function formatLimits(narrator: Narrator): readonly Block[] {
  const { definition, instrument, language, phrases, say, scales } = narrator;
  const words = limitTexts[language];
  const purposes = phrases.list(definition.purpose.map((one) => overviewTexts[language].purposes[one]));
  const own = definition.limits === undefined ? [] : say(definition.limits).split(/[\r\n]+/);
  const first = [...own.filter((line) => line.trim() !== ''), words.purposes(purposes)];
  if (definition.scales.length === 0) return section(words.title, list(first));
  const withFigures = (has: (norm: Norm) => boolean) =>
    [...instrument.scales.values()].filter(({ norms }) => norms.some((norm) => has(norm.definition))).map(({ id }) => id);
  const withError = withFigures(({ reliable }) => reliable !== undefined);
  const withCutoff = withFigures(({ cutoff, bands }) => cutoff !== undefined || bands !== undefined);
  const isOnce = definition.scales.every((scale) => isScoredOnce(narrator, scale));
  return section(
    words.title,
    list([
      ...first,
      ...(definition.scales.every(isOneQuestion) ? [words.noTotal] : []),
      ...(isOnce ? [] : [words.noCause]),
      ...(definition.scales.some(({ method }) => method === 'ladder') ? [words.ladders] : []),
      ...(definition.scales.some(({ method }) => method === 'attainment') ? [words.goals] : []),
      ...(withError.length === 0 ? [isOnce ? words.noErrorOnce : words.noError] : []),
      ...(withError.length > 0 && withError.length < definition.scales.length ? [words.someError(scales(withError))] : []),
      ...(withCutoff.length === 0 ? [words.noCutoffs] : []),
      ...(definition.scales.some(({ evidence }) => evidence) ? [words.groupsOnly] : []),
    ]),
  );
}

function isOneQuestion({ items = [], scales = [] }: Scale): boolean {
  return items.length === 1 && scales.length === 0;
}
