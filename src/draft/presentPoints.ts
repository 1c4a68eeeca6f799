import type { FieldInput, PresentedAnchor, PresentedOption } from './presentedForm.js';
import { messageLanguage } from './textIn.js';
import type { Wording } from './wordText.js';

/** So many points can be told apart as buttons in a row; more are a line. */
const mostButtons = 11;

/** Points between two ends as whole units, and what some of them mean. */
export interface Points {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How many units make 1. */
  readonly factor: number;
  readonly anchors: readonly Meaning[];
}

/** What a point means, before it has its place on a screen. */
export type Meaning = Omit<PresentedAnchor, 'id'>;

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
  { min, max, step, factor, anchors: meanings }: Points,
  { id, ...wording }: Wording & { readonly id: string },
): PresentedPoints {
  const anchors = meanings.map((meaning, index) => ({ id: `${id}/anchor/${index}`, ...meaning }));
  const count = (max - min) / step + 1;
  const ends = { min: min / factor, max: max / factor, step: step / factor, ...(anchors.length > 0 && { anchors }) };
  if (!(count <= mostButtons)) return { input: 'slider', isGroup: false, ...ends };
  const values = Array.from({ length: Math.floor(count) }, (_, index) => (min + index * step) / factor);
  const byValue = new Map(meanings.map((meaning) => [meaning.value, meaning]));
  const isNamed = values.every((value) => byValue.has(value));
  const options = values.map((value, index) => {
    const { label, labelLang } = byValue.get(value) ?? {};
    const number = spellNumber(value, wording.language);
    const text = label === undefined ? number : isNamed ? label : `${number} – ${label}`;
    return { id: `${id}/option/${index}`, value, label: text, ...(labelLang !== undefined && { labelLang }) };
  });
  return { input: 'radio', isGroup: true, options, ...ends };
}

/** Returns a number with the sign and the decimal mark that people write. */
export function spellNumber(value: number, language: string): string {
  const text = String(value).replace('-', '−');
  return messageLanguage(language) === 'en' ? text : text.replace('.', ',');
}
