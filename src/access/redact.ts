import type { Course } from '../course/course.js';
import type { InstrumentVersions } from '../course/findInstrument.js';
import type { InstrumentDefinition, InstrumentResponse, ProgressionEvent } from '../generated/documents.js';
import { invariant } from '../shared/invariant.js';
import type { RedactedCourse } from './redactCourse.js';
import { redactCourse } from './redactCourse.js';
import { redactDefinition } from './redactDefinition.js';
import { redactEvents } from './redactEvents.js';
import { redactResponse } from './redactResponse.js';

export interface RedactOptions {
  /** The instrument that says who reads what, or all its versions that the document spans. */
  readonly instrument: InstrumentVersions;
}

const unknownDocument = 'only a definition, a response, a course or its events can be redacted';

/**
 * Returns what a role may read of a document: of an instrument's definition, a response (whole, or nothing), a course, or the
 * events of courses from their start, in the order they were stated. What a small group answered nobody is told.
 *
 * Responses, courses and events that differ only in what the role may not read give the same bytes. The right is the role's:
 * another rater of the same role reads the same, and which person holds a role is for the host to know. That a plan has come, and
 * when, is told with a response that rates it. What belongs to a version of the instrument that is not at hand is not told.
 * The facts of a course and the events of its life are told to any role, also to one that the instrument does not have, which reads
 * no form: who may look at a course at all is for the host to know.
 *
 * @example
 * import bip from 'fremdrift/instruments/bip/1.0.0.json' with { type: 'json' };
 * bip.scales[0]?.items // => ['can-work']
 * redact({ ...bip, scoringReadableBy: ['caseworker'] }, 'citizen')?.scales[0]?.items // => undefined
 */
export function redact(document: InstrumentDefinition, role: string): InstrumentDefinition | undefined;
export function redact(document: InstrumentResponse, role: string, options: RedactOptions): InstrumentResponse | undefined;
export function redact(document: Course, role: string, options: RedactOptions): RedactedCourse;
export function redact(document: readonly ProgressionEvent[], role: string, options: RedactOptions): ProgressionEvent[];
export function redact(
  document: InstrumentDefinition | InstrumentResponse | Course | readonly ProgressionEvent[],
  role: string,
  options?: RedactOptions,
): InstrumentDefinition | InstrumentResponse | RedactedCourse | ProgressionEvent[] | undefined {
  invariant(typeof document === 'object' && document !== null, unknownDocument);
  if ('kind' in document && document.kind === 'instrument') return redactDefinition(document, role);
  invariant(options, 'pass the instrument, which says who reads what');
  const sight = { role, instruments: options.instrument };
  if (isList(document)) return redactEvents(document, sight);
  if (document.kind === 'course-state') return redactCourse(document, sight);
  invariant(document.kind === 'response', unknownDocument);
  return redactResponse(document, sight);
}

function isList(document: object): document is readonly ProgressionEvent[] {
  return Array.isArray(document);
}
