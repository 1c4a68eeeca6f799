import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { collectDefinitions, type JsonSchema, mapSchema } from './jsonSchemas.js';

// The package declares a default export and is one already.
const standaloneCode = standalone as unknown as typeof standalone.default;
const bundle = 'documents';

/** The structure checkers, and the definition each holds its document to. */
export const checkers = {
  isInstrument: 'InstrumentDefinition',
  isNorms: 'NormsDocument',
  isCourseFacts: 'CourseFacts',
  isEntry: 'Entry',
  isEvent: 'ProgressionEvent',
  isCases: 'CasesDocument',
} as const;

/** Returns the JavaScript module of the structure checkers: plain functions that need no library and no generated code. */
export function createCheckers(): string {
  const $defs = Object.fromEntries([...collectDefinitions()].map(([name, schema]) => [name, mapSchema(schema, dropTexts)]));
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    code: { esm: true, lines: false, optimize: 2, source: true },
    discriminator: true,
    inlineRefs: false,
    logger: false,
    messages: false,
    unicode: false,
  } as never);
  ajv.addSchema({ $id: bundle, $defs });
  const references = Object.fromEntries(Object.entries(checkers).map(([name, definition]) => [name, `${bundle}#/$defs/${definition}`]));
  return standaloneCode(ajv, references);
}

function dropTexts({ title: _title, description: _description, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** Returns the declarations beside that module. */
export function createCheckerDeclarations(): string {
  const declarations = Object.keys(checkers).map((name) => `export const ${name}: StructureChecker;`);
  return `// Generated from src/schema; do not edit.

/** One place where a document has not the structure its kind asks for. */
export interface StructureError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Tells whether a document has the structure of its kind; when not, \`errors\` holds why until the next call. */
export interface StructureChecker {
  (data: unknown): boolean;
  errors?: StructureError[] | null;
}

${declarations.join('\n')}
`;
}
