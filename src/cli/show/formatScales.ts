import type { Scale } from '../../generated/documents.js';
import type { CompiledScale } from '../../instrument/instrument.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { heading, paragraphs, section, terms } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatOccasion } from './formatCadence.js';
import { formatEvidence, formatNorms } from './formatNorms.js';
import { formatCodes } from './formatOverview.js';
import { formatScaleMaking } from './formatScaleMaking.js';
import { formatMoved, unitOf } from './formatThreshold.js';
import { formatWording } from './formatWording.js';
import { isScoredOnce } from './isScoredOnce.js';

type Row = readonly [term: string, text: string | undefined];

/** Of more scales than these, what all have in common is told once. */
const fewScales = 3;

/** Returns how answers become scores, what a score is compared with, and what is known of each scale. */
export function formatScales(narrator: Narrator): readonly Block[] {
  const { definition, language } = narrator;
  if (definition.scales.length === 0) return [];
  const shared = listShared(narrator);
  return section(scaleTexts[language].title, [
    ...formatComparisons(narrator),
    ...(shared.length === 0 ? [] : paragraphs(scaleTexts[language].allScales)),
    ...terms(shared),
    ...definition.scales.flatMap((scale) => formatScale(narrator, scale, { told: shared.map(([term]) => term) })),
  ]);
}

/** What is the same for many scales, where it holds for all of them; what a scale needs is told with what it is made of. */
function listShared(narrator: Narrator): readonly Row[] {
  const { definition, language } = narrator;
  const { forms, range, moved, wording } = scaleTexts[language];
  const [first = [], ...others] = definition.scales.map((scale) => listRows(narrator, scale));
  if (others.length < fewScales) return [];
  const told = first.filter(([term, text]) => text !== undefined && [forms, range, moved, wording].includes(term));
  return told.filter(([term, text]) => others.every((rows) => rows.some((row) => row[0] === term && row[1] === text)));
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

/**
 * Returns a scale under its name: how it is made, from where to where it goes, what counts as a movement, and what is known
 * of it. Terms that were told before are left out.
 */
export function formatScale(
  narrator: Narrator,
  scale: Scale,
  { told = [] }: { readonly told?: readonly string[] } = {},
): readonly Block[] {
  const { language, say } = narrator;
  const words = scaleTexts[language];
  const { title, description, codes } = scale;
  const { rule, blocks } = formatScaleMaking(narrator, scale);
  const rows = listRows(narrator, scale).filter(([term]) => !told.includes(term));
  return [
    heading(3, say(title)),
    ...paragraphs(description && say(description)),
    ...rule,
    ...terms([...rows, [words.codes, formatCodes(codes)]]),
    ...blocks,
    ...formatNorms(narrator, scale),
    ...formatEvidence(narrator, scale),
  ];
}

function listRows(narrator: Narrator, scale: Scale): readonly Row[] {
  const { title: text, wording } = scale;
  return [
    ...formatScaleMaking(narrator, scale).rows,
    ...formatExtent(narrator, scale),
    [scaleTexts[narrator.language].wording, wording && formatWording(narrator, { text, wordings: [wording] })],
  ];
}

/** Returns from where to where a scale goes, and which difference counts as a movement where there can be one. */
export function formatExtent(narrator: Narrator, scale: Scale): readonly Row[] {
  const words = scaleTexts[narrator.language];
  const compiled = narrator.instrument.scales.get(scale.id);
  const moved = formatMoved(narrator, scale.moved, compiled && unitOf(narrator.definition, compiled));
  return [
    [words.range, compiled && formatRange(narrator, compiled)],
    [words.moved, isScoredOnce(narrator, scale) ? undefined : moved],
  ];
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
