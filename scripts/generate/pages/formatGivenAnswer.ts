import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { isCounted, optionsOf, scoreOf } from '../../../src/cli/show/formatAnswers.js';
import { itemTexts } from '../../../src/cli/texts/show/itemTexts.js';
import type { Answer, AnswerOption, Item } from '../../../src/generated/documents.js';
import { formatDay } from '../../../src/messages/formatDay.js';
import { pageTexts } from './pageTexts.js';

/** An answer as it reads, and where that is long, in short. */
export interface GivenAnswer {
  readonly text: string;
  readonly short?: string | undefined;
}

/** Returns what was answered to a question: the option as it reads, with what it counts before it. */
export function formatGivenAnswer(narrator: Narrator, id: string, answer: Answer | undefined): GivenAnswer {
  const words = pageTexts[narrator.language].example;
  const item = narrator.definition.items.find((one) => one.id === id);
  if (answer === undefined || item === undefined) return { text: words.unanswered };
  if (typeof answer === 'object' && 'missing' in answer) return { text: words.missing[answer.missing] };
  if (item.type === 'choice' || item.type === 'choices') return formatChosen(narrator, item, [answer].flat());
  return formatValue(narrator, item, answer);
}

function formatChosen(narrator: Narrator, item: Item, values: readonly unknown[]): GivenAnswer {
  const { phrases, say, quote, language } = narrator;
  const chosen = optionsOf(narrator, item).filter(({ value }) => values.includes(value));
  const tell = (option: AnswerOption) => {
    const score = isCounted(narrator, item) ? scoreOf(option) : undefined;
    return score === undefined ? say(option.label) : `${phrases.number(score)} – ${say(option.label)}`;
  };
  const [only] = chosen;
  if (item.type === 'choices')
    return {
      text: only === undefined ? pageTexts[language].example.noneChosen : phrases.list(chosen.map((one) => quote(tell(one)))),
    };
  if (only === undefined) return { text: String(values.join()) };
  const score = isCounted(narrator, item) ? scoreOf(only) : undefined;
  return { text: tell(only), short: score === undefined ? undefined : phrases.number(score) };
}

function formatValue({ language, phrases, say, quote }: Narrator, item: Item, answer: unknown): GivenAnswer {
  const { yes, no, units } = itemTexts[language];
  if (typeof answer === 'boolean') return { text: answer ? yes : no };
  if (item.type === 'date') return { text: formatDay(String(answer), language) };
  if (typeof answer !== 'number') return { text: quote(String(answer)) };
  const number = phrases.number(answer);
  if (item.type === 'number' && item.unit !== undefined) {
    const unit = Object.hasOwn(units, item.unit) ? units[item.unit as keyof typeof units] : item.unit;
    return { text: `${number} ${unit}` };
  }
  const anchor = item.type === 'rating' ? item.anchors?.find(({ value }) => value === answer) : undefined;
  return anchor === undefined ? { text: number } : { text: `${number} – ${say(anchor.label)}`, short: number };
}
