import type { InstrumentDefinition } from '../dist/index.js';

declare const instrument: InstrumentDefinition;
export default instrument;
