import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Goals, InstrumentDefinition } from '../../../src/generated/documents.js';
import { bipNorms, notesInstrument, packageRoot, runInProcess, writeFiles } from './runInProcess.js';

const library = join(packageRoot, 'instruments');
const shipped = readdirSync(library, { recursive: true, encoding: 'utf8' })
  .filter((path) => /[\\/]\d+\.\d+\.\d+\.json$/.test(path))
  .map((path) => join(library, path));
const everything = join(packageRoot, 'test', 'fixtures', 'instruments', 'everything.json');
const normed = join(packageRoot, 'test', 'fixtures', 'valid', 'norms.json');
const languages = ['da', 'en'] as const;
const pages = [...shipped, everything].flatMap((path) => languages.map((language) => ({ path, language })));

describe('fremdrift show', () => {
  it.each(pages)('leaves out no text of $path in $language', async ({ path, language }) => {
    const page = unwrap((await runInProcess(['show', path, '--lang', language])).stdout);
    const texts = listTexts(JSON.parse(readFileSync(path, 'utf8')), language);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !page.includes(unwrap(text)))).toEqual([]);
  });

  it.each(pages)('tells the titles of the cadences of $path in $language', async ({ path, language }) => {
    const page = unwrap((await runInProcess(['show', path, '--lang', language])).stdout).toLowerCase();
    const { forms, cadences = [] }: InstrumentDefinition = JSON.parse(readFileSync(path, 'utf8'));
    const titles = listTexts(
      cadences.filter(({ id }) => forms.some(({ cadence }) => cadence === id)).map(({ title }) => title),
      language,
    );
    expect(titles.filter((title) => !page.includes(title.toLowerCase()))).toEqual([]);
  });

  it.each(pages)('keeps $path in $language within 80 columns, apart from addresses', async ({ path, language }) => {
    const { stdout } = await runInProcess(['show', path, '--lang', language]);
    const wide = stdout.split('\n').filter((line) => [...line].length > 80 && !/^\s*https?:\S+$/.test(line));
    expect(wide).toEqual([]);
    expect(stdout).not.toMatch(/undefined|NaN|\[object|…/);
  });

  it('says nothing in English where it speaks Danish', async () => {
    const english = /\b(?:the|and|of|or|which|answers?|when|question|questions|score of|source|is|not)\b/i;
    const { stdout } = await runInProcess(['show', writeDanish(), '--lang', 'da']);
    expect(stdout.split('\n').filter((line) => english.test(line))).toEqual([]);
  });

  it.each(['da', 'en'])('speaks of sub-goals in %s only where an instrument has them', async (language) => {
    const goals = /delmål|sub-goal/i;
    const { stdout: without } = await runInProcess(['show', writeGoals({ subGoals: false }), '--lang', language]);
    const { stdout: withThem } = await runInProcess(['show', writeGoals({ subGoals: true }), '--lang', language]);
    expect(without).not.toMatch(goals);
    expect(withThem.match(new RegExp(goals, 'gi'))?.length).toBeGreaterThan(3);
  });

  it('tells in Danish what has no English', async () => {
    const { exitCode, stdout } = await runInProcess(['show', writeDanish(), '--lang', 'en']);
    expect(stdout).toContain('Spørgsmål A?');
    expect(stdout).toMatch(/^Purpose: /m);
    expect(exitCode).toBe(0);
  });

  it('shows the options exactly as they read, with what they count', async () => {
    const { stdout } = await runInProcess(['show', 'bip', '--lang', 'da']);
    expect(stdout).toContain('    1  Jeg tror slet ikke, at jeg kan klare et arbejde\n');
    expect(stdout).toContain('    5  Jeg er helt sikker på, at jeg kan klare at have et arbejde\n');
  });

  it('tells the norms that are supplied before those of the instrument, with their sources', async () => {
    const folder = writeFiles({ 'n.json': bipNorms() });
    const without = await runInProcess(['show', 'bip']);
    const { exitCode, stdout, stderr } = await runInProcess(['show', 'bip', '--norms', join(folder, 'n.json')]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    // BIP has seven sources, so the first of the norms is the eighth.
    expect(stdout).toContain('[8]');
    expect(without.stdout).not.toContain('[8]');
    expect(stdout).toContain('Opfundet til prøven');
  });

  it('refuses norms of another instrument, with their place', async () => {
    const { exitCode, stdout, stderr } = await runInProcess(['show', 'bip', '--norms', normed]);
    expect(stderr).toMatch(/norms\.json:\d+:\d+: error norms\/wrong-instrument instrument: /);
    expect(stdout).toBe('');
    expect(exitCode).toBe(1);
  });

  it('writes Markdown, in which signs of an author are only themselves', async () => {
    const definition = { ...JSON.parse(notesInstrument()), title: { da: '*Noter* <b>_her_</b> | # 1. [x] &amp;' } };
    const path = join(writeFiles({ 'notes.json': JSON.stringify(definition) }), 'notes.json');
    const { exitCode, stdout } = await runInProcess(['show', path, '--format', 'markdown']);
    expect(stdout.split('\n')[0]).toBe('# \\*Noter\\* \\<b\\>\\_her\\_\\</b\\> \\| # 1. \\[x\\] &amp;amp;');
    expect(stdout).toMatch(/^1\. Noter$/m);
    expect(exitCode).toBe(0);
  });

  it('keeps the paragraphs of the terms of use apart', async () => {
    const definition: InstrumentDefinition = JSON.parse(notesInstrument());
    const { provenance } = definition;
    const licence = { ...provenance.licence, text: { da: 'Gør sådan:\n\n1) Spørg.\n2) Aftal.' } };
    const text = JSON.stringify({ ...definition, provenance: { ...provenance, licence } });
    const { stdout } = await runInProcess(['show', join(writeFiles({ 'notes.json': text }), 'notes.json')]);
    for (const line of ['Gør sådan:', '1) Spørg.', '2) Aftal.']) expect(stdout.split('\n')).toContain(line);
  });

  it('lets no author write to the terminal', async () => {
    const definition = { ...JSON.parse(notesInstrument()), title: { da: 'No\u001b[31mter\u202e' } };
    const path = join(writeFiles({ 'notes.json': JSON.stringify(definition) }), 'notes.json');
    expect((await runInProcess(['show', path])).stdout).toMatch(/^No\uFFFD\[31mter\uFFFD\n=+\n/);
  });

  it.each([
    [['show', 'bipp'], 'Did you mean "bip"?'],
    [['show', '-'], 'The instrument cannot be read from standard input ("-").'],
    [['show', 'bip', '--norms', 'absent.json'], 'There is no file "absent.json".'],
    [['show', 'bip', '--format', 'html'], '"html" cannot be used'],
  ])('refuses %j as wrong use', async (argv, sentence) => {
    const { exitCode, stdout, stderr } = await runInProcess(argv);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

/** Every text of a document in a language, but the titles of cadences: one that says no more than when it is stays away. */
function listTexts(value: unknown, language: string): string[] {
  if (Array.isArray(value)) return value.flatMap((member) => listTexts(member, language));
  if (typeof value !== 'object' || value === null) return [];
  const { da, ...others } = value as Readonly<Record<string, unknown>>;
  if (typeof da === 'string')
    return isWording(da) ? [] : (language === 'en' && typeof others['en'] === 'string' ? others['en'] : da).split(/\n+/);
  return Object.entries(value).flatMap(([key, member]) => (key === 'cadences' ? [] : listTexts(member, language)));
}

function isWording(text: string): boolean {
  return ['published', 'adapted', 'translation', 'own'].includes(text);
}

/** What was laid out on several lines is one line again. */
function unwrap(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The instrument that has everything, in Danish only. */
function writeDanish(): string {
  const text = readFileSync(everything, 'utf8').replace(/,\s*"en":\s*"[^"]*"/g, '');
  return join(writeFiles({ 'dansk.json': text.replaceAll('Forfatter', 'Skribent') }), 'dansk.json');
}

/** The instrument that has everything, with goals as told. */
function writeGoals(changes: Partial<Goals>): string {
  const definition: InstrumentDefinition = JSON.parse(readFileSync(everything, 'utf8'));
  return join(
    writeFiles({ 'goals.json': JSON.stringify({ ...definition, goals: { ...definition.goals, ...changes } }) }),
    'goals.json',
  );
}
