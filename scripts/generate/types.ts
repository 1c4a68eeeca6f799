import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { collectDefinitions, type JsonSchema, mapSchema, nameOf } from './jsonSchemas.js';

type Edit = { readonly at: number; readonly remove: number; readonly insert: string };

/** Returns the TypeScript module that holds an interface for every definition of every document. */
export async function createTypes(): Promise<string> {
  const definitions = collectDefinitions();
  const named = Object.fromEntries([...definitions].map(([name, schema]) => [name, mapSchema(schema, nameReference)]));
  const source = await compile({ definitions: named, type: 'object', additionalProperties: false } as never, 'Documents', {
    additionalProperties: false,
    bannerComment: '// Generated from src/schema; do not edit.',
    ignoreMinAndMaxItems: true,
    style: { printWidth: 130, singleQuote: true },
    unknownAny: true,
    unreachableDefinitions: true,
  });
  return shortenComments(makeReadonly(source.replace(/export interface Documents \{\}\n/, ''), keyedByLanguage(definitions)));
}

// A reference beside a description would be declared anew under a numbered name, so the type is named outright.
function nameReference({ $ref, title: _title, minItems: _minItems, maxItems: _maxItems, ...schema }: JsonSchema): JsonSchema {
  return typeof $ref === 'string' ? { ...schema, tsType: nameOf($ref) } : schema;
}

function keyedByLanguage(definitions: ReadonlyMap<string, JsonSchema>): ReadonlySet<string> {
  const pattern = definitions.get('Language')?.['pattern'];
  const isKeyed = ({ propertyNames }: JsonSchema) => (propertyNames as JsonSchema | undefined)?.['pattern'] === pattern;
  return new Set([...definitions].filter(([, schema]) => isKeyed(schema)).map(([name]) => name));
}

function makeReadonly(source: string, byLanguage: ReadonlySet<string>): string {
  const file = ts.createSourceFile('documents.ts', source, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node) || ts.isArrayTypeNode(node)) {
      edits.push({ at: node.getStart(file), remove: 0, insert: 'readonly ' });
    }
    if (ts.isIndexSignatureDeclaration(node)) edits.push(nameKey(node, byLanguage));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .toSorted((left, right) => right.at - left.at)
    .reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), source);
}

function nameKey(signature: ts.IndexSignatureDeclaration, byLanguage: ReadonlySet<string>): Edit {
  const name = signature.parameters[0]?.name as ts.Identifier;
  const isText = ts.isInterfaceDeclaration(signature.parent) && byLanguage.has(signature.parent.name.text);
  return { at: name.getStart(), remove: name.text.length, insert: isText ? 'language' : 'key' };
}

const whereReferenced =
  /(?: \*\n)? \* This interface was referenced by `Documents`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g;
const loneLine = /^( *)\/\*\*\n +\* (.{1,120})\n +\*\/$/gm;

function shortenComments(source: string): string {
  return source
    .replace(whereReferenced, '')
    .replace(loneLine, '$1/** $2 */')
    .replace(/\n\/\*\*/g, '\n\n/**')
    .replace(/\n{3,}/g, '\n\n');
}
