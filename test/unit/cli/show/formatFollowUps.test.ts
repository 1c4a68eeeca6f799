import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatFollowUps } from '../../../../src/cli/show/formatFollowUps.js';
import { renderText } from '../../../../src/cli/show/renderText.js';
import type { Condition, FollowUp, InstrumentDefinition } from '../../../../src/generated/documents.js';
import { compileInstrument } from '../../../../src/index.js';
import { accepted } from '../../../support/accepted.js';
import { packageRoot } from '../runInProcess.js';

const path = join(packageRoot, 'test', 'fixtures', 'instruments', 'everything.json');
const definition: InstrumentDefinition = JSON.parse(readFileSync(path, 'utf8'));
const plain = { strong: same, error: same, warning: same, faint: same };

/* Of the forms that ask question "f", it is the sixth in "First" and in that of the worker, and the only one in that of the citizen. */
describe('the follow-ups of an instrument', () => {
  it('name every form that can call for them, with the number the question has there', () => {
    const text = tell({ item: 'f', answered: true });
    expect(text).toMatch(/“First” [^.]*“Form for Caseworker”[^.]*6[^.]*\. [^.]*“Form for Citizen”[^.]*1[^.]*\./);
  });

  it('name one form where only one holds all that is asked for', () => {
    const text = tell({ all: [{ item: 'share', atLeast: 5 }] });
    expect(text).toContain('“Form for Staff”');
    expect(text.match(/“/g)).toHaveLength(1);
  });

  it('name no form where no question is asked for', () => {
    expect(tell({ scale: 'both', above: 3 }).match(/“[^”]*”/g)).toEqual(['“Both”']);
  });

  it.each([
    ['those who are to be told and may read the answers', ['worker', 'staff'], ['Caseworker']],
    ['nobody where those who are to be told may not read the answers', ['staff'], []],
    ['no role by name where it is whoever may read the answers', undefined, []],
  ])('name %s', (_title, readableBy, roles) => {
    const readers = tell({ item: 'f', answered: true }, readableBy && { readableBy })
      .split('. ')
      .at(-1) as string;
    expect(['Citizen', 'Caseworker', 'Staff'].filter((role) => readers.includes(role))).toEqual(roles);
  });

  it('tell nobody from whoever may read the answers', () => {
    const when = { item: 'f', answered: true };
    expect(tell(when, { readableBy: ['staff'] })).not.toBe(tell(when));
  });
});

function tell(when: Condition, changes: Partial<FollowUp> = {}): string {
  const followUps = [{ id: 'talk', title: { da: 'Tal' }, when, ...changes }];
  const instrument = accepted(compileInstrument({ ...definition, followUps }));
  const blocks = formatFollowUps(createNarrator(instrument, { norms: [], language: 'en' }));
  return renderText(blocks, plain).replace(/\s+/g, ' ').trim();
}

function same(text: string): string {
  return text;
}
