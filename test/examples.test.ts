import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countAssertions, type Example, readDocblockExamples, readPageExamples, toModule } from './readExamples.js';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache', 'examples');
const docblockExamples = readDocblockExamples();
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((page) => `docs/${page}`)].filter((page) =>
  page.endsWith('.md'),
);
const pageExamples = pages.flatMap(readPageExamples);

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the example of a docblock', () => {
  it.each(docblockExamples)('$title', async (example) => {
    expect(countAssertions(example.code)).toBeGreaterThan(0);
    expect(await runExample(example, docblockExamples.indexOf(example))).toBe(countAssertions(example.code));
  });
});

describe('the code of a page', () => {
  it('tells values in the README', () => {
    expect(readPageExamples('README.md').reduce((count, { code }) => count + countAssertions(code), 0)).toBeGreaterThan(0);
  });

  it.each(pageExamples)('$title', async (example) => {
    const number = docblockExamples.length + pageExamples.indexOf(example);
    expect(await runExample(example, number)).toBe(countAssertions(example.code));
  });
});

async function runExample(example: Example, number: number): Promise<number> {
  const names = example.module === undefined ? [] : Object.keys(await import(example.module));
  const path = join(folder, `example-${number}.ts`);
  const assertions = "import { expect } from 'vitest';\nlet count = 0;\n";
  const helper = 'function expectEqual(value, told) { expect(value).toEqual(told); count += 1; }\n';
  writeFileSync(path, `${assertions}${helper}${toModule(example, names)}export { count };\n`);
  const { count } = await import(path);
  return count;
}
