import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '@hyperjump/json-schema/draft-07';
import { registerSchema, type SchemaObject, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { describe, expect, it } from 'vitest';
import { generateFiles } from '../scripts/generate/files.js';
import { createSchemaFile, documentFiles, type JsonSchema, nameOf } from '../scripts/generate/jsonSchemas.js';
import { danishTexts } from '../src/schema/danishTexts.js';
import { readValidDocument, validDocuments } from './fixtures/validDocuments.js';

const root = join(import.meta.dirname, '..');

describe('generated files', async () => {
  const fresh = await generateFiles();

  it.each([...fresh.keys()])('%s is what src/schema gives', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(fresh.get(path));
  });

  it.each(['schemas', 'schemas/draft-07', 'schemas/da', 'src/generated'])('%s holds nothing else', (folder) => {
    const files = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map((entry) => `${folder}/${entry.name}`).filter((path) => !fresh.has(path))).toEqual([]);
  });
});

const folders = [
  { folder: 'schemas', dialect: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs' },
  { folder: 'schemas/draft-07', dialect: 'http://json-schema.org/draft-07/schema', definitions: 'definitions' },
  { folder: 'schemas/da', dialect: 'http://json-schema.org/draft-07/schema', definitions: 'definitions' },
] as const;

describe.each(folders)('$folder', ({ folder, dialect, definitions }) => {
  it.each(documentFiles)('describes %s by the rules of its dialect', async (file) => {
    expect(await validate(dialect, readSchema(folder, file) as never)).toMatchObject({ valid: true });
  });

  it.each(documentFiles)('says in %s what every definition and every property is', (file) => {
    expect(collectUndescribed(readSchema(folder, file), definitions)).toEqual([]);
  });
});

describe('the Danish texts', () => {
  it('are there for every English text, and for no other', () => {
    const english = new Set<string>();
    const collect = (text: string) => {
      english.add(text);
      return text;
    };
    for (const file of documentFiles) createSchemaFile(file, 'draft-07', '', collect);
    expect([...danishTexts.keys()].toSorted()).toEqual([...english].toSorted());
  });

  it('are not the English ones', () => {
    expect([...danishTexts].filter(([english, danish]) => english === danish)).toEqual([]);
  });
});

describe('an independent validator', () => {
  it.each(validDocuments)('accepts $name as $file', async ({ name, file }) => {
    const schema = readSchema('schemas', file);
    registerSchema(schema as SchemaObject);
    const verdict = await validate(schema['$id'] as string, readValidDocument(name) as never);
    unregisterSchema(schema['$id'] as string);
    expect(verdict).toMatchObject({ valid: true });
  });
});

function readSchema(folder: string, file: string): JsonSchema {
  return JSON.parse(readFileSync(join(root, folder, `${file}.schema.json`), 'utf8'));
}

function collectUndescribed(schema: JsonSchema, keyword: string): string[] {
  const definitions = schema[keyword] as Record<string, JsonSchema>;
  const isDescribed = (part: JsonSchema): boolean =>
    typeof part['description'] === 'string' ||
    (typeof part['$ref'] === 'string' && isDescribed(definitions[nameOf(part['$ref'])] ?? {}));
  const collect = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      key === 'properties' ? collectProperties(part, `${path}/${key}`) : collect(part, `${path}/${key}`),
    );
  };
  // The names of properties are the author's: one may be "properties" too.
  const collectProperties = (properties: Record<string, JsonSchema>, path: string): string[] =>
    Object.entries(properties).flatMap(([name, part]) => [
      ...(isDescribed(part) ? [] : [`${path}/${name}`]),
      ...collect(part, `${path}/${name}`),
    ]);
  const named = Object.entries({ ...definitions, document: schema }).filter(([, part]) => !isDescribed(part));
  return [...named.map(([name]) => name), ...collect(schema, '')];
}
