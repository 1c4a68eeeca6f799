import type { Scale } from '../../generated/documents.js';
import type { CompiledScale } from '../../instrument/instrument.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { heading, paragraphs, section, terms } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatOccasion, isUsedOnce } from './formatCadence.js';
import { formatEvidence, formatNorms } from './formatNorms.js';
import { formatCodes } from './formatOverview.js';
import { formatScaleMaking, formsOf } from './formatScaleMaking.js';
import { formatMoved, unitOf } from './formatThreshold.js';
import { formatWording } from './formatWording.js';

/** Returns how answers become scores, what a score is compared with, and what is known of each scale. */
export function formatScales(narrator: Narrator): readonly Block[] {
  const { definition, language } = narrator;
  if (definition.scales.length === 0) return [];
  return section(scaleTexts[language].title, [
    ...formatComparisons(narrator),
    ...definition.scales.flatMap((scale) => formatScale(narrator, scale)),
  ]);
}

/** Returns when there is no score, and what a score is compared with. */
export function formatComparisons(narrator: Narrator): readonly Block[] {
  const { definition, language, scales } = narrator;
  const words = scaleTexts[language];
  const { baseline, comparable = [] } = definition;
  const isOnce = definition.scales.every((scale) => isScoredOnce(narrator, scale));
  const compared = baseline === undefined ? words.baseline : words.baselineAt(formatOccasion(narrator, baseline.occasion));
  const sentences = [
    words.missing,
    isOnce ? words.onceOnly : compared,
    ...comparable.map((one) => words.comparable(String(one.major), scales(one.scales))),
  ];
  return paragraphs(sentences.join(' '));
}

/** Returns a scale under its name: how it is made, from where to where it goes, what counts as a movement, and what is known of it. */
export function formatScale(narrator: Narrator, scale: Scale): readonly Block[] {
  const { language, say } = narrator;
  const words = scaleTexts[language];
  const { title, description, wording, codes } = scale;
  const { rule, rows, blocks } = formatScaleMaking(narrator, scale);
  return [
    heading(3, say(title)),
    ...paragraphs(description && say(description)),
    ...rule,
    ...terms([
      ...rows,
      ...formatExtent(narrator, scale),
      [words.wording, wording && formatWording(narrator, { text: title, wordings: [wording] })],
      [words.codes, formatCodes(codes)],
    ]),
    ...blocks,
    ...formatNorms(narrator, scale),
    ...formatEvidence(narrator, scale),
  ];
}

/** Returns from where to where a scale goes, and which difference counts as a movement where there can be one. */
export function formatExtent(narrator: Narrator, scale: Scale): readonly (readonly [term: string, text: string | undefined])[] {
  const words = scaleTexts[narrator.language];
  const compiled = narrator.instrument.scales.get(scale.id);
  const moved = formatMoved(narrator, scale.moved, compiled && unitOf(narrator.definition, compiled));
  return [
    [words.range, compiled && formatRange(narrator, compiled)],
    [words.moved, isScoredOnce(narrator, scale) ? undefined : moved],
  ];
}

/** Whether no role has more than one score on a scale, so that there is nothing to compare. */
function isScoredOnce(narrator: Narrator, scale: Scale): boolean {
  const forms = formsOf(narrator, scale);
  const roles = forms.flatMap(({ respondents }) => respondents);
  return forms.length > 0 && new Set(roles).size === roles.length && forms.every((form) => isUsedOnce(narrator, form));
}

/** A ladder is measured in steps, where its levels are not converted to something else, and shares in percent. */
function formatRange(narrator: Narrator, scale: CompiledScale): string {
  const { language, phrases } = narrator;
  const words = scaleTexts[language];
  const { range, lowIsBest, definition } = scale;
  const { method, transform, lookup } = definition;
  const max = phrases.number(range.max);
  const isOfSteps = method === 'ladder' && transform === undefined && lookup === undefined;
  const isOfShares = unitOf(narrator.definition, scale) === 'percentage-points';
  const end = isOfSteps ? words.steps(max) : isOfShares ? words.percent(max) : max;
  return words.ends(phrases.number(range.min), end, lowIsBest ? 'low' : 'high');
}
