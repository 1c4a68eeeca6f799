import type { Item, Text, WordingByLanguage } from '../../generated/documents.js';
import { provenanceTexts } from '../texts/show/provenanceTexts.js';
import type { Narrator } from './createNarrator.js';

/** Texts with what is said of their wording, the nearest first. */
interface WordedTexts {
  readonly text: Text;
  readonly wordings: readonly (WordingByLanguage | undefined)[];
  readonly source?: string | undefined;
}

/** Returns where texts come from, in the language they are told in; nothing where the document does not tell. */
export function formatWording(narrator: Narrator, { text, wordings, source }: WordedTexts): string | undefined {
  const words = provenanceTexts[narrator.language];
  const language = Object.hasOwn(text, narrator.language) ? narrator.language : 'da';
  const told = wordings.find((wording) => wording !== undefined && Object.hasOwn(wording, language))?.[language];
  if (told === undefined) return undefined;
  return source === undefined ? words.wordings[told] : words.wordingsFrom[told](narrator.source(source));
}

/**
 * Returns where the texts of a question come from, and those of its options where that is elsewhere; nothing where it is
 * what holds for the whole instrument.
 */
export function formatOwnWording(narrator: Narrator, item: Item): string | undefined {
  const { title, provenance } = narrator.definition;
  const overall = formatWording(narrator, { text: title, wordings: [provenance.wording] });
  const own = formatItemWording(narrator, item);
  return own === overall ? undefined : own;
}

function formatItemWording(narrator: Narrator, item: Item): string | undefined {
  const { definition, language } = narrator;
  const { text, source } = item;
  const wordings = [item.wording, definition.provenance.wording];
  const wording = formatWording(narrator, { text, wordings, source });
  if (item.type !== 'choice' && item.type !== 'choices') return wording;
  const shared = definition.optionSets?.find(({ id }) => id === item.optionSet);
  const ofOptions = formatWording(narrator, {
    text: (item.options ?? shared?.options)?.[0]?.label ?? text,
    wordings: [item.optionWording, shared?.wording, ...wordings],
    source: shared?.source ?? (item.optionWording === undefined && shared?.wording === undefined ? source : undefined),
  });
  if (ofOptions === undefined || ofOptions === wording) return wording;
  return [wording, provenanceTexts[language].options(ofOptions)].filter((part) => part !== undefined).join('; ');
}
