import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { createSchemaFile, type DocumentFile, documentsByFile } from '../../scripts/generate/jsonSchemas.js';
import { isCases, isCourseFacts, isEntry, isEvent, isInstrument, isNorms } from '../../src/generated/structure.js';
import type { StructureChecker } from '../../src/shared/structure.js';
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
};
const seeds = validDocuments.flatMap(({ name, file }) => {
  const checker = checkers[file];
  return checker === undefined ? [] : [{ name, file, schema: documentsByFile[file] as z.ZodType, checker }];
});
const ajv = new Ajv2020({ discriminator: true, keywords: ['markdownDescription'] });
const files = Object.keys(checkers) as DocumentFile[];
const judges = new Map(files.map((file) => [file, ajv.compile(createSchemaFile(file, 'draft-2020-12'))]));

describe.each(seeds)('$name', ({ name, file, schema, checker }) => {
  it('is sound to zod and to the structure checker', () => {
    const document = readValidDocument(name);
    expect(schema.safeParse(document).error).toBeUndefined();
    expect(checker(document)).toBe(true);
    expect(checker.errors).toBeNull();
  });

  it('changed anyhow, is judged alike by zod, by ajv with the schema file, and by the structure checker', () => {
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        const document = changeDocument(readValidDocument(name), changes);
        const valid = schema.safeParse(document).success;
        const judged = { document, checker: checker(document), ajv: judges.get(file)?.(document) };
        expect(judged).toEqual({ document, checker: valid, ajv: valid });
        expect(checker.errors === null).toBe(checker(document));
      }),
      { numRuns: 400 },
    );
  });
});
