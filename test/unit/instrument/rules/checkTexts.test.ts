import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTexts, textNames } from '../../../../src/instrument/rules/checkTexts.js';

const find = (document: object) => checkTexts(document).map(({ code, path, params }) => [code, path, params]);
const both = { da: 'Tekst', en: 'Text' };

describe('texts', () => {
  it('are wanted in Danish wherever they stand', () => {
    const document = { title: { en: 'x' }, items: [{ textByRole: { mother: { en: 'x' } }, extensions: { title: { en: 'x' } } }] };
    expect(find(document)).toEqual([
      ['instrument/missing-danish', ['title'], {}],
      ['instrument/missing-danish', ['items', 0, 'textByRole', 'mother'], {}],
    ]);
  });

  it('are wanted in a language that half of them exist in', () => {
    expect(find({ title: both, description: { da: 'Tekst' } })).toEqual([
      ['instrument/untranslated', ['description'], { language: 'en', missing: 1, texts: 2, places: [['description']] }],
    ]);
  });

  it('are wanted in a language whose wording is told', () => {
    const document = { title: both, help: { da: 'x' }, label: { da: 'x' }, provenance: { wording: { da: 'own', en: 'own' } } };
    expect(find(document)).toEqual([
      ['instrument/untranslated', ['help'], { language: 'en', missing: 2, texts: 3, places: [['help'], ['label']] }],
    ]);
  });

  it('are told once for a language, with the first places', () => {
    const items = Array.from({ length: 10 }, () => ({ text: { da: 'x' } }));
    const [issue, ...others] = checkTexts({ title: both, items, provenance: { wording: { en: 'own' } } });
    expect(others).toEqual([]);
    const places = [0, 1, 2].map((index) => ['items', index, 'text']);
    expect(issue?.params).toEqual({ language: 'en', missing: 10, texts: 11, places });
  });

  it('are not wanted in a language that stands where Danish should', () => {
    const document = { title: { en: 'x' }, help: { da: 'x' }, provenance: { wording: { en: 'own' } } };
    expect(find(document)).toEqual([['instrument/missing-danish', ['title'], {}]]);
  });

  it('are not wanted in a language that a lone one exists in', () => {
    expect(find({ title: { ...both, enx: 'Text' }, help: both, label: both })).toEqual([]);
  });
});

it.each(['instrument', 'norms'])('every text in the schema of %s has a name that is known', (kind) => {
  const schema = readFileSync(join(import.meta.dirname, '../../../../schemas', `${kind}.schema.json`), 'utf8');
  const names = new Set<string>();
  JSON.parse(schema, (_key, value) => {
    for (const [name, property] of Object.entries<{ $ref?: string }>(value?.properties ?? {})) {
      if (property.$ref === '#/$defs/Text') names.add(name);
    }
    return value;
  });
  expect(names.size).toBeGreaterThan(0);
  expect([...names].filter((name) => !textNames.has(name))).toEqual([]);
});
