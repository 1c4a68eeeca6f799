import type { Cadence, Form } from '../../generated/documents.js';
import type { MessageLanguage } from '../../messages.js';
import type { PeriodUnit } from '../texts/show/cadenceTexts.js';
import { cadenceTexts } from '../texts/show/cadenceTexts.js';
import type { Narrator } from './createNarrator.js';

/** Returns when a form is filled in, in plain words, and what that is called. */
export function formatCadence(narrator: Narrator, form: Form): string {
  const { definition, language } = narrator;
  const words = cadenceTexts[language];
  const cadence = definition.cadences?.find(({ id }) => id === form.cadence);
  if (cadence === undefined) return words.adhoc;
  const [when, ...more] = listTimes(narrator, cadence, form);
  return [nameTimes(narrator, when, cadence), ...more].join('; ');
}

/** The occasions of a cadence, when each is open, and what is recommended. */
function listTimes({ language, phrases }: Narrator, cadence: Cadence, form: Form): readonly [when: string, ...more: string[]] {
  const words = cadenceTexts[language];
  switch (cadence.type) {
    case 'interval': {
      const { recommended, every } = cadence;
      const advice =
        recommended && words.recommended(formatPeriod(recommended.from, language), formatPeriod(recommended.to, language));
      return [words.interval(formatEvery(every, language)), formatWindow(cadence, language), ...(advice ? [advice] : [])];
    }
    case 'milestones': {
      const milestones = (form.milestones ?? cadence.at).map((milestone) => words.milestones[milestone]);
      return [phrases.list(milestones), formatWindow(cadence, language)];
    }
    case 'session': {
      const isOnTheDay = cadence.opensBefore === undefined && cadence.closesAfter === undefined;
      return [words.moments[cadence.moment], ...(isOnTheDay ? [] : [formatWindow(cadence, language)])];
    }
    default:
      return [words.adhoc];
  }
}

/** A title that says the same is not told again. */
function nameTimes({ language, locale, say, quote }: Narrator, when: string, { title }: Cadence): string {
  if (title === undefined) return when;
  const isTold = when.toLocaleLowerCase(locale).includes(say(title).toLocaleLowerCase(locale));
  return isTold ? when : cadenceTexts[language].named(when, quote(say(title)));
}

function formatWindow(
  { opensBefore, closesAfter }: Exclude<Cadence, { readonly type: 'adhoc' }>,
  language: MessageLanguage,
): string {
  const words = cadenceTexts[language];
  return words.window(
    opensBefore === undefined ? words.opensOnTheDay : words.opensBefore(formatPeriod(opensBefore, language)),
    closesAfter === undefined ? words.closesWithNext : words.closesAfter(formatPeriod(closesAfter, language)),
  );
}

/**
 * Returns a length of time in words.
 *
 * @example
 * formatPeriod('P6W', 'en') // => '6 weeks'
 */
export function formatPeriod(duration: string, language: MessageLanguage): string {
  return cadenceTexts[language].period(...readDuration(duration));
}

function formatEvery(duration: string, language: MessageLanguage): string {
  return cadenceTexts[language].every(...readDuration(duration));
}

function readDuration(duration: string): readonly [number: number, unit: PeriodUnit] {
  return [Number.parseInt(duration.slice(1), 10), duration.at(-1) as PeriodUnit];
}

/** Returns which occasion an id stands for, in words that follow "the score". */
export function formatOccasion({ definition, language }: Narrator, occasion: string): string {
  const words = cadenceTexts[language].occasions;
  const cadence = definition.cadences?.find(({ id }) => occasion.startsWith(`${id}-`));
  const which = cadence === undefined ? '' : occasion.slice(cadence.id.length + 1);
  if (cadence?.type === 'milestones' && Object.hasOwn(cadenceTexts[language].milestones, which)) {
    return words[which as 'start' | 'midpoint' | 'end'];
  }
  if (cadence?.type !== 'interval') return words.named(occasion);
  return which === '0' ? words.start : words.nth(String(Number(which) + 1), formatEvery(cadence.every, language));
}
