import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition, InstrumentResponse } from '../../../src/generated/documents.js';
import { compileInstrument, type Issue } from '../../../src/index.js';
import type { CompiledForm } from '../../../src/instrument/instrument.js';
import { checkResponse } from '../../../src/response/checkEnvelope.js';
import { checkRespondents } from '../../../src/response/checkRespondents.js';
import { isPlainlySound } from '../../../src/response/isPlainlySound.js';
import { accepted } from '../../support/accepted.js';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const instrument = accepted(compileInstrument(readJson<InstrumentDefinition>('instruments', 'every-type.json')));
const people = ['citizen', 'caseworker'] as const;
const names = [...people, 'staff', 'goals'] as const;
const values = fc.constantFrom<unknown>(
  ...[undefined, null, 0, 1, 1.5, 2e9, '', 'da', 'DA', 'screen', 'fax', 'citizen', 'caseworker', 'mentor', '0707614285'],
  ...['2026-03-02', '2026-02-30', '2020-01-01T00:00:00Z', '2026-03-02T25:00:00Z', 'response', 'every-type@1.0.0', [], {}],
);

/** A sound response, mostly with something else in one or two places of it. */
const nearlySound = fc
  .record({
    name: fc.constantFrom(...names),
    changes: fc.array(fc.record({ isPerson: fc.boolean(), key: fc.nat({ max: 40 }), value: values }), { maxLength: 2 }),
  })
  .map(({ name, changes }) => {
    const response = readResponse(name) as unknown as Record<string, unknown>;
    const person = (response.respondents as Record<string, unknown>[])[0] as Record<string, unknown>;
    const extra = ['enteredBy', 'mode', 'language', 'occasion', 'planRevision', 'goals', 'asked', 'colour'];
    for (const { isPerson, key, value } of changes) {
      const keys = isPerson ? ['role', 'id', 'count', 'name'] : [...new Set([...Object.keys(response), ...extra])];
      (isPerson ? person : response)[keys[key % keys.length] as string] = value;
    }
    return response;
  });

describe('a response that is sound at a glance', () => {
  it.each(people)('is that of the %s', (name) => {
    const response = readResponse(name) as unknown as Record<string, unknown>;
    const { enteredBy: _, occasion: __, planRevision: ___, asked: ____, ...plain } = response;
    expect(isPlainlySound(plain, { form: formOf(plain), instrument })).toBe(true);
  });

  it.each(['staff', 'goals', 'together'])('is not that of a group, with goals or given jointly: %s', (name) => {
    const response = readResponse(name) as unknown as Record<string, unknown>;
    const [{ count: _, ...person } = {}] = response.respondents as Record<string, unknown>[];
    const { planRevision: __, goals: ___, ...plain } = response;
    expect(isPlainlySound({ ...plain, respondents: [person] }, { form: formOf(plain), instrument })).toBe(false);
  });

  it('has nothing wrong with it at a closer look', () => {
    let soundCount = 0;
    fc.assert(
      fc.property(nearlySound, (response) => {
        const form = instrument.forms.get(String(response.form));
        if (form === undefined || !isPlainlySound(response, { form, instrument })) return;
        soundCount += 1;
        const issues: Issue[] = [];
        checkResponse(response, issues);
        checkRespondents(response.respondents, form, issues);
        expect(issues).toEqual([]);
        expect(response).toMatchObject({ instrument: instrument.reference });
        expect(response.goals).toBeUndefined();
      }),
      { numRuns: 3_000 },
    );
    expect(soundCount).toBeGreaterThan(100);
  });
});

function formOf(response: Record<string, unknown>): CompiledForm {
  return instrument.forms.get(String(response.form)) as CompiledForm;
}

function readResponse(name: string): InstrumentResponse {
  return readJson('responses', `every-type.${name}.json`);
}

function readJson<Value>(...path: string[]): Value {
  return JSON.parse(readFileSync(join(fixtures, ...path), 'utf8'));
}
