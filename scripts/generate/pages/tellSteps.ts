import { type Block, heading, list, paragraphs } from '../../../src/cli/show/block.js';
import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import type { Entry, ProgressionEvent } from '../../../src/generated/documents.js';
import { formatDay } from '../../../src/messages/formatDay.js';
import { formatEvent } from '../../../src/messages.js';
import { pageTexts } from './pageTexts.js';
import type { Example, ExampleStep } from './runExample.js';
import { tellComparisons } from './tellComparisons.js';

type EventType = ProgressionEvent['type'];

/** How many of one kind are told before the rest are only counted. */
const mostAlike = 3;

/** What the tables and the comparisons have told already. */
const told: readonly EventType[] = ['fremdrift.response.scored.v1', 'fremdrift.scale.moved.v1'];

/** Returns what the engine told as the course went on: a heading for each entry that left something to tell. */
export function tellSteps(
  narrator: Narrator,
  { steps, responses }: Example,
  goalTitles: Readonly<Record<string, string>>,
): readonly Block[] {
  const words = pageTexts[narrator.language].example;
  const firstResponse = steps.findIndex(({ entry }) => entry?.kind === 'response');
  const parts = steps.flatMap((step, index) => {
    // The first plan and its goals stand in the table.
    const events = step.events.filter(({ type }) => index > firstResponse || type !== 'fremdrift.goal.set.v1');
    const scores = responses.find(({ response }) => response === step.entry)?.scores;
    const lines = [...(scores ? tellComparisons(narrator, scores) : []), ...tellEvents(narrator, events, goalTitles)];
    return lines.length === 0 ? [] : [...paragraphs(`${nameStep(narrator, step)}:`), ...list(lines)];
  });
  const isCompared = responses.some(({ scores }) => tellComparisons(narrator, scores).length > 0);
  const last = isCompared || steps.length === 0 ? [] : paragraphs(words.nothingCompared);
  return parts.length === 0 ? [] : [heading(3, words.told), ...parts, ...last];
}

function nameStep({ definition, language, roles, form: nameOf, quote }: Narrator, { entry }: ExampleStep): string {
  const { entries } = pageTexts[language].example;
  if (entry === undefined) return entries.start;
  if (entry.kind !== 'response') return `${entries[entry.kind]}, ${formatDay(dayOf(entry), language)}`;
  const form = definition.forms.find(({ id }) => id === entry.form);
  const who = roles([...new Set(entry.respondents.map(({ role }) => role))]);
  const which = form === undefined || definition.forms.length === 1 ? [] : [quote(nameOf(form))];
  return [...which, who, formatDay(entry.answeredOn, language)].join(', ');
}

function dayOf(entry: Exclude<Entry, { readonly kind: 'response' }>): string {
  return entry.kind === 'plan' ? entry.plannedOn : entry.recordedAt.slice(0, 10);
}

/** Events of one kind are told up to a few, first those that tell of disagreement. */
function tellEvents(
  { definition, language }: Narrator,
  events: readonly ProgressionEvent[],
  goalTitles: Readonly<Record<string, string>>,
): readonly string[] {
  const { andMore } = pageTexts[language].example;
  const tellable = events.filter(({ type }) => !told.includes(type));
  return [...new Set(tellable.map(({ type }) => type))].flatMap((type) => {
    const alike = tellable.filter((event) => event.type === type);
    const isFew = type !== 'fremdrift.perspectives.compared.v1' || alike.length <= mostAlike;
    const shown = isFew ? alike : alike.toSorted((left, right) => divergence(right) - divergence(left)).slice(0, mostAlike);
    const sentences = shown.map((event) => formatEvent(event, { language, instrument: definition, goalTitles }));
    return isFew ? sentences : [...sentences, andMore(alike.length - mostAlike)];
  });
}

function divergence(event: ProgressionEvent): number {
  return event.type === 'fremdrift.perspectives.compared.v1' && event.data.diverged === true ? 1 : 0;
}
