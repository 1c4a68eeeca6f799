import { issueLimit } from '../../document/checkBounds.js';
import { type Place, select, selectAll } from '../../document/select.js';
import type { Text } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError, createWarning } from '../../issues/issue.js';

/** The names of properties that hold a text, where they hold an object at all. */
export const textNames: ReadonlySet<unknown> = new Set(
  'title description text help label criterion upper lower note notes'.split(' '),
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
  const languages = findLanguages(document, texts);
  for (const { path, value } of texts) {
    for (const language of languages) {
      if (issues.length >= issueLimit) return issues;
      if (!Object.hasOwn(value, language)) issues.push(createWarning('instrument/untranslated', path, { language }));
    }
  }
  return issues;
}

function findLanguages(document: object, texts: readonly Place<Text>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { value } of texts) for (const language of Object.keys(value)) counts.set(language, (counts.get(language) ?? 0) + 1);
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
