import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/access.js';
import type { InstrumentDefinition } from '../../../src/generated/documents.js';
import { isInstrument } from '../../../src/generated/structure.js';
import { compileInstrument } from '../../../src/index.js';
import { validateInstrument } from '../../../src/validate.js';
import {
  createChoice,
  createDefinition,
  createForm,
  createRating,
  createRatings,
  createScale,
  createYesNo,
} from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';

const root = join(import.meta.dirname, '..', '..', '..');

/** A citizen, a caseworker who reads the citizen, a mentor who sees to things alone; the caseworker may read the scoring. */
const definition = createDefinition({
  roles: ['citizen', 'caseworker', 'mentor'].map((id) => ({ id, title: text })),
  optionSets: [
    { id: 'often', options: [0, 1].map((value) => ({ value, label: text, score: 1 - value })) },
    { id: 'seldom', options: [{ value: 0, label: text }] },
  ],
  items: [
    ...createRatings(3),
    { type: 'choice', id: 'mood', text, optionSet: 'often', textByRole: { citizen: text, mentor: text } },
    createYesNo('works', { scores: { yes: 3, no: 1 }, extensions: { key: 'secret' } }),
    createRating('more', { enableWhen: { scale: 'total', above: 10 } }),
    createRating('then', { enableWhen: { item: 'works', is: true } }),
    createChoice('seen', [
      { value: 'much', score: 2 },
      { value: 'little', score: 1 },
    ]),
    { type: 'choice', id: 'kept', text, optionSet: 'seldom' },
  ],
  forms: [
    createForm({ items: ['q1', 'q2', 'q3', 'mood', 'works', 'more', 'then'], readableBy: ['caseworker'], cadence: 'weekly' }),
    createForm({ id: 'watched', items: ['seen', 'kept'], respondents: ['mentor'], authorship: 'observer', cadence: 'yearly' }),
  ],
  profiles: [
    { id: 'short', title: text, items: ['q1', 'seen'] },
    { id: 'other', title: text, items: ['kept'] },
  ],
  cadences: [
    { type: 'interval', id: 'weekly', every: 'P1W' },
    { type: 'interval', id: 'yearly', every: 'P1Y' },
  ],
  scales: [
    createScale({
      id: 'total',
      method: 'sum',
      items: ['q1', 'q2', 'q3'],
      reverseKeyed: ['q2'],
      best: 'low',
      norms: [{ source: 'paper', cutoff: { value: 12, belongsTo: 'upper' } }],
    }),
    createScale({ id: 'mood', items: ['mood'] }),
    createScale({
      id: 'climb',
      method: 'ladder',
      steps: [{ id: 'works', title: text, criterion: text, when: { item: 'works', is: true } }],
    }),
    createScale({ id: 'seen', items: ['seen'] }),
  ],
  perspectives: [
    {
      id: 'both',
      construct: 'related',
      sides: [
        { scale: 'mood', role: 'citizen' },
        { scale: 'seen', role: 'mentor' },
      ],
    },
  ],
  followUps: [
    { id: 'high', title: text, when: { scale: 'total', above: 12 } },
    { id: 'quiet', title: text, when: { item: 'q1', is: 1 }, readableBy: ['caseworker'] },
    { id: 'seen', title: text, when: { item: 'seen', is: 'little' } },
  ],
  scoringReadableBy: ['caseworker'],
  display: [
    { as: 'card', scales: ['total', 'seen'] },
    { as: 'wheel', scales: ['total', 'mood', 'seen'] },
  ],
});

const idsOf = (parts: readonly { readonly id: string }[] | undefined) => parts?.map(({ id }) => id);

it('the definition is a sound one, but for norms on a wording of its own', () => {
  const errors = validateInstrument(definition).issues.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code }) => code)).toEqual(['instrument/norms-on-own-wording']);
});

describe('the extract for a role without the scoring', () => {
  const extract = redact(definition, 'citizen') as InstrumentDefinition;

  it('has the forms that the role answers or reads, and what belongs to these alone', () => {
    expect(idsOf(extract.forms)).toEqual(['form']);
    expect(idsOf(extract.items)).toEqual(['q1', 'q2', 'q3', 'mood', 'works', 'more', 'then']);
    expect(idsOf(extract.scales)).toEqual(['total', 'mood', 'climb']);
    expect(idsOf(extract.optionSets)).toEqual(['often']);
    expect(extract.profiles).toEqual([{ id: 'short', title: text, items: ['q1'] }]);
    expect(idsOf(extract.cadences)).toEqual(['weekly']);
    expect(extract.perspectives).toBeUndefined();
    expect(extract.display).toEqual([{ as: 'card', scales: ['total'] }]);
    expect(idsOf(redact(definition, 'mentor')?.items)).toEqual(['seen', 'kept']);
  });

  it('says of scales what they are called, which end is best and what the steps are', () => {
    expect(extract.scales).toEqual([
      { id: 'total', title: text, method: 'sum', best: 'low' },
      { id: 'mood', title: text, method: 'mean' },
      { id: 'climb', title: text, method: 'ladder', steps: [{ id: 'works', title: text, criterion: text, when: {} }] },
    ]);
  });

  it('has no scores of answers, no words for other roles, and no condition on a score', () => {
    const item = (id: string) => extract.items.find((candidate) => candidate.id === id);
    expect(extract.optionSets?.[0]?.options).toEqual([0, 1].map((value) => ({ value, label: text })));
    expect(item('works')).toEqual({ type: 'yesno', id: 'works', text });
    expect(item('mood')).toEqual({ type: 'choice', id: 'mood', text, optionSet: 'often', textByRole: { citizen: text } });
    expect(item('more')).toEqual(createRating('more'));
    expect(item('then')?.enableWhen).toEqual({ item: 'works', is: true });
    expect(redact(definition, 'mentor')?.items[0]).toEqual(createChoice('seen', ['much', 'little']));
  });

  it('names the follow-ups meant for the role, and not what calls for them', () => {
    expect(extract.followUps).toEqual([{ id: 'high', title: text }]);
  });

  it('names what it was made from, the same for the same content in any order', () => {
    const turned = Object.fromEntries(Object.entries(definition).toReversed()) as unknown as InstrumentDefinition;
    expect(extract.redactedFrom).toMatch(/^measure@1\.0\.0#[0-9a-z]+$/);
    expect(redact(turned, 'mentor')?.redactedFrom).toBe(extract.redactedFrom);
    expect(redact({ ...definition, status: 'retired' }, 'citizen')?.redactedFrom).not.toBe(extract.redactedFrom);
  });

  it('can be neither validated, compiled nor redacted again', () => {
    for (const { ok, issues } of [validateInstrument(extract), compileInstrument(extract)]) {
      expect([ok, issues.map(({ code, path }) => [code, path])]).toEqual([false, [['instrument/redacted', ['redactedFrom']]]]);
    }
    expect(() => redact(extract, 'citizen')).toThrow(TypeError);
  });
});

describe('the extract for a role with the scoring', () => {
  const extract = redact(definition, 'caseworker') as InstrumentDefinition;

  it('has all of it, of the forms that the role may read', () => {
    expect(extract.scales).toEqual(definition.scales.slice(0, 3));
    expect(extract.optionSets).toEqual(definition.optionSets?.slice(0, 1));
    expect(extract.followUps).toEqual(definition.followUps?.slice(0, 2));
    expect(extract.items.filter(({ id }) => id !== 'mood')).toEqual(
      definition.items.filter(({ id }) => !['mood', 'seen', 'kept'].includes(id)),
    );
  });
});

it('a role that reads no form gets nothing', () => {
  expect(redact(definition, 'boss')).toBeUndefined();
});

describe('the instruments that come with the package', () => {
  const folder = join(root, 'instruments');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\d\.json$/.test(path));
  const key = /"(?:reverseKeyed|weights|norms|cutoff|bands|lookup|minAnswered|moved|scores?|worsened|beyondCutoff|tScore)":/;

  it.each(files)('%s leaves every role a document of sound structure, and the scoring to those who may read it', (file) => {
    const shipped: InstrumentDefinition = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const { id } of shipped.roles) {
      const extract = redact(shipped, id);
      if (extract === undefined) continue;
      expect(isInstrument(JSON.parse(JSON.stringify(extract))) || isInstrument.errors).toBe(true);
      if (shipped.scoringReadableBy?.includes(id)) expect(shipped.scales).toEqual(expect.arrayContaining([...extract.scales]));
      else expect(JSON.stringify({ ...extract, provenance: {} })).not.toMatch(key);
    }
  });
});
