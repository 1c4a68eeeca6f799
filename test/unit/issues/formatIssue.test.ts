import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/generated/documents.js';
import type { Issue } from '../../../src/issues/issue.js';
import { formatIssue, issueCodes } from '../../../src/messages.js';
import { goalTitles, timeline } from '../messages/timeline.js';
import { sampleIssues } from './sampleIssues.js';

const languages = ['da', 'en'] as const;
const oddValues: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  {},
  [],
  [undefined],
  [[]],
  () => 1,
  Symbol('odd'),
  10n,
];

function format(code: string, params: unknown, language: 'da' | 'en'): string {
  return formatIssue({ code, severity: 'error', path: [], params } as unknown as Issue, { language });
}

describe('formatIssue', () => {
  it('gives a short sentence for any code and any parameters', () => {
    const params = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true });
    fc.assert(
      fc.property(fc.constantFrom(...issueCodes), fc.constantFrom(...languages), params, (code, language, odd) => {
        const text = format(code, odd, language);
        expect(text).toMatch(/[.?]$/);
        expect(text.length).toBeLessThan(3_000);
      }),
    );
  });

  it.each(languages)(
    'says nothing of how a value looks to a program when a parameter is not what it should be (%s)',
    (language) => {
      for (const code of issueCodes) {
        for (const { params } of sampleIssues[code]) {
          for (const name of Object.keys(params)) {
            for (const odd of oddValues) {
              expect(format(code, { ...params, [name]: odd }, language), `${code} ${name}`).not.toMatch(
                /undefined|\[object|NaN|Infinity|=>|Symbol/,
              );
            }
          }
        }
      }
    },
  );

  it.each(languages)('names a code that it does not know (%s)', (language) => {
    expect(format('later/unheard-of', {}, language)).toContain('"later/unheard-of"');
    expect(format('__proto__', {}, language)).toContain('"__proto__"');
  });

  it('cuts what is long', () => {
    const text = format('document/unknown-property', { property: 'x'.repeat(1_000_000) }, 'en');
    expect(text).toContain(`"${'x'.repeat(80)}…"`);
    expect(text.length).toBeLessThan(200);
  });

  it('cuts between characters, never through one', () => {
    expect(format('document/unknown-property', { property: '🌱'.repeat(81) }, 'en')).toContain(`"${'🌱'.repeat(80)}…"`);
  });

  it.each([
    ['a colour code of a terminal', '\u001b[31mred', '\uFFFD[31mred'],
    ['a line break', 'one\ntwo', 'one two'],
    ['half a character', 'half \ud83c', 'half \uFFFD'],
    ['a character without width', 'a\u200bb', 'a\uFFFDb'],
    ['a turn of the direction of writing', 'a\u202eb', 'a\uFFFDb'],
  ])('keeps %s out of the line', (_, received, shown) => {
    expect(format('document/not-json', { received }, 'da')).toContain(`"${shown}"`);
  });

  it.each([
    [1e-7, '0,0000001'],
    [-0, '0'],
    [0.1 + 0.2, '0,30000000000000004'],
    [12_345.5, '12345,5'],
    [1e300, '1e+300'],
  ])('writes %d as %s, so that no digit is lost and none is added', (received, shown) => {
    expect(format('response/off-step', { item: 'i', step: 1, received }, 'da')).toMatch(
      new RegExp(` ${shown.replace('+', '\\+')}\\.$`),
    );
  });

  it.each([
    ['a number where numbers belong', { item: 'i', received: '6', expected: [1, 2] }, ' 6.'],
    ['a text that writes an option', { item: 'i', received: '2', expected: [1, 2] }, '"2".'],
    ['a text', { item: 'i', received: 'x', expected: [1, 'dont-know'] }, '"x".'],
    ['a number where only texts belong', { item: 'i', received: '6', expected: ['often'] }, '"6".'],
  ])('puts texts in quotes, and numbers not: %s', (_, params, ending) => {
    for (const language of ['da', 'en'] as const) expect(format('response/unknown-option', params, language)).toMatch(ending);
  });

  it('shows how a text is written that has to say its language', () => {
    const issue = {
      code: 'document/wrong-type',
      severity: 'error',
      params: { expected: ['object'], received: 'string' },
    } as const;
    const say = (path: Issue['path']) => formatIssue({ ...issue, path }, { language: 'da' });
    expect(say(['items', 0, 'text'])).toContain('{ "da": "…" }');
    expect(say(['provenance'])).not.toContain('"da"');
  });

  it('names the first ten of many and counts the rest', () => {
    const expected = Array.from({ length: 500 }, (_, index) => `o${index}`);
    const text = format('response/unknown-option', { item: 'i', received: 'x', expected }, 'da');
    expect(text).toContain('"o9"');
    expect(text).not.toContain('"o10"');
    expect(text).toContain('490');
  });
});

describe.each(languages)('formatIssue in %s, with the instrument', (language) => {
  const [item] = timeline.items;
  const titleOf = (title: Text | undefined) => title?.[language] ?? title?.['da'] ?? '';
  const tell = (code: string, params: object) =>
    formatIssue({ code, severity: 'error', path: [], params } as unknown as Issue, {
      language,
      instrument: timeline,
      goalTitles,
    });

  it.each<[string, object, readonly string[]]>([
    ['response/required', { item: 'q1' }, [titleOf(item?.text)]],
    ['response/not-in-form', { item: 'q1', form: 'weekly' }, [titleOf(item?.text), titleOf(timeline.forms[0]?.title)]],
    ['response/wrong-role', { role: 'citizen', expected: ['caseworker'] }, timeline.roles.map(({ title }) => titleOf(title))],
    ['response/wrong-group', { form: 'weekly', groups: ['young'] }, [titleOf(timeline.groups?.[0]?.title)]],
    ['response/goal-not-open', { goal: 'g1', status: 'closed' }, [goalTitles.g1]],
    ['course/wrong-role', { role: 'stranger', expected: ['citizen'] }, ['stranger', titleOf(timeline.roles[0]?.title)]],
  ])('names what %s %j is about by titles', (code, params, titles) => {
    const text = tell(code, params);
    for (const title of titles) expect(text).toContain(`"${title}"`);
    for (const id of ['q1', 'weekly', 'citizen', 'caseworker', 'young', 'g1']) expect(text).not.toContain(`"${id}"`);
  });

  it('keeps ids that have no title, and those of another thing', () => {
    expect(tell('response/unknown-item', { item: 'weekly' })).toContain('"weekly"');
    expect(tell('response/unknown-goal', { goal: 'constructor' })).toContain('"constructor"');
  });

  it('keeps the ids that an author looks for', () => {
    const issue = { code: 'instrument/unused-item', params: { item: 'q1' } };
    expect(tell(issue.code, issue.params)).toBe(format(issue.code, issue.params, language));
  });

  it('gives a sentence for any parameters', () => {
    const codes = issueCodes.filter((code) => /^(?:response|course)\//.test(code));
    const odd = fc.dictionary(fc.constantFrom('item', 'form', 'role', 'goal', 'groups', 'expected', 'suggestion'), fc.anything());
    fc.assert(fc.property(fc.constantFrom(...codes), odd, (code, params) => /[.?]$/.test(tell(code, params))));
  });
});
