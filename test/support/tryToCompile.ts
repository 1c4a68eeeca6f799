import type { InstrumentDefinition } from '../../src/generated/documents.js';
import { compileInstrument, type Instrument } from '../../src/index.js';
import { checkExact } from '../../src/instrument/rules/checkExact.js';
import { createRuleContext } from '../../src/instrument/rules/ruleContext.js';

/** Compiles a random instrument; nothing where its scores would be too fine to be exact, or its table is out of reach. */
export function tryToCompile(definition: InstrumentDefinition): Instrument | undefined {
  const context = createRuleContext(definition);
  const isScorable = definition.scales.every(({ id }) => context.rangeOf(id) !== undefined);
  if (!isScorable || checkExact(definition, context).length > 0) return undefined;
  const result = compileInstrument(definition);
  return result.ok ? result.value : undefined;
}
