import { describe, expect, it } from 'vitest';
import { validateDocument, validateEntry } from '../../src/validate.js';
import { readValidDocument } from '../fixtures/validDocuments.js';

const kinds = ['response', 'withdrawal', 'plan', 'course', 'occasion', 'follow-up', 'course-facts', 'cases'];
const change = (name: string, values: object) => ({ ...(readValidDocument(name) as object), ...values });

describe('a document', () => {
  it.each(kinds)('of kind %s is told by its kind', (name) => {
    const document = readValidDocument(name);
    expect(validateDocument(document)).toEqual({ ok: true, value: document, issues: [] });
  });

  it('without a kind, but with a "specversion", is an event', () => {
    const document = readValidDocument('event-response-scored');
    expect(validateDocument(document)).toEqual({ ok: true, value: document, issues: [] });
    expect(validateDocument({ specversion: '1.0' }).issues.map(({ code }) => code)).toEqual(['document/missing-property']);
  });

  it.each<[unknown, string, unknown[]]>([
    [{ kind: 'responce' }, 'document/unknown-kind', ['kind']],
    [{ kind: 1 }, 'document/unknown-kind', ['kind']],
    [{ kind: 'constructor' }, 'document/unknown-kind', ['kind']],
    [{}, 'document/missing-property', []],
    [null, 'document/wrong-type', []],
    [[], 'document/wrong-type', []],
    ['instrument', 'document/wrong-type', []],
  ])('%j is none', (input, code, path) => {
    expect(validateDocument(input).issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  it('of nearly a kind is told which one', () => {
    expect(validateDocument({ kind: 'intrument' }).issues).toMatchObject([
      { params: { received: 'intrument', suggestion: 'instrument' } },
    ]);
  });
});

describe('an entry', () => {
  it.each<[string, object, string, unknown[]]>([
    ['response', { answeredOn: '2026-02-29' }, 'response/impossible-date', ['answeredOn']],
    ['response', { recordedAt: '2026-02-28T24:00:00Z' }, 'response/impossible-date', ['recordedAt']],
    ['response', { enteredBy: '0707614285' }, 'response/cpr-like-id', ['enteredBy']],
    ['response', { respondents: [{ role: 'citizen', id: '070761-4285' }] }, 'response/cpr-like-id', ['respondents', 0, 'id']],
    ['plan', { plannedOn: '2026-11-31' }, 'course/impossible-date', ['plannedOn']],
    ['course', { changes: { startedOn: '2026-00-10' } }, 'course/impossible-date', ['changes', 'startedOn']],
    [
      'course',
      { changes: { startedOn: '2026-03-02', endedOn: '2026-03-01' } },
      'course/impossible-order',
      ['changes', 'endedOn'],
    ],
    ['course', { changes: { sessions: [{ id: '0707614285' }] } }, 'course/cpr-like-id', ['changes', 'sessions', 0, 'id']],
    ['follow-up', { resolvedOn: '2026-06-31' }, 'course/impossible-date', ['resolvedOn']],
  ])('of kind %s with %j is refused', (name, values, code, path) => {
    expect(validateEntry(change(name, values)).issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });
});
