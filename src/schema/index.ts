export { CasesDocument } from './cases.js';
export { Condition } from './condition.js';
export { CourseFacts } from './course.js';
export { Entry, InstrumentResponse } from './entry.js';
export { ProgressionEvent } from './event.js';
export { InstrumentDefinition } from './instrument.js';
export { Item } from './item.js';
export { NormsDocument } from './norms.js';
export { Norm, Scale } from './scale.js';
