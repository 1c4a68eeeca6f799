import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compact } from './compact.js';
import { collectDefinitions, type JsonSchema, mapParts, nameOf } from './jsonSchemas.js';

/** The structure checkers, and the definition each holds its document to. */
export const checkers = {
  isInstrument: 'InstrumentDefinition',
  isNorms: 'NormsDocument',
  isCourseFacts: 'CourseFacts',
  isEntry: 'Entry',
  isEvent: 'ProgressionEvent',
  isCases: 'CasesDocument',
  isDraft: 'DraftState',
} as const;

// The package declares a default export and is one already.
const standaloneCode = standalone as unknown as typeof standalone.default;

const head = `// Generated from src/schema; do not edit.
// @ts-nocheck

/** One place where a document has not the structure its kind asks for. */
export interface StructureError {
  /** The keyword of JSON Schema that does not hold, such as "required" or "maxLength". */
  readonly keyword: string;
  /** Where, as a JSON Pointer. */
  readonly instancePath: string;
  /** What the keyword asks for, as ajv names it. */
  readonly params: { readonly [name: string]: unknown };
  /** Set when it is about the name of a property of the object, not about its value. */
  readonly propertyName?: string;
}

/** Tells whether a document has the structure of its kind; when not, \`errors\` holds why until the next call. */
export interface StructureChecker {
  (data: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

`;

/** Returns the module of the structure checkers: plain functions that need no library and make no code. */
export function createCheckers(): string {
  const options = {
    allErrors: true,
    code: { esm: true, lines: false, optimize: 2, source: true },
    discriminator: true,
    inlineRefs: false,
    logger: false,
    messages: false,
  } as const;
  const ajv = new Ajv(options as object);
  ajv.addSchema({ $id: 'documents', $defs: shareSubschemas() });
  const references = Object.entries(checkers).map(([name, definition]) => [name, `documents#/$defs/${definition}`] as const);
  const code = compact(standaloneCode(ajv, Object.fromEntries(references)));
  return head + code.replace(/^export const \w+(?= =)/gm, '$&: StructureChecker');
}

// Every subschema becomes a definition, so that what is said twice is one function.
function shareSubschemas(): Record<string, JsonSchema> {
  const definitions = collectDefinitions();
  const shared = new Map<string, JsonSchema>();
  const names = new Map<string, string>();
  const resolve = ({ $ref }: JsonSchema) =>
    shared.get(nameOf($ref as string)) ?? dropTexts(definitions.get(nameOf($ref as string)) ?? {});
  const share = (schema: JsonSchema): JsonSchema => {
    if ('$ref' in schema) return { $ref: schema['$ref'] };
    const body = inlineNames(dropTexts(schema), resolve);
    if ('const' in body) return body;
    const name = names.get(JSON.stringify(body)) ?? `${names.size}`;
    names.set(JSON.stringify(body), name);
    shared.set(name, body);
    return { $ref: `#/$defs/${name}` };
  };
  for (const [name, schema] of definitions) shared.set(name, inlineNames(dropTexts(mapParts(schema, share)), resolve));
  return Object.fromEntries(shared);
}

// An error about a key tells which key it is only where the schema of the keys stands in the schema of the object.
function inlineNames(schema: JsonSchema, resolve: (reference: JsonSchema) => JsonSchema): JsonSchema {
  const { propertyNames } = schema as { propertyNames?: JsonSchema };
  return propertyNames === undefined ? schema : { ...schema, propertyNames: resolve(propertyNames) };
}

function dropTexts({ title: _title, description: _description, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
