import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatLadder } from '../../../../src/cli/show/formatLadder.js';
import { renderText } from '../../../../src/cli/show/renderText.js';
import type { Condition, InstrumentDefinition } from '../../../../src/generated/documents.js';
import { compileInstrument } from '../../../../src/index.js';
import { accepted } from '../../../support/accepted.js';
import { createScale } from '../../../support/createInstrument.js';
import { packageRoot } from '../runInProcess.js';

const path = join(packageRoot, 'test', 'fixtures', 'instruments', 'everything.json');
const definition: InstrumentDefinition = JSON.parse(readFileSync(path, 'utf8'));
const narrator = createNarrator(accepted(compileInstrument(definition)), { norms: [], language: 'en' });
const plain = { strong: same, error: same, warning: same, faint: same };

/* Question "f" is the sixth in "First" and in that of the worker, and the only one in that of the citizen. */
describe('the steps of a ladder', () => {
  it('name no form where a question has the same number in all', () => {
    const text = tell({ item: 'f', answered: true }, ['first', 'second']);
    expect(text).toContain('question 6');
    expect(text).not.toContain('“');
  });

  it('name the forms where a question has another number in each', () => {
    const text = tell({ item: 'f', answered: true }, ['first', 'second', 'fifth']);
    expect(text).toMatch(/“First” and “Form for Caseworker”[^.]* 6 [^.]*\. [^.]*“Form for Citizen”[^.]* 1 /);
  });

  it('name no form where no question is asked for', () => {
    const text = tell({ scale: 'both', above: 3 }, ['first', 'second']);
    expect(text.match(/“[^”]*”/g)).toEqual(['“Both”']);
  });
});

function tell(when: Condition, forms: readonly string[]): string {
  const steps = [{ id: 'step', title: { da: 'Trin' }, criterion: { da: 'Krav' }, when }];
  const blocks = formatLadder(
    narrator,
    createScale({ id: 'ladder', method: 'ladder', steps }),
    definition.forms.filter(({ id }) => forms.includes(id)),
  );
  return renderText(blocks, plain).replace(/\s+/g, ' ');
}

function same(text: string): string {
  return text;
}
