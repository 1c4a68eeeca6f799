import type { Id, InstrumentDefinition, OccasionId, ProgressionEvent, Text } from '../../generated/documents.js';
import type { MessageLanguage } from '../../issues/messages/issueText.js';
import { quote, toPrintable } from '../../issues/messages/quote.js';
import { nameOccasion } from './nameOccasion.js';
import { inQuotes, titleIn } from './titles.js';

/** What a sentence about an event is written for. */
export interface EventNamesInput {
  readonly language: MessageLanguage;
  /** The instrument the event is about; of another one nothing is named. */
  readonly instrument: InstrumentDefinition;
  /** The goals as the citizen's plan words them, by id. */
  readonly goalTitles?: Readonly<Record<string, string>>;
}

interface Titled {
  readonly id: Id;
  readonly title?: Text;
}

/** What the ids of an event are called: by their titles, in the quotes of the language, or as ids where there is no title. */
export interface EventNames {
  readonly scale: (id: string) => string;
  /** What the scores of a scale count. */
  readonly unit: (scale: string) => 'points' | 'steps';
  readonly step: (scale: string, id: string) => string;
  readonly band: (scale: string, id: string) => string;
  /** What it is called to lie on that side of the cut-off, where the instrument says. */
  readonly side: (scale: string, cutoff: number, side: 'upper' | 'lower') => string | undefined;
  readonly form: (id: string) => string;
  readonly perspective: (id: string) => string;
  readonly followUp: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly group: (id: string) => string;
  readonly goal: (id: string) => string;
  /** Without quotes. */
  readonly role: (id: string) => string;
  /** The cadence, and which of its occasions. */
  readonly occasion: (id: OccasionId) => string;
}

/** Returns the names of what an event tells of. */
export function createEventNames(
  event: ProgressionEvent,
  { language, instrument, goalTitles = {} }: EventNamesInput,
): EventNames {
  const known: Partial<InstrumentDefinition> = event.data.instrument.startsWith(`${instrument.id}@`) ? instrument : {};
  const titleOf = (text: Text | undefined) => titleIn(text, language);
  const nameFrom = (list: readonly Titled[] | undefined, id: string) =>
    nameOf(titleOf(list?.find((one) => one.id === id)?.title), { id, language });
  const scaleOf = (id: string) => known.scales?.find((scale) => scale.id === id);
  const normsOf = (id: string) => scaleOf(id)?.norms ?? [];
  return {
    scale: (id) => nameFrom(known.scales, id),
    unit: (scale) => (scaleOf(scale)?.method === 'ladder' ? 'steps' : 'points'),
    step: (scale, id) => nameFrom(scaleOf(scale)?.steps, id),
    band: (scale, id) => {
      const titles = normsOf(scale).flatMap(({ bands = [] }) =>
        bands.filter((band) => band.id === id).map(({ title }) => titleOf(title)),
      );
      return nameOf(findAgreed(titles), { id, language });
    },
    side: (scale, cutoff, side) => {
      const sides = normsOf(scale).flatMap((norm) => (norm.cutoff?.value === cutoff ? [titleOf(norm.cutoff[side])] : []));
      const title = findAgreed(sides);
      return title === undefined ? undefined : inQuotes(title, language);
    },
    form: (id) => nameFrom(known.forms, id),
    perspective: (id) => nameFrom(known.perspectives, id),
    followUp: (id) => nameFrom(known.followUps, id),
    theme: (id) => nameFrom(known.goals?.themes, id),
    group: (id) => nameFrom(known.groups, id),
    goal: (id) => nameOf(Object.hasOwn(goalTitles, id) ? goalTitles[id] : undefined, { id, language }),
    role: (id) => {
      const title = titleOf(known.roles?.find((role) => role.id === id)?.title);
      return title === undefined ? quote(id) : toPrintable(title);
    },
    occasion: (id) => nameOccasion(id, { cadences: known.cadences ?? [], language }),
  };
}

function nameOf(
  title: string | undefined,
  { id, language }: { readonly id: string; readonly language: MessageLanguage },
): string {
  return title === undefined ? quote(id) : inQuotes(title, language);
}

/** Norms of several groups may word the same thing differently, and an event does not say which of them held. */
function findAgreed(titles: readonly (string | undefined)[]): string | undefined {
  const [first] = titles;
  return titles.every((title) => title === first) ? first : undefined;
}
