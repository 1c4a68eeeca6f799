import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition, Item, NormsDocument, OptionSet, WordingByLanguage } from '../src/generated/documents.js';
import { validateInstrument, validateNorms } from '../src/validate.js';

interface PublishedWording {
  readonly id: string;
  readonly text_da: string;
  readonly options_da: readonly string[] | null;
  readonly source: string;
}

const root = join(import.meta.dirname, '..', 'instruments');
const publishedWordings: readonly PublishedWording[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures', 'published-wordings.json'), 'utf8'),
);
const documents = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json') && !path.endsWith('.cases.json'))
  .map((path) => [path, JSON.parse(readFileSync(join(root, path), 'utf8'))] as const);
const instruments: readonly (readonly [string, InstrumentDefinition])[] = documents.filter(
  ([, { kind }]) => kind === 'instrument',
);
const norms: readonly (readonly [string, NormsDocument])[] = documents.filter(([, { kind }]) => kind === 'norms');

const bip = instrumentOf('bip');
const bedreRessourceforloeb = instrumentOf('bedre-ressourceforloeb');

describe.each(instruments)('instruments/%s', (_path, definition) => {
  it('gives every question told as published letter by letter as its source prints it', () => {
    const unknown = publishedItems(definition).filter((item) => rowsOf(definition, item).length === 0);
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('gives every list of options told as published letter by letter as its source prints it, best first', () => {
    const unknown = choices(definition)
      .filter((choice) => choice.wording['da'] === 'published')
      .filter(({ item, labels }) => !rowsOf(definition, item).some(({ options_da }) => isSameList(options_da, labels)));
    expect(unknown.map(({ item }) => item.id)).toEqual([]);
  });

  it('names the source of everything told as published', () => {
    const sources = new Set(definition.provenance.sources.map(({ id }) => id));
    const sets = (definition.optionSets ?? []).filter(
      (set) => (set.wording ?? definition.provenance.wording)['da'] === 'published',
    );
    const unsourced = [...publishedItems(definition), ...sets].filter(
      ({ source }) => source === undefined || !sources.has(source),
    );
    expect(unsourced.map(({ id }) => id)).toEqual([]);
  });

  it('has every text in Danish and in English', () => {
    expect(halfTranslated(definition, [])).toEqual([]);
  });

  it('has every item that its forms and profiles ask for', () => {
    const items = new Set(definition.items.map(({ id }) => id));
    const asked = [...definition.forms, ...(definition.profiles ?? [])].flatMap((list) => list.items);
    expect(asked.filter((item) => !items.has(item))).toEqual([]);
  });

  it('tells of evidence and norms only where every word the respondent meets is published', () => {
    const published = new Set(publishedItems(definition).map(({ id }) => id));
    const ownOptions = new Set(
      choices(definition)
        .filter(({ wording }) => wording['da'] !== 'published')
        .map(({ item }) => item.id),
    );
    const told = definition.scales.filter(({ evidence, norms }) => evidence !== undefined || norms !== undefined);
    const unfounded = told.filter(({ items = [] }) => items.some((item) => !published.has(item) || ownOptions.has(item)));
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(norms)('instruments/%s', (path, document) => {
  it('is named as norms, so that nobody takes it for an instrument', () => {
    expect(path).toMatch(/\.norms\.json$/);
  });

  it('has every text in Danish and in English', () => {
    expect(halfTranslated(document, [])).toEqual([]);
  });

  it('fits the instrument it lies beside', () => {
    expect(validateNorms(document, { instrument: instrumentOf(document.instrument) })).toMatchObject({ ok: true, issues: [] });
  });
});

describe.each([bip, bedreRessourceforloeb])('$id', (definition) => {
  it('has no total: every scale is one question, and every question one scale', () => {
    expect(definition.scales.every(({ items, scales }) => items?.length === 1 && scales === undefined)).toBe(true);
    expect(definition.scales.flatMap(({ items = [] }) => items)).toEqual(definition.items.map(({ id }) => id));
  });

  it('offers five options from 5, the best, to 1', () => {
    const values = choices(definition).map((choice) => choice.values);
    expect(values).toEqual(definition.items.map(() => [5, 4, 3, 2, 1]));
  });

  it('requires no answer', () => {
    expect(definition.items.filter(({ required }) => required === true)).toEqual([]);
  });

  it('sets side by side, and never subtracts, questions that differ', () => {
    expect(definition.perspectives?.map(({ construct }) => construct)).toEqual(definition.perspectives?.map(() => 'related'));
  });
});

describe('bip', () => {
  it('asks the citizen the nine published questions and the caseworker one on each of eleven indicators', () => {
    const texts = formTexts(bip, 'citizen');
    expect(texts).toEqual(publishedWordings.filter(({ id }) => /^B\d\d/.test(id)).map(({ text_da }) => text_da));
    expect(formTexts(bip, 'caseworker')).toHaveLength(11);
  });
});

describe('progressionsfaktorer', () => {
  const definition = instrumentOf('progressionsfaktorer');
  const { forms, profiles = [], scales } = definition;
  const rows = publishedWordings.filter(({ id }) => /^[A-E]\d$/.test(id));
  const asked = choices(definition).slice(0, rows.length);

  it('asks the citizen the sixteen published questions in their order, each with its five options from 5, the best, to 1', () => {
    expect(formTexts(definition, 'citizen')).toEqual(rows.map(({ text_da }) => text_da));
    expect(asked.map(({ labels }) => labels)).toEqual(rows.map(({ options_da }) => options_da));
    expect(asked.map(({ values }) => values)).toEqual(rows.map(() => [5, 4, 3, 2, 1]));
  });

  it('asks nine of them in the words of bip, and under the same names', () => {
    const own = new Map(definition.items.map((item) => [item.id, item]));
    const ofBip = bip.items.filter(({ id }) => bip.forms[0]?.items.includes(id));
    expect(ofBip.map(({ id }) => own.get(id))).toEqual(ofBip);
  });

  it('has a figure for each of five factors and for every question, and no total', () => {
    const factors = scales.filter(({ items = [] }) => items.length > 1);
    expect(factors.map(({ title }) => title['da']?.charAt(0))).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(scales.filter((scale) => scale.scales !== undefined)).toEqual([]);
    const single = scales.filter(({ items = [] }) => items.length === 1).flatMap(({ items = [] }) => items);
    expect(single.toSorted()).toEqual(
      choices(definition)
        .map(({ item }) => item.id)
        .toSorted(),
    );
  });

  it('does not count the question that mixes chances and effort in the mean of its factor', () => {
    expect(scales.filter(({ items }) => items?.includes('job-chances')).map(({ id }) => id)).toEqual(['job-chances']);
  });

  it('tells of evidence for the five factors only, not for a single question and not for the caseworker', () => {
    const told = scales.filter(({ evidence }) => evidence !== undefined).map(({ title }) => title['da']?.charAt(0));
    expect(told).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('lets the citizen and the caseworker answer apart', () => {
    expect(forms.map(({ respondents, authorship }) => [respondents, authorship])).toEqual([
      [['citizen'], 'own'],
      [['caseworker'], 'observer'],
    ]);
  });

  it.each([
    ['job-chances', ['activity-ready-over-30']],
    ['ready-for-education', ['education-ready']],
    ['clear-end-goal', ['resource-course']],
  ])('picks "%s" only for the target group it is printed for', (item, groups) => {
    const picks = profiles.filter(({ items }) => items.includes(item));
    expect(picks.map((profile) => profile.groups)).toEqual([groups]);
  });
});

describe('bedre-ressourceforloeb', () => {
  it('asks the eleven published questions in their order, eight of the citizen and three of the caseworker', () => {
    const texts = publishedWordings.filter(({ id }) => /^Q\d/.test(id)).map(({ text_da }) => text_da);
    expect(formTexts(bedreRessourceforloeb, 'citizen')).toEqual(texts.slice(0, 8));
    expect(formTexts(bedreRessourceforloeb, 'caseworker')).toEqual(texts.slice(8));
  });
});

describe('pipi', () => {
  const { forms, scales, groups = [] } = instrumentOf('pipi');

  it('has one form and one ladder for every target group', () => {
    expect(forms.map((form) => form.groups)).toEqual(groups.map(({ id }) => [id]));
    expect(scales.map(({ id, method }) => [id, method])).toEqual(groups.map(({ id }) => [id, 'ladder']));
  });

  it('asks staff alone, six questions at most, and lets the citizen read the answers', () => {
    const asked = forms.filter(({ items }) => items.length <= 6);
    expect(asked.map(({ respondents, authorship, readableBy }) => [respondents, authorship, readableBy])).toEqual(
      groups.map(() => [['employee'], 'observer', ['citizen']]),
    );
  });
});

describe('nextwork', () => {
  const { forms, items, scales, display } = instrumentOf('nextwork');

  it('has twenty questions in five categories of four, and no total', () => {
    expect(scales.map((scale) => [scale.items?.length, scale.scales])).toEqual(Array.from({ length: 5 }, () => [4, undefined]));
    expect(scales.flatMap((scale) => scale.items)).toEqual(items.map(({ id }) => id));
  });

  it('asks the consultant alone, and shows the categories as a wheel', () => {
    expect(forms.map(({ respondents, authorship }) => [respondents, authorship])).toEqual([[['consultant'], 'observer']]);
    expect(display).toMatchObject([{ as: 'wheel', scales: scales.map(({ id }) => id) }]);
  });
});

describe.each(['borgerens-plan', 'udviklingsloggen'].map(instrumentOf))('$id', ({ goals, scales, forms }) => {
  it('takes the points 1 to 5 for what they are: no levels of goal attainment scaling, no weights', () => {
    expect(goals).toMatchObject({ attainment: { min: 1, max: 5, step: 1 } });
    expect(goals).not.toHaveProperty('tScore');
    expect(goals).not.toHaveProperty('weights');
  });

  it('asks about goals on every form, and needs a rating of every goal that counts', () => {
    expect(forms.map((form) => form.goals)).toEqual(forms.map(() => true));
    expect(scales.filter(({ method, minAnswered }) => method === 'attainment' && minAnswered !== undefined)).toEqual([]);
  });
});

describe('borgerens-plan', () => {
  const { goals, forms } = instrumentOf('borgerens-plan');

  it('lets every goal say what its points mean, and citizen and staff rate together', () => {
    expect(goals).toMatchObject({ required: ['signs', 'method'], attainment: { meaning: 'per-goal' } });
    expect(forms.map(({ respondents, authorship }) => [respondents, authorship])).toEqual([[['citizen', 'staff'], 'joint']]);
  });
});

describe('udviklingsloggen', () => {
  const { goals, scales, forms, cadences, perspectives = [] } = instrumentOf('udviklingsloggen');
  const roles = ['citizen', 'mentor', 'workplace'];

  it('follows up weekly with citizen and mentor together, and monthly with each of three roles alone', () => {
    const everies = new Map(cadences?.map((cadence) => [cadence.id, cadence.type === 'interval' ? cadence.every : undefined]));
    const told = forms.map(({ respondents, authorship, cadence = '' }) => [respondents.join(), authorship, everies.get(cadence)]);
    expect(told).toEqual([
      ['citizen,mentor', 'joint', 'P1W'],
      ['citizen', 'own', 'P1M'],
      ['mentor', 'observer', 'P1M'],
      ['workplace', 'observer', 'P1M'],
    ]);
  });

  it('gathers the goals of each of the four themes, and sees them from all three roles, but health not from the workplace', () => {
    const themes = scales.filter(({ method }) => method === 'attainment').map(({ theme }) => theme);
    expect(themes).toEqual([undefined, 'skills', 'social', 'health', 'hours']);
    expect(goals?.themes?.map(({ id }) => id)).toEqual(['skills', 'social', 'health', 'hours', 'other']);
    const seenFrom = perspectives.map(({ id, sides }) => [id, sides.map(({ role }) => role)]);
    expect(seenFrom).toEqual(
      ['all-goals', 'skills', 'social', 'health', 'hours'].map((id) => [id, id === 'health' ? ['citizen', 'mentor'] : roles]),
    );
  });

  it("keeps the citizen's own answers from the workplace", () => {
    const readers = forms
      .filter(({ respondents }) => respondents.includes('citizen'))
      .flatMap(({ readableBy = [] }) => readableBy);
    expect(readers).not.toContain('workplace');
  });
});

describe('udviklingsmaal', () => {
  const udviklingsmaal = instrumentOf('udviklingsmaal');
  const { forms, groups = [], scales, items, cadences } = udviklingsmaal;

  it('asks five questions of each target group, citizen and professional together', () => {
    expect(forms.map((form) => [form.groups, form.items.length, form.authorship])).toEqual(
      groups.map(({ id }) => [[id], 5, 'joint']),
    );
    expect(groups).toHaveLength(5);
  });

  it('has one scale for every question, with a score from 5, the best, to 1, and no total', () => {
    expect(scales.map((scale) => [scale.items, scale.scales])).toEqual(items.map(({ id }) => [[id], undefined]));
    const scored = choices(udviklingsmaal).map(({ values }) => values.filter((value) => typeof value === 'number'));
    expect(scored).toEqual(items.map(() => [5, 4, 3, 2, 1]));
  });

  it('gives two questions as published, each to the group it was published for', () => {
    const published = publishedItems(udviklingsmaal).map(({ id }) => id);
    expect(published.map((item) => forms.filter((form) => form.items.includes(item)).map(({ id }) => id))).toEqual([
      ['activity-ready-over-30'],
      ['education-ready'],
    ]);
  });

  it('is due every six months, can be used three months before, and advises three to six months between two talks', () => {
    expect(cadences).toMatchObject([{ every: 'P6M', opensBefore: 'P3M', recommended: { from: 'P3M', to: 'P6M' } }]);
  });
});

describe('fidelitet', () => {
  const { subject, roles, forms, items, scales, display, baseline } = instrumentOf('fidelitet');

  it('measures an organisation on the seven published core elements, each by itself and without a total', () => {
    expect(subject).toBe('organisation');
    const names = publishedWordings.filter(({ id }) => /^F\d/.test(id)).map(({ text_da }) => text_da);
    expect(names).toHaveLength(7);
    expect([items.map(({ text }) => text['da']), scales.map(({ title }) => title['da'])]).toEqual([names, names]);
    expect(scales.map((scale) => [scale.items, scale.scales])).toEqual(items.map(({ id }) => [[id], undefined]));
  });

  it('asks five groups of staff, and all of them together, each in shares with a form of its own', () => {
    const groups = ['leaders', 'project-leaders', 'caseworkers', 'job-consultants', 'mentors', 'all-staff'];
    expect(roles.map(({ id, kind, minCount }) => [id, kind, minCount])).toEqual(groups.map((id) => [id, 'group', 5]));
    expect(forms.map((form) => [form.respondents, form.items])).toEqual(groups.map((id) => [[id], items.map((item) => item.id)]));
  });

  it('shows as lights what has changed by more than 5 percentage points since the start', () => {
    expect(scales.map(({ moved }) => moved)).toEqual(scales.map(() => ({ raw: { moreThan: 5 } })));
    expect(baseline).toEqual({ occasion: 'milestones-start' });
    expect(display).toMatchObject([{ as: 'lights', since: 'baseline', scales: scales.map(({ id }) => id) }]);
  });
});

describe('praktikopfoelgning', () => {
  const { forms, items, scales, perspectives } = instrumentOf('praktikopfoelgning');

  it('asks the consultant how it has gone on each of the five topics of the source, and gathers none of them', () => {
    const topics = ['tasks', 'stability', 'independence', 'cooperation', 'appearance'];
    expect(scales.map(({ id, items: asked, scales: gathered }) => [id, asked, gathered])).toEqual(
      topics.map((id) => [id, [id], undefined]),
    );
    expect(forms.map(({ respondents, authorship, occasions }) => [respondents, authorship, occasions])).toEqual([
      [['consultant'], 'observer', { from: 1 }],
    ]);
    expect(perspectives).toBeUndefined();
  });

  it("asks for a rating of a topic of one's own only when it is named, and never compares it", () => {
    const other = items.find(({ id }) => id === 'other');
    expect(other?.enableWhen).toEqual({ item: 'other-topic', answered: true });
    expect(scales.flatMap(({ items: asked }) => asked)).not.toContain('other');
  });
});

describe('borgertilfredshed', () => {
  const definition = instrumentOf('borgertilfredshed');
  const { forms, items, scales, roles } = definition;

  it('asks of six topics right after the referral and of six others after six months', () => {
    expect(forms.map(({ occasions }) => occasions)).toEqual([0, 1].map((at) => ({ from: at, to: at })));
    expect(scales.flatMap(({ items: asked }) => asked)).toEqual(items.map(({ id }) => id).filter((id) => id !== 'in-placement'));
    const scored = forms.map((form) => scales.filter(({ id }) => form.items.includes(id)).length);
    expect(scored).toEqual([6, 6]);
  });

  it("lets every question be answered by don't know and by would rather not", () => {
    const last = choices(definition).map(({ values }) => values.slice(-2));
    expect(last).toEqual(items.map(() => ['dont-know', 'declined']));
  });

  it('asks about a placement only those who are or have been in one', () => {
    const hidden = items.filter(({ enableWhen }) => enableWhen).map(({ id, enableWhen }) => [id, enableWhen]);
    const inPlacement = { item: 'in-placement', is: 'yes' };
    expect(hidden).toEqual([
      ['placement-helped', inPlacement],
      ['placement-satisfied', inPlacement],
    ]);
  });

  it('is read by no one who has a part in the case', () => {
    expect(forms.map(({ readableBy }) => readableBy)).toEqual([['evaluator'], ['evaluator']]);
    expect(roles.map(({ id }) => id)).toEqual(['citizen', 'evaluator']);
  });
});

describe('forandringskompasset', () => {
  const compass = instrumentOf('forandringskompasset');
  const { forms, groups = [], scales, items, display, cadences } = compass;
  const ratings = items.filter((item) => item.type === 'rating');

  it('has a compass of its own for each group: ten areas in care homes and twelve in substance use treatment', () => {
    const areas = new Set(ratings.map(({ id }) => id));
    const counts = forms.map((form) => [form.groups, form.items.filter((id) => areas.has(id)).length]);
    expect(counts).toEqual([
      [['care-homes'], 10],
      [['substance-use'], 12],
    ]);
    expect(groups.map(({ id }) => id)).toEqual(['care-homes', 'substance-use']);
    expect(new Set(forms.flatMap((form) => form.items.filter((id) => areas.has(id)))).size).toBe(22);
  });

  it('rates every area from 1 to 10 on a scale of its own, with levels that are still to be described', () => {
    expect(ratings.map(({ min, max, step, anchors }) => [min, max, step, anchors])).toEqual(ratings.map(() => [1, 10, 1, []]));
    expect(scales.map((scale) => [scale.items, scale.scales, scale.best])).toEqual(
      ratings.map(({ id }) => [[id], undefined, undefined]),
    );
  });

  it('asks on drugs by what the professional answers, and about parental resources only where there are children', () => {
    expect(ratings.flatMap(({ id, enableWhen }) => (enableWhen ? [[id, enableWhen]] : []))).toEqual([
      ['use-drugs-potential', { item: 'drug-free-potential', is: 'yes' }],
      ['use-drugs-no-potential', { item: 'drug-free-potential', is: 'no' }],
      ['use-parenting', { item: 'has-children', is: true }],
    ]);
  });

  it('shows a wheel for each group, and advises three to six months between two talks', () => {
    const wheels = display?.map((one) => [one.as, one.scales]);
    const spokes = (prefix: string) => scales.map(({ id }) => id).filter((id) => id.startsWith(prefix));
    expect(wheels).toEqual([
      ['wheel', spokes('care-')],
      ['wheel', spokes('use-')],
    ]);
    expect(cadences).toMatchObject([{ every: 'P6M', opensBefore: 'P3M', recommended: { from: 'P3M', to: 'P6M' } }]);
  });

  it('is sound when a municipality has written what the levels mean, in an edition with an id of its own', () => {
    const label = { da: 'Skrevet af kommunen', en: 'Written by the municipality' };
    const anchors = Array.from({ length: 10 }, (_, index) => ({ value: index + 1, label }));
    const edition = {
      ...compass,
      id: 'kompas-eksempel',
      status: 'active',
      items: items.map((item) => (item.type === 'rating' ? { ...item, anchors } : item)),
    };
    expect(validateInstrument(edition)).toMatchObject({ ok: true, issues: [] });
  });
});

function instrumentOf(id: string): InstrumentDefinition {
  const found = instruments.find(([, definition]) => definition.id === id);
  if (found === undefined) throw new Error(`There is no instrument "${id}".`);
  return found[1];
}

function wordingOf({ provenance }: InstrumentDefinition, item: Item): WordingByLanguage {
  return item.wording ?? provenance.wording;
}

function publishedItems(definition: InstrumentDefinition): readonly Item[] {
  return definition.items.filter((item) => wordingOf(definition, item)['da'] === 'published');
}

/** The rows with the text of an item, as printed in the publication the item names. */
function rowsOf({ provenance }: InstrumentDefinition, item: Item): readonly PublishedWording[] {
  const source = provenance.sources.find(({ id }) => id === item.source);
  if (source === undefined) return [];
  return publishedWordings.filter((row) => row.text_da === item.text['da'] && row.source.includes(source.title));
}

function choices(definition: InstrumentDefinition) {
  return definition.items.flatMap((item) => {
    if (item.type !== 'choice' && item.type !== 'choices') return [];
    const set: OptionSet | undefined = definition.optionSets?.find(({ id }) => id === item.optionSet);
    const options = item.options ?? set?.options ?? [];
    const wording =
      item.optionWording ?? (item.options === undefined ? set?.wording : item.wording) ?? definition.provenance.wording;
    return [{ item, wording, labels: options.map(({ label }) => label['da']), values: options.map(({ value }) => value) }];
  });
}

function isSameList(expected: readonly string[] | null, received: readonly unknown[]): boolean {
  return expected !== null && expected.length === received.length && expected.every((label, index) => label === received[index]);
}

function formTexts(definition: InstrumentDefinition, form: string): readonly unknown[] {
  const items = new Map(definition.items.map((item) => [item.id, item.text['da']]));
  return definition.forms.find(({ id }) => id === form)?.items.map((item) => items.get(item)) ?? [];
}

/** Where a text, or where texts come from, is told in one of the two languages only. */
function halfTranslated(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isHalf = Object.hasOwn(value, 'da') !== Object.hasOwn(value, 'en');
  return [
    ...(isHalf ? [path.join('/')] : []),
    ...Object.entries(value).flatMap(([key, member]) => halfTranslated(member, [...path, key])),
  ];
}
