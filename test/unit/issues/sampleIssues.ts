import type { IssueCode, IssueParams, SyntaxReason } from '../../../src/issues/issue.js';

/** Parameters as the engine gives them, with the names that the sentence must hold in quotes. */
export interface SampleIssue<Code extends IssueCode> {
  readonly params: IssueParams[Code];
  readonly quoted: readonly string[];
}

type SampleIssues = { readonly [Code in IssueCode]: readonly SampleIssue<Code>[] };

const manyOptions = Array.from({ length: 30 }, (_, index) => index + 1);

const syntaxReasons: readonly SyntaxReason[] = [
  'empty',
  'unfinished',
  'extra-comma',
  'missing-comma',
  'missing-colon',
  'missing-value',
  'unquoted',
  'wrong-quotes',
  'comment',
  'unfinished-text',
  'raw-character',
  'wrong-escape',
  'wrong-number',
  'wrong-bracket',
  'more-after-end',
  'unexpected',
  'not-utf8',
];

/** At least one sample of every code, and one for every sentence that a code has. */
export const sampleIssues: SampleIssues = {
  'document/too-deep': [{ params: { limit: 64 }, quoted: [] }],
  'document/too-large': [
    { params: { limit: 5_000_000, unit: 'characters' }, quoted: [] },
    { params: { limit: 100_000, unit: 'values' }, quoted: [] },
    { params: { limit: 1, unit: 'values' }, quoted: [] },
  ],
  'document/syntax': syntaxReasons.map((reason) => ({ params: { line: 3, column: 14, reason }, quoted: [] })),
  'document/duplicate-key': [{ params: { property: 'title' }, quoted: ['title'] }],
  'document/not-json': [
    { params: { received: 'function' }, quoted: ['function'] },
    { params: { received: 'Infinity' }, quoted: [] },
  ],
  'document/lone-surrogate': [{ params: {}, quoted: [] }],
  'document/unknown-kind': [
    { params: { received: 'report', expected: ['instrument', 'norms'] }, quoted: ['report', 'instrument', 'norms'] },
    {
      params: { received: 'instrumnt', expected: ['instrument', 'norms'], suggestion: 'instrument' },
      quoted: ['instrumnt', 'instrument', 'norms'],
    },
  ],
  'document/unknown-property': [
    { params: { property: 'colour' }, quoted: ['colour'] },
    { params: { property: 'atLeast', possible: ['raw', 'normalized'] }, quoted: ['atLeast', 'raw', 'normalized'] },
    { params: { property: 'tittle', suggestion: 'title' }, quoted: ['tittle', 'title'] },
  ],
  'document/missing-property': [{ params: { property: 'title' }, quoted: ['title'] }],
  'document/wrong-type': [
    { params: { expected: ['string'], received: 'number' }, quoted: [] },
    { params: { expected: ['object', 'array', 'boolean'], received: 'null' }, quoted: [] },
    { params: { expected: ['integer', 'number'], received: 'other' }, quoted: [] },
    { params: { expected: ['integer'], received: 'string', written: 5 }, quoted: [] },
    { params: { expected: ['number'], received: 'string', written: 0.5 }, quoted: [] },
  ],
  'document/wrong-value': [
    {
      params: { expected: ['own', 'joint', 'observer'], received: 'joined', suggestion: 'joint' },
      quoted: ['own', 'joint', 'observer', 'joined'],
    },
    { params: { expected: [1], received: '2' }, quoted: [] },
    { params: { expected: [1], received: '1' }, quoted: ['1'] },
    { params: { expected: [true], received: 'false' }, quoted: [] },
  ],
  'document/wrong-pattern': [
    { params: { expected: 'id', received: 'Can Work' }, quoted: ['Can Work'] },
    { params: { expected: 'opaque-id', received: 'Åse' }, quoted: ['Åse'] },
    { params: { expected: 'version', received: '1.0' }, quoted: ['1.0'] },
    { params: { expected: 'instrument-reference', received: 'bip' }, quoted: ['bip'] },
    { params: { expected: 'language', received: 'Dansk' }, quoted: ['Dansk'] },
    { params: { expected: 'date', received: '31/3 2026' }, quoted: ['31/3 2026'] },
    { params: { expected: 'instant', received: '2026-03-31' }, quoted: ['2026-03-31'] },
    { params: { expected: 'duration', received: '3 months' }, quoted: ['3 months'] },
    { params: { expected: 'url', received: 'example.org' }, quoted: ['example.org'] },
    { params: { expected: 'option-value', received: 'ved ikke' }, quoted: ['ved ikke'] },
    { params: { expected: 'time-zone', received: '+02:00' }, quoted: ['+02:00'] },
  ],
  'document/wrong-key': [{ params: { expected: 'language', received: 'Dansk' }, quoted: ['Dansk'] }],
  'document/expects-nothing': [{ params: { case: 'all-best' }, quoted: ['all-best'] }],
  'document/unknown-example': [{ params: { case: 'all-bset', suggestion: 'all-best' }, quoted: ['all-bset', 'all-best'] }],
  'document/out-of-bounds': [
    { params: { bound: 'min-length', limit: 1, received: 0 }, quoted: [] },
    { params: { bound: 'min-length', limit: 3, received: 2 }, quoted: [] },
    { params: { bound: 'max-length', limit: 10_000, received: 12_345 }, quoted: [] },
    { params: { bound: 'min-items', limit: 2, received: 1 }, quoted: [] },
    { params: { bound: 'max-items', limit: 1, received: 3 }, quoted: [] },
    { params: { bound: 'minimum', limit: 1, received: 0.5 }, quoted: [] },
    { params: { bound: 'maximum', limit: 6, received: 7 }, quoted: [] },
    { params: { bound: 'above', limit: 0, received: -0.1 }, quoted: [] },
    { params: { bound: 'below', limit: 1, received: 1 }, quoted: [] },
  ],

  'instrument/duplicate-id': [
    { params: { of: 'item', id: 'can-work' }, quoted: ['can-work'] },
    { params: { of: 'option-set', id: 'agree' }, quoted: ['agree'] },
  ],
  'instrument/duplicate-value': [
    { params: { value: 3 }, quoted: [] },
    { params: { value: 'often' }, quoted: ['often'] },
  ],
  'instrument/unknown-reference': [
    { params: { of: 'source', id: 'star-2017' }, quoted: ['star-2017'] },
    { params: { of: 'role', id: 'citzen', suggestion: 'citizen' }, quoted: ['citzen', 'citizen'] },
    { params: { of: 'role', id: 'borger', possible: ['citizen', 'caseworker'] }, quoted: ['borger', 'citizen', 'caseworker'] },
    { params: { of: 'language', id: 'en' }, quoted: ['en'] },
    { params: { of: 'language', id: 'sv', possible: ['da', 'en'] }, quoted: ['sv', 'da', 'en'] },
  ],
  'instrument/exactly-one': [
    { params: { properties: ['atLeast', 'moreThan'], found: [] }, quoted: ['atLeast', 'moreThan'] },
    { params: { properties: ['item', 'scale', 'all'], found: ['item', 'all'] }, quoted: ['item', 'scale', 'all'] },
  ],
  'instrument/missing-danish': [{ params: {}, quoted: [] }],
  'instrument/untranslated': [
    { params: { language: 'en', missing: 1, texts: 19, places: [['title']] }, quoted: ['en'] },
    {
      params: {
        language: 'en',
        missing: 18,
        texts: 19,
        places: [
          ['roles', 0, 'title'],
          ['items', 2, 'text'],
        ],
      },
      quoted: ['en'],
    },
  ],
  'instrument/condition-cycle': [
    { params: { ids: ['hours', 'network'], kinds: ['item', 'scale'] }, quoted: ['hours', 'network'] },
    { params: { ids: ['hours'], kinds: ['item'] }, quoted: ['hours'] },
  ],
  'instrument/scale-cycle': [{ params: { scales: ['network', 'total'] }, quoted: ['network', 'total'] }],
  'instrument/impossible-condition': [
    { params: { id: 'can-work', test: 'answered', value: false }, quoted: ['can-work', 'answered'] },
    {
      params: { id: 'in-placement', test: 'is', value: 'ja', options: ['yes', 'no'] },
      quoted: ['in-placement', 'ja', 'yes', 'no'],
    },
    { params: { id: 'used', test: 'is', value: 'ja', options: [true, false] }, quoted: ['used', 'is', 'ja'] },
    {
      params: { id: 'contact', test: 'atLeast', value: 6, options: ['often', 'never'], min: 1, max: 5 },
      quoted: ['contact', 'atLeast'],
    },
    {
      params: { id: 'contact', test: 'atLeast', value: 6, options: ['often', 'never'] },
      quoted: ['contact', 'atLeast', 'often', 'never'],
    },
    { params: { id: 'calm', test: 'above', value: 5, gives: 'score', min: 1, max: 5 }, quoted: ['calm', 'above'] },
    { params: { id: 'hours', test: 'is', value: 2.3, gives: 'number', min: 0, max: 37, step: 0.5 }, quoted: ['hours', 'is'] },
    { params: { id: 'hours', test: 'is', value: 'ja', gives: 'number', min: 0 }, quoted: ['hours', 'is', 'ja'] },
    {
      params: { id: 'started', test: 'is', value: '2026-02-30', gives: 'date', min: '2026-01-01' },
      quoted: ['started', 'is', '2026-02-30', '2026-01-01'],
    },
    { params: { id: 'notes', test: 'is', value: 'ja', gives: 'text' }, quoted: ['notes', 'answered', 'is', 'ja'] },
    {
      params: { id: 'worry', test: 'atMost', value: 3, beside: { test: 'atLeast', value: 8 } },
      quoted: ['worry', 'atMost', 'atLeast'],
    },
  ],
  'instrument/condition-outside-form': [
    { params: { form: 'citizen', item: 'hours', needs: 'in-placement' }, quoted: ['citizen', 'hours', 'in-placement'] },
  ],
  'instrument/split-scale': [
    {
      params: { form: 'citizen', scale: 'self-efficacy', missing: ['can-work'] },
      quoted: ['citizen', 'self-efficacy', 'can-work'],
    },
  ],
  'instrument/unused-item': [{ params: { item: 'hours' }, quoted: ['hours'] }],
  'instrument/unused-scale': [{ params: { scale: 'network' }, quoted: ['network'] }],
  'instrument/unscorable-item': [
    { params: { item: 'notes', type: 'text' }, quoted: ['notes', 'text'] },
    { params: { item: 'hours', type: 'number' }, quoted: ['hours', 'min', 'max', 'step'] },
  ],
  'instrument/unscorable-option': [{ params: { item: 'contact', option: 'often' }, quoted: ['contact', 'often'] }],
  'instrument/wrong-method-property': [{ params: { method: 'mean', property: 'steps' }, quoted: ['mean', 'steps'] }],
  'instrument/empty-scale': [
    { params: { scale: 'network', method: 'sum' }, quoted: ['network'] },
    { params: { scale: 'network', method: 'ladder' }, quoted: ['network', 'steps'] },
  ],
  'instrument/weights-mismatch': [
    { params: { item: 'hours', problem: 'missing' }, quoted: ['hours'] },
    { params: { item: 'hours', problem: 'unknown' }, quoted: ['hours'] },
    { params: { item: 'hours', problem: 'negative' }, quoted: ['hours'] },
  ],
  'instrument/zero-weights': [{ params: {}, quoted: [] }],
  'instrument/outside-range': [
    { params: { value: 5.5, min: 1, max: 5 }, quoted: [] },
    { params: { value: 0, min: 0, max: 4 }, quoted: [] },
    { params: { value: 4, min: 0, max: 4 }, quoted: [] },
  ],
  'instrument/not-ascending': [
    { params: { of: 'bands', value: 2 }, quoted: [] },
    { params: { of: 'lookup', value: 2 }, quoted: [] },
  ],
  'instrument/range-too-narrow': [{ params: { min: 1, max: 5, possibleMin: 0, possibleMax: 5.5 }, quoted: [] }],
  'instrument/incomplete-lookup': [{ params: { raw: 7 }, quoted: [] }],
  'instrument/unreachable-minimum': [
    { params: { minAnswered: 5, itemCount: 3 }, quoted: [] },
    { params: { minAnswered: 1, itemCount: 0 }, quoted: [] },
  ],
  'instrument/empty-range': [{ params: { min: 5, max: 1 }, quoted: [] }],
  'instrument/step-mismatch': [{ params: { step: 0.5, value: 2.25 }, quoted: [] }],
  'instrument/too-fine': [
    { params: { value: 0.0000001, decimals: 6 }, quoted: [] },
    { params: { value: 0.25, decimals: 1 }, quoted: [] },
  ],
  'instrument/too-large': [{ params: { value: -2_000_000, limit: 1_000_000 }, quoted: [] }],
  'instrument/not-exact': [{ params: { scale: 'network' }, quoted: ['network'] }],
  'instrument/evidence-on-own-wording': [{ params: { item: 'can-work' }, quoted: ['can-work'] }],
  'instrument/norms-on-own-wording': [{ params: { item: 'can-work' }, quoted: ['can-work'] }],
  'instrument/unsourced-wording': [
    { params: {}, quoted: ['published', 'source'] },
    { params: { items: 7 }, quoted: ['published', 'source'] },
  ],
  'instrument/lone-respondent': [{ params: { form: 'citizen' }, quoted: ['citizen'] }],
  'instrument/joint-observer': [{ params: { form: 'caseworker' }, quoted: ['caseworker'] }],
  'instrument/section-mismatch': [
    { params: { item: 'hours', problem: 'missing' }, quoted: ['hours'] },
    { params: { item: 'hours', problem: 'unknown' }, quoted: ['hours'] },
    { params: { item: 'hours', problem: 'twice' }, quoted: ['hours'] },
  ],
  'instrument/impossible-date': [{ params: { received: '2026-02-30' }, quoted: ['2026-02-30'] }],
  'instrument/impossible-order': [{ params: { earlier: 'earliest', later: 'latest' }, quoted: ['earliest', 'latest'] }],
  'instrument/overlapping-windows': [{ params: { cadence: 'quarterly' }, quoted: ['quarterly'] }],
  'instrument/impossible-perspective': [{ params: { scale: 'job-chance', role: 'citizen' }, quoted: ['job-chance', 'citizen'] }],
  'instrument/not-in-scale': [{ params: { item: 'hours', scale: 'health' }, quoted: ['hours', 'health'] }],
  'instrument/not-gatherable': [{ params: { scale: 'stairs', method: 'ladder' }, quoted: ['stairs', 'ladder'] }],
  'instrument/not-testable': [{ params: { scale: 'own-goals', method: 'attainment' }, quoted: ['own-goals', 'attainment'] }],
  'instrument/unread-follow-up': [{ params: { followUp: 'talk', form: 'citizen' }, quoted: ['talk', 'citizen'] }],
  'instrument/follow-up-outside-forms': [{ params: { followUp: 'talk' }, quoted: ['talk'] }],
  'instrument/no-goals': [
    { params: { problem: 'form' }, quoted: ['goals'] },
    { params: { problem: 'scale' }, quoted: ['goals'] },
  ],
  'instrument/unrated-goals': [{ params: {}, quoted: [] }],
  'instrument/goal-points': [
    { params: { problem: 'off-step', value: 2.5 }, quoted: [] },
    { params: { problem: 'outside', value: 6 }, quoted: [] },
    { params: { problem: 'missing', value: 3 }, quoted: [] },
    { params: { problem: 'twice', value: 3 }, quoted: [] },
    { params: { problem: 'falling', value: 3 }, quoted: [] },
    { params: { problem: 'too-many', value: 1001 }, quoted: [] },
  ],
  'instrument/goal-meaning': [
    { params: { problem: 'anchors-missing' }, quoted: ['shared', 'anchors'] },
    { params: { problem: 'anchors-unused' }, quoted: ['per-goal', 'anchors'] },
  ],
  'instrument/group-item': [
    { params: { item: 'contact', role: 'staff', property: 'type', received: 'yesno' }, quoted: ['contact', 'staff', 'yesno'] },
    { params: { item: 'contact', role: 'staff', property: 'unit' }, quoted: ['contact', 'staff', 'unit'] },
    { params: { item: 'contact', role: 'staff', property: 'min', received: -1 }, quoted: ['contact', 'staff', 'min'] },
    { params: { item: 'contact', role: 'staff', property: 'max', received: 120 }, quoted: ['contact', 'staff', 'max'] },
  ],
  'instrument/group-form': [
    { params: { form: 'fidelity', role: 'staff' }, quoted: ['fidelity', 'staff'] },
    { params: { form: 'fidelity', role: 'staff', problem: 'goals' }, quoted: ['fidelity', 'staff'] },
  ],
  'instrument/person-count': [{ params: { role: 'citizen' }, quoted: ['citizen', 'minCount'] }],
  'instrument/missing-milestone': [{ params: { milestone: 'midpoint', cadence: 'course' }, quoted: ['midpoint', 'course'] }],
  'instrument/milestones-without-cadence': [{ params: { form: 'citizen' }, quoted: ['citizen', 'milestones'] }],
  'instrument/occasions-without-cadence': [{ params: { form: 'citizen' }, quoted: ['citizen', 'occasions'] }],
  'instrument/impossible-recommendation': [
    { params: { cadence: 'quarterly', from: 'P6M', to: 'P3M' }, quoted: ['quarterly', 'P6M', 'P3M'] },
  ],
  'instrument/no-occasions': [{ params: { form: 'citizen', from: 4, to: 2 }, quoted: ['citizen'] }],

  'instrument/redacted': [{ params: { original: 'bip@1.0.0#2f9k' }, quoted: ['bip@1.0.0#2f9k'] }],
  'norms/wrong-instrument': [{ params: { expected: 'bip@1.0.0', received: 'wheel' }, quoted: ['bip@1.0.0', 'wheel'] }],
  'norms/unknown-scale': [{ params: { scale: 'netwrok', suggestion: 'network' }, quoted: ['netwrok', 'network'] }],
  'norms/not-ascending': [{ params: { at: 4 }, quoted: [] }],

  'response/wrong-type': [{ params: { expected: ['array'], received: 'string' }, quoted: [] }],
  'response/unknown-property': [{ params: { property: 'answer', suggestion: 'answers' }, quoted: ['answer', 'answers'] }],
  'response/missing-property': [{ params: { property: 'answeredOn' }, quoted: ['answeredOn'] }],
  'response/wrong-value': [{ params: { expected: ['paper', 'screen'], received: 'web' }, quoted: ['paper', 'screen', 'web'] }],
  'response/malformed': [{ params: { expected: 'date', received: '31/3 2026' }, quoted: ['31/3 2026'] }],
  'response/out-of-bounds': [{ params: { bound: 'max-items', limit: 20, received: 21 }, quoted: [] }],
  'response/lone-surrogate': [{ params: {}, quoted: [] }],
  'response/impossible-date': [
    { params: { received: '2026-02-30' }, quoted: ['2026-02-30'] },
    { params: { received: '2026-01-12T24:00:00Z' }, quoted: ['2026-01-12T24:00:00Z'] },
  ],
  'response/recorded-before-answered': [
    { params: { answeredOn: '2026-03-02', recordedAt: '2026-03-01T10:00:00Z' }, quoted: ['2026-03-01T10:00:00Z'] },
  ],
  'response/cpr-like-id': [{ params: {}, quoted: [] }],
  'response/cpr-in-text': [{ params: { item: 'notes' }, quoted: ['notes'] }],
  'response/wrong-instrument': [{ params: { expected: 'bip@1.0.0', received: 'bip@2.0.0' }, quoted: ['bip@1.0.0', 'bip@2.0.0'] }],
  'response/unknown-form': [{ params: { form: 'citzen', suggestion: 'citizen' }, quoted: ['citzen', 'citizen'] }],
  'response/wrong-group': [
    { params: { form: 'citizen', groups: ['young', 'activity-ready'] }, quoted: ['citizen', 'young', 'activity-ready'] },
  ],
  'response/wrong-role': [
    { params: { role: 'citizen', expected: ['caseworker', 'mentor'] }, quoted: ['citizen', 'caseworker', 'mentor'] },
  ],
  'response/duplicate-respondent': [{ params: { role: 'citizen' }, quoted: ['citizen'] }],
  'response/too-many-respondents': [{ params: { form: 'citizen' }, quoted: ['citizen'] }],
  'response/too-few-respondents': [{ params: { form: 'status-talk' }, quoted: ['status-talk'] }],
  'response/unknown-item': [{ params: { item: 'can-wrok', suggestion: 'can-work' }, quoted: ['can-wrok', 'can-work'] }],
  'response/not-in-form': [{ params: { item: 'initiative', form: 'citizen' }, quoted: ['initiative', 'citizen'] }],
  'response/not-asked': [{ params: { item: 'hours' }, quoted: ['hours'] }],
  'response/not-enabled': [{ params: { item: 'hours' }, quoted: ['hours'] }],
  'response/required': [{ params: { item: 'hours' }, quoted: ['hours'] }],
  'response/unknown-option': [
    {
      params: { item: 'can-work', received: '6', expected: [1, 2, 3, 4, 5, 'dont-know'] },
      quoted: ['can-work', 'dont-know'],
    },
    {
      params: { item: 'support', received: 'ofte', expected: ['often', 'never'], suggestion: 'often' },
      quoted: ['support', 'ofte', 'often', 'never'],
    },
    { params: { item: 'age', received: '31', expected: manyOptions }, quoted: ['age'] },
  ],
  'response/wrong-answer-type': [{ params: { item: 'hours', expected: ['number'], received: 'string' }, quoted: ['hours'] }],
  'response/out-of-range': [
    { params: { item: 'hours', min: 0, max: 37, received: 37.5 }, quoted: ['hours'] },
    { params: { item: 'hours', min: 0, received: -1 }, quoted: ['hours'] },
    { params: { item: 'hours', max: 37, received: 38 }, quoted: ['hours'] },
  ],
  'response/off-step': [
    { params: { item: 'hours', step: 0.5, received: 2.25 }, quoted: ['hours'] },
    { params: { item: 'hours', step: 1, received: 2.5 }, quoted: ['hours'] },
  ],
  'response/date-out-of-range': [
    { params: { item: 'started', earliest: '2026-01-01', latest: '2026-12-31', received: '2027-01-01' }, quoted: ['started'] },
    { params: { item: 'started', earliest: '2026-01-01', received: '2025-12-31' }, quoted: ['started'] },
    { params: { item: 'started', latest: '2026-12-31', received: '2027-01-01' }, quoted: ['started'] },
  ],
  'response/too-long': [{ params: { item: 'notes', limit: 10_000, received: 12_345 }, quoted: ['notes'] }],
  'response/duplicate-option': [{ params: { item: 'channels', option: 'network' }, quoted: ['channels', 'network'] }],
  'response/exclusive-option': [{ params: { item: 'channels', option: 'none' }, quoted: ['channels', 'none'] }],
  'response/chosen-count': [
    { params: { item: 'channels', min: 1, max: 3, received: 4 }, quoted: ['channels'] },
    { params: { item: 'channels', min: 2, max: 2, received: 0 }, quoted: ['channels'] },
  ],
  'response/goals-not-asked': [{ params: { form: 'citizen' }, quoted: ['citizen'] }],
  'response/goal-off-step': [
    { params: { goal: 'g-1', step: 0.5, received: 2.25 }, quoted: ['g-1'] },
    { params: { goal: 'g-1', step: 1, received: 2.5 }, quoted: ['g-1'] },
  ],
  'response/goal-out-of-range': [{ params: { goal: 'g-1', min: 1, max: 5, received: 6 }, quoted: ['g-1'] }],
  'response/unknown-goal': [
    { params: { goal: 'g-9' }, quoted: ['g-9'] },
    { params: { goal: 'wrok', suggestion: 'work' }, quoted: ['wrok', 'work'] },
  ],
  'response/goal-not-open': [
    { params: { goal: 'g-1', status: 'attained' }, quoted: ['g-1'] },
    { params: { goal: 'g-1', status: 'closed' }, quoted: ['g-1'] },
  ],
  'response/goal-has-sub-goals': [{ params: { goal: 'g-1' }, quoted: ['g-1'] }],
  'response/missing-count': [{ params: { role: 'staff' }, quoted: ['staff'] }],
  'response/entered-by-respondent': [{ params: { role: 'citizen' }, quoted: ['citizen'] }],
  'response/count-of-person': [{ params: { role: 'citizen' }, quoted: ['citizen', 'count'] }],

  'draft/other-instrument': [{ params: { expected: 'bip@1.1.0', received: 'bip@1.0.0' }, quoted: ['bip@1.1.0', 'bip@1.0.0'] }],
  'draft/completed': [{ params: {}, quoted: [] }],
  'draft/not-json': [{ params: {}, quoted: [] }],
  'draft/no-plan': [{ params: { form: 'status' }, quoted: ['status'] }],
  'draft/unknown-action': [
    {
      params: { expected: ['answer', 'clear'], received: 'anwser', suggestion: 'answer' },
      quoted: ['answer', 'clear', 'anwser'],
    },
  ],
  'draft/nothing-answered': [{ params: {}, quoted: [] }],

  'course/wrong-instrument': [
    {
      params: { expected: ['bip@1.0.0', 'bip@1.1.0'], received: 'wheel@1.0.0' },
      quoted: ['bip@1.0.0', 'bip@1.1.0', 'wheel@1.0.0'],
    },
  ],
  'course/unknown-course': [
    { params: { course: 'c-71' }, quoted: ['c-71'] },
    { params: { course: 'c-71', suggestion: 'c-17' }, quoted: ['c-71', 'c-17'] },
  ],
  'course/duplicate-course': [{ params: { course: 'c-17' }, quoted: ['c-17'] }],
  'course/wrong-course': [{ params: { expected: 'c-17', received: 'c-71' }, quoted: ['c-17', 'c-71'] }],
  'course/wrong-subject': [{ params: {}, quoted: [] }],
  'course/conflicting-revision': [{ params: { id: 'r-1', revision: 2 }, quoted: ['r-1'] }],
  'course/other-kind': [{ params: { id: 'e-1', expected: 'plan', received: 'course' }, quoted: ['e-1', 'plan', 'course'] }],
  'course/plan-missing': [{ params: { response: 'r-1', revision: 2 }, quoted: ['r-1'] }],
  'course/other-plan': [{ params: { expected: 'p-1', received: 'p-2' }, quoted: ['p-1', 'p-2'] }],
  'course/plan-not-used': [{ params: {}, quoted: [] }],
  'course/other-respondents': [{ params: { id: 'r-1' }, quoted: ['r-1'] }],
  'course/conflicting-facts': [{ params: { entry: 'e-1' }, quoted: ['e-1'] }],
  'course/before-start': [{ params: { answeredOn: '2025-03-02', startedOn: '2026-01-05' }, quoted: [] }],
  'course/after-end': [{ params: { answeredOn: '2026-09-02', endedOn: '2026-06-30' }, quoted: [] }],
  'course/other-cadence': [{ params: { cadence: 'quarterly', instrument: 'bip@2.0.0' }, quoted: ['quarterly', 'bip@2.0.0'] }],
  'course/missing-entry': [{ params: { id: 'r-1' }, quoted: ['r-1'] }],
  'course/lost-goal': [{ params: { goal: 'g-1', revision: 3, earlier: 2 }, quoted: ['g-1'] }],
  'course/goal-version-lowered': [{ params: { goal: 'g-1', version: 1, earlier: 2 }, quoted: ['g-1'] }],
  'course/duplicate-goal': [{ params: { goal: 'g-1' }, quoted: ['g-1'] }],
  'course/goal-cycle': [
    { params: { goals: ['g-1'] }, quoted: ['g-1'] },
    { params: { goals: ['g-1', 'g-2'] }, quoted: ['g-1', 'g-2'] },
  ],
  'course/sub-goals-not-used': [{ params: { goal: 'g-1' }, quoted: ['g-1'] }],
  'course/goal-incomplete': (['theme', 'signs', 'method', 'agreement', 'due-on'] as const).map((part) => ({
    params: { goal: 'g-1', part },
    quoted: ['g-1'],
  })),
  'course/goal-meaning': (['missing', 'unknown', 'twice', 'shared'] as const).map((problem) => ({
    params: { goal: 'g-1', problem, value: 3 },
    quoted: ['g-1'],
  })),
  'course/goal-weight': [
    { params: { goal: 'g-1', problem: 'not-used' }, quoted: ['g-1'] },
    { params: { goal: 'g-1', problem: 'too-fine' }, quoted: ['g-1'] },
  ],
  'course/wrong-role': [
    { params: { role: 'staff', expected: ['citizen', 'caseworker'] }, quoted: ['staff', 'citizen', 'caseworker'] },
  ],
  'course/impossible-order': [{ params: { earlier: 'startedOn', later: 'endedOn' }, quoted: ['startedOn', 'endedOn'] }],
  'course/impossible-date': [{ params: { received: '2026-02-30' }, quoted: ['2026-02-30'] }],
  'course/unknown-reference': [{ params: { of: 'group', id: 'yuong', suggestion: 'young' }, quoted: ['yuong', 'young'] }],
  'course/cpr-like-id': [{ params: {}, quoted: [] }],
  'course/cpr-in-text': [
    { params: { goal: 'g-1' }, quoted: ['g-1'] },
    { params: {}, quoted: [] },
  ],
  'course/unknown-occasion': [{ params: { occasion: 'quarterly-99' }, quoted: ['quarterly-99'] }],
};
