import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatRecodes } from '../../../../src/cli/show/formatRecodes.js';
import type { Scale } from '../../../../src/generated/documents.js';
import { compileInstrument } from '../../../../src/index.js';
import { accepted } from '../../../support/accepted.js';
import { createDefinition, createForm, createRatings, createScale } from '../../../support/createInstrument.js';

type Recode = NonNullable<Scale['recode']>[number];

const form = createForm({ items: ['q1', 'q2'] });
const lookup = [0, 0.5, 0, 7, 0].map((value, index) => ({ raw: index + 1, value }));

describe.each(['da', 'en'] as const)('what answers count instead, in %s', (language) => {
  const tell = (recode: Recode) => {
    const scale = createScale({ items: ['q1', 'q2'], recode: [recode] });
    const definition = createDefinition({ items: createRatings(2), forms: [form], scales: [scale] });
    const narrator = createNarrator(accepted(compileInstrument(definition)), { norms: [], language });
    return JSON.stringify(formatRecodes(narrator, scale, form));
  };

  it('tells the answers that count the same together', () => {
    const told = tell({ items: ['q1', 'q2'], lookup });
    expect(told.match(/\d+(?:[,.]\d)?/g)).toEqual(['1', '3', '5', '0', '2', language === 'da' ? '0,5' : '0.5', '4', '7']);
  });

  it('names the questions only where others count as they are', () => {
    expect(tell({ items: ['q1', 'q2'], lookup })).not.toMatch(/spørgsmål|question/);
    expect(tell({ items: ['q2'], lookup })).toMatch(/(?:spørgsmål|question) 2/);
  });
});
