import type { Form, Scale } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatCalculation } from './formatCalculation.js';
import { formatLadder } from './formatLadder.js';
import { formatMembers, oneNumbering, textOf } from './formatMembers.js';
import { formatNeeds } from './formatNeeds.js';
import { formatWeights } from './formatWeights.js';

/** How a score is made: the rule, what is needed and done for it, and what explains them. */
export interface ScaleMaking {
  readonly rule: readonly Block[];
  readonly rows: readonly (readonly [term: string, text: string | undefined])[];
  readonly blocks: readonly Block[];
}

/** Returns how the score of a scale is made, in words. */
export function formatScaleMaking(narrator: Narrator, scale: Scale): ScaleMaking {
  const words = scaleTexts[narrator.language];
  const forms = formsOf(narrator, scale);
  const from = [forms.length > 1 ? words.forms : words.form, nameForms(narrator, forms)] as const;
  if (scale.method === 'ladder') return { rule: [], rows: [from], blocks: formatLadder(narrator, scale, forms) };
  const calculation = formatCalculation(narrator, scale);
  const needs = [words.needs, formatNeeds(narrator, scale)] as const;
  const single = formatSingle(narrator, scale, forms);
  const rows = [
    ...(single === undefined ? [] : [[words.score, single] as const]),
    ...(forms.length > 1 ? [from] : []),
    needs,
    ...calculation.rows,
  ];
  if (single !== undefined) return { rule: [], rows, blocks: calculation.blocks };
  if (scale.method === 'attainment') return { rule: formatAttainment(narrator, scale), rows, blocks: calculation.blocks };
  const blocks = [...formatWeights(narrator, scale, oneNumbering(scale, forms)), ...calculation.blocks];
  return { rule: formatMembers(narrator, scale, forms), rows, blocks };
}

/**
 * A question that has the same number in all forms that hold it is told without one of them; one that reads as the scale,
 * without its text.
 */
function formatSingle(narrator: Narrator, scale: Scale, forms: readonly Form[]): string | undefined {
  const item = singleItemOf(scale);
  if (item === undefined) return undefined;
  const { language, question, quote, say } = narrator;
  const form = forms.length > 1 ? oneNumbering(scale, forms) : undefined;
  const answer = scaleTexts[language].answerTo(question(item, form));
  const text = textOf(narrator, item);
  return text === say(scale.title) ? answer : `${answer}: ${quote(text)}`;
}

/**
 * Returns the item whose answer alone is the score of a scale; nothing where more is done to make it. Of one answer alone,
 * the mean, the sum, the lowest and the highest are that answer.
 */
export function singleItemOf({
  items = [],
  scales = [],
  recode,
  weights,
  reverseKeyed,
  whenNotEnabled,
  method,
}: Scale): string | undefined {
  const isChanged = [recode, weights, reverseKeyed, whenNotEnabled].some((part) => part !== undefined);
  const isPlain = !isChanged && method !== 'count';
  return items.length > 1 || scales.length > 0 || !isPlain ? undefined : items[0];
}

/** Returns the forms that hold everything a scale needs. */
export function formsOf({ instrument }: Narrator, { id }: Scale): readonly Form[] {
  const forms = [...instrument.forms.values()].filter(({ scales }) => scales.some(({ scale }) => scale.id === id));
  return forms.map(({ definition }) => definition);
}

/** Returns the names of forms; many forms that are all there are go without them. */
export function nameForms({ definition, language, phrases, quote, form }: Narrator, forms: readonly Form[]): string {
  if (forms.length > 2 && forms.length === definition.forms.length) return scaleTexts[language].allForms;
  return phrases.list(forms.map((one) => quote(form(one))));
}

function formatAttainment({ definition, language, quote, say }: Narrator, { theme }: Scale): readonly Block[] {
  const words = scaleTexts[language];
  const title = definition.goals?.themes?.find(({ id }) => id === theme)?.title;
  const rule = definition.goals?.weights ? words.weightedAttainment : words.attainment;
  return paragraphs([rule, ...(title === undefined ? [] : [words.attainmentOf(quote(say(title)))])].join(' '));
}
