import { describe, expect, it } from 'vitest';
import type { Draft, PresentedField, PresentedForm } from '../../../src/drafts.js';
import { presentForm } from '../../../src/drafts.js';
import type { Goals, InstrumentDefinition, InstrumentResponse } from '../../../src/generated/documents.js';
import { act, actAll, answerAll, completing, createDraft } from '../../support/createDraft.js';
import { createGoal } from '../../support/createGoals.js';
import { createForm, createInstrument, createRating, createResponse, createYesNo } from '../../support/createInstrument.js';

const say = (da: string, en?: string) => (en === undefined ? { da } : { da, en });
const anchors = [1, 2, 3].map((value) => ({ value, label: say(`Punkt ${value}`, `Point ${value}`) }));

const parts: Partial<InstrumentDefinition> = {
  roles: [
    { id: 'citizen', title: say('Borger') },
    { id: 'caseworker', title: say('Sagsbehandler') },
    { id: 'mentor', title: say('Mentor'), many: true },
  ],
  items: [
    {
      type: 'choice',
      id: 'situation',
      text: say('Hvad laver du?', 'What do you do?'),
      textByRole: { caseworker: say('Hvad laver borgeren?', 'What does the citizen do?') },
      help: say('Til daglig.', 'From day to day.'),
      options: [
        { value: 'work', label: say('Arbejder', 'Works') },
        { value: 'none', label: say('Intet') },
      ],
    },
    {
      type: 'choices',
      id: 'barriers',
      text: say('Hvad er svært?'),
      minChosen: 1,
      maxChosen: 2,
      options: [
        { value: 1, label: say('Søvn') },
        { value: 2, label: say('Intet'), exclusive: true },
      ],
    },
    createYesNo('works', { required: true }),
    {
      type: 'number',
      id: 'hours',
      text: say('Timer?', 'Hours?'),
      unit: 'h/week',
      min: 0,
      max: 37,
      step: 0.5,
      enableWhen: { item: 'works', is: true },
    },
    createRating('mood', { min: 1, max: 3, anchors }),
    createRating('trust', { min: -1, max: 1, step: 0.5, anchors: anchors.slice(0, 1) }),
    createRating('line', { min: 0, max: 10, step: 0.1, anchors: [{ value: 0, label: say('Slet ikke') }] }),
    { type: 'text', id: 'name', text: say('Hvilket job?'), maxLength: 50 },
    { type: 'text', id: 'note', text: say('Andet?'), multiline: true },
    { type: 'date', id: 'since', text: say('Siden hvornår?'), earliest: '2020-01-01', latest: '2026-12-31' },
    createYesNo('seen'),
  ],
  forms: [
    createForm({
      title: say('Dit skema', 'Your form'),
      description: say('Svar på det, du vil.'),
      items: ['situation', 'barriers', 'works', 'hours', 'mood', 'trust', 'line', 'name', 'note', 'since'],
      sections: [
        { id: 'now', title: say('Nu', 'Now'), items: ['situation', 'barriers', 'works', 'hours'] },
        { id: 'rest', title: say('Resten'), items: ['mood', 'trust', 'line', 'name', 'note', 'since'] },
      ],
      readableBy: ['caseworker'],
    }),
    createForm({ id: 'seen', respondents: ['mentor'], authorship: 'observer', items: ['seen'] }),
  ],
};
const instrument = createInstrument(parts);
const empty = createDraft(instrument);

const present = (draft: Draft, { language = 'da', role = 'citizen' } = {}) => presentForm(draft, { language, role });
const fieldsOf = ({ sections }: PresentedForm) => sections.flatMap(({ fields }) => fields);
const fieldOf = (form: PresentedForm, item: string) => fieldsOf(form).find((field) => field.item === item) as PresentedField;

describe('a form that is shown', () => {
  it('has its sections with their fields, in order', () => {
    const form = present(empty);
    expect([form.instrument, form.form, form.title, form.description]).toEqual([
      'measure@1.0.0',
      'form',
      'Dit skema',
      'Svar på det, du vil.',
    ]);
    expect(form.sections.map(({ id, title, fields }) => [id, title, fields.map(({ item }) => item)])).toEqual([
      ['now', 'Nu', ['situation', 'barriers', 'works', 'hours']],
      ['rest', 'Resten', ['mood', 'trust', 'line', 'name', 'note', 'since']],
    ]);
  });

  it('leaves out what is not asked, and sections of nothing else', () => {
    const form = present(createDraft(instrument, { asked: ['mood', 'line'] }));
    expect(form.sections.map(({ id, fields }) => [id, fields.map(({ item }) => item)])).toEqual([['rest', ['mood', 'line']]]);
    expect(form.progress).toEqual({ askedCount: 2, answeredCount: 0 });
  });

  it('without sections is one part without a heading', () => {
    const [section, ...others] = present(
      createDraft(instrument, { form: 'seen', respondents: [{ role: 'mentor', id: 'm-1' }] }),
      { role: 'mentor' },
    ).sections;
    expect([Object.keys(section ?? {}), others]).toEqual([['fields'], []]);
  });

  it.each<[string, Partial<PresentedField>]>([
    ['situation', { input: 'radio', isGroup: true, help: 'Til daglig.' }],
    ['barriers', { input: 'checkbox', isGroup: true, minChosen: 1, maxChosen: 2 }],
    ['works', { input: 'yes-no', isGroup: true, isRequired: true }],
    ['hours', { input: 'number', isGroup: false, unit: 'h/week', min: 0, max: 37, step: 0.5, isEnabled: false }],
    ['mood', { input: 'radio', isGroup: true, min: 1, max: 3, step: 1 }],
    [
      'line',
      {
        input: 'slider',
        isGroup: false,
        min: 0,
        max: 10,
        step: 0.1,
        anchors: [{ id: 'response-1/item/line/anchor/0', value: 0, label: 'Slet ikke' }],
      },
    ],
    ['name', { input: 'text', isGroup: false, maxLength: 50 }],
    ['note', { input: 'textarea', isGroup: false, maxLength: 10_000 }],
    ['since', { input: 'date', isGroup: false, earliest: '2020-01-01', latest: '2026-12-31' }],
  ])('puts "%s" by its kind', (item, expected) => {
    expect(fieldOf(present(empty), item)).toMatchObject(expected);
  });

  it.each([
    [
      'situation',
      [
        ['work', 'Arbejder'],
        ['none', 'Intet'],
      ],
    ],
    [
      'barriers',
      [
        [1, 'Søvn'],
        [2, 'Intet'],
      ],
    ],
    [
      'works',
      [
        [true, 'Ja'],
        [false, 'Nej'],
      ],
    ],
    [
      'mood',
      [
        [1, 'Punkt 1'],
        [2, 'Punkt 2'],
        [3, 'Punkt 3'],
      ],
    ],
    [
      'trust',
      [
        [-1, '−1'],
        [-0.5, '−0,5'],
        [0, '0'],
        [0.5, '0,5'],
        [1, '1 – Punkt 1'],
      ],
    ],
  ])('gives the options of "%s"', (item, expected) => {
    expect(fieldOf(present(empty), item).options?.map(({ value, label }) => [value, label])).toEqual(expected);
  });

  it('marks the option that cannot be chosen together with others', () => {
    expect(fieldOf(present(empty), 'barriers').options?.map(({ isExclusive }) => isExclusive)).toEqual([undefined, true]);
  });

  it.each([
    ['da', 'Hvad laver du?', 'Arbejder', 'Intet', 'Ja'],
    ['en', 'What do you do?', 'Works', 'Intet', 'Yes'],
    ['en-GB', 'What do you do?', 'Works', 'Intet', 'Yes'],
    ['ar', 'Hvad laver du?', 'Arbejder', 'Intet', 'Ja'],
  ])('is in "%s" as far as it is written in it, else in Danish', (language, label, works, nothing, yes) => {
    const form = present(empty, { language });
    const field = fieldOf(form, 'situation');
    expect([field.label, ...(field.options ?? []).map((option) => option.label)]).toEqual([label, works, nothing]);
    expect(fieldOf(form, 'works').options?.[0]?.label).toBe(yes);
  });

  it('asks in the words for the role', () => {
    expect(fieldOf(present(empty, { role: 'caseworker', language: 'en' }), 'situation').label).toBe('What does the citizen do?');
  });

  it.each([
    ['da', 'da', 'da', undefined, undefined],
    ['sv', 'da', 'da', undefined, undefined],
    ['en', 'da', 'en', 'en', undefined],
  ])('asked for in "%s" tells which language its texts are in', (language, texts, messages, label, option) => {
    const form = present(empty, { language });
    const field = fieldOf(form, 'situation');
    expect([form.language, form.textLanguage, form.messageLanguage]).toEqual([language, texts, messages]);
    expect([form.titleLang, field.labelLang, field.helpLang]).toEqual([label, label, label]);
    expect(field.options?.map(({ labelLang }) => labelLang)).toEqual([label, option]);
  });

  it('is in another language where most of it is, and tells where it is not', () => {
    const mostly = createInstrument({
      items: [
        { type: 'choice', id: 'one', text: say('Et?', 'One?'), options: [{ value: 'a', label: say('Et', 'One') }] },
        createYesNo('two', { text: say('To?', 'Two?') }),
        createYesNo('three'),
      ],
      forms: [createForm({ items: ['one', 'two', 'three'] })],
    });
    const form = present(createDraft(mostly), { language: 'en-GB' });
    expect([form.textLanguage, form.messageLanguage]).toEqual(['en', 'en']);
    expect(fieldsOf(form).map(({ labelLang }) => labelLang)).toEqual([undefined, undefined, 'da']);
    expect(fieldOf(form, 'two').options?.map(({ labelLang }) => labelLang)).toEqual([undefined, undefined]);
  });

  it('without a title is called by the instrument and who fills it in', () => {
    const seen = createDraft(instrument, { form: 'seen', respondents: [{ role: 'mentor', id: 'm-1' }] });
    expect(present(seen, { role: 'mentor' }).title).toMatch(/^.+ \(Mentor\)$/);
  });

  it('has what points of a line mean read aloud with it', () => {
    expect(fieldOf(present(empty), 'line').describedBy).toEqual(['response-1/item/line/anchor/0']);
    expect(fieldOf(present(empty), 'mood').describedBy).toEqual([]);
  });

  it('is shown to no role that the instrument has not', () => {
    expect(() => present(empty, { role: 'citzen' })).toThrow(TypeError);
  });

  it('is plain data', () => {
    const form = present(answerAll(empty, { works: true, hours: 40 }));
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
  });
});

describe('what has been answered', () => {
  const draft = actAll(empty, [
    { type: 'answer', item: 'works', value: true },
    { type: 'answer', item: 'hours', value: 40 },
    { type: 'decline', item: 'mood' },
    { type: 'answer', item: 'note', value: '070761-4285' },
  ]);

  it('stands in its field, be it right or wrong', () => {
    const form = present(draft);
    expect(['works', 'hours', 'mood', 'name'].map((item) => fieldOf(form, item).answer)).toEqual([
      true,
      40,
      { missing: 'declined' },
      undefined,
    ]);
    expect(fieldOf(form, 'hours').isEnabled).toBe(true);
  });

  it('is told of in words, and read aloud with its field', () => {
    const hours = fieldOf(present(draft), 'hours');
    expect(hours.messages.map(({ severity }) => severity)).toEqual(['error']);
    expect(hours.messages[0]?.text).not.toContain('Timer?');
    expect(hours.describedBy).toEqual([hours.messageId]);
    expect(fieldOf(present(draft), 'note').messages.map(({ severity }) => severity)).toEqual(['warning']);
    expect([hours.isInvalid, fieldOf(present(draft), 'note').isInvalid]).toEqual([true, false]);
  });

  it('and what is required stands in the way, in the order of the form; what is worth a look does not', () => {
    const idsOf = (one: Draft) => present(one).obstacles.map(({ fieldId }) => fieldId);
    expect(idsOf(empty)).toEqual(['response-1/item/works']);
    expect(idsOf(draft)).toEqual(['response-1/item/hours']);
    const [obstacle] = present(draft, { language: 'en' }).obstacles;
    expect([obstacle?.focusId, obstacle?.text.includes('“Hours?”')]).toEqual(['response-1/item/hours', true]);
    expect(present(empty).obstacles.map(({ focusId }) => focusId)).toEqual(['response-1/item/works/option/0']);
    expect(idsOf(actAll(draft, [{ type: 'decline', item: 'works' }]))).toEqual(['response-1/item/works']);
  });

  it.each<[string, unknown, string]>([
    ['situation', 'nope', 'Vælg et af svarene.'],
    ['barriers', [], 'Vælg mellem 1 og 2 svar.'],
    ['barriers', [2, 1], '»Intet« kan kun vælges alene.'],
    ['works', 'ja', 'Vælg et af svarene.'],
    ['mood', 2.5, 'Vælg et af svarene.'],
    ['line', 99, 'Vælg et punkt på linjen.'],
    ['since', '2019-12-31', 'Skriv en dato mellem den 1. januar 2020 og den 31. december 2026.'],
    ['name', 'x'.repeat(51), 'Skriv højst 50 tegn. Teksten fylder 51.'],
  ])('of "%s" that is wrong is told as those read it who answer', (item, value, expected) => {
    const wrong = act(empty, { type: 'answer', item, value } as never).draft;
    expect(fieldOf(present(wrong), item).messages.map(({ text }) => text)).toEqual([expected]);
  });

  it('is told as people read it, right answers and reasons alike', () => {
    const given = actAll(answerAll(empty, { situation: 'work', barriers: [2], trust: -0.5, since: '2026-01-05', hours: 40 }), [
      { type: 'answer', item: 'works', value: true },
      { type: 'decline', item: 'mood' },
    ]);
    const labelsIn = (language: string) =>
      ['situation', 'barriers', 'works', 'trust', 'since', 'mood', 'hours', 'name'].map(
        (item) => fieldOf(present(given, { language }), item).answerLabel,
      );
    expect(labelsIn('da')).toEqual([
      'Arbejder',
      'Intet',
      'Ja',
      '−0,5',
      '5. januar 2026',
      'Ønsker ikke at svare',
      undefined,
      undefined,
    ]);
    expect(labelsIn('en')).toEqual([
      'Works',
      'Intet',
      'Yes',
      '−0.5',
      '5 January 2026',
      'Prefer not to answer',
      undefined,
      undefined,
    ]);
  });

  it('may be none, for a reason, where none is required', () => {
    const reasonsOf = (item: string) => fieldOf(present(empty), item).reasons.map(({ id, reason }) => [id, reason]);
    const ids = (item: string) =>
      ['declined', 'unknown', 'not-applicable'].map((one) => [`response-1/item/${item}/reason/${one}`, one]);
    expect([reasonsOf('mood'), reasonsOf('works')]).toEqual([ids('mood'), []]);
  });

  it('is no message while it is merely missing', () => {
    expect(fieldOf(present(empty), 'works').messages).toEqual([]);
  });

  it('is the end of it once it is completed', () => {
    const done = act(answerAll(empty, { works: false }), completing).draft;
    expect([present(empty).isCompleted, present(done).isCompleted]).toEqual([false, true]);
  });

  it('is shown to those who answer and those who read, and to nobody else in any way', () => {
    expect(fieldOf(present(draft, { role: 'caseworker' }), 'hours').answer).toBe(40);
    expect(present(draft, { role: 'mentor' })).toEqual(present(empty, { role: 'mentor' }));
  });
});

describe('ids', () => {
  it('are the same every time, and no two alike, also of several drafts', () => {
    const other = createDraft(instrument, { id: 'response-2' });
    const forms = [present(answerAll(empty, { works: true })), present(other)];
    const ids = forms.flatMap((form) => [
      ...form.sections.flatMap(({ labelId }) => labelId ?? []),
      ...fieldsOf(form).flatMap(({ id, labelId, descriptionId, messageId, reasons, options = [], anchors = [] }) =>
        [id, labelId, descriptionId ?? [], messageId, [...options, ...anchors, ...reasons].map((one) => one.id)].flat(),
      ),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /\s/.test(id))).toEqual([]);
    const situation = fieldOf(present(empty), 'situation');
    expect([situation.id, situation.labelId, situation.describedBy]).toEqual([
      'response-1/item/situation',
      'response-1/item/situation/label',
      [situation.descriptionId],
    ]);
  });
});

describe('a language that is none', () => {
  it.each(['__proto__', 'constructor', 'toString', ''])('is told of in Danish: "%s"', (language) => {
    expect(fieldOf(present(createDraft(instrument), { language }), 'situation').label).toBe('Hvad laver du?');
  });
});

describe('the answer of last time', () => {
  const earlier = (id: string, answeredOn: string, overrides: Partial<InstrumentResponse> = {}) =>
    createResponse({ works: true }, { id, answeredOn, recordedAt: `${answeredOn}T12:00:00Z`, ...overrides });
  const previousOf = (previous: readonly InstrumentResponse[], role = 'citizen') =>
    fieldOf(present(createDraft(instrument, { previous }), { role }), 'works').previous;
  const may = { answer: true, answerLabel: 'Ja', answeredOn: '2026-01-05', answeredOnLabel: '5. januar 2026' };

  it('is that of the latest response that has one', () => {
    const previous = [
      earlier('a', '2025-10-01', { answers: { works: false } }),
      earlier('b', '2026-01-05'),
      earlier('c', '2026-02-01', { answers: { works: { missing: 'declined' } } }),
      earlier('d', '2026-02-02', { answers: {} }),
    ];
    expect(previousOf(previous)).toEqual(may);
    expect(previousOf(previous.toReversed())).toEqual(may);
  });

  it('of two of one day is that recorded last', () => {
    const morning = earlier('z', '2026-01-05', { answers: { works: false }, recordedAt: '2026-01-05T12:30:00+01:00' });
    expect(previousOf([earlier('a', '2026-01-05'), morning])).toEqual(may);
  });

  it.each<[string, Partial<InstrumentResponse>]>([
    ['the same response, before it was amended', { id: 'response-1' }],
    ['another form', { form: 'seen' }],
    ['another citizen', { subject: 'subject-2' }],
    ['another major version', { instrument: 'measure@2.0.0' }],
    ['another instrument', { instrument: 'measurement@1.0.0' }],
  ])('is not that of %s', (_, overrides) => {
    expect(previousOf([earlier('a', '2026-01-05', overrides)])).toBeUndefined();
  });

  it('is that of the highest revision, whatever it came to say', () => {
    const amended = (overrides: Partial<InstrumentResponse>) => [
      earlier('a', '2026-01-05', { answers: { works: false } }),
      earlier('a', '2026-01-05', { revision: 2, ...overrides }),
    ];
    for (const previous of [amended({ answeredOn: '2025-12-31' }), amended({ answeredOn: '2025-12-31' }).toReversed()])
      expect(previousOf(previous)).toMatchObject({ answer: true, answeredOn: '2025-12-31' });
    expect(previousOf(amended({ answers: { works: { missing: 'declined' } } }))).toBeUndefined();
    expect(previousOf(amended({ form: 'seen' }))).toBeUndefined();
  });

  it.each<[string, boolean]>([
    ['kl.measure@1.4.0', true],
    ['kl.measure@2.0.0', false],
    ['kl.other@1.0.0', false],
  ])('of an instrument whose id holds a dot is or is not that of %s', (reference, isShown) => {
    const dotted = createInstrument({ ...instrument.definition, id: 'kl.measure' });
    const previous = [earlier('a', '2026-01-05', { instrument: reference })];
    expect(fieldOf(present(createDraft(dotted, { previous })), 'works').previous !== undefined).toBe(isShown);
  });

  it('is that of another version that is alike', () => {
    expect(previousOf([earlier('a', '2026-01-05', { instrument: 'measure@1.7.0' })])).toEqual(may);
  });

  it('is shown to those who answer the form, and those who may read it', () => {
    const previous = [earlier('a', '2026-01-05')];
    expect(previousOf(previous, 'caseworker')).toEqual(may);
    expect(previousOf(previous, 'mentor')).toBeUndefined();
  });

  it('is not shown to those who may read this version of the form, and perhaps not the other', () => {
    expect(previousOf([earlier('a', '2026-01-05', { instrument: 'measure@0.9.0' })], 'caseworker')).toBeUndefined();
    expect(previousOf([earlier('a', '2026-01-05', { instrument: 'measure@1.7.0' })], 'caseworker')).toBeUndefined();
  });

  it('of a group is shown where it was large enough, and in this version', () => {
    const ofStaff = createInstrument({
      roles: [{ id: 'staff', title: say('Personale'), kind: 'group', minCount: 3 }],
      items: [{ type: 'number', id: 'share', text: say('Andel?'), unit: '%', min: 0, max: 100, step: 1 }],
      forms: [createForm({ respondents: ['staff'], items: ['share'] })],
    });
    const staff = (count: number) => [{ role: 'staff', id: 'team-1', count }];
    const seenAfter = (count: number, version = '1.0.0') => {
      const previous = [createResponse({ share: 40 }, { id: 'a', respondents: staff(count), instrument: `measure@${version}` })];
      const draft = createDraft(ofStaff, { respondents: staff(9), previous });
      return fieldOf(present(draft, { role: 'staff' }), 'share').previous?.answer;
    };
    expect([seenAfter(2), seenAfter(3), seenAfter(3, '1.1.0')]).toEqual([undefined, 40, undefined]);
  });

  it('is that of the same role, also where a form is for others too', () => {
    const both = createInstrument({
      items: [createYesNo('works')],
      forms: [createForm({ respondents: ['citizen', 'caseworker'], items: ['works'] })],
    });
    const theirs = createResponse({ works: true }, { id: 'a', respondents: [{ role: 'caseworker', id: 'k' }] });
    const draft = createDraft(both, { previous: [theirs] });
    const own = createDraft(both, { previous: [theirs], respondents: [{ role: 'caseworker', id: 'other' }] });
    expect(fieldOf(present(draft), 'works').previous).toBeUndefined();
    expect(fieldOf(present(own, { role: 'caseworker' }), 'works').previous).toMatchObject({
      answer: true,
      answeredOn: '2026-03-02',
    });
    expect(present(answerAll(own, { works: true }))).toEqual(present(createDraft(both)));
  });

  it('is that of a form answered together whoever took part, shown to those who did', () => {
    const roles = ['citizen', 'caseworker', 'mentor'];
    const joint = createInstrument({
      ...parts,
      roles: roles.map((id) => ({ id, title: say(id) })),
      items: [createYesNo('works')],
      forms: [createForm({ respondents: roles, authorship: 'joint', items: ['works'] })],
    });
    const people = roles.map((role) => ({ role, id: `${role}-1` }));
    const previous = [createResponse({ works: true }, { id: 'a', respondents: people.slice(0, 2) })];
    const draft = createDraft(joint, { respondents: people, previous });
    const seenBy = (role: string) => fieldOf(present(draft, { role }), 'works').previous?.answer;
    expect(roles.map(seenBy)).toEqual([true, true, undefined]);
  });

  it('is their own to each of several in one role', () => {
    const seen = (rater: string, day: string, value: boolean) =>
      createResponse(
        { seen: value },
        {
          id: `r-${rater}`,
          form: 'seen',
          respondents: [{ role: 'mentor', id: rater }],
          answeredOn: day,
          recordedAt: `${day}T12:00:00Z`,
        },
      );
    const previous = [seen('m-1', '2026-01-05', true), seen('m-2', '2026-02-05', false)];
    const draft = createDraft(instrument, { form: 'seen', respondents: [{ role: 'mentor', id: 'm-1' }], previous });
    expect(fieldOf(present(draft, { role: 'mentor' }), 'seen').previous).toEqual(may);
  });
});

describe('goals that are shown', () => {
  const perGoal = createInstrument({
    goals: {
      themes: [{ id: 'work', title: say('Arbejde', 'Work') }],
      attainment: { min: -2, max: 2, step: 1, meaning: 'per-goal' },
    },
    forms: [createForm({ goals: true })],
    scales: [{ id: 'goals', title: say('Mål'), method: 'attainment' }],
  });
  const meanings = [-2, -1, 0, 1, 2].map((value) => ({ value, meaning: `Trin ${value}` }));
  const plan = {
    revision: 3,
    goals: [
      createGoal('g1', { title: 'Komme op om morgenen', theme: 'work', attainment: meanings }),
      createGoal('g2', { status: 'closed' }),
    ],
  };
  const rated = (planRevision: number) => createResponse({}, { id: 'earlier', planRevision, goals: { g1: -1 } });
  /** The caseworker reads the form, and the mentor plans. */
  const readPlans = createInstrument({
    ...perGoal.definition,
    roles: ['citizen', 'caseworker', 'mentor', 'boss'].map((id) => ({ id, title: say(id) })),
    goals: { ...(perGoal.definition.goals as Goals), readableBy: ['mentor'] },
    forms: [createForm({ goals: true, readableBy: ['caseworker'] })],
  });

  it('have their titles, themes, points and what these mean', () => {
    const draft = act(createDraft(perGoal, { plan }), { type: 'answer', goal: 'g1', value: 1 }).draft;
    const { goals, progress } = present(draft, { language: 'en' });
    expect(goals).toHaveLength(1);
    expect(goals[0]).toMatchObject({
      goal: 'g1',
      label: 'Komme op om morgenen',
      theme: 'Work',
      themeLabelId: 'response-1/theme/work/label',
      input: 'radio',
      isGroup: true,
      answer: 1,
      id: 'response-1/goal/g1',
    });
    expect(goals[0]?.options?.map(({ value, label }) => [value, label])).toEqual(
      meanings.map(({ value, meaning }) => [value, meaning]),
    );
    expect(progress).toEqual({ askedCount: 1, answeredCount: 1 });
  });

  it('tell what is wrong, by their titles', () => {
    const draft = act(createDraft(perGoal, { plan }), { type: 'answer', goal: 'g1', value: 5 }).draft;
    const { goals, obstacles } = present(draft);
    expect(goals[0]?.messages.map(({ text }) => text)).toEqual(['Vælg et af svarene.']);
    expect(obstacles[0]?.text).toContain('»Komme op om morgenen«');
    expect(obstacles.map(({ fieldId }) => fieldId)).toEqual(['response-1/goal/g1']);
  });

  it('are the plan of the citizen: shown to those who answer or read the form, and to those who read plans', () => {
    const draft = createDraft(readPlans, { plan, respondents: [{ role: 'citizen', id: 'citizen-1' }] });
    const labelsFor = (role: string) => present(draft, { role }).goals.map(({ label }) => label);
    expect(['citizen', 'caseworker', 'mentor', 'boss'].map(labelsFor)).toEqual([
      ['Komme op om morgenen'],
      ['Komme op om morgenen'],
      ['Komme op om morgenen'],
      [],
    ]);
    expect(JSON.stringify(present(draft, { role: 'boss' }))).not.toMatch(/Komme op|Trin/);
  });

  it('share what points mean where the instrument says so; many points are a line', () => {
    const shared = createInstrument({
      goals: {
        attainment: {
          min: 0,
          max: 10,
          step: 0.5,
          meaning: 'shared',
          anchors: [{ value: 0, label: say('Slet ikke', 'Not at all') }],
        },
      },
      forms: [createForm({ goals: true })],
      scales: [{ id: 'goals', title: say('Mål'), method: 'attainment' }],
    });
    const [goal] = present(createDraft(shared, { plan: { revision: 1, goals: [createGoal('g1')] } }), { language: 'en' }).goals;
    expect(goal).toMatchObject({
      input: 'slider',
      isGroup: false,
      min: 0,
      max: 10,
      step: 0.5,
      anchors: [{ id: 'response-1/goal/g1/anchor/0', value: 0, label: 'Not at all' }],
    });
  });

  it('show the rating of last time where it was of the same revision of the plan', () => {
    const previousOf = (revision: number) =>
      present(createDraft(perGoal, { plan, previous: [rated(revision)] })).goals[0]?.previous;
    expect(previousOf(3)).toMatchObject({ answer: -1, answerLabel: 'Trin -1', answeredOn: '2026-03-02' });
    expect(previousOf(2)).toBeUndefined();
  });
});
