import { checkBounds } from './document/checkBounds.js';
import { describeValue, typeOf } from './document/describeValue.js';
import { createNameNear } from './document/nameNear.js';
import { sortIssues } from './document/sortIssues.js';
import { validateCases } from './document/validateCases.js';
import { validateCourseFacts } from './document/validateCourseFacts.js';
import { validateEntry } from './document/validateEntry.js';
import { validateEvent } from './document/validateEvent.js';
import type {
  CasesDocument,
  CourseFacts,
  Entry,
  InstrumentDefinition,
  NormsDocument,
  ProgressionEvent,
} from './generated/documents.js';
import { validateInstrument } from './instrument/validateInstrument.js';
import { validateNorms } from './instrument/validateNorms.js';
import type { Issue } from './issues/issue.js';
import { createError } from './issues/issue.js';
import { fail, type Result } from './shared/result.js';

export type * from './generated/documents.js';
export type {
  BoundName,
  Issue,
  IssueCode,
  IssueParams,
  IssuePath,
  JsonType,
  PatternName,
  Scalar,
  Severity,
} from './issues/issue.js';
export type { Result } from './shared/result.js';
export { validateCases, validateCourseFacts, validateEntry, validateEvent, validateInstrument, validateNorms };

/** Every document of the format. */
export type AnyDocument = InstrumentDefinition | NormsDocument | CourseFacts | CasesDocument | Entry | ProgressionEvent;

type Validate = (input: unknown) => Result<AnyDocument, Issue>;

const entryKinds = ['response', 'withdrawal', 'plan', 'course', 'occasion', 'follow-up'];
const validators: ReadonlyMap<string, Validate> = new Map<string, Validate>([
  ['instrument', validateInstrument],
  ['norms', (input) => validateNorms(input)],
  ['course-facts', validateCourseFacts],
  ['cases', validateCases],
  ...entryKinds.map((kind) => [kind, validateEntry] as const),
]);

/**
 * Returns any value as the document its "kind" says it is, or all that stands in its way. An event has no kind, but the
 * "specversion" of its envelope.
 */
export function validateDocument(input: unknown): Result<AnyDocument, Issue> {
  const outside = checkBounds(input);
  if (outside.length > 0) return fail(sortIssues(outside));
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return fail([createError('document/wrong-type', [], { expected: ['object'], received: typeOf(input) })]);
  }
  const { kind, specversion } = input as { readonly kind?: unknown; readonly specversion?: unknown };
  if (kind === undefined) {
    if (specversion !== undefined) return validateEvent(input);
    return fail([createError('document/missing-property', [], { property: 'kind' })]);
  }
  const validate = typeof kind === 'string' ? validators.get(kind) : undefined;
  return validate === undefined ? fail([refuseKind(kind)]) : validate(input);
}

function refuseKind(kind: unknown): Issue {
  const expected = [...validators.keys()];
  const received = describeValue(kind);
  const suggestion = createNameNear()(received, new Set(expected));
  return createError('document/unknown-kind', ['kind'], { received, expected, ...suggestion });
}
