import type { Display, Perspective } from '../../generated/documents.js';
import { perspectiveTexts } from '../texts/show/perspectiveTexts.js';
import type { Block, Entry } from './block.js';
import { list, paragraphs, section } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatPeriod } from './formatCadence.js';
import { formatLights } from './formatLights.js';
import { formatMoved } from './formatThreshold.js';

const defaultWithin = 'P4W';

/** More scales than these are not named where it is all of them. */
const mostScales = 3;

/** Returns which scales are set side by side, what their difference means, and how scores are shown. */
export function formatPerspectives(narrator: Narrator): readonly Block[] {
  const { definition, language } = narrator;
  const words = perspectiveTexts[language];
  return [
    ...section(words.title, listPerspectives(narrator, definition.perspectives ?? [])),
    ...section(words.display, list((definition.display ?? []).map((display) => formatDisplay(narrator, display)))),
  ];
}

/** What holds for all of them is told once. */
function listPerspectives(narrator: Narrator, perspectives: readonly Perspective[]): readonly Block[] {
  const { quote, role, roles, say, scale, scales } = narrator;
  const meanings = perspectives.map((perspective) => formatMeaning(narrator, perspective));
  const isShared = new Set(meanings).size === 1;
  const entries = perspectives.map(({ title, sides }, index) => {
    const sidesOf = [...new Set(sides.map((side) => side.scale))];
    const name = title === undefined ? scales(sidesOf) : say(title);
    // Where all answer on one scale, that needs no naming for each of them.
    const isOne = sidesOf.length === 1 && (title === undefined || sidesOf.every((id) => scale(id) === quote(name)));
    return {
      text: isOne ? `${name}: ${roles(sides.map((side) => side.role))}` : name,
      blocks: [
        ...(isOne ? [] : list(sides.map((side) => `${role(side.role)}: ${scale(side.scale)}`))),
        ...(isShared ? [] : paragraphs(meanings[index])),
      ],
    };
  });
  return [...(isShared ? paragraphs(meanings[0]) : []), ...list(entries)];
}

function formatMeaning(narrator: Narrator, { construct, sides, within = defaultWithin, diverged }: Perspective): string {
  const { definition, language } = narrator;
  const words = perspectiveTexts[language];
  const ofGoals = definition.scales.filter(({ method }) => method === 'attainment').map(({ id }) => id);
  const same = sides.every(({ scale }) => ofGoals.includes(scale)) ? words.sameGoals : words.same;
  const divergence = diverged === undefined ? words.anyDivergence : words.diverged(formatMoved(narrator, diverged));
  const meaning = construct === 'related' ? [words.related] : [same, divergence];
  return [...meaning, words.within(formatPeriod(within, language))].join(' ');
}

function formatDisplay(narrator: Narrator, display: Display): Entry {
  const { definition, language, scales } = narrator;
  const { scales: shown } = display;
  const isAll = shown.length > mostScales && shown.length === definition.scales.length;
  const text = `${nameDisplay(narrator, display)}: ${isAll ? perspectiveTexts[language].allScales : scales(shown)}.`;
  return display.as === 'lights' ? { text, blocks: formatLights(narrator, display) } : { text };
}

/** Returns what a display is called: of what kind it is, and its title where it has one. */
export function nameDisplay({ language, locale, say }: Narrator, { as, title }: Display): string {
  const kind = perspectiveTexts[language].displays[as];
  const name = title === undefined ? kind : say(title);
  const isKindTold = name.toLocaleLowerCase(locale).includes(kind.toLocaleLowerCase(locale));
  return isKindTold ? name : `${kind}, ${name}`;
}
