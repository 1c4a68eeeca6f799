import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/generated/documents.js';
import { validateResponse } from '../../../src/index.js';
import { createForm, createInstrument, createResponse } from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';

const share: Item = { type: 'number', id: 'q1', text, unit: '%', min: 0, max: 100, step: 1 };
const instrument = createInstrument({
  roles: [
    { id: 'citizen', title: text },
    { id: 'staff', title: text, kind: 'group', minCount: 8 },
  ],
  items: [share],
  forms: [createForm({ items: ['q1'] }), createForm({ id: 'shares', items: ['q1'], respondents: ['staff'] })],
});

function issuesOf(form: string, ...respondents: object[]): [string, unknown][] {
  const response = { ...createResponse({ q1: 40 }, { form }), respondents };
  return validateResponse(instrument, response).issues.map(({ code, path }) => [code, path]);
}

const group = { role: 'staff', id: 'staff-1' };

describe('how many of a group answered', () => {
  it.each<[string, object, [string, unknown][]]>([
    ['is told', { ...group, count: 40 }, []],
    ['may be one', { ...group, count: 1 }, []],
    ['may be a million', { ...group, count: 1_000_000 }, []],
    ['is not left out', group, [['response/missing-count', ['respondents', 0]]]],
    ['is not left open', { ...group, count: undefined }, [['response/missing-count', ['respondents', 0]]]],
    ['is not none', { ...group, count: 0 }, [['response/out-of-bounds', ['respondents', 0, 'count']]]],
    ['is not more', { ...group, count: 1_000_001 }, [['response/out-of-bounds', ['respondents', 0, 'count']]]],
    ['is whole', { ...group, count: 7.5 }, [['response/wrong-type', ['respondents', 0, 'count']]]],
    ['is a number', { ...group, count: '40' }, [['response/wrong-type', ['respondents', 0, 'count']]]],
    ['is not asked for of another role', { role: 'citizen', id: 'c-1' }, [['response/wrong-role', ['respondents', 0, 'role']]]],
  ])('%s', (_title, respondent, issues) => {
    expect(issuesOf('shares', respondent)).toEqual(issues);
  });

  it('is not told of a person, even where it is one', () => {
    expect(issuesOf('form', { role: 'citizen', id: 'c-1', count: 1 })).toEqual([
      ['response/count-of-person', ['respondents', 0, 'count']],
    ]);
    expect(issuesOf('form', { role: 'citizen', id: 'c-1' })).toEqual([]);
  });
});

describe('answering alone', () => {
  const citizen = { role: 'citizen', id: 'c-1' };
  const other = { role: 'citizen', id: 'c-2' };
  const stranger = { role: 'mentor', id: 'm-1' };
  const tooMany = ['response/too-many-respondents', ['respondents']] as [string, unknown];
  const wrongRole = (index: number) => ['response/wrong-role', ['respondents', index, 'role']] as [string, unknown];

  it.each<[string, object[], [string, unknown][]]>([
    ['takes one', [citizen], []],
    ['does not take two', [citizen, other], [tooMany]],
    ['does not take one twice', [citizen, citizen], [tooMany]],
    ['tells of one in another role by that alone', [citizen, stranger], [wrongRole(1)]],
    ['tells of each in another role by that alone', [stranger, { ...stranger, id: 'm-2' }], [wrongRole(0), wrongRole(1)]],
    ['tells both where both are wrong', [citizen, stranger, other], [wrongRole(1), tooMany]],
  ])('%s', (_title, respondents, issues) => {
    expect(issuesOf('form', ...respondents)).toEqual(issues);
  });
});
