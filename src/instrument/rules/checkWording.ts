import type { InstrumentDefinition, Item, OptionSet, Scale, Wording, WordingByLanguage } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

type IsPublished = (item: Item, language: string) => boolean;

/**
 * Published wording names its source. Evidence and norms belong to exact wording: every item below their scale, and its
 * options, are published in Danish, or in the languages of the norm. What an item does not say, the instrument says.
 */
export function checkWording(definition: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const { optionSets = [], scales, provenance } = definition;
  const shared = new Map(optionSets.map((set) => [set.id, set.wording]));
  const isPublished: IsPublished = (item, language) => {
    const own = [item.wording, provenance.wording];
    const isChoice = item.type === 'choice' || item.type === 'choices';
    const ofOptions = isChoice ? [item.optionWording, shared.get(item.optionSet ?? ''), ...own] : own;
    return [own, ofOptions].every((wordings) => resolve(wordings, language) === 'published');
  };
  return [
    ...checkItems(definition),
    ...optionSets.flatMap((set, index) => checkSource(set, set.wording ?? {}, ['optionSets', index])),
    ...scales.flatMap((scale, index) => checkScale(scale, ['scales', index], createFinder(scale, context, isPublished))),
  ];
}

/** The first wording that is told of the language. */
function resolve(wordings: readonly (WordingByLanguage | undefined)[], language: string): Wording | undefined {
  return wordings.find((wording) => wording !== undefined && Object.hasOwn(wording, language))?.[language];
}

// Where the instrument says that its wording is published, it says so once, however many items name no source.
function checkItems({ items, provenance }: InstrumentDefinition): readonly Issue[] {
  const ofItems = items.flatMap((item, index) => checkSource(item, item.wording ?? {}, ['items', index]));
  const published = Object.entries(provenance.wording).filter(([, wording]) => wording === 'published');
  const ofInstrument = published.flatMap(([language]) => {
    const unsourced = items.filter((item) => item.source === undefined && !Object.hasOwn(item.wording ?? {}, language));
    const path = ['provenance', 'wording', language];
    return unsourced.length === 0 ? [] : [createError('instrument/unsourced-wording', path, { items: unsourced.length })];
  });
  return [...ofItems, ...ofInstrument];
}

function checkSource({ source }: Item | OptionSet, wording: WordingByLanguage, path: IssuePath): readonly Issue[] {
  const isFromSource = Object.values(wording).includes('published');
  return isFromSource && source === undefined ? [createError('instrument/unsourced-wording', path, {})] : [];
}

function checkScale({ evidence, norms = [] }: Scale, path: IssuePath, findUnfit: FindUnfit): readonly Issue[] {
  const unfit = evidence === undefined ? undefined : findUnfit(['da']);
  return [
    ...(unfit === undefined ? [] : [createError('instrument/evidence-on-own-wording', [...path, 'evidence'], { item: unfit })]),
    ...norms.flatMap(({ languages = ['da'] }, index) => {
      const item = findUnfit(languages);
      return item === undefined ? [] : [createError('instrument/norms-on-own-wording', [...path, 'norms', index], { item })];
    }),
  ];
}

/** Tells the first item of a scale that is not published in one of the languages. */
type FindUnfit = (languages: readonly string[]) => string | undefined;

function createFinder(scale: Scale, context: RuleContext, isPublished: IsPublished): FindUnfit {
  const found = new Map<string, string | undefined>();
  return (languages) => {
    const key = languages.join();
    if (!found.has(key)) {
      const unfit = listItems(scale, context).find((item) => !languages.every((language) => isPublished(item, language)));
      found.set(key, unfit?.id);
    }
    return found.get(key);
  };
}

function listItems(scale: Scale, { items, scales, itemsOf, scalesOf }: RuleContext): readonly Item[] {
  const below = new Set([scale]);
  for (const current of below) for (const id of scalesOf(current)) below.add(scales.get(id) ?? current);
  const ids = new Set([...below].flatMap(itemsOf));
  return [...ids].map((id) => items.get(id)).filter((item) => item !== undefined);
}
