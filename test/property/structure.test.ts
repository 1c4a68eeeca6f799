import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type DocumentFile, documentsByFile } from '../../scripts/generate/jsonSchemas.js';
import {
  isCases,
  isCourseFacts,
  isDraft,
  isEntry,
  isEvent,
  isInstrument,
  isNorms,
  type StructureChecker,
} from '../../src/generated/structure.js';
import { readValidDocument, validDocuments } from '../fixtures/validDocuments.js';
import { arbitraryChanges, changeDocument } from '../support/changeDocument.js';

// A response has no checker of its own: as an entry it is checked by the one for entries.
const checkers: Partial<Record<DocumentFile, StructureChecker>> = {
  instrument: isInstrument,
  norms: isNorms,
  'course-facts': isCourseFacts,
  entry: isEntry,
  event: isEvent,
  cases: isCases,
  draft: isDraft,
};
const seeds = validDocuments.flatMap(({ name, file }) => {
  const checker = checkers[file];
  return checker === undefined ? [] : [{ name, schema: documentsByFile[file] as z.ZodType, checker }];
});

describe.each(seeds)('$name', ({ name, schema, checker }) => {
  it('is sound to zod and to the structure checker', () => {
    const document = readValidDocument(name);
    expect(schema.safeParse(document).error).toBeUndefined();
    expect(checker(document)).toBe(true);
    expect(checker.errors).toBeNull();
  });

  it('changed anyhow, is judged alike by the two', () => {
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        const document = changeDocument(readValidDocument(name), changes);
        expect({ document, valid: checker(document) }).toEqual({ document, valid: schema.safeParse(document).success });
        expect(checker.errors === null).toBe(checker(document));
      }),
      { numRuns: 400 },
    );
  });
});
