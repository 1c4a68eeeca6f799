import type { Norm, NormsDocument, Reliable, Scale, Threshold, Trajectory } from '../../generated/documents.js';
import { normTexts } from '../texts/show/normTexts.js';
import type { Block, Entry } from './block.js';
import { list, paragraphs, terms } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatLookup } from './formatCalculation.js';

type Row = readonly [term: string, text: string | undefined];

/** Returns the norms of a scale in the order they are tried: those that were supplied come before the instrument's own. */
export function formatNorms(narrator: Narrator, scale: Scale): readonly Block[] {
  const supplied = narrator.norms.flatMap((document) =>
    document.scales
      .filter((one) => one.scale === scale.id)
      .flatMap(({ norms }) => norms.map((norm) => formatNorm(narrator, norm, document))),
  );
  const own = (scale.norms ?? []).map((norm) => formatNorm(narrator, norm));
  const expected = narrator.norms.flatMap((document) =>
    (document.expected ?? [])
      .filter((one) => one.scale === scale.id)
      .map((trajectory) => formatTrajectory(narrator, trajectory, document)),
  );
  const isChoice = supplied.length + own.length > 1;
  return [...(isChoice ? paragraphs(normTexts[narrator.language].first) : []), ...list([...supplied, ...own, ...expected])];
}

function formatNorm(narrator: Narrator, norm: Norm, document?: NormsDocument): Entry {
  const from = normTexts[narrator.language].from(narrator.source(norm.source, document));
  return { text: [from, ...listScope(narrator, norm)].join(', '), blocks: terms(formatFigures(narrator, norm)) };
}

/** Whom figures are for, and whose answers they fit. */
function listScope(
  { language, locale, groups: nameGroups, roles: nameRoles, phrases }: Narrator,
  { groups, roles, languages }: Pick<Norm, 'groups' | 'roles' | 'languages'>,
): readonly string[] {
  const words = normTexts[language];
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return [
    ...(groups ? [words.groups(nameGroups(groups))] : []),
    ...(roles ? [words.roles(nameRoles(roles))] : []),
    ...(languages ? [words.languages(phrases.list(languages.map((tag) => names.of(tag) ?? tag)))] : []),
  ];
}

function formatFigures(narrator: Narrator, { bands, cutoff, reliable, minimalImportant, lookup, range }: Norm): readonly Row[] {
  const { language, phrases, say } = narrator;
  const words = normTexts[language];
  const { number } = phrases;
  return [
    [words.bands, bands?.map(({ from, title }) => words.band(number(from), say(title))).join('; ')],
    [words.cutoff, cutoff && words.cutoffAt(number(cutoff.value), cutoff.belongsTo)],
    [words.upper, cutoff?.upper && say(cutoff.upper)],
    [words.lower, cutoff?.lower && say(cutoff.lower)],
    [words.reliable, reliable && formatReliable(narrator, reliable)],
    [words.important, minimalImportant && formatSize(narrator, minimalImportant)],
    [words.table, lookup && formatLookup(narrator, lookup)],
    [words.range, range && words.ends(number(range.min), number(range.max))],
  ];
}

function formatReliable({ language, phrases }: Narrator, reliable: Reliable): string {
  const words = normTexts[language];
  const { number } = phrases;
  const raters = reliable.interRater ? `; ${words.interRater}` : '';
  if (reliable.type === 'points') {
    const { atLeast, moreThan = 0 } = reliable;
    return `${atLeast === undefined ? words.reliableAbove(number(moreThan)) : words.reliableAtLeast(number(atLeast))}${raters}`;
  }
  const { standardDeviation, reliability, z, boundary } = reliable;
  const limit = words.jacobsonTruax(number(standardDeviation), number(reliability), number(z));
  return `${limit}; ${words.boundaries[boundary]}${raters}`;
}

function formatSize({ language, phrases }: Narrator, { atLeast, moreThan = 0 }: Threshold): string {
  const words = normTexts[language];
  return atLeast === undefined ? words.above(phrases.number(moreThan)) : words.atLeast(phrases.number(atLeast));
}

function formatTrajectory(narrator: Narrator, trajectory: Trajectory, document: NormsDocument): Entry {
  const { language, phrases } = narrator;
  const words = normTexts[language];
  const { source, baseline, points, unit } = trajectory;
  const scope = [
    words.expected(narrator.source(source, document)),
    ...listScope(narrator, trajectory),
    words.baselines(phrases.number(baseline.from), phrases.number(baseline.to)),
  ];
  const course = points.map(({ at, value }) => `${phrases.number(value)} ${at === 0 ? words.atFirst : words.after[unit](at)}`);
  return { text: scope.join(', '), blocks: terms([[words.points, course.join('; ')]]) };
}

/** Returns what research has shown about a scale, each with what must not be read into it. */
export function formatEvidence({ language, quote, say, source }: Narrator, { evidence = [] }: Scale): readonly Block[] {
  const words = normTexts[language];
  const outcomes: Readonly<Record<string, string>> = words.outcomes;
  return list(
    evidence.map(({ outcome, source: from, strength, note }) => {
      const name = Object.hasOwn(outcomes, outcome) ? (outcomes[outcome] as string) : quote(outcome);
      const basis = [...(strength ? [words.strengths[strength]] : []), words.evidenceFrom(source(from))].join(', ');
      const head = `${words.evidence(name)} (${basis})`;
      return note === undefined ? head : `${head}: ${say(note)}`;
    }),
  );
}
