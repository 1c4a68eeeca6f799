import { createNameNear, nearOrFew } from '../../document/nameNear.js';
import { select } from '../../document/select.js';
import type { InstrumentDefinition, NormsDocument } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

/** Norms rest on sources of their own, and speak of scales, groups and roles of their instrument where it is at hand. */
export function checkNormReferences(norms: NormsDocument, instrument: InstrumentDefinition | undefined): readonly Issue[] {
  const nameNear = createNameNear();
  const checkKnown = (of: string, patterns: readonly string[], list: readonly { readonly id: string }[] = []) => {
    const known = new Set(list.map(({ id }) => id));
    return patterns
      .flatMap((pattern) => select<string>(norms, pattern))
      .filter(({ value }) => !known.has(value))
      .map(({ path, value: id }) =>
        createError('instrument/unknown-reference', path, { of, id, ...nearOrFew(nameNear(id, known), known) }),
      );
  };
  const ofSources = checkKnown('source', ['scales/*/norms/*/source', 'expected/*/source'], norms.provenance.sources);
  if (instrument === undefined) return ofSources;
  const scales = new Set(instrument.scales.map(({ id }) => id));
  const unknownScales = ['scales/*/scale', 'expected/*/scale']
    .flatMap((pattern) => select<string>(norms, pattern))
    .filter(({ value }) => !scales.has(value));
  return [
    ...ofSources,
    ...unknownScales.map(({ path, value: scale }) =>
      createError('norms/unknown-scale', path, { scale, ...nameNear(scale, scales) }),
    ),
    ...checkKnown('group', ['scales/*/norms/*/groups/*', 'expected/*/groups/*'], instrument.groups),
    ...checkKnown('role', ['scales/*/norms/*/roles/*', 'expected/*/roles/*'], instrument.roles),
  ];
}
