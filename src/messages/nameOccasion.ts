import type { Cadence, OccasionId } from '../generated/documents.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { quote } from '../issues/messages/quote.js';
import { inQuotes, titleIn } from './titles.js';

const words = {
  da: { number: 'nr.', start: 'ved opstart', midpoint: 'midtvejs', end: 'ved afslutning' },
  en: { number: 'no.', start: 'at the start', midpoint: 'midway', end: 'at the end' },
} as const;

/**
 * Returns what an occasion is called: the title of its cadence, and which of its occasions it is. People count the
 * occasions of an interval from one, where their ids count from zero. A milestone needs no title, and has none
 * where there is one cadence of milestones; any other occasion without one is the id.
 */
export function nameOccasion(
  id: OccasionId,
  { cadences, language }: { readonly cadences: readonly Cadence[]; readonly language: MessageLanguage },
): string {
  const cadence = cadenceOfOccasion(id, cadences);
  const title = titleIn(cadence?.title, language);
  if (cadence === undefined) return quote(id);
  const rest = id.slice(cadence.id.length + 1);
  const isOnly = cadences.filter(({ type }) => type === 'milestones').length === 1;
  const isMilestone = cadence.type === 'milestones' && (rest === 'start' || rest === 'midpoint' || rest === 'end');
  if (isMilestone && (title === undefined || isOnly)) return words[language][rest];
  if (title === undefined) return quote(id);
  const named = inQuotes(title, language);
  if (cadence.type === 'interval' && /^\d+$/.test(rest)) return `${named} ${words[language].number} ${Number(rest) + 1}`;
  if (isMilestone) return `${named} ${words[language][rest]}`;
  return `${named} (${quote(rest)})`;
}

/** Returns the cadence that an occasion is of. The id of one may begin as that of another does: the longest that fits is the one. */
export function cadenceOfOccasion(occasion: string, cadences: readonly Cadence[]): Cadence | undefined {
  const fitting = cadences.filter(({ id }) => occasion.startsWith(`${id}-`));
  return fitting.sort((left, right) => right.id.length - left.id.length)[0];
}
