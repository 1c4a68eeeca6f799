import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { cut } from '../../issues/received.js';

/** An instrument must be whole: of what a role may read of one, nothing that is left out is told, and no score could be trusted. */
export function checkExtract({ redactedFrom }: InstrumentDefinition): Issue[] {
  return redactedFrom === undefined
    ? []
    : [createError('instrument/redacted', ['redactedFrom'], { original: cut(redactedFrom) })];
}
