import type { Form, LookupRow, Scale } from '../../generated/documents.js';
import { commonTexts } from '../texts/show/commonTexts.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatNumbers } from './formatNumbers.js';

/** Returns what the answers to questions count in a scale, where that is not what they count elsewhere. */
export function formatRecodes(narrator: Narrator, { items = [], recode = [] }: Scale, form: Form | undefined): readonly Block[] {
  const words = scaleTexts[narrator.language];
  return recode.flatMap(({ items: recoded, lookup }) => {
    const isForAll = items.every((id) => recoded.includes(id));
    return paragraphs(words.recoded(formatRows(narrator, lookup), isForAll ? undefined : nameAll(narrator, recoded, form)));
  });
}

function nameAll({ language, phrases, question, questions }: Narrator, items: readonly string[], form: Form | undefined): string {
  const together = items.length > 1 ? questions(items, commonTexts[language].questions, form) : undefined;
  return together ?? phrases.list(items.map((id) => question(id, form)));
}

/** Scores that count the same are told together. */
function formatRows({ language, locale, phrases }: Narrator, rows: readonly LookupRow[]): string {
  const raws = new Map<number, number[]>();
  for (const { raw, value } of rows) raws.set(value, [...(raws.get(value) ?? []), raw]);
  const name = (same: readonly number[]) =>
    same.every(Number.isInteger) ? formatNumbers(same, locale) : phrases.list(same.map(phrases.number));
  return [...raws].map(([value, same]) => scaleTexts[language].counts(name(same), phrases.number(value))).join('; ');
}
