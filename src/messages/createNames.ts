import type { Form, Id, InstrumentDefinition, NormsDocument, OccasionId, Text } from '../generated/documents.js';
import { phrases as danishPhrases } from '../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../issues/messages/en/words.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { quote, toPrintable } from '../issues/messages/quote.js';
import { nameOccasion } from './nameOccasion.js';
import type { ScoreUnit } from './scoreUnitOf.js';
import { scoreUnitOf } from './scoreUnitOf.js';
import { inQuotes, titleIn } from './titles.js';

/** What a text names things by. */
export interface NamesInput {
  readonly language: MessageLanguage;
  /** The instrument with the titles; nothing is named where it is absent. */
  readonly instrument?: InstrumentDefinition | undefined;
  /** Norms supplied beside the instrument, with words for bands and for the sides of cut-offs; those of another are passed over. */
  readonly norms?: readonly NormsDocument[];
  /** The goals as the citizen's plan words them, by id. */
  readonly goalTitles?: Readonly<Record<string, string>>;
}

interface Titled {
  readonly id: Id;
  readonly title?: Text;
}

/** What ids are called: by their titles, in the quotes of the language, or as ids where there is no title. */
export interface Names {
  readonly scale: (id: string) => string;
  /** What the difference of two scores of a scale is counted in. */
  readonly unit: (scale: string) => ScoreUnit;
  readonly item: (id: string) => string;
  readonly step: (scale: string, id: string) => string;
  readonly band: (scale: string, id: string) => string;
  /** What it is called to lie on that side of the cut-off, where norms say. */
  readonly side: (scale: string, cutoff: number, side: 'upper' | 'lower') => string | undefined;
  readonly form: (id: string) => string;
  readonly perspective: (id: string) => string;
  readonly followUp: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly group: (id: string) => string;
  readonly goal: (id: string) => string;
  /** Without quotes. */
  readonly role: (id: string) => string;
  /** The one measured, as a word and not by name. */
  readonly subject: 'citizen' | 'organisation';
  /** The cadence, and which of its occasions. */
  readonly occasion: (id: OccasionId) => string;
}

/** Returns the names of what a text tells of. */
export function createNames({ language, instrument, norms = [], goalTitles = {} }: NamesInput): Names {
  const known: Partial<InstrumentDefinition> = instrument ?? {};
  const titleOf = (text: Text | undefined) => titleIn(text, language);
  const nameOf = (title: string | undefined, id: string) => (title === undefined ? quote(id) : inQuotes(title, language));
  const nameFrom = (list: readonly Titled[] | undefined, id: string) =>
    nameOf(titleOf(list?.find((one) => one.id === id)?.title), id);
  const scaleOf = (id: string) => known.scales?.find((scale) => scale.id === id);
  const isFor = ({ instrument: id, instrumentVersions }: NormsDocument) =>
    id === known.id && (instrumentVersions?.includes(known.version ?? '') ?? true);
  const supplied = norms.filter(isFor).flatMap(({ scales }) => scales);
  const normsOf = (id: string) => [
    ...supplied.filter(({ scale }) => scale === id).flatMap((scale) => scale.norms),
    ...(scaleOf(id)?.norms ?? []),
  ];
  return {
    scale: (id) => nameFrom(known.scales, id),
    unit: (id) => {
      const scale = scaleOf(id);
      return scale === undefined ? 'points' : scoreUnitOf(scale, { items: known.items ?? [], norms: normsOf(id) });
    },
    item: (id) => nameOf(titleOf(known.items?.find((item) => item.id === id)?.text), id),
    step: (scale, id) => nameFrom(scaleOf(scale)?.steps, id),
    band: (scale, id) => {
      const titles = normsOf(scale).flatMap(({ bands = [] }) =>
        bands.filter((band) => band.id === id).map(({ title }) => titleOf(title)),
      );
      return nameOf(findAgreed(titles), id);
    },
    side: (scale, cutoff, side) => {
      const sides = normsOf(scale).flatMap((norm) => (norm.cutoff?.value === cutoff ? [titleOf(norm.cutoff[side])] : []));
      const title = findAgreed(sides);
      return title === undefined ? undefined : inQuotes(title, language);
    },
    form: (id) => nameForm(id, { known, language }) ?? nameFrom(known.forms, id),
    perspective: (id) => nameFrom(known.perspectives, id),
    followUp: (id) => nameFrom(known.followUps, id),
    theme: (id) => nameFrom(known.goals?.themes, id),
    group: (id) => nameFrom(known.groups, id),
    goal: (id) => nameOf(Object.hasOwn(goalTitles, id) ? goalTitles[id] : undefined, id),
    role: (id) => {
      const title = titleOf(known.roles?.find((role) => role.id === id)?.title);
      return title === undefined ? quote(id) : toPrintable(title);
    },
    subject: known.subject ?? 'citizen',
    occasion: (id) => nameOccasion(id, { cadences: known.cadences ?? [], language }),
  };
}

/** A form without a title is told by who fills it in, where nobody could take it for another. */
function nameForm(
  id: string,
  {
    known: { forms = [], roles = [] },
    language,
  }: { readonly known: Partial<InstrumentDefinition>; readonly language: MessageLanguage },
): string | undefined {
  const form = forms.find((one) => one.id === id);
  if (form === undefined || form.title !== undefined) return undefined;
  const isAlike = (one: Form) => one.respondents.toSorted().join() === form.respondents.toSorted().join();
  if (forms.filter(isAlike).length > 1) return undefined;
  const titles = form.respondents.map((role) =>
    toPrintable(titleIn(roles.find(({ id: one }) => one === role)?.title, language) ?? quote(role)),
  );
  return language === 'da' ? `til ${danishPhrases.list(titles)}` : `for ${englishPhrases.list(titles)}`;
}

/** Norms of several groups may word the same thing differently, and it is not told which of them held. */
function findAgreed(titles: readonly (string | undefined)[]): string | undefined {
  const [first] = titles;
  return titles.every((title) => title === first) ? first : undefined;
}
