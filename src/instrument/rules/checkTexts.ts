import { type Place, select, selectAll } from '../../document/select.js';
import type { Text } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError, createWarning } from '../../issues/issue.js';

/** How many of the places without a translation are named. */
const placesTold = 3;

/** The names of properties that hold a text, where they hold an object at all. */
export const textNames: ReadonlySet<unknown> = new Set(
  'title description limits text help label criterion upper lower note notes'.split(' '),
);

/**
 * Every text exists in Danish, and in the other languages of the document: those that at least half of its texts exist in,
 * and those that it tells the wording of. A lone text in another language, or under a misspelt one, asks nothing of the rest.
 */
export function checkTexts(document: object): readonly Issue[] {
  const texts = listTexts(document);
  const issues = texts
    .filter(({ value }) => !Object.hasOwn(value, 'da'))
    .map(({ path }) => createError('instrument/missing-danish', path, {}));
  return [...issues, ...findLanguages(document, texts).flatMap((language) => checkLanguage(language, texts))];
}

// One warning for a language, however many texts lack it.
function checkLanguage(language: string, texts: readonly Place<Text>[]): readonly Issue[] {
  const lacking = texts.filter(({ value }) => !Object.hasOwn(value, language)).map(({ path }) => path);
  const [first] = lacking;
  if (first === undefined) return [];
  const params = { language, missing: lacking.length, texts: texts.length, places: lacking.slice(0, placesTold) };
  return [createWarning('instrument/untranslated', first, params)];
}

function findLanguages(document: object, texts: readonly Place<Text>[]): readonly string[] {
  const counts = new Map<string, number>();
  // A text without Danish may well be a Danish one under the wrong name.
  for (const { value } of texts) {
    const languages = Object.hasOwn(value, 'da') ? Object.keys(value) : [];
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const told = new Set(select<object>(document, 'provenance/wording').flatMap(({ value }) => Object.keys(value)));
  const isOwn = ([language, count]: [string, number]) => language !== 'da' && (told.has(language) || count * 2 >= texts.length);
  return [...counts].filter(isOwn).map(([language]) => language);
}

/** Returns the languages that at least one text of a document exists in. */
export function listLanguages(document: object): ReadonlySet<string> {
  return new Set(listTexts(document).flatMap(({ value }) => Object.keys(value)));
}

function listTexts(document: object): readonly Place<Text>[] {
  return selectAll<Text>(document, (value: unknown, path: IssuePath) => {
    return typeof value === 'object' && (textNames.has(path.at(-1)) || path.at(-2) === 'textByRole');
  });
}
