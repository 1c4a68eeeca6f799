import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileInstrument } from '../src/index.js';
import { validateInstrument } from '../src/validate.js';
import { accepted } from './support/accepted.js';

const root = join(import.meta.dirname, '..');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  'test/golden/README.md',
];

describe.each([
  ['README.md', 'everyday-life@1.0.0'],
  ['docs/redskab.md', 'job-og-hverdag@1.0.0'],
])('%s', (page, reference) => {
  const [, text = ''] = /^```json\n(.*?)^```$/ms.exec(readFileSync(join(root, page), 'utf8')) ?? [];

  it('shows an instrument that is sound and can be used as it stands', () => {
    const { ok, issues } = validateInstrument(JSON.parse(text));
    expect({ ok, issues }).toEqual({ ok: true, issues: [] });
    expect(accepted(compileInstrument(JSON.parse(text))).reference).toBe(reference);
  });

  it('points at a schema that comes with the package', () => {
    const path = String(JSON.parse(text).$schema);
    expect(path).toMatch(/^\.\/node_modules\/fremdrift\/schemas\/da\//);
    expect(existsSync(join(root, path.replace('./node_modules/fremdrift/', '')))).toBe(true);
  });
});

describe.each(pages)('%s', (page) => {
  it('links to files that are there', () => {
    const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) =>
      String(path),
    );
    expect(links.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([]);
  });
});
