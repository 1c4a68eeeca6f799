import { issueLimit } from '../../document/checkBounds.js';
import { type Place, selectAll } from '../../document/select.js';
import type { Text } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError, createWarning } from '../../issues/issue.js';

// Under these names a text stands wherever an object does.
const textNames = new Set<unknown>('title description text help label criterion upper lower note notes'.split(' '));

/** Every text exists in Danish, and in the languages that other texts of the document exist in. */
export function checkTexts(document: object): readonly Issue[] {
  const texts = listTexts(document);
  const issues = texts
    .filter(({ value }) => !Object.hasOwn(value, 'da'))
    .map(({ path }) => createError('instrument/missing-danish', path, {}));
  const languages = languagesOf(texts);
  for (const { path, value } of texts) {
    for (const language of languages) {
      if (issues.length >= issueLimit) return issues;
      if (language !== 'da' && !Object.hasOwn(value, language))
        issues.push(createWarning('instrument/untranslated', path, { language }));
    }
  }
  return issues;
}

/** Returns the languages that at least one text of a document exists in. */
export function listLanguages(document: object): ReadonlySet<string> {
  return languagesOf(listTexts(document));
}

function languagesOf(texts: readonly Place<Text>[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ value }) => Object.keys(value)));
}

function listTexts(document: object): readonly Place<Text>[] {
  return selectAll<Text>(document, (value: unknown, path: IssuePath) => {
    return typeof value === 'object' && (textNames.has(path.at(-1)) || path.at(-2) === 'textByRole');
  });
}
