import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CourseFacts } from '../src/index.js';
import { compileInstrument, replay } from '../src/index.js';
import { validateEntry, validateInstrument, validateNorms } from '../src/validate.js';
import { accepted } from './support/accepted.js';

const root = join(import.meta.dirname, '..');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  'test/golden/README.md',
];

const guideInstrument = JSON.parse(firstJson('docs/redskab.md'));
const courseFacts: CourseFacts = {
  kind: 'course-facts',
  format: 1,
  id: 'forloeb-1',
  subject: 'b-1',
  instrument: 'job-og-hverdag@1.0.0',
  startedOn: '2026-01-05',
  sessions: [{ id: 'moede-3', plannedOn: '2026-02-10' }],
};

describe.each([
  ['README.md', 'everyday-life@1.0.0'],
  ['docs/redskab.md', 'job-og-hverdag@1.0.0'],
])('%s', (page, reference) => {
  const text = firstJson(page);

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

describe('the day in a host application', () => {
  const [, chapter = ''] = readFileSync(join(root, 'README.md'), 'utf8').split('## A day in a host application\n');
  const [, code = ''] = /^```ts\n(.*?)^```$/ms.exec(chapter) ?? [];
  const lines = code.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'));

  it('takes fewer than forty lines, from what is due to what is told', () => {
    expect(lines.length).toBeLessThan(40);
    for (const step of ['scheduleCourse(', 'startDraft(', 'applyAction(', 'record(', 'events']) expect(code).toContain(step);
  });
});

describe.each(readChapters('docs/redskab.md'))('docs/redskab.md, $title', ({ fragments }) => {
  const { ok, issues } = validateInstrument(extend(guideInstrument, fragments.filter(isPart)));

  it('shows only what can stand in the instrument above', () => {
    expect({ ok, issues }).toEqual({ ok: true, issues: [] });
  });

  it('shows only documents that fit it', () => {
    const definition = accepted(validateInstrument(extend(guideInstrument, fragments.filter(isPart))));
    const norms = fragments
      .filter(({ kind }) => kind === 'norms')
      .map((one) => accepted(validateNorms(one, { instrument: definition })));
    const instrument = accepted(compileInstrument(definition, { norms }));
    const entries = fragments.filter(({ kind }) => kind !== undefined && kind !== 'norms');
    expect(entries.flatMap((entry) => validateEntry(entry).issues)).toEqual([]);
    const { refused, course } = accepted(replay(instrument, courseFacts, entries, { source: 'urn:test' }));
    expect({ refused, pending: course.pending ?? [] }).toEqual({ refused: [], pending: [] });
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

type Fragment = Readonly<Record<string, unknown>>;

function firstJson(page: string): string {
  return /^```json\n(.*?)^```$/ms.exec(readFileSync(join(root, page), 'utf8'))?.[1] ?? '';
}

/** Returns the chapters of a page that show parts of an instrument, each with its blocks of JSON. */
function readChapters(page: string): readonly { title: string; fragments: readonly Fragment[] }[] {
  const chapters = readFileSync(join(root, page), 'utf8').split(/^## /m).slice(1);
  return chapters
    .map((text) => ({ title: text.slice(0, text.indexOf('\n')), fragments: readFragments(text) }))
    .filter(({ fragments }) => fragments.some(isPart));
}

function readFragments(text: string): readonly Fragment[] {
  return [...text.matchAll(/^```jsonc?\n(.*?)^```$/gms)].map(([, block = '']) => {
    const plain = block.replace(/ +\/\/ .*$/gm, '');
    return JSON.parse(plain.startsWith('{') ? plain : `{${plain}}`);
  });
}

/** A part of an instrument; what has a kind is a document of its own. */
function isPart({ kind }: Fragment): boolean {
  return kind === undefined;
}

/** Returns an instrument with parts added: a list grows, and one of the same id takes the place of what was there. */
function extend(instrument: Fragment, parts: readonly Fragment[]): Fragment {
  const extended: Record<string, unknown> = { ...instrument };
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) extended[name] = grow(extended[name], value);
  }
  return extended;
}

function grow(known: unknown, added: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(added)) {
    const replaced = new Set(added.map(({ id }) => id));
    return [...known.filter(({ id }) => !replaced.has(id)), ...added];
  }
  const isGroup = typeof known === 'object' && known !== null && typeof added === 'object' && added !== null;
  return isGroup ? extend(known as Fragment, [added as Fragment]) : added;
}
