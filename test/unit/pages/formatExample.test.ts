import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatExample } from '../../../scripts/generate/pages/formatExample.js';
import { createNarrator } from '../../../src/cli/show/createNarrator.js';
import type { CasesDocument } from '../../../src/generated/documents.js';
import { compileInstrument } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';

const library = join(import.meta.dirname, '..', '..', '..', 'instruments');

/* What is looked for was read off the cases by hand. */
describe('an example on a page', () => {
  it('gives a goal that was adjusted a row of its own, since its ratings are not compared with those before', () => {
    const rows = rowsOf(tell('borgerens-plan', 'adjusted-goal'));
    const [home, guests, others] = rows;
    expect(home).toMatch(/^\| Jeg vil holde min lejlighed.*\| 4 – .* \| {2}\|$/);
    expect(guests).toMatch(/^\| Jeg vil have gæster hver måned .*\| {2}\| 2 – .* \|$/);
    expect(others).toMatch(/^\| Jeg vil se andre mennesker hver uge \| 2 – .* \| 3 – .* \|$/);
  });

  it('shows each answer as it reads, with what it counts before it', () => {
    const rows = rowsOf(tell('bip', 'better-same-worse'));
    expect(rows[0]).toContain('| 2 – Jeg tvivler meget på, at jeg kan klare et arbejde | 3 – Jeg er usikker på');
    expect(rows).toHaveLength(3);
  });

  it('tells how many a group is, and the share as a share', () => {
    const text = tell('fidelitet', 'table-1');
    expect(text).toMatch(/\d+ personer/);
    expect(text).toMatch(/\| \d+ procent \|/);
  });

  it('shows the colours of an instrument that has lights, and none where there is nothing to compare with', () => {
    const rows = tell('fidelitet', 'table-1').split('\n');
    const colours = rows.flatMap((row) => /\| (ingen farve) \| (grøn|gul|rød) \|$/.exec(row)?.slice(1) ?? []);
    expect(colours).toEqual(['grøn', 'grøn', 'grøn', 'grøn', 'grøn', 'gul', 'grøn'].flatMap((colour) => ['ingen farve', colour]));
  });

  it('reckons a ladder by its steps', () => {
    expect(tell('pipi', 'start-midpoint-end')).toMatch(/»Trappe mod løntimer« er 5\..*Ikke nået: »Har ordinære løntimer«/);
  });

  it('reckons the answers of a case that is no course, and tells of no day', () => {
    const text = tell('nextwork', 'wheel');
    expect(text).not.toMatch(/20\d\d/);
    expect(text).toContain('»Retning«');
  });
});

function tell(id: string, name: string): string {
  const read = (kind: string) => JSON.parse(readFileSync(join(library, id, `1.0.0${kind}.json`), 'utf8'));
  const { cases }: CasesDocument = read('.cases');
  const narrator = createNarrator(accepted(compileInstrument(read(''))), { norms: [], language: 'da' });
  const found = cases.find((one) => one.id === name);
  if (found === undefined) throw new Error(`${id} has no case "${name}".`);
  return formatExample(narrator, found);
}

/** The rows of the first table, without its head. */
function rowsOf(text: string): readonly string[] {
  const [table = ''] = text.match(/(?:^\|.*\n)+/m) ?? [];
  return table.trim().split('\n').slice(2);
}
