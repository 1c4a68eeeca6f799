import { expect } from 'vitest';
import type { AnswerOption, ChoicesItem, Item } from '../../src/generated/documents.js';
import { validateResponse } from '../../src/index.js';
import { compileItem } from '../../src/instrument/compileItem.js';
import { INVALID } from '../../src/instrument/itemScore.js';
import { createDefinition, createInstrument, createRating, createResponse } from './createInstrument.js';

export const text = { da: 'Tekst' };

/** A visual analogue line of 10 cm. */
export const line = createRating('line', { min: 0, max: 10, step: 0.1 });

/** A number in halves. */
export const drinks: Item = { type: 'number', id: 'drinks', text, min: 0, max: 40, step: 0.5 };

/** Several options: with a score, a negative one, an exclusive one, one that stands for a missing answer, one without a score. */
export const barriers: ChoicesItem = {
  type: 'choices',
  id: 'barriers',
  text,
  options: createOptions([
    { value: 'sleep', score: 1 },
    { value: 'pain', score: 2.5 },
    { value: 'money', score: -1 },
    { value: 'none', score: 0, exclusive: true },
    { value: 'dont-know', missing: 'unknown' },
    { value: 'other' },
  ]),
};

/** Returns options that all carry the same label. */
export function createOptions(options: readonly Omit<AnswerOption, 'label'>[]): AnswerOption[] {
  return options.map((option) => ({ label: text, ...option }));
}

/**
 * Returns the score of an answer, counted in units of the item: a rating in tenths counts 0.3 as 3. Sees to it that a
 * response is refused for exactly the answers that cannot be read.
 */
export function scoreOf(item: Item, answer: unknown): number {
  const score = compileItem(item, createDefinition({ items: [item] })).read(answer);
  const response = { ...createResponse({}), answers: { [item.id]: answer } };
  expect(validateResponse(createInstrument({ items: [item] }), response).ok).toBe(score !== INVALID);
  return score;
}
