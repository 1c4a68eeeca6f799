import type { Form, LookupRow, Scale } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';

/** Returns what the answers to questions count in a scale, where that is not what they count elsewhere. */
export function formatRecodes(narrator: Narrator, { items = [], recode = [] }: Scale, form: Form | undefined): readonly Block[] {
  const words = scaleTexts[narrator.language];
  return recode.flatMap(({ items: recoded, lookup }) => {
    const questions = narrator.phrases.list(recoded.map((id) => narrator.question(id, form)));
    const isForAll = items.every((id) => recoded.includes(id));
    return paragraphs(words.recoded(formatRows(narrator, lookup), isForAll ? undefined : questions));
  });
}

/** Scores that count the same are told together. */
function formatRows({ language, phrases }: Narrator, rows: readonly LookupRow[]): string {
  const raws = new Map<number, string[]>();
  for (const { raw, value } of rows) raws.set(value, [...(raws.get(value) ?? []), phrases.number(raw)]);
  return [...raws].map(([value, same]) => scaleTexts[language].counts(phrases.list(same), phrases.number(value))).join('; ');
}
