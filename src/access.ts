export type { Actor, AnsweringRight } from './access/mayAnswer.js';
export { mayAnswer } from './access/mayAnswer.js';
export type { RedactOptions } from './access/redact.js';
export { redact } from './access/redact.js';
export type { RedactedCourse, RedactedLane, RedactedResponse } from './access/redactCourse.js';
export type { InstrumentVersions } from './course/findInstrument.js';
