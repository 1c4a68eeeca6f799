import type { Goals } from '../../generated/documents.js';
import { goalTexts } from '../texts/show/goalTexts.js';
import type { Block } from './block.js';
import { list, paragraphs, section, terms } from './block.js';
import type { Narrator } from './createNarrator.js';

/** Returns how goals are written and rated; nothing where the instrument has none. */
export function formatGoals(narrator: Narrator): readonly Block[] {
  const { definition, language, say, quote, phrases, roles } = narrator;
  const { goals } = definition;
  if (goals === undefined) return [];
  const words = goalTexts[language];
  const { themes = [], subGoals, required, readableBy, weights } = goals;
  const requires = subGoals ? words.leafRequired : words.required;
  const rules = [
    words.intro,
    ...(subGoals ? [words.subGoals] : []),
    ...(required ? [requires(phrases.list(required.map((part) => words.parts[part])))] : []),
    ...(weights ? [words.weights] : []),
    words.compared,
  ];
  const named = themes.map(({ title, description }) =>
    description === undefined ? say(title) : `${say(title)}: ${say(description)}`,
  );
  return section(words.title, [
    ...paragraphs(rules.join(' ')),
    ...(themes.some(({ description }) => description)
      ? [...paragraphs(`${words.themes}:`), ...list(named)]
      : terms([[words.themes, named.length === 0 ? undefined : phrases.list(named.map(quote))]])),
    ...formatAttainment(narrator, goals),
    ...terms([
      [words.levels, formatLevels(narrator, goals)],
      [words.readable, readableBy === undefined ? words.onlyAgreed : words.agreedAnd(roles(readableBy))],
    ]),
  ]);
}

function formatAttainment({ language, phrases, say }: Narrator, { attainment }: Goals): readonly Block[] {
  const words = goalTexts[language];
  const { min, max, step, meaning, anchors = [] } = attainment;
  const [low, high] = [phrases.number(min), phrases.number(max)];
  const isWhole = step === 1 && Number.isInteger(min);
  const range = isWhole ? words.wholeRating(low, high) : words.rating(low, high, phrases.number(step));
  return [
    ...paragraphs([range, ...(meaning === 'per-goal' ? [words.perGoal] : [])].join(' ')),
    ...list(anchors.map(({ value, label }) => ({ mark: phrases.number(value), text: say(label) }))),
  ];
}

function formatLevels({ language, phrases }: Narrator, { tScore }: Goals): string | undefined {
  if (tScore === undefined) return undefined;
  const words = goalTexts[language];
  return `${words.tScore} ${phrases.list(tScore.map(({ value, level }) => words.level(phrases.number(value), phrases.number(level))))}`;
}
