import { phrases as danishPhrases } from '../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../issues/messages/en/words.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import type { FieldInput } from './presentedForm.js';

/** The lowest and the highest that can be answered, of which one may be left open. */
export interface Ends<Value> {
  readonly least: Value | undefined;
  readonly most: Value | undefined;
}

/** What is said beside a question of an answer to it, in one language. */
export interface FieldTexts {
  readonly give: Readonly<Record<FieldInput, string>>;
  readonly wholeNumber: string;
  readonly step: (step: number) => string;
  readonly number: (ends: Ends<number>) => string;
  readonly date: (ends: Ends<string>) => string;
  readonly chosen: (ends: Ends<number>) => string;
  readonly tooLong: (limit: number, received: number) => string;
  readonly once: string;
  readonly alone: (label: string) => string;
  readonly cpr: string;
  readonly quote: (label: string) => string;
  readonly required: (label: string) => string;
}

const danish: FieldTexts = {
  give: {
    radio: 'Vælg et af svarene.',
    'yes-no': 'Vælg et af svarene.',
    checkbox: 'Vælg blandt svarene.',
    slider: 'Vælg et punkt på linjen.',
    number: 'Skriv et tal.',
    text: 'Skriv en tekst.',
    textarea: 'Skriv en tekst.',
    date: 'Skriv en dato, der findes.',
  },
  wholeNumber: 'Skriv et helt tal.',
  step: (step) => `Skriv et tal, der passer med spring på ${danishPhrases.number(step)}.`,
  number: (ends) => `Skriv et tal ${spellEnds(ends, danishPhrases.number, ['mellem', 'og', 'på mindst', 'på højst'])}.`,
  date: (ends) => `Skriv en dato ${spellEnds(ends, danishPhrases.date, ['mellem den', 'og den', 'tidligst den', 'senest den'])}.`,
  chosen: (ends) => `Vælg ${spellEnds(ends, danishPhrases.number, ['mellem', 'og', 'mindst', 'højst'])} svar.`,
  tooLong: (limit, received) =>
    `Skriv højst ${danishPhrases.count(limit)} tegn. Teksten fylder ${danishPhrases.count(received)}.`,
  once: 'Vælg hvert svar én gang.',
  alone: (label) => `${label} kan kun vælges alene.`,
  cpr: 'Teksten indeholder noget, der ligner et CPR-nummer.',
  quote: (label) => `»${label}«`,
  required: (label) => `${label} skal besvares.`,
};

const english: FieldTexts = {
  give: {
    radio: 'Choose one of the answers.',
    'yes-no': 'Choose one of the answers.',
    checkbox: 'Choose among the answers.',
    slider: 'Choose a point on the line.',
    number: 'Write a number.',
    text: 'Write a text.',
    textarea: 'Write a text.',
    date: 'Write a date that exists.',
  },
  wholeNumber: 'Write a whole number.',
  step: (step) => `Write a number that fits steps of ${englishPhrases.number(step)}.`,
  number: (ends) => `Write a number ${spellEnds(ends, englishPhrases.number, ['between', 'and', 'of at least', 'of at most'])}.`,
  date: (ends) => `Write a date ${spellEnds(ends, englishPhrases.date, ['between', 'and', 'no earlier than', 'no later than'])}.`,
  chosen: (ends) =>
    `Choose ${spellEnds(ends, englishPhrases.number, ['between', 'and', 'at least', 'at most'])} ${(ends.most ?? ends.least) === 1 ? 'answer' : 'answers'}.`,
  tooLong: (limit, received) =>
    `Write at most ${englishPhrases.count(limit, 'character', 'characters')}. The text has ${englishPhrases.count(received)}.`,
  once: 'Choose each answer once.',
  alone: (label) => `${label} can only be chosen alone.`,
  cpr: 'The text holds something that looks like a CPR number.',
  quote: (label) => `“${label}”`,
  required: (label) => `${label} must be answered.`,
};

/** What is said beside questions, by language. */
export const fieldTexts: Readonly<Record<MessageLanguage, FieldTexts>> = { da: danish, en: english };

function spellEnds<Value>(
  { least, most }: Ends<Value>,
  spell: (value: Value) => string,
  [between, and, up, down]: readonly [string, string, string, string],
): string {
  if (most === undefined) return `${up} ${spell(least as Value)}`;
  if (least === undefined) return `${down} ${spell(most)}`;
  return least === most ? spell(least) : `${between} ${spell(least)} ${and} ${spell(most)}`;
}
