import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatFormHead } from '../../../../src/cli/show/formatForms.js';
import { formatRoles } from '../../../../src/cli/show/formatRoles.js';
import { renderText } from '../../../../src/cli/show/renderText.js';
import { formTexts } from '../../../../src/cli/texts/show/formTexts.js';
import { provenanceTexts } from '../../../../src/cli/texts/show/provenanceTexts.js';
import type { Form, InstrumentDefinition, Item, Role } from '../../../../src/generated/documents.js';
import { createForm, createInstrument, createRating } from '../../../support/createInstrument.js';

const plain = { strong: same, error: same, warning: same, faint: same };
const titles = ['Borger', 'Konsulent', 'Leder', 'Mentor', 'Evaluator'];
const roles = titles.map((title): Role => ({ id: title.toLowerCase(), title: { da: title } }));
const byConsultant = { respondents: ['konsulent'], authorship: 'observer' } as const;

describe('who may read a form', () => {
  it.each<[string, Partial<Form>, RegExp]>([
    ['a respondent alone', {}, /kun den, der svarer/],
    ['another role by its name', { readableBy: ['borger'] }, /Borger samt den, der svarer/],
    ['others in the role that answers', { readableBy: ['borger', 'konsulent'] }, /Borger og andre i rollen Konsulent samt/],
    ['all other roles without their names', { readableBy: roles.map(({ id }) => id) }, /alle andre roller og andre i rollen/],
  ])('names %s', (_title, changes, words) => {
    const form = createForm({ ...byConsultant, ...changes, items: ['q1'] });
    const narrator = narratorOf({ roles, items: [createRating('q1')], forms: [form] });
    expect(renderText(formatFormHead(narrator, form), plain).replace(/\s+/g, ' ')).toMatch(words);
  });

  it('is told with the role too, where it is others in the same', () => {
    const form = createForm({ ...byConsultant, items: ['q1'], readableBy: ['konsulent'] });
    const text = tellRoles({ roles, items: [createRating('q1')], forms: [form] });
    expect(text).toMatch(/Konsulent Udfylder: [^:]*: sine egne svar og andres svar i »Skema til Konsulent«/);
  });
});

describe('roles that answer as groups', () => {
  const share: Item = { id: 'q1', type: 'number', text: { da: 'Andel' }, unit: '%', min: 0, max: 100 };
  const tell = (groups: readonly Role[]) =>
    tellRoles({
      roles: [...groups],
      items: [share],
      forms: groups.map(({ id }) => createForm({ id: `form-${id}`, respondents: [id], items: ['q1'] })),
    });
  const groups = roles.slice(0, 3).map((role): Role => ({ ...role, kind: 'group' }));

  it('are told of once where the same holds for all of them', () => {
    expect(tell(groups).match(/færre end 5/g)).toHaveLength(1);
  });

  it('are told of one by one where it does not', () => {
    const text = tell(groups.map((role, index) => ({ ...role, minCount: index + 5 })));
    expect(text.match(/færre end \d/g)).toEqual(['færre end 5', 'færre end 6', 'færre end 7']);
  });
});

describe('where the texts of a form come from', () => {
  const wording = { da: 'published' } as const;
  const share: Item = { id: 'q1', type: 'number', text: { da: 'Samarbejde' }, unit: '%', min: 0, max: 100, wording };
  const { measured, notHere, wording: questions } = formTexts.da;
  const { published } = provenanceTexts.da.wordings;

  it.each<[string, Role, string]>([
    ['of its questions where people answer', { id: 'borger', title: { da: 'Borger' } }, `${questions}: ${published}`],
    [
      'of names where a group answers, since what each was asked is not there',
      { id: 'ledere', title: { da: 'Ledere' }, kind: 'group' },
      `${measured}: ${notHere(published)}`,
    ],
  ])('is told %s', (_title, role, told) => {
    const form = createForm({ respondents: [role.id], items: ['q1'] });
    const narrator = narratorOf({ roles: [role], items: [share], forms: [form] });
    const text = renderText(formatFormHead(narrator, form), plain).replace(/\s+/g, ' ');
    expect(text).toContain(told);
    expect(text.includes(`${questions}:`)).toBe(role.kind !== 'group');
  });
});

function tellRoles(parts: Partial<InstrumentDefinition>): string {
  return renderText(formatRoles(narratorOf(parts)), plain).replace(/\s+/g, ' ');
}

function narratorOf(parts: Partial<InstrumentDefinition>) {
  return createNarrator(createInstrument(parts), { norms: [], language: 'da' });
}

function same(text: string): string {
  return text;
}
