import { describe, expect, it } from 'vitest';
import type { Respondent } from '../../../src/generated/documents.js';
import { codesOf, createForm, createInstrument, createRating, createResponse } from '../../support/createInstrument.js';

const instrument = createInstrument({
  items: [createRating('q1')],
  forms: [
    createForm({ items: ['q1'] }),
    createForm({ id: 'together', items: ['q1'], authorship: 'joint', respondents: ['citizen', 'caseworker'] }),
  ],
});

const citizen = { role: 'citizen', id: 'citizen-1' };
const worker = { role: 'caseworker', id: 'worker-1' };

describe('whoever typed the answers', () => {
  it.each<[string, string | undefined, readonly Respondent[], string[]]>([
    ['need not be told', undefined, [citizen], []],
    ['is told where it is someone else', 'worker-1', [citizen], []],
    ['is told of a joint response too', 'worker-2', [citizen, worker], []],
    ['is not the one who answered', 'citizen-1', [citizen], ['response/entered-by-respondent']],
    ['is none of those who answered together', 'worker-1', [citizen, worker], ['response/entered-by-respondent']],
  ])('%s', (_title, enteredBy, respondents, codes) => {
    const form = respondents.length > 1 ? 'together' : 'form';
    const response = createResponse({ q1: 3 }, { form, respondents, ...(enteredBy !== undefined && { enteredBy }) });
    expect(codesOf(instrument, response)).toEqual(codes);
  });

  it('is not looked for among what are no people', () => {
    const response = { ...createResponse({ q1: 3 }), respondents: [null, 'citizen-1'], enteredBy: 'citizen-1' };
    expect(codesOf(instrument, response)).not.toContain('response/entered-by-respondent');
  });
});
