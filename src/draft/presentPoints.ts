import type { FieldInput, PresentedAnchor, PresentedOption } from './presentedForm.js';
import { messageLanguage } from './textIn.js';

/** So many points can be told apart as buttons in a row; more are a line. */
const mostButtons = 11;

/** Points between two ends as whole units, and what some of them mean. */
export interface Points {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How many units make 1. */
  readonly factor: number;
  readonly anchors: readonly PresentedAnchor[];
}

/** How points are shown: as options to choose from, or as a line between two ends. */
export interface PresentedPoints {
  readonly input: FieldInput;
  readonly isGroup: boolean;
  readonly options?: readonly PresentedOption[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly anchors?: readonly PresentedAnchor[];
}

/** Returns points as a person chooses among them: each with its number and what it means, or a line where they are many. */
export function presentPoints(
  { min, max, step, factor, anchors }: Points,
  { id, language }: { readonly id: string; readonly language: string },
): PresentedPoints {
  const count = (max - min) / step + 1;
  const ends = { min: min / factor, max: max / factor, step: step / factor, ...(anchors.length > 0 && { anchors }) };
  if (!(count <= mostButtons)) return { input: 'slider', isGroup: false, ...ends };
  const values = Array.from({ length: Math.floor(count) }, (_, index) => (min + index * step) / factor);
  const meanings = new Map(anchors.map(({ value, label }) => [value, label]));
  const isNamed = values.every((value) => meanings.has(value));
  const options = values.map((value, index) => {
    const meaning = meanings.get(value);
    const number = spellNumber(value, language);
    const label = meaning === undefined ? number : isNamed ? meaning : `${number} – ${meaning}`;
    return { id: `${id}/option/${index}`, value, label };
  });
  return { input: 'radio', isGroup: true, options, ...ends };
}

function spellNumber(value: number, language: string): string {
  const text = String(value).replace('-', '−');
  return messageLanguage(language) === 'en' ? text : text.replace('.', ',');
}
