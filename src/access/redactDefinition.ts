import { hashContent } from '../course/hashEntry.js';
import type {
  AnswerOption,
  Display,
  FollowUp,
  Goals,
  InstrumentDefinition,
  Item,
  Perspective,
  Scale,
} from '../generated/documents.js';
import { compileInstrument } from '../instrument/compileInstrument.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { listTests } from '../instrument/listTests.js';
import { invariant } from '../shared/invariant.js';

/** What of an instrument a role may read. */
interface Extent {
  readonly role: string;
  /** The forms that the role answers or reads. */
  readonly forms: readonly CompiledForm[];
  readonly readsScoring: boolean;
}

/**
 * Returns what a role may read of an instrument: the forms it answers or reads, with all that belongs to these alone.
 *
 * Unless `scoringReadableBy` names the role, nothing tells how answers are scored: of scales that leaves their names, which end
 * is best and the steps' criteria. A number that is an option's value stays, since responses store it. Extensions go too, for
 * what a host keeps there is not known. `redactedFrom` names the instrument by `id@version#hash`; the hash of 53 bits tells two
 * documents apart, and keeps nobody from testing a guess at what is left out.
 *
 * The result can be shown; it is refused where answers are to be checked or scored. A role that reads no form gets nothing. A
 * definition that was never validated may throw a TypeError, and so does an extract.
 */
export function redactDefinition(definition: InstrumentDefinition, role: string): InstrumentDefinition | undefined {
  const compiled = compileInstrument(definition);
  invariant(compiled.ok, 'only a whole instrument can be redacted');
  const forms = [...compiled.value.forms.values()].filter(({ definition: { respondents, readableBy = [] } }) =>
    [...respondents, ...readableBy].includes(role),
  );
  if (forms.length === 0) return undefined;
  const extent = { role, forms, readsScoring: definition.scoringReadableBy?.includes(role) ?? false };
  const { optionSets, profiles, cadences, perspectives, goals, followUps, comparable, display, extensions, ...rest } = definition;
  const items = definition.items.filter(({ id }) => isAsked(id, extent)).map((item) => redactItem(item, extent));
  const lists = {
    optionSets: optionSets
      ?.filter(({ id }) => items.some((item) => 'optionSet' in item && item.optionSet === id))
      .map((set) => ({ ...set, options: redactOptions(set.options, extent) })),
    profiles: cutLists(profiles, 'items', (id) => isAsked(id, extent)),
    cadences: cadences?.filter(({ id }) => forms.some(({ cadence }) => cadence?.id === id)),
    perspectives: perspectives
      ?.filter((perspective) => isReadable(perspective, extent))
      .map((perspective) => redactPerspective(perspective, extent)),
    followUps: followUps?.filter((followUp) => isTold(followUp, extent)).map((followUp) => redactFollowUp(followUp, extent)),
    comparable: cutLists(comparable, 'scales', (id) => isScored(id, extent)),
    display: cutLists<'scales', Display>(display, 'scales', (id) => isScored(id, extent)).filter(
      ({ as, scales }) => as !== 'wheel' || scales.length >= leastSpokes,
    ),
  };
  const filled = Object.entries(lists).filter(([, list]) => list && list.length > 0);
  return {
    ...rest,
    items,
    forms: forms.map((form) => form.definition),
    scales: definition.scales.filter(({ id }) => isScored(id, extent)).map((scale) => redactScale(scale, extent)),
    ...(Object.fromEntries(filled) as Partial<InstrumentDefinition>),
    ...(goals && { goals: redactGoals(goals, extent) }),
    ...(extensions && extent.readsScoring && { extensions }),
    redactedFrom: `${definition.id}@${definition.version}#${hashContent(definition).toString(36)}`,
  };
}

const leastSpokes = 3;

function isAsked(item: string, { forms }: Extent): boolean {
  return forms.some(({ positions }) => positions.has(item));
}

function isScored(scale: string, { forms }: Extent): boolean {
  return forms.some(({ scaleIndexes }) => scaleIndexes.has(scale));
}

/** Those that have something left of a list of ids. */
function cutLists<Name extends string, Part extends { readonly [Key in Name]: readonly string[] }>(
  parts: readonly Part[] = [],
  name: Name,
  isLeft: (id: string) => boolean,
): Part[] {
  return parts.map((part) => ({ ...part, [name]: part[name].filter(isLeft) })).filter((part) => part[name].length > 0);
}

/** Words for roles that answer no form that is left are gone. */
function redactItem(item: Item, extent: Extent): Item {
  const { textByRole = {}, ...rest } = item;
  const isHeard = (role: string) =>
    extent.forms.some(({ definition, positions }) => positions.has(item.id) && definition.respondents.includes(role));
  const heard = Object.entries(textByRole).filter(([role]) => isHeard(role));
  const told = { ...rest, ...(heard.length > 0 && { textByRole: Object.fromEntries(heard) }) } as Item;
  return extent.readsScoring ? told : withoutScoring(told, extent);
}

/** A condition on a score would tell where the instrument draws a line. */
function withoutScoring(item: Item, extent: Extent): Item {
  const { extensions: _, enableWhen, ...rest } = item;
  const asksScale = listTests(enableWhen).some(({ scale }) => scale !== undefined);
  const told = { ...rest, ...(enableWhen && !asksScale && { enableWhen }) } as Item;
  switch (told.type) {
    case 'choices': {
      const { method: __, ...others } = told;
      return others.options ? { ...others, options: redactOptions(others.options, extent) } : others;
    }
    case 'choice':
      return told.options ? { ...told, options: redactOptions(told.options, extent) } : told;
    case 'yesno': {
      const { scores: __, ...others } = told;
      return others;
    }
    default:
      return told;
  }
}

function redactOptions(options: readonly AnswerOption[], { readsScoring }: Extent): readonly AnswerOption[] {
  return readsScoring ? options : options.map(({ score: _, extensions: __, ...option }) => option);
}

function redactScale(scale: Scale, { readsScoring }: Extent): Scale {
  if (readsScoring) return scale;
  const { id, title, description, method, best, evidence, steps, wording, codes } = scale;
  return {
    id,
    title,
    ...(description && { description }),
    method,
    ...(best && { best }),
    ...(evidence && { evidence }),
    ...(steps && { steps: steps.map((step) => ({ ...step, when: {} })) }),
    ...(wording && { wording }),
    ...(codes && { codes }),
  };
}

function redactGoals({ tScore, ...goals }: Goals, { readsScoring }: Extent): Goals {
  return { ...goals, ...(readsScoring && tScore && { tScore }) };
}

/** A role reads a perspective when it may read an answer of each side. */
function isReadable({ sides }: Perspective, { role, forms }: Extent): boolean {
  return sides.every((side) =>
    forms.some(({ definition: { respondents, readableBy = [] }, scaleIndexes }) => {
      const isSide = respondents.includes(side.role) && scaleIndexes.has(side.scale);
      return isSide && (side.role === role || readableBy.includes(role));
    }),
  );
}

/** Which difference counts, and which answers are set side by side, is part of the scoring. */
function redactPerspective({ diverged, within, ...told }: Perspective, { readsScoring }: Extent): Perspective {
  return { ...told, ...(readsScoring && { ...(within && { within }), ...(diverged && { diverged }) }) };
}

function isTold({ id, readableBy }: FollowUp, { role, forms }: Extent): boolean {
  return (
    (readableBy?.includes(role) ?? true) && forms.some((form) => form.followUps.some(({ definition }) => definition.id === id))
  );
}

function redactFollowUp(followUp: FollowUp, { readsScoring }: Extent): FollowUp {
  const { id, title, readableBy } = followUp;
  return readsScoring ? followUp : { id, title, ...(readableBy && { readableBy }) };
}
