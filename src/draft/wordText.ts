import type { Language, Text } from '../generated/documents.js';
import { textIn } from './textIn.js';

/** The language that texts are asked for in, and the one that a form is in as a whole. */
export interface Wording {
  readonly language: Language;
  readonly textLanguage: Language;
}

/** A text under its name, and beside it the language it is in, where that is not the one of the form. */
export type Worded<Name extends string> = { readonly [Part in Name]: string } & {
  readonly [Part in `${Name}Lang`]?: Language;
};

/** Returns a text under a name, so that a screen reader can be told where it changes language. */
export function wordText<Name extends string>(name: Name, text: Text, { language, textLanguage }: Wording): Worded<Name> {
  const own = languageOf(text, language);
  return { [name]: textIn(text, language), ...(own !== textLanguage && { [`${name}Lang`]: own }) } as Worded<Name>;
}

/** Returns the language that most of the texts are shown in. */
export function findTextLanguage(texts: readonly Text[], language: Language): Language {
  const others = texts.map((text) => languageOf(text, language)).filter((one) => one !== 'da');
  const [other = 'da'] = others;
  return others.length * 2 > texts.length ? other : 'da';
}

/** Returns the part of a language code that says which language it is, without where it is spoken. */
export function baseOf(language: Language): string {
  return language.split('-')[0] as string;
}

/** The language that `textIn` finds a text in. */
function languageOf(text: Text, language: Language): Language {
  return [language, baseOf(language)].find((one) => Object.hasOwn(text, one)) ?? 'da';
}
