import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { issueCodes } from '../../../src/messages.js';
import { readSourceFiles, visit } from '../../sourceFiles.js';

const tests = join(import.meta.dirname, '..', '..');

/** The texts that the engine itself is written with; of one put together, `${realm}/impossible-date`, what it ends in. */
const written = new Set(
  readSourceFiles()
    .filter(({ folder }) => folder !== 'issues' && folder !== 'messages')
    .flatMap(({ tree }) => listTexts(tree)),
);

/** The codes that tests expect of the engine: by their names, or as folders of invalid documents. */
const expected = new Set([
  ...readdirSync(join(tests, 'fixtures', 'invalid')).map((folder) => folder.replace('--', '/')),
  ...readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && !/^unit\/(?:issues|messages)\//.test(path))
    .flatMap((path) => [...readFileSync(join(tests, path), 'utf8').matchAll(/\b([a-z]+\/[a-z-]+)\b/g)].map(([, code]) => code)),
]);

describe('every code', () => {
  it('is raised somewhere in the engine', () => {
    const raised = (code: string) => written.has(code) || written.has(code.slice(code.indexOf('/')));
    expect(issueCodes.filter((code) => !raised(code))).toEqual([]);
  });

  it('is expected by a test, or shown by a document that has the problem', () => {
    expect(issueCodes.filter((code) => !expected.has(code))).toEqual([]);
  });
});

function listTexts(tree: ts.SourceFile): string[] {
  const texts: string[] = [];
  visit(tree, (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateTail(node)) texts.push(node.text);
  });
  return texts;
}
