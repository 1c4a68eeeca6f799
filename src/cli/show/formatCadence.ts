import type { Cadence, Form, IntervalCadence } from '../../generated/documents.js';
import { cadenceOfOccasion } from '../../messages/nameOccasion.js';
import type { MessageLanguage } from '../../messages.js';
import type { PeriodUnit } from '../texts/show/cadenceTexts.js';
import { cadenceTexts } from '../texts/show/cadenceTexts.js';
import type { Narrator } from './createNarrator.js';

/** Returns when a form is filled in, in plain words, and what that is called. */
export function formatCadence(narrator: Narrator, form: Form): string {
  const cadence = cadenceOf(narrator, form);
  const [, ...more] = cadence === undefined ? [] : listTimes(narrator, cadence, form);
  return [formatTimes(narrator, form), ...more].join('; ');
}

/** Returns how often a form is filled in, without the days that each occasion is open. */
export function formatTimes(narrator: Narrator, form: Form): string {
  const cadence = cadenceOf(narrator, form);
  if (cadence === undefined) return cadenceTexts[narrator.language].adhoc;
  const [when] = listTimes(narrator, cadence, form);
  return nameTimes(narrator, { when, cadence, isOnce: isUsedOnce(narrator, form) });
}

/** Tells whether a form is used at one occasion only. */
export function isUsedOnce(narrator: Narrator, form: Form): boolean {
  const cadence = cadenceOf(narrator, form);
  if (cadence?.type === 'milestones') return (form.milestones ?? cadence.at).length === 1;
  return cadence?.type === 'interval' && form.occasions !== undefined && form.occasions.from === form.occasions.to;
}

function cadenceOf({ definition }: Narrator, form: Form): Cadence | undefined {
  return definition.cadences?.find(({ id }) => id === form.cadence);
}

/** The occasions of a cadence, when each is open, and what is recommended. */
function listTimes({ language, phrases }: Narrator, cadence: Cadence, form: Form): readonly [when: string, ...more: string[]] {
  const words = cadenceTexts[language];
  switch (cadence.type) {
    case 'interval': {
      const { recommended } = cadence;
      const advice = recommended && words.recommended(formatPeriods(recommended, language));
      return [formatInterval(cadence, form, language), formatWindow(cadence, form, language), ...(advice ? [advice] : [])];
    }
    case 'milestones': {
      const milestones = (form.milestones ?? cadence.at).map((milestone) => words.milestones[milestone]);
      return [phrases.list(milestones), formatWindow(cadence, form, language)];
    }
    case 'session': {
      const isOnTheDay = cadence.opensBefore === undefined && cadence.closesAfter === undefined;
      return [words.moments[cadence.moment], ...(isOnTheDay ? [] : [formatWindow(cadence, form, language)])];
    }
    default:
      return [words.adhoc];
  }
}

/** How often, and at which distance from the start of the course the first time and, where there is one, the last. */
function formatInterval({ every }: IntervalCadence, { occasions }: Form, language: MessageLanguage): string {
  const words = cadenceTexts[language];
  const { from, to } = occasions ?? { from: 0 };
  const [number, unit] = readDuration(every);
  const tell = (index: number) => (index === 0 ? words.occasions.start : words.afterStart(words.period(number * index, unit)));
  if (from === to) return words.once(tell(from));
  return words.interval(formatEvery(every, language), tell(from), to === undefined ? undefined : tell(to));
}

interface NamedTimes {
  readonly when: string;
  readonly cadence: Cadence;
  readonly isOnce: boolean;
}

/** A title that says the same is not told again. One of an interval stands first: it may say more freely how often. */
function nameTimes({ language, locale, say, quote }: Narrator, { when, cadence, isOnce }: NamedTimes): string {
  const { title, type } = cadence;
  if (title === undefined) return when;
  const isTold = when.toLocaleLowerCase(locale).includes(say(title).toLocaleLowerCase(locale));
  if (isTold) return when;
  const words = cadenceTexts[language];
  return type === 'interval' && !isOnce ? words.occasionsOf(quote(say(title)), when) : words.named(when, quote(say(title)));
}

/** When each occasion is open. One that falls on the start of the course is open before it; of several that is told. */
function formatWindow(
  { type, opensBefore, closesAfter }: Exclude<Cadence, { readonly type: 'adhoc' }>,
  { occasions: { from, to } = { from: 0 } }: Form,
  language: MessageLanguage,
): string {
  const words = cadenceTexts[language];
  const first = type === 'interval' && from === 0 && to !== 0 ? words.firstBefore : '';
  return words.window(
    opensBefore === undefined ? words.opensOnTheDay : `${words.opensBefore(formatPeriod(opensBefore, language))}${first}`,
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

/** Two lengths of time; what they are counted in is told once where it is the same. */
function formatPeriods({ from, to }: { readonly from: string; readonly to: string }, language: MessageLanguage): string {
  const words = cadenceTexts[language];
  const [[least, unit], [most, lastUnit]] = [readDuration(from), readDuration(to)];
  if (unit !== lastUnit) return words.periods(formatPeriod(from, language), formatPeriod(to, language));
  return least === most ? formatPeriod(to, language) : `${least}–${formatPeriod(to, language)}`;
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
  const cadence = cadenceOfOccasion(occasion, definition.cadences ?? []);
  const which = cadence === undefined ? '' : occasion.slice(cadence.id.length + 1);
  if (cadence?.type === 'milestones' && Object.hasOwn(cadenceTexts[language].milestones, which)) {
    return words[which as 'start' | 'midpoint' | 'end'];
  }
  if (cadence?.type !== 'interval') return words.named(occasion);
  return which === '0' ? words.start : words.nth(String(Number(which) + 1), formatEvery(cadence.every, language));
}
