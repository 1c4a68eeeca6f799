import type { ComparedScores, Cutoff } from '../generated/documents.js';
import type { CompiledNorm, CompiledScale } from '../instrument/instrument.js';
import { findBand, sideOf } from '../scoring/scaleScore.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { Mutable } from '../shared/mutable.js';
import type { Fact, FactData, FactHeader } from './fact.js';
import { createFact } from './fact.js';

/** What every fact of a response says beside itself. */
export interface ResponseHeader extends FactHeader {
  readonly instrument: string;
  readonly readableBy: readonly string[];
  readonly response: string;
  readonly roles: readonly string[];
  readonly answeredOn: string;
}

/** One scale of a response that could be compared with the previous score. */
export interface TransitionInput {
  readonly scale: CompiledScale;
  /** The norms that fit the two responses. */
  readonly norms: { readonly earlier: CompiledNorm | undefined; readonly later: CompiledNorm | undefined };
  readonly since: ComparedScores;
  /** The two raw scores as they were given; bands and cut-offs belong to these, not to common items. */
  readonly raw: { readonly earlier: number; readonly later: number };
  readonly header: ResponseHeader;
}

/**
 * Adds what happened between two scores: a movement, another band, the other side of a cut-off. Bands and cut-offs tell
 * only where they fit both responses, and where the items that both have moved the same way.
 */
export function addTransitions(input: TransitionInput, facts: Fact[]): void {
  if (input.since.movement !== 'same')
    facts.push({ type: 'fremdrift.scale.moved.v1', data: describeMove(input, input.since.movement) });
  // What came or went with the goals of a plan, or with what was asked, is neither progress nor setback.
  if (input.since.cautions.includes('goals-differ') || !isBorneOut(input)) return;
  const { earlier, later } = input.norms;
  const holdsFor = (figure: 'bands' | 'cutoff') => jsonEqual(earlier?.definition[figure], later?.definition[figure]);
  if (later?.definition.bands && holdsFor('bands')) addBand(input, later, facts);
  if (later?.definition.cutoff && holdsFor('cutoff')) addCrossing(input, later.definition.cutoff, facts);
}

/** Whether the scores differ the way the items do that both have; where all are in both, they always do. */
function isBorneOut({ scale, since: { cautions, movement }, raw }: TransitionInput): boolean {
  if (!cautions.includes('items-differ')) return true;
  return movement === (raw.later > raw.earlier === scale.lowIsBest ? 'worse' : 'better');
}

/** Written out rather than copied together: it is made for most scales of most responses. */
function describeMove(
  { scale, since, header }: TransitionInput,
  movement: 'better' | 'worse',
): FactData<'fremdrift.scale.moved.v1'> {
  const data: Mutable<FactData<'fremdrift.scale.moved.v1'>> = {
    key: `scale.moved/${header.response}/${scale.id}`,
    sequence: header.sequence,
    course: header.course,
    subject: header.subject,
    engine: header.engine,
    instrument: header.instrument,
    readableBy: header.readableBy,
    response: header.response,
    roles: header.roles,
    answeredOn: header.answeredOn,
    scale: scale.id,
    previous: since.response,
    from: since.from,
    to: since.to,
    movement,
    reliable: since.reliable,
    cautions: since.cautions,
  };
  if (since.important !== undefined) data.important = since.important;
  if (header.context !== undefined) data.context = header.context;
  return data;
}

function addBand({ scale, since, raw, header }: TransitionInput, norm: CompiledNorm, facts: Fact[]): void {
  const from = findBand(norm, raw.earlier);
  const to = findBand(norm, raw.later);
  if (from === to) return;
  const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const data = { ...header, scale: scale.id, previous: since.response, ...ends };
  facts.push(createFact('band.entered', [header.response, scale.id], data));
}

function addCrossing({ scale, since, raw, header }: TransitionInput, cutoff: Cutoff, facts: Fact[]): void {
  const to = sideOf(cutoff, raw.later);
  if (sideOf(cutoff, raw.earlier) === to) return;
  const movement = (to === 'upper') === scale.lowIsBest ? 'worse' : 'better';
  const data = { ...header, scale: scale.id, previous: since.response, cutoff: cutoff.value, to, movement } as const;
  facts.push(createFact('cutoff.crossed', [header.response, scale.id], data));
}
