import { describe, expect, it } from 'vitest';
import { createNarrator, type Narrator } from '../../../../src/cli/show/createNarrator.js';
import { formatItems } from '../../../../src/cli/show/formatItems.js';
import { renderText } from '../../../../src/cli/show/renderText.js';
import type { Form, InstrumentDefinition, Item } from '../../../../src/generated/documents.js';
import {
  createChoice,
  createForm,
  createInstrument,
  createRating,
  createScale,
  createYesNo,
} from '../../../support/createInstrument.js';

const plain = { strong: same, error: same, warning: same, faint: same };
const often = ['never', 'often'].map((value) => ({ value, label: { da: value === 'often' ? 'Tit' : 'Aldrig' } }));
const asked = { item: 'a', answered: true } as const;

/* Lists of questions by kind: "o" is answered Tit or Aldrig, "r" with a number, "t" in words, "c" is an "o" on a condition. */
describe('the questions of a form', () => {
  it.each(['oooo', 'orot', 'oorr', 'ooro', 'rrrroo', 'rorttt', 'otor'])('%s tell the options once', (kinds) => {
    expect(tell(kinds).match(/Tit/g)).toHaveLength(1);
  });

  it.each([
    ['oooo', /alle spørgsmål:/],
    ['ooort', /spørgsmål 1–3:/],
    ['roro', /som ved spørgsmål 2\./],
    ['rtoo', /spørgsmål 3 og 4:/],
    ['oooroo', /hvor intet andet står:/],
  ])('%s say of which of them the options are', (kinds, words) => {
    expect(tell(kinds)).toMatch(words);
  });

  it('follow each other without blank lines where nothing is said of each', () => {
    expect(tell('oooo')).toMatch(/1\. {2}Spørgsmål 1\n2\. {2}Spørgsmål 2\n3\. {2}Spørgsmål 3\n4\. {2}Spørgsmål 4\n$/);
  });

  it.each([
    ['occco', 1],
    ['ococo', 2],
    ['occoc', 2],
  ])('%s tell a condition %i times', (kinds, times) => {
    expect(tell(kinds).match(/kun, når spørgsmål 1 er besvaret/g)).toHaveLength(times);
  });

  it('number those that are asked on a condition', () => {
    expect(tell('occco')).toMatch(/Spørgsmål 2–4 stilles kun, når spørgsmål 1 er besvaret\./);
  });

  it('tell how a number is answered once for all in a row', () => {
    expect(tell('rrrr').match(/fra 1 til 5/g)).toHaveLength(1);
    expect(tell('rrtoo').match(/fra 1 til 5/g)).toHaveLength(1);
  });

  it('are not told again where another form asked them', () => {
    const items = [
      createRating('q1', { help: { da: 'Hjælp' } }),
      createRating('q2'),
      createYesNo('q3'),
      createRating('q4', { max: 9 }),
    ];
    const forms = [
      createForm({ id: 'first', title: { da: 'Første' }, items: ['q3', 'q1', 'q2'] }),
      createForm({ id: 'second', title: { da: 'Anden' }, items: ['q1', 'q2', 'q4', 'q3'] }),
    ];
    const text = tellForm(narratorOf({ items, forms }), forms[1] as Form);
    expect(text).toMatch(/Spørgsmål 1 og 2 er de samme som spørgsmål 2 og 3 i »Første«/);
    expect(text).toMatch(/Samme som spørgsmål 1 i »Første«/);
    expect(text).not.toMatch(/Hjælp/);
  });

  it('say once what a dash before an option means', () => {
    const items = ['q1', 'q2', 'q3'].map((id, index) => createChoice(id, [index, 9, { value: 'x', missing: 'unknown' }]));
    const scales = [createScale({ items: ['q1', 'q2', 'q3'] })];
    const text = tellForm(narratorOf({ items, scales }), createForm({ items: ['q1', 'q2', 'q3'] }));
    expect(text.match(/tæller ikke med/g)).toHaveLength(1);
    expect(text.match(/– {2}Tekst/g)).toHaveLength(3);
  });
});

function tell(kinds: string): string {
  const items = [...kinds].map((kind, index): Item => {
    const common = { id: index === 0 ? 'a' : `q${index + 1}`, text: { da: `Spørgsmål ${index + 1}` } };
    if (kind === 'r') return createRating(common.id, common);
    if (kind === 't') return { ...common, type: 'text' };
    return { ...common, type: 'choice', optionSet: 'often', ...(kind === 'c' && { enableWhen: asked }) };
  });
  const narrator = narratorOf({ items, optionSets: [{ id: 'often', options: often }] });
  return tellForm(narrator, narrator.definition.forms[0] as Form);
}

function narratorOf(parts: Partial<InstrumentDefinition>): Narrator {
  return createNarrator(createInstrument(parts), { norms: [], language: 'da' });
}

function tellForm(narrator: Narrator, form: Form): string {
  const own = narrator.definition.forms.find(({ id }) => id === form.id) as Form;
  return renderText(formatItems(narrator, own, { namesWording: false }), plain);
}

function same(text: string): string {
  return text;
}
