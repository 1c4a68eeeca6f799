import { z } from 'zod';
import * as documents from '../../src/schema/index.js';

export type JsonSchema = { [keyword: string]: unknown };

type Draft = 'draft-2020-12' | 'draft-07';

/** The documents that have a schema file, by the name of the file. */
export const documentsByFile = {
  instrument: documents.InstrumentDefinition,
  norms: documents.NormsDocument,
  'course-facts': documents.CourseFacts,
  entry: documents.Entry,
  response: documents.InstrumentResponse,
  event: documents.ProgressionEvent,
  cases: documents.CasesDocument,
  draft: documents.DraftState,
} as const;

export type DocumentFile = keyof typeof documentsByFile;

export const documentFiles = Object.keys(documentsByFile) as DocumentFile[];

const baseUrl = 'https://fremdrift.dev/schemas/v1/';

/** Returns the schema file of a document: the document at the root, everything it is made of below. */
export function createSchemaFile(file: DocumentFile, draft: Draft, folder = '', translate = (text: string) => text): JsonSchema {
  const { $schema, $ref, ...rest } = mapSchema(toJsonSchema(documentsByFile[file], draft), (schema) =>
    translateTexts(schema, translate),
  );
  const keyword = draft === 'draft-07' ? 'definitions' : '$defs';
  const definitions = rest[keyword] as Record<string, JsonSchema>;
  const root = nameOf($ref as string);
  const { [root]: document, ...others } = definitions;
  const { title, description, ...body } = document as JsonSchema;
  const schema = { $schema, $id: `${baseUrl}${folder}${file}.schema.json`, title, description, ...body, [keyword]: others };
  return mapSchema(schema, (part) => addHover(part, definitions));
}

function translateTexts(schema: JsonSchema, translate: (text: string) => string): JsonSchema {
  const { title, description } = schema;
  return {
    ...schema,
    ...(typeof title === 'string' && { title: translate(title) }),
    ...(typeof description === 'string' && { description: translate(description) }),
  };
}

// Editors show the description of what a property refers to and lose its own; this keyword is theirs, and holds both.
function addHover(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { allOf, ...rest } = schema;
  const single = { ...rest, ...(allOf as JsonSchema[] | undefined)?.[0] };
  if (typeof single['$ref'] !== 'string') return schema;
  const { $ref, description } = single as { $ref: string; description?: string };
  if (description === undefined) return { $ref };
  return { description, markdownDescription: `${description}\n\n${definitions[nameOf($ref)]?.['description']}`, $ref };
}

/** Returns every definition of every document once, by name. */
export function collectDefinitions(): Map<string, JsonSchema> {
  const definitions = new Map<string, JsonSchema>();
  for (const file of documentFiles) {
    const own = toJsonSchema(documentsByFile[file], 'draft-2020-12').$defs as Record<string, JsonSchema>;
    for (const [name, definition] of Object.entries(own)) {
      const known = definitions.get(name);
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) {
        throw new Error(`Two definitions are named "${name}".`);
      }
      definitions.set(name, definition);
    }
  }
  return definitions;
}

/** Returns the name that a reference such as "#/$defs/Item" ends in. */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** Returns a copy in which every subschema, innermost first, and at last the schema itself has been through the change. */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  return change(mapParts(schema, change));
}

/** Returns a copy in which every subschema, innermost first, has been through the change; the schema itself has not. */
export function mapParts(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, mapKeyword(keyword, value, change)]));
}

// What stands under these keywords: a schema, a list of schemas, or schemas by name.
const schemaKeywords = new Set(['items', 'additionalProperties', 'propertyNames']);
const listKeywords = new Set(['anyOf', 'oneOf', 'allOf']);
const mapKeywords = new Set(['properties', '$defs', 'definitions']);

function mapKeyword(keyword: string, value: unknown, change: (schema: JsonSchema) => JsonSchema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (schemaKeywords.has(keyword)) return mapSchema(value as JsonSchema, change);
  if (listKeywords.has(keyword)) return (value as JsonSchema[]).map((part) => mapSchema(part, change));
  if (!mapKeywords.has(keyword)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapSchema(part as JsonSchema, change)]));
}

function toJsonSchema(schema: z.ZodType, target: Draft): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target, override: addDiscriminator }) as JsonSchema;
}

// With the discriminator told, a checker looks into one branch of a union, so that one mistake gives one error.
function addDiscriminator({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const { def } = zodSchema._zod;
  if (def.type !== 'union' || !('discriminator' in def)) return;
  jsonSchema['type'] = 'object';
  jsonSchema['discriminator'] = { propertyName: def.discriminator };
}
