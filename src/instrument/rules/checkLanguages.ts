import { nearOrFew } from '../../document/nameNear.js';
import { select } from '../../document/select.js';
import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { listLanguages } from './checkTexts.js';

const wordings = ['provenance/wording', 'optionSets/*/wording', 'items/*/wording', 'items/*/optionWording', 'scales/*/wording'];

/** Wording and norms speak of languages that the texts of the instrument exist in. */
export function checkLanguages(definition: InstrumentDefinition): readonly Issue[] {
  const known = listLanguages(definition);
  const ofWordings = wordings
    .flatMap((pattern) => select<object>(definition, pattern))
    .flatMap(({ path, value }) => Object.keys(value).map((language) => ({ path: [...path, language], value: language })));
  return [...ofWordings, ...select<string>(definition, 'scales/*/norms/*/languages/*')]
    .filter(({ value }) => !known.has(value))
    .map(({ path, value }) =>
      createError('instrument/unknown-reference', path, { of: 'language', id: value, ...nearOrFew({}, known) }),
    );
}
