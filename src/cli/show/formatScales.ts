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
import { formatMoved } from './formatThreshold.js';
import { formatWording } from './formatWording.js';

/** Returns how answers become scores, what a score is compared with, and what is known of each scale. */
export function formatScales(narrator: Narrator): readonly Block[] {
  const { definition, language, scales } = narrator;
  const words = scaleTexts[language];
  const { baseline, comparable = [] } = definition;
  const intro = [
    words.missing,
    baseline === undefined ? words.baseline : words.baselineAt(formatOccasion(narrator, baseline.occasion)),
    ...comparable.map((one) => words.comparable(String(one.major), scales(one.scales))),
  ];
  if (definition.scales.length === 0) return [];
  return section(words.title, [
    ...paragraphs(intro.join(' ')),
    ...definition.scales.flatMap((scale) => formatScale(narrator, scale)),
  ]);
}

function formatScale(narrator: Narrator, scale: Scale): readonly Block[] {
  const { instrument, language, say } = narrator;
  const words = scaleTexts[language];
  const { title, description, moved, wording, codes } = scale;
  const compiled = instrument.scales.get(scale.id);
  const { rule, rows, blocks } = formatScaleMaking(narrator, scale);
  return [
    heading(3, say(title)),
    ...paragraphs(description && say(description)),
    ...rule,
    ...terms([
      ...rows,
      [words.range, compiled && formatRange(narrator, compiled)],
      [words.moved, formatMoved(narrator, moved)],
      [words.wording, wording && formatWording(narrator, { text: title, wordings: [wording] })],
      [words.codes, formatCodes(codes)],
    ]),
    ...blocks,
    ...formatNorms(narrator, scale),
    ...formatEvidence(narrator, scale),
  ];
}

/** A ladder is measured in steps, where its levels are not converted to something else. */
function formatRange({ language, phrases }: Narrator, { range, lowIsBest, definition }: CompiledScale): string {
  const words = scaleTexts[language];
  const { method, transform, lookup } = definition;
  const max = phrases.number(range.max);
  const isOfSteps = method === 'ladder' && transform === undefined && lookup === undefined;
  return words.ends(phrases.number(range.min), isOfSteps ? words.steps(max) : max, lowIsBest ? 'low' : 'high');
}
