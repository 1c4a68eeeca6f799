import type { Condition, Form, Scale, WeightSet } from '../../generated/documents.js';
import { conditionTexts } from '../texts/show/conditionTexts.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { list, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatCondition } from './formatCondition.js';
import { formatMember } from './formatMembers.js';

/** Returns which weights count when, where that hangs on answers; weights that always hold stand beside the questions. */
export function formatWeights(narrator: Narrator, scale: Scale, form: Form | undefined): readonly Block[] {
  const { weights = [] } = scale;
  const words = scaleTexts[narrator.language];
  const conditions = weights.flatMap(({ when }) => when ?? []);
  if (conditions.length === 0) return [];
  const rules = [
    ...(weights.length > 1 ? [words.firstWeights] : []),
    ...(conditions.length < weights.length ? [] : [words.noWeights]),
    words.undecidedWeights(nameTested(narrator, conditions, form)),
  ];
  return [...weights.flatMap((set) => formatSet(narrator, set, { scale, form })), ...paragraphs(rules.join(' '))];
}

function formatSet(
  narrator: Narrator,
  { when, items }: WeightSet,
  place: { readonly scale: Scale; readonly form: Form | undefined },
): readonly Block[] {
  const words = scaleTexts[narrator.language];
  const members = Object.entries(items).map(([item, weight]) => formatMember(narrator, item, { ...place, weight }));
  const head = when === undefined ? words.otherWeights : words.weightsWhen(formatCondition(narrator, when, place.form));
  return [...paragraphs(head), ...list(members)];
}

/** What conditions hang on: the answers and scores that they test. */
function nameTested(narrator: Narrator, conditions: readonly Condition[], form: Form | undefined): string {
  const { language, locale, question, scale } = narrator;
  const words = conditionTexts[language];
  const names = conditions
    .flatMap(listTests)
    .flatMap((test) => [
      ...(test.item === undefined ? [] : [words.answer(question(test.item, form))]),
      ...(test.scale === undefined ? [] : [words.score(scale(test.scale))]),
    ]);
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(new Set(names));
}

function listTests(condition: Condition): readonly Condition[] {
  const parts = condition.all ?? condition.any ?? (condition.not ? [condition.not] : undefined);
  return parts === undefined ? [condition] : parts.flatMap(listTests);
}
