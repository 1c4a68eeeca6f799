import type { Norm } from '../generated/documents.js';
import type { CompiledNorm, CompiledScale } from '../instrument/instrument.js';
import type { FormScores } from './formScores.js';

/** Who answered, as far as scores care. */
export interface RespondentTraits {
  readonly groups: readonly string[] | undefined;
  readonly roles: readonly string[];
  readonly language: string | undefined;
  /** True of a group of which so few answered that their answers are not told. */
  readonly isSmallGroup?: boolean;
}

/** Nothing known of who answered. */
export const unknownTraits: RespondentTraits = Object.freeze({
  groups: undefined,
  roles: Object.freeze([]),
  language: undefined,
});

const none: readonly never[] = Object.freeze([]);

/** Starts the scores of one response: its item scores are there, its scales are still to be worked out. */
export function createFormScores(
  { form, items, answers, goals }: Pick<FormScores, 'form' | 'items' | 'answers' | 'goals'>,
  traits: RespondentTraits,
): FormScores {
  const norms = form.usesNorms ? form.scales.map(({ scale }) => chooseNorm(scale, traits)) : none;
  const isSmallGroup = traits.isSmallGroup === true;
  return { form, items, scales: [], norms, answers, goals, steps: undefined, unconverted: undefined, isSmallGroup };
}

/**
 * Returns the first norm of a scale that fits who answered. A norm that names groups, roles or languages does not fit
 * where these are not known.
 */
export function chooseNorm(scale: CompiledScale, traits: RespondentTraits): CompiledNorm | undefined {
  if (scale.norms.length === 0) return undefined;
  return scale.norms.find(({ definition }) => fitsTraits(definition, traits));
}

/** Tells whether figures of research hold for who answered. */
export function fitsTraits(
  figures: Pick<Norm, 'groups' | 'roles' | 'languages'>,
  { groups, roles, language }: RespondentTraits,
): boolean {
  const fitsGroup = figures.groups?.some((group) => groups?.includes(group)) ?? true;
  const fitsRole = figures.roles?.some((role) => roles.includes(role)) ?? true;
  const fitsLanguage = figures.languages?.some((candidate) => candidate === language) ?? true;
  return fitsGroup && fitsRole && fitsLanguage;
}
