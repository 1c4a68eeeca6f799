import type { InstrumentDefinition, Norm, NormsDocument, Scale, Trajectory } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError, hasErrors } from '../issues/issue.js';
import { deepFreeze } from '../shared/deepFreeze.js';
import { inOrder } from '../shared/inOrder.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import { compileForm } from './compileForm.js';
import { compileGoals } from './compileGoals.js';
import { compileItem } from './compileItem.js';
import { compileScale, listAsked } from './compileScale.js';
import { expectSound } from './expectSound.js';
import type { CompiledScale, Instrument } from './instrument.js';
import { listTests } from './listTests.js';
import { checkExtract } from './rules/checkExtract.js';
import { createRangeFinder } from './scaleRange.js';

/**
 * Returns a validated definition as an instrument that responses can be checked and scored with: a frozen copy.
 *
 * Norms that a host supplies come before the instrument's own; norms that belong elsewhere are refused. What `fremdrift/validate` would refuse is not looked for again: a definition that was
 * never validated may throw a TypeError, or have scores that are not exact.
 */
export function compileInstrument(
  definition: InstrumentDefinition,
  options: { readonly norms?: readonly NormsDocument[] } = {},
): Result<Instrument, Issue> {
  const frozen = deepFreeze(structuredClone(definition));
  const documents = structuredClone(options.norms ?? []);
  const issues = [...checkExtract(frozen), ...checkNorms(frozen, documents)];
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
    return (['scales', 'expected'] as const).flatMap((list) =>
      (document[list] ?? []).flatMap(({ scale }, at) =>
        definition.scales.some((candidate) => candidate.id === scale)
          ? []
          : [createError('norms/unknown-scale', ['norms', index, list, at, 'scale'], { scale })],
      ),
    );
  });
}

function assemble(definition: InstrumentDefinition, documents: readonly NormsDocument[]): Instrument {
  const items = new Map(definition.items.map((item) => [item.id, compileItem(item, definition)]));
  const scales = compileScales(definition, items, documents);
  const goals = definition.goals && compileGoals(definition.goals);
  const forms = new Map(definition.forms.map((form) => [form.id, compileForm(form, { definition, items, scales, goals })]));
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
    goals,
  });
}

/** Scales that another gathers, or that its weights or steps ask for, come before it; otherwise the author's order stands. */
function compileScales(
  definition: InstrumentDefinition,
  items: Instrument['items'],
  documents: readonly NormsDocument[],
): Instrument['scales'] {
  const findRange = createRangeFinder(definition);
  const byId = new Map(definition.scales.map((scale) => [scale.id, scale]));
  const compiled = new Map<string, CompiledScale>();
  const needsOf = (scale: Scale) =>
    [...listBelow(scale), ...(scale.weights ?? []).flatMap(({ when }) => listTests(when)).map((test) => test.scale ?? '')]
      .map((id) => byId.get(id))
      .filter((scale) => scale !== undefined);
  for (const scale of inOrder(definition.scales, needsOf)) {
    const { range } = expectSound(findRange(scale.id), `score of scale "${scale.id}"`);
    const gathered = listBelow(scale).map((id) => compiled.get(id) as CompiledScale);
    compiled.set(
      scale.id,
      compileScale(scale, { items, gathered, norms: normsOf(scale, documents), expected: expectedOf(scale, documents), range }),
    );
  }
  return compiled;
}

/** The scales that a scale stands on. */
function listBelow(scale: Scale): readonly string[] {
  return [...(scale.scales ?? []), ...listAsked(scale, 'scale')];
}

function normsOf(scale: Scale, documents: readonly NormsDocument[]): Norm[] {
  const supplied = documents.flatMap((document) =>
    document.scales.filter((entry) => entry.scale === scale.id).flatMap((entry) => entry.norms),
  );
  return [...supplied, ...(scale.norms ?? [])];
}

function expectedOf({ id }: Scale, documents: readonly NormsDocument[]): Trajectory[] {
  return documents.flatMap(({ expected = [] }) => expected.filter(({ scale }) => scale === id));
}
