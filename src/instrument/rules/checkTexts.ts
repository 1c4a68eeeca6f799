import { issueLimit } from '../../document/checkBounds.js';
import { type Place, select, selectAll } from '../../document/select.js';
import type { InstrumentDefinition, Text } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError, createWarning } from '../../issues/issue.js';

// Under these names a text stands wherever an object does.
const textNames = new Set<unknown>([
  'title',
  'description',
  'text',
  'help',
  'label',
  'criterion',
  'upper',
  'lower',
  'note',
  'notes',
]);
const wordings = ['provenance/wording', 'optionSets/*/wording', 'items/*/wording', 'items/*/optionWording', 'scales/*/wording'];

/** Every text exists in Danish, and in the languages that other texts of the instrument exist in. Wording and norms speak of those languages. */
export function checkTexts(definition: InstrumentDefinition): readonly Issue[] {
  const places = selectAll<Text>(definition, isText);
  const languages = new Set(places.flatMap(({ value }) => Object.keys(value)));
  return [
    ...places
      .filter(({ value }) => !Object.hasOwn(value, 'da'))
      .map(({ path }) => createError('instrument/missing-danish', path, {})),
    ...checkTranslated(places, languages),
    ...checkLanguages(definition, languages),
  ];
}

function isText(value: unknown, path: IssuePath): boolean {
  return typeof value === 'object' && (textNames.has(path.at(-1)) || path.at(-2) === 'textByRole');
}

function checkTranslated(places: readonly Place<Text>[], languages: ReadonlySet<string>): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { path, value } of places) {
    for (const language of languages) {
      if (issues.length >= issueLimit) return issues;
      if (language !== 'da' && !Object.hasOwn(value, language))
        issues.push(createWarning('instrument/untranslated', path, { language }));
    }
  }
  return issues;
}

function checkLanguages(definition: InstrumentDefinition, languages: ReadonlySet<string>): readonly Issue[] {
  const named = [
    ...wordings
      .flatMap((pattern) => select<object>(definition, pattern))
      .flatMap(({ path, value }) => Object.keys(value).map((language) => ({ path: [...path, language], value: language }))),
    ...select<string>(definition, 'scales/*/norms/*/languages/*'),
  ];
  return named
    .filter(({ value }) => !languages.has(value))
    .map(({ path, value }) => createError('instrument/unknown-reference', path, { of: 'language', id: value }));
}
