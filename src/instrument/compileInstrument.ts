import type { InstrumentDefinition, Norm, NormsDocument, Scale } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError, hasErrors } from '../issues/issue.js';
import { deepFreeze } from '../shared/deepFreeze.js';
import { invariant } from '../shared/invariant.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import { checkSupported } from './checkSupported.js';
import { compileForm } from './compileForm.js';
import { compileItem } from './compileItem.js';
import { compileScale } from './compileScale.js';
import type { CompiledScale, Instrument } from './instrument.js';
import { listScales } from './listScales.js';
import { createRangeFinder } from './scaleRange.js';

/**
 * Returns a validated definition as an instrument that responses can be checked and scored with: a frozen copy.
 *
 * Norms that a host supplies come before the instrument's own. Refused are parts of the format that have no engine yet,
 * and norms that belong elsewhere. What `fremdrift/validate` would refuse is not looked for again: a definition that was
 * never validated may throw a TypeError, or have scores that are not exact.
 */
export function compileInstrument(
  definition: InstrumentDefinition,
  options: { readonly norms?: readonly NormsDocument[] } = {},
): Result<Instrument, Issue> {
  const frozen = deepFreeze(structuredClone(definition));
  const documents = structuredClone(options.norms ?? []);
  const issues = [...checkSupported(frozen), ...checkNorms(frozen, documents)];
  if (hasErrors(issues)) return fail(issues);
  return succeed(assemble(frozen, documents));
}

function checkNorms(definition: InstrumentDefinition, documents: readonly NormsDocument[]): Issue[] {
  return documents.flatMap((document, index) => {
    const isFor = document.instrument === definition.id && (document.instrumentVersions?.includes(definition.version) ?? true);
    if (!isFor) {
      const received = [document.instrument, ...(document.instrumentVersions ?? [])].join(' ');
      return [
        createError('norms/wrong-instrument', ['norms', index], { expected: `${definition.id}@${definition.version}`, received }),
      ];
    }
    return document.scales.flatMap(({ scale }, at) =>
      definition.scales.some((candidate) => candidate.id === scale)
        ? []
        : [createError('norms/unknown-scale', ['norms', index, 'scales', at, 'scale'], { scale })],
    );
  });
}

function assemble(definition: InstrumentDefinition, documents: readonly NormsDocument[]): Instrument {
  const items = new Map(definition.items.map((item) => [item.id, compileItem(item, definition)]));
  const findRange = createRangeFinder(definition);
  const scales = new Map(
    orderScales(definition.scales).map((scale): [string, CompiledScale] => {
      const found = findRange(scale.id);
      invariant(found, `scale "${scale.id}" cannot be scored; validate the instrument first`);
      return [scale.id, compileScale(scale, { items, norms: normsOf(scale, documents), range: found.range })];
    }),
  );
  const forms = new Map(definition.forms.map((form) => [form.id, compileForm(form, { definition, items, scales })]));
  return deepFreeze({
    id: definition.id,
    version: definition.version,
    reference: `${definition.id}@${definition.version}`,
    definition,
    roles: new Map(definition.roles.map((role) => [role.id, role])),
    items,
    forms,
    scales,
    perspectives: definition.perspectives ?? [],
  });
}

function normsOf(scale: Scale, documents: readonly NormsDocument[]): Norm[] {
  const supplied = documents.flatMap((document) =>
    document.scales.filter((entry) => entry.scale === scale.id).flatMap((entry) => entry.norms),
  );
  return [...supplied, ...(scale.norms ?? [])];
}

/** Scales that another gathers, or that its weights ask for, come before it; otherwise the author's order stands. */
function orderScales(scales: readonly Scale[]): readonly Scale[] {
  const byId = new Map(scales.map((scale) => [scale.id, scale]));
  const ordered = new Set<Scale>();
  const visit = (scale: Scale): void => {
    if (ordered.has(scale)) return;
    for (const id of [...(scale.scales ?? []), ...(scale.weights ?? []).flatMap(({ when }) => (when ? listScales(when) : []))]) {
      const needed = byId.get(id);
      if (needed) visit(needed);
    }
    ordered.add(scale);
  };
  for (const scale of scales) visit(scale);
  return [...ordered];
}
