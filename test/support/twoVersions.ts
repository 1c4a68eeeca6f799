import type { InstrumentDefinition } from '../../src/generated/documents.js';
import type { Instrument } from '../../src/index.js';
import { createForm, createInstrument, createRating, createScale } from './createInstrument.js';

const danish = { da: 'Tekst' };
const rating = { min: 0, max: 10 };
const quarterly = { id: 'quarterly', type: 'interval', every: 'P3M', opensBefore: 'P2W', closesAfter: 'P4W' } as const;
const sides = [
  { scale: 'mood', role: 'citizen' },
  { scale: 'seen', role: 'caseworker' },
];

const first: Partial<InstrumentDefinition> = {
  groups: [{ id: 'adult', title: danish }],
  items: [createRating('mood', rating), createRating('energy', rating), createRating('seen', rating)],
  forms: [
    createForm({ id: 'citizen', items: ['mood', 'energy'], cadence: 'quarterly', readableBy: ['caseworker'] }),
    createForm({
      id: 'caseworker',
      respondents: ['caseworker'],
      authorship: 'observer',
      items: ['seen'],
      cadence: 'quarterly',
      readableBy: ['citizen'],
    }),
  ],
  scales: [
    createScale({ id: 'mood', items: ['mood'], moved: { raw: { atLeast: 1 } } }),
    createScale({ id: 'energy', items: ['energy'], moved: { raw: { atLeast: 1 } } }),
    createScale({ id: 'seen', items: ['seen'] }),
  ],
  cadences: [quarterly],
  perspectives: [{ id: 'outlook', construct: 'same', sides, diverged: { raw: { atLeast: 2 } } }],
};

/** The measure as a course begins with it: the citizen and the caseworker answer every third month. */
export const firstVersion = createInstrument(first);

/**
 * A major version of it. The citizen answers every month ("monthly"), and only "mood" is comparable; the caseworker answers
 * every third month as before, in a window a week longer; the same perspective is called "view". There is a new group.
 */
export const secondVersion = createSecond('2.0.0', 'P1M');

/** The same, but that the citizen answers every second month: a course that follows the one can no longer follow the other. */
export const slowerVersion = createSecond('2.1.0', 'P2M');

/** A version that counts the occasions of the same cadence otherwise. */
export const recountedVersion = createInstrument({
  ...first,
  version: '1.1.0',
  cadences: [{ ...quarterly, every: 'P6M' }],
});

function createSecond(version: string, every: string): Instrument {
  return createInstrument({
    ...first,
    version,
    groups: [...(first.groups ?? []), { id: 'young', title: danish }],
    forms: (first.forms ?? []).map((form) => (form.id === 'citizen' ? { ...form, cadence: 'monthly' } : form)),
    cadences: [
      { ...quarterly, closesAfter: 'P5W' },
      { id: 'monthly', type: 'interval', every, opensBefore: 'P1W', closesAfter: 'P1W' },
    ],
    perspectives: [{ id: 'view', construct: 'same', sides, diverged: { raw: { atLeast: 5 } } }],
    comparable: [{ major: 1, scales: ['mood', 'seen'] }],
  });
}
