import { list, paragraphs, terms } from '../../../src/cli/show/block.js';
import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { formatCalculation } from '../../../src/cli/show/formatCalculation.js';
import { oneNumbering } from '../../../src/cli/show/formatMembers.js';
import { formatNeeds } from '../../../src/cli/show/formatNeeds.js';
import { formatEvidence } from '../../../src/cli/show/formatNorms.js';
import { formsOf, nameForms, singleItemOf } from '../../../src/cli/show/formatScaleMaking.js';
import { formatExtent } from '../../../src/cli/show/formatScales.js';
import { formatWording } from '../../../src/cli/show/formatWording.js';
import { renderMarkdown } from '../../../src/cli/show/renderMarkdown.js';
import { commonTexts } from '../../../src/cli/texts/show/commonTexts.js';
import { scaleTexts } from '../../../src/cli/texts/show/scaleTexts.js';
import type { Scale } from '../../../src/generated/documents.js';
import { renderFolded } from './markdown.js';
import { pageTexts } from './pageTexts.js';

type Row = readonly [term: string, text: string | undefined];

/** What research says of scales is folded away where it is said of more than these. */
const mostAtOnce = 3;

/** Returns the scales that are made in one way and go from and to the same ends, where there are several: they are told as one. */
export function groupAlikeScales(narrator: Narrator): readonly (readonly Scale[])[] {
  const plain = narrator.definition.scales.filter((scale) => isPlain(narrator, scale));
  const kinds = plain.map((scale) => JSON.stringify([formatMaking(narrator, scale), formatRows(narrator, scale)]));
  return [...new Set(kinds)].map((kind) => plain.filter((_, index) => kinds[index] === kind)).filter(({ length }) => length > 1);
}

/** What a scale may state and still be told in few words; anything else asks for more of them. */
const plainParts: ReadonlySet<string> = new Set([
  'id',
  'title',
  'description',
  'method',
  'items',
  'theme',
  'minAnswered',
  'best',
  'range',
  'moved',
  'evidence',
  'wording',
] satisfies (keyof Scale)[]);

/** Whether there is no more to tell of how a scale is made than its method, and what it is made of. */
function isPlain(narrator: Narrator, scale: Scale): boolean {
  const isConditional = formatCalculation(narrator, scale).blocks.length > 0;
  return scale.method !== 'ladder' && !isConditional && Object.keys(scale).every((part) => plainParts.has(part));
}

/** Returns scales that are alike: what holds for all of them once, and of each what it is made of. */
export function formatAlikeScales(narrator: Narrator, scales: readonly Scale[]): string {
  const { language } = narrator;
  const [first] = scales as readonly [Scale, ...Scale[]];
  const forms = new Set(scales.map((scale) => nameForms(narrator, formsOf(narrator, scale))));
  const [shared = ''] = forms.size === 1 && formsOf(narrator, first).length > 1 ? forms : [];
  const head = [
    ...paragraphs(pageTexts[language].alike(scales.length, formatMaking(narrator, first))),
    ...terms([[scaleTexts[language].forms, shared], ...formatRows(narrator, first)]),
  ];
  const entries = scales.map((scale) => ({
    text: [nameMembers(narrator, scale, { namesForms: shared === '' }), ...tellDescription(narrator, scale)].join('. '),
    blocks: formatEvidence(narrator, scale),
  }));
  const { title } = scaleTexts[language];
  const isLong = entries.filter(({ blocks }) => blocks.length > 0).length > mostAtOnce;
  if (!isLong) return renderMarkdown([...head, ...paragraphs(`${title}:`), ...list(entries)]);
  return [renderMarkdown(head), renderFolded(title, renderMarkdown(list(entries)))].join('\n');
}

function formatMaking({ language }: Narrator, scale: Scale): string {
  const words = pageTexts[language].making;
  if (singleItemOf(scale) !== undefined) return words.single;
  return scale.method === 'attainment' ? words.attainment : words.several(scaleTexts[language].made[scale.method as 'mean']);
}

function formatRows(narrator: Narrator, scale: Scale): readonly Row[] {
  const words = scaleTexts[narrator.language];
  const { title, wording } = scale;
  return [
    [words.needs, formatNeeds(narrator, scale)],
    ...formatExtent(narrator, scale),
    [words.wording, wording && formatWording(narrator, { text: title, wordings: [wording] })],
  ];
}

/** Questions are named by their numbers: their texts stand with the form. */
function nameMembers(narrator: Narrator, scale: Scale, { namesForms }: { readonly namesForms: boolean }): string {
  const { definition, language, quote, say } = narrator;
  const { title, items = [], method, theme } = scale;
  if (method === 'attainment') {
    const themeTitle = definition.goals?.themes?.find(({ id }) => id === theme)?.title;
    return `${say(title)}: ${pageTexts[language].goalsOf(themeTitle && quote(say(themeTitle)))}`;
  }
  const words = commonTexts[language];
  const forms = formsOf(narrator, scale);
  const [, ...others] = forms;
  const isSeveral = others.length > 0;
  const numbered = namesForms && !isSeveral ? undefined : oneNumbering(scale, forms);
  const asked = narrator.questions(items, items.length === 1 ? words.question : words.questions, numbered) ?? '';
  if (!namesForms || !isSeveral) return `${say(title)}: ${asked}`;
  if (numbered === undefined) return `${say(title)}: ${asked}${pageTexts[language].also(nameForms(narrator, others))}`;
  const isAll = forms.length > 2 && forms.length === definition.forms.length;
  return `${say(title)}: ${words.inForm(asked, isAll ? pageTexts[language].allForms : nameForms(narrator, forms))}`;
}

/** What must not be read into a score stands here, of one answer as of several. */
function tellDescription({ say }: Narrator, { description }: Scale): readonly string[] {
  return description === undefined ? [] : [say(description)];
}
