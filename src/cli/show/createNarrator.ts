import type { Form, InstrumentDefinition, Item, NormsDocument, Text } from '../../generated/documents.js';
import type { Instrument } from '../../index.js';
import type { Phrases } from '../../issues/messages/phrases.js';
import type { MessageLanguage } from '../../messages.js';
import { commonTexts } from '../texts/show/commonTexts.js';
import { formatNumbers } from './formatNumbers.js';

/** Someone who tells of one instrument in one language, and knows what everything in it is called. */
export interface Narrator {
  readonly language: MessageLanguage;
  readonly locale: string;
  readonly instrument: Instrument;
  readonly definition: InstrumentDefinition;
  /** The items by id, as the definition has them: those of the compiled instrument do not know shared lists of options. */
  readonly items: ReadonlyMap<string, Item>;
  /** Norms that were supplied beside the instrument. */
  readonly norms: readonly NormsDocument[];
  readonly phrases: Phrases;
  /** Returns a text in the language, or in Danish where it is not there. */
  readonly say: (text: Text) => string;
  readonly quote: (text: string) => string;
  /** Return titles, in quotes where they could be taken for part of the sentence. */
  readonly role: (id: string) => string;
  readonly roles: (ids: readonly string[]) => string;
  readonly groups: (ids: readonly string[]) => string;
  readonly form: (form: Form) => string;
  readonly scale: (id: string) => string;
  readonly scales: (ids: readonly string[]) => string;
  /** Returns the number that a source has in the list of sources: of the instrument, or of norms beside it. */
  readonly source: (id: string, of?: NormsDocument) => string;
  /**
   * Returns what an item is called: by its number in the form, or in the first form that asks it. A form is named where
   * there are others.
   */
  readonly question: (item: string, form?: Form) => string;
  /** Returns what is said of several items that are asked in one form, and where; nothing where no form asks them all. */
  readonly questions: (items: readonly string[], say: (numbers: string) => string, form?: Form) => string | undefined;
}

/** Returns someone to tell of an instrument. */
export function createNarrator(
  instrument: Instrument,
  options: { readonly norms: readonly NormsDocument[]; readonly language: MessageLanguage },
): Narrator {
  const { norms, language } = options;
  const { definition } = instrument;
  const words = commonTexts[language];
  const say = (text: Text) => text[language] ?? text['da'] ?? '';
  const titleIn = (list: readonly { readonly id: string; readonly title: Text }[] | undefined, id: string) => {
    const found = list?.find((one) => one.id === id);
    return found === undefined ? id : say(found.title);
  };
  // On a page nothing is left out, however long a list is.
  const list = (names: readonly string[]) => new Intl.ListFormat(words.locale).format(names);
  const role = (id: string) => titleIn(definition.roles, id);
  const scale = (id: string) => words.quote(titleIn(definition.scales, id));
  const roles = (ids: readonly string[]) => list(ids.map(role));
  const form = ({ title, respondents }: Form) => (title === undefined ? words.untitledForm(roles(respondents)) : say(title));
  const questions: Narrator['questions'] = (items, tell, inForm) => {
    const asks = (one: Form) => items.every((item) => one.items.includes(item));
    const asking = inForm && asks(inForm) ? inForm : definition.forms.find(asks);
    if (asking === undefined) return undefined;
    const numbers = items.map((item) => asking.items.indexOf(item) + 1);
    const told = tell(formatNumbers(numbers, words.locale));
    return asking === inForm || definition.forms.length === 1 ? told : words.inForm(told, words.quote(form(asking)));
  };
  return {
    language,
    locale: words.locale,
    instrument,
    definition,
    items: new Map(definition.items.map((item) => [item.id, item])),
    norms,
    phrases: { ...words.phrases, list },
    say,
    quote: words.quote,
    role,
    roles,
    groups: (ids) => list(ids.map((id) => titleIn(definition.groups, id))),
    form,
    scale,
    scales: (ids) => list(ids.map(scale)),
    source: (id, of) => `[${numberSource(id, { definition, norms, of })}]`,
    question: (item, inForm) => questions([item], words.question, inForm) ?? item,
    questions,
  };
}

interface SourceLists {
  readonly definition: InstrumentDefinition;
  readonly norms: readonly NormsDocument[];
  readonly of: NormsDocument | undefined;
}

/** Sources are numbered through: first the instrument's, then those of each document of norms. */
function numberSource(id: string, { definition, norms, of }: SourceLists): number {
  const documents = [definition, ...norms];
  const before = documents.slice(0, of === undefined ? 0 : documents.indexOf(of));
  const own = (of ?? definition).provenance.sources;
  const position = own.findIndex((source) => source.id === id) + 1;
  return before.reduce((total, { provenance }) => total + provenance.sources.length, position);
}
