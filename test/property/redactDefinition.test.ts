import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/access.js';
import type { InstrumentDefinition, Item, Perspective, Scale } from '../../src/generated/documents.js';
import { isInstrument } from '../../src/generated/structure.js';
import { arbitraryFilled } from '../support/arbitraryInstrument.js';
import { tryToCompile } from '../support/tryToCompile.js';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'instruments');
const everything: InstrumentDefinition = JSON.parse(readFileSync(join(fixtures, 'everything.json'), 'utf8'));

const scoring =
  /^(?:reverseKeyed|weights|whenNotEnabled|minAnswered|prorate|transform|round|lookup|range|moved|norms|climb|extensions)$/;

/** The same scale without its scoring. */
function simplify(scale: Scale): Scale {
  return Object.fromEntries(Object.entries(scale).filter(([property]) => !scoring.test(property))) as unknown as Scale;
}

/** The same item with other scores. */
function rescore(item: Item): Item {
  if (item.type === 'yesno') return { ...item, scores: { yes: 7, no: 5 } };
  if (item.type === 'choices') return { ...item, method: 'max' };
  if (item.type !== 'choice' || !item.options) return item;
  return { ...item, options: item.options.map((option, index) => ({ ...option, score: 10 + index })) };
}

/** The same perspective with other answers side by side, and another difference that counts. */
function repair({ within, diverged: _, ...perspective }: Perspective): Perspective {
  return { ...perspective, ...(within === undefined && { within: 'P9W' }) };
}

function rewrite(definition: InstrumentDefinition): InstrumentDefinition {
  const { perspectives } = definition;
  return {
    ...definition,
    items: definition.items.map(rescore),
    scales: definition.scales.map(simplify),
    ...(perspectives && { perspectives: perspectives.map(repair) }),
  };
}

describe('the extract of an instrument', () => {
  it('is the same but for its name, whatever the scoring is that the role may not read', () => {
    fc.assert(
      fc.property(arbitraryFilled(), ({ definition }) => {
        const rewritten = rewrite(definition);
        fc.pre([definition, rewritten].every((whole) => tryToCompile(whole) !== undefined));
        const [one, other] = [definition, rewritten].map((whole) => redact(whole, 'citizen'));
        expect(JSON.stringify({ ...other, redactedFrom: '' })).toBe(JSON.stringify({ ...one, redactedFrom: '' }));
        expect(isInstrument(JSON.parse(JSON.stringify(one))) || isInstrument.errors).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each(everything.roles.map(({ id }) => id))('has something of all there is, and is sound for the role %s', (role) => {
    const extract = redact(everything, role);
    expect(isInstrument(JSON.parse(JSON.stringify(extract))) || isInstrument.errors).toBe(true);
    const scorers = { ...everything, scoringReadableBy: [role] };
    const whole = redact(scorers, role);
    expect(whole?.scales).toEqual(everything.scales.filter(({ id }) => whole?.scales.some((scale) => scale.id === id)));
    expect(whole?.goals).toEqual(everything.goals);
    expect(extract?.goals).toEqual(expect.not.objectContaining({ tScore: expect.anything() }));
    expect(JSON.stringify({ ...extract, redactedFrom: '' })).toBe(
      JSON.stringify({ ...redact(rewrite(everything), role), redactedFrom: '' }),
    );
  });
});
