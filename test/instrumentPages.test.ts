import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createInstrumentPage } from '../scripts/generate/instrumentPages.js';
import { findLacks } from '../scripts/generate/pages/findLacks.js';
import { notesOf } from '../scripts/generate/pages/notesOf.js';
import { pageTexts } from '../scripts/generate/pages/pageTexts.js';
import { readInstruments } from '../scripts/generate/pages/readInstruments.js';
import { runExample } from '../scripts/generate/pages/runExample.js';
import { escapeMarkdown } from '../src/cli/show/renderMarkdown.js';
import { formTexts } from '../src/cli/texts/show/formTexts.js';
import { limitTexts } from '../src/cli/texts/show/limitTexts.js';
import { provenanceTexts } from '../src/cli/texts/show/provenanceTexts.js';
import type { CasesDocument, InstrumentDefinition } from '../src/generated/documents.js';

const library = join(import.meta.dirname, '..', 'instruments');
const shown = await readInstruments(library);
const bip = shown.find(({ instrument }) => instrument.definition.id === 'bip')?.instrument.definition as InstrumentDefinition;

describe.each(['da', 'en'] as const)('the page of instruments in %s', (language) => {
  const page = createInstrumentPage(shown, language);
  const other = language === 'da' ? 'en' : 'da';
  const words = pageTexts[language];

  it.each(shown.map(({ instrument }) => instrument.definition))('tells of $id all that must be told', (definition) => {
    const section = sectionOf(page, definition.id);
    const { published, own } = notesOf(definition.provenance.notes, language);
    const parts = [
      words.origin,
      published?.label ?? '?',
      own?.label ?? '?',
      words.terms,
      formTexts[language].title,
      words.scoring,
      limitTexts[language].title,
      words.example.title,
    ];
    const places = parts.map((part) => section.search(new RegExp(`^(?:### |[-*] \\*\\*)${escapePattern(part)}`, 'm')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    for (const limit of (definition.limits?.[language] ?? '').split(/\n+/)) expect(section).toContain(escapeMarkdown(limit));
  });

  it.each(shown.map(({ instrument }) => instrument.definition))('leaves nothing of the notes on $id out', (definition) => {
    const section = sectionOf(page, definition.id);
    const notes = (definition.provenance.notes?.[language] ?? '').split(/\n+/).filter((note) => note !== '');
    // A word that a note opens with may be set apart from the rest of it.
    const isTold = (note: string) => section.includes(escapeMarkdown(note.replace(/^[^:]+:\s+./, '')));
    expect(notes.filter((note) => !isTold(note))).toEqual([]);
  });

  it.each(shown.map(({ instrument }) => instrument.definition))(
    'says of every score of $id what its scale says',
    (definition) => {
      const section = sectionOf(page, definition.id);
      const texts = definition.scales.flatMap(({ description }) => description?.[language] ?? []);
      expect(texts.filter((text) => !section.includes(escapeMarkdown(text)))).toEqual([]);
    },
  );

  it('leads to every section, and from its overview to each once', () => {
    const links = [...page.matchAll(/^\| \[.*?\]\(#([^)]+)\)/gm)].map(([, id]) => id);
    const anchors = [...page.matchAll(/^<a id="([^"]+)"><\/a>$/gm)].map(([, id]) => id);
    expect(links).toEqual(shown.map(({ instrument }) => instrument.definition.id));
    expect(anchors).toEqual(links);
  });

  it('says in its overview that names alone are published where groups answer, and questions where people do', () => {
    const rowOf = (id: string) => page.split('\n').find((row) => row.startsWith('| [') && row.includes(`(#${id})`));
    const { names, published } = words.contents.wording;
    expect(rowOf('fidelitet')).toContain(`| ${escapeMarkdown(names)} |`);
    expect(page.split(escapeMarkdown(names))).toHaveLength(2);
    expect(rowOf('fidelitet')).not.toContain(`| ${escapeMarkdown(published)} |`);
  });

  it('says of both forms of an instrument where questions come from, and the options of a list that they share', () => {
    const { wordings, wordingsFrom, options } = provenanceTexts[language];
    const told = language === 'da' ? wordingsFrom.published('[1]') : wordingsFrom.translation('[1]');
    const both = escapeMarkdown(`${told}; ${options(wordings.own)}`);
    expect(sectionOf(page, 'bedre-ressourceforloeb').split(both)).toHaveLength(3);
  });

  it('keeps every row of a table to its columns', () => {
    const tables = page.match(/(?:^\|.*\n)+/gm) ?? [];
    const widths = tables.map((table) => new Set(table.trim().split('\n').map(countCells)).size);
    expect(tables.length).toBeGreaterThan(shown.length);
    expect(widths.filter((width) => width !== 1)).toEqual([]);
  });

  it('holds no text of an instrument in the other language', () => {
    const texts = shown.flatMap(({ instrument }) => listTexts(instrument.definition));
    // A single word can be one in both languages, and a text may quote the other language.
    const own = texts.map((text) => text[language]).join('\n');
    const foreign = texts.flatMap((text) => text[other] ?? []).filter((text) => / .* /.test(text) && !own.includes(text));
    expect(foreign.length).toBeGreaterThan(100);
    expect(foreign.filter((text) => page.includes(escapeMarkdown(text)))).toEqual([]);
  });

  it('leaves nothing blank', () => {
    expect(page).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(page).not.toMatch(/\n{4}/);
  });

  it('has a counterpart in the other language with as many headings, rows and entries', () => {
    const counterpart = createInstrumentPage(shown, other);
    for (const mark of [/^#+ /gm, /^\|/gm, /^ *[-*] /gm, /^<details>$/gm])
      expect(counterpart.match(mark)?.length, String(mark)).toBe(page.match(mark)?.length);
  });
});

describe('an instrument', () => {
  const { provenance } = bip;
  const notes = (change: (note: string) => string) => {
    const { da = '', en = '' } = provenance.notes ?? {};
    return { ...bip, provenance: { ...provenance, notes: { da: change(da), en: change(en) } } };
  };

  it('lacks nothing when all is told', () => {
    expect(findLacks(bip)).toEqual([]);
  });

  it.each([
    ['without limits', { ...bip, limits: undefined }, 2],
    ['whose limits are blank in English', { ...bip, limits: { da: 'Grænser.', en: ' ' } }, 1],
    ['whose terms are told in Danish alone', withTerms({ da: 'Spørg først.' }), 1],
    ['without notes', { ...bip, provenance: { ...provenance, notes: undefined } }, 4],
    ['that does not say what is published', notes((note) => note.replace(/^(Offentliggjort|Published)/, 'X')), 2],
    ['that does not say what is ours', notes((note) => note.replace(/Vores eget|Ours/, 'X')), 2],
  ])('%s cannot be told of', (_, definition, count) => {
    expect(findLacks(definition as InstrumentDefinition)).toHaveLength(count);
  });

  it('is refused when it lacks something, or names no case as its example', async () => {
    await expect(readInstruments(copyBip(({ limits: _, ...definition }) => definition, same))).rejects.toThrow('bip@1.0.0');
    await expect(readInstruments(copyBip(same, ({ example: _, ...cases }) => cases))).rejects.toThrow('bip@1.0.0');
    await expect(readInstruments(copyBip(same, same))).resolves.toHaveLength(1);
  });

  function withTerms(text: { readonly da: string }) {
    return { ...bip, provenance: { ...provenance, licence: { ...provenance.licence, text } } };
  }
});

describe('an example', () => {
  it('is refused when the engine refuses any part of it', () => {
    const refused = readCases().cases.find(({ id }) => id === 'above-the-options');
    const [{ instrument }] = shown.filter((one) => one.instrument.definition.id === 'bip') as [(typeof shown)[number]];
    expect(() => runExample(refused as CasesDocument['cases'][number], instrument)).toThrow('above-the-options');
  });

  it('tells of a response that was withdrawn that nothing of it holds', () => {
    const withdrawn = readCases().cases.find(({ id }) => id === 'withdrawn');
    const [{ instrument }] = shown.filter((one) => one.instrument.definition.id === 'bip') as [(typeof shown)[number]];
    const { responses } = runExample(withdrawn as CasesDocument['cases'][number], instrument);
    expect(responses.map(({ response }) => response.id)).toEqual(['r1', 'r3']);
  });
});

function sectionOf(page: string, id: string): string {
  const [, ...sections] = page.split(/^<a id="/m);
  return sections.find((section) => section.startsWith(`${id}"`)) ?? '';
}

function countCells(row: string): number {
  return row.replaceAll('\\|', '').split('|').length;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Every text of a document that is told in both languages. */
function listTexts(value: unknown): readonly Readonly<Record<string, string>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const { da, en } = value as Readonly<Record<string, unknown>>;
  if (typeof da === 'string' && typeof en === 'string') return [{ da, en }];
  return Object.values(value).flatMap(listTexts);
}

function readCases(): CasesDocument {
  return JSON.parse(readFileSync(join(library, 'bip', '1.0.0.cases.json'), 'utf8'));
}

/** A library of its own that holds one instrument, changed. */
function copyBip(
  changeDefinition: (definition: InstrumentDefinition) => object,
  changeCases: (cases: CasesDocument) => object,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'fremdrift-'));
  cpSync(join(library, 'bip'), join(folder, 'bip'), { recursive: true });
  writeFileSync(join(folder, 'bip', '1.0.0.json'), JSON.stringify(changeDefinition(bip)));
  writeFileSync(join(folder, 'bip', '1.0.0.cases.json'), JSON.stringify(changeCases(readCases())));
  return folder;
}

function same<Value>(value: Value): Value {
  return value;
}
