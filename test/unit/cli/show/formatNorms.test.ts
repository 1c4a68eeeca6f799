import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatNorms } from '../../../../src/cli/show/formatNorms.js';
import { renderText } from '../../../../src/cli/show/renderText.js';
import type { InstrumentDefinition, NormsDocument, Scale, Trajectory } from '../../../../src/generated/documents.js';
import { compileInstrument } from '../../../../src/index.js';
import { accepted } from '../../../support/accepted.js';
import { packageRoot } from '../runInProcess.js';

const path = join(packageRoot, 'test', 'fixtures', 'instruments', 'everything.json');
const definition: InstrumentDefinition = JSON.parse(readFileSync(path, 'utf8'));
const instrument = accepted(compileInstrument(definition));
const plain = { strong: same, error: same, warning: same, faint: same };
const [{ id: group, title: groupTitle }] = definition.groups as [{ id: string; title: { en: string } }];
const curve: Trajectory = {
  scale: 'both',
  source: 'study',
  unit: 'session',
  baseline: { from: 1.5, to: 2.5 },
  points: [
    { at: 0, value: 2 },
    { at: 1, value: 2.25 },
    { at: 12, value: 3.75 },
  ],
};

describe('an expected course', () => {
  it('is told with the first scores it holds for and every point', () => {
    const text = tell(curve);
    for (const number of ['1.5', '2.5', '2.25', '3.75', '12 meetings', '1 meeting;']) expect(text).toContain(number);
  });

  it('is told with whom and whose answers it fits, where that is not everybody', () => {
    const text = tell({ ...curve, groups: [group], roles: ['citizen'], languages: ['en'] });
    for (const name of [groupTitle.en, 'Citizen', 'English']) {
      expect(text).toContain(name);
      expect(tell(curve)).not.toContain(name);
    }
  });

  it.each(['session', 'week', 'month'] as const)('counts in units of one %s', (unit) => {
    const other = unit === 'week' ? 'month' : 'week';
    expect(tell({ ...curve, unit })).not.toBe(tell({ ...curve, unit: other }));
  });
});

function tell(trajectory: Trajectory): string {
  const provenance = {
    publisher: 'Test',
    sources: [{ id: 'study', title: 'A study' }],
    licence: { kind: 'unclear', text: { da: 'Ingen.' } },
  } as const;
  const header = { kind: 'norms', format: 1, id: 'n', version: '1.0.0', instrument: definition.id } as const;
  const norms: NormsDocument = { ...header, provenance, scales: [], expected: [trajectory] };
  const { norms: _, ...scale } = definition.scales.find(({ id }) => id === trajectory.scale) as Scale;
  const blocks = formatNorms(createNarrator(instrument, { norms: [norms], language: 'en' }), scale);
  return renderText(blocks, plain).replace(/\s+/g, ' ');
}

function same(text: string): string {
  return text;
}
