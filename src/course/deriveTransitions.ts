import type { ComparedScores, ScoredScale } from '../generated/documents.js';
import type { CompiledNorm, CompiledScale } from '../instrument/instrument.js';
import { findBand } from '../scoring/scaleScore.js';
import type { Fact } from './fact.js';

/** One scale of a response that could be compared with the previous score. */
export interface TransitionInput {
  readonly scale: CompiledScale;
  readonly norm: CompiledNorm | undefined;
  readonly since: ComparedScores;
  readonly scored: Exclude<ScoredScale, { status: 'not-scorable' }>;
  readonly shared: {
    readonly instrument: string;
    readonly readableBy: readonly string[];
    readonly response: string;
    readonly roles: readonly string[];
    readonly answeredOn: string;
  };
}

/** Returns what happened between two scores: a movement, another band, the other side of a cut-off. */
export function deriveTransitions(input: TransitionInput): Fact[] {
  return [deriveMove(input), deriveBand(input), deriveCrossing(input)].filter((fact) => fact !== undefined);
}

function deriveMove({ scale, since, shared }: TransitionInput): Fact | undefined {
  const { movement, reliable, cautions, from, to, response: previous } = since;
  if (movement === 'same') return undefined;
  return {
    key: `scale.moved/${shared.response}/${scale.id}`,
    type: 'fremdrift.scale.moved.v1',
    on: shared.answeredOn,
    data: { ...shared, scale: scale.id, previous, from, to, movement, reliable, cautions },
  };
}

function deriveBand({ scale, norm, since, shared }: TransitionInput): Fact | undefined {
  if (!norm?.definition.bands) return undefined;
  const from = findBand(norm, since.from);
  const to = findBand(norm, since.to);
  if (from === to) return undefined;
  return {
    key: `band.entered/${shared.response}/${scale.id}`,
    type: 'fremdrift.band.entered.v1',
    on: shared.answeredOn,
    data: { ...shared, scale: scale.id, previous: since.response, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
  };
}

function deriveCrossing({ scale, norm, since, shared }: TransitionInput): Fact | undefined {
  const cutoff = norm?.definition.cutoff;
  if (!cutoff) return undefined;
  const sideOf = (raw: number) => (raw > cutoff.value || (raw === cutoff.value && cutoff.belongsTo === 'upper') ? 'upper' : 'lower');
  const to = sideOf(since.to);
  if (sideOf(since.from) === to) return undefined;
  return {
    key: `cutoff.crossed/${shared.response}/${scale.id}`,
    type: 'fremdrift.cutoff.crossed.v1',
    on: shared.answeredOn,
    data: {
      ...shared,
      scale: scale.id,
      previous: since.response,
      cutoff: cutoff.value,
      to,
      movement: (to === 'upper') === scale.lowIsBest ? 'worse' : 'better',
    },
  };
}
