import { checkUniqueIds } from '../document/checkUniqueIds.js';
import { select } from '../document/select.js';
import { validateAs } from '../document/validateAs.js';
import type { InstrumentDefinition, NormsDocument } from '../generated/documents.js';
import { isNorms } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import { checkThresholds } from './rules/checkAlternatives.js';
import { checkNormFigures } from './rules/checkNormFigures.js';
import { checkNormReferences } from './rules/checkNormReferences.js';
import { checkNumbers } from './rules/checkPrecision.js';
import { checkTexts } from './rules/checkTexts.js';

/**
 * Returns any value as norms, or all that stands in its way. With the instrument they are for, their scales, groups and
 * roles are known ones, and their figures lie within the ends of its scales.
 */
export function validateNorms(
  input: unknown,
  options: { readonly instrument?: InstrumentDefinition } = {},
): Result<NormsDocument, Issue> {
  return validateAs<NormsDocument>(input, {
    structure: isNorms,
    checkMeaning: (norms) => checkMeaning(norms, options.instrument),
  });
}

function checkMeaning(norms: NormsDocument, instrument: InstrumentDefinition | undefined): readonly Issue[] {
  const ofInstrument = instrument === undefined ? [] : checkInstrument(norms, instrument);
  // Nothing is to be said of scales of another instrument.
  const known = ofInstrument.length > 0 ? undefined : instrument;
  return [
    ...ofInstrument,
    ...checkUniqueIds('source', { path: ['provenance', 'sources'], value: norms.provenance.sources }),
    ...select<readonly { readonly id: string }[]>(norms, 'scales/*/norms/*/bands').flatMap((list) =>
      checkUniqueIds('band', list),
    ),
    ...checkNormReferences(norms, known),
    ...checkThresholds(norms),
    ...checkNumbers(norms),
    ...checkTexts(norms),
    ...checkNormFigures(norms, known),
  ];
}

function checkInstrument(
  { instrument, instrumentVersions }: NormsDocument,
  { id, version }: InstrumentDefinition,
): readonly Issue[] {
  const expected = `${id}@${version}`;
  if (instrument !== id) return [createError('norms/wrong-instrument', ['instrument'], { expected, received: instrument })];
  if (instrumentVersions === undefined || instrumentVersions.includes(version)) return [];
  const received = `${instrument} ${instrumentVersions.join(' ')}`;
  return [createError('norms/wrong-instrument', ['instrumentVersions'], { expected, received })];
}
