import type { InstrumentDefinition } from '../../src/generated/documents.js';
import { compileInstrument, type Instrument } from '../../src/index.js';

/** Compiles a random instrument; nothing where its scores would be too fine to be exact, or its table is out of reach. */
export function tryToCompile(definition: InstrumentDefinition): Instrument | undefined {
  try {
    const result = compileInstrument(definition);
    return result.ok ? result.value : undefined;
  } catch (error) {
    if (error instanceof TypeError && error.message.includes('cannot be scored')) return undefined;
    throw error;
  }
}
