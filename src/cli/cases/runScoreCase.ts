import type { GoalsExpectation, ScoreCase } from '../../generated/documents.js';
import type { Instrument } from '../../index.js';
import { scoreGoals, scoreResponse, validateResponse } from '../../index.js';
import type { Difference } from '../compareSubset.js';
import { compareSubset } from '../compareSubset.js';
import { compareCodes, errorCodes } from './compareCodes.js';
import { createCaseResponse } from './createCaseResponse.js';

/** Returns where the scores and the goals of a case's answers are not those that it expects. */
export function runScoreCase(one: ScoreCase, instrument: Instrument): readonly Difference[] {
  const { response, options } = createCaseResponse(one, instrument);
  const validated = validateResponse(instrument, response, options);
  if (!validated.ok || one.expect.issues !== undefined) {
    return compareCodes(one.expect.issues ?? [], errorCodes(validated.issues), ['issues']);
  }
  const { scores = {}, goals } = one.expect;
  const scored = compareSubset(scores, scoreResponse(instrument, validated.value, options), ['scores']);
  if (goals === undefined) return scored;
  const { plan } = options;
  const asksGoals = instrument.forms.get(one.form)?.goals !== undefined;
  return [...scored, ...compareGoals(goals, plan && asksGoals ? scoreGoals(instrument, validated.value, { plan }) : undefined)];
}

/** A T-score is a root, so it is compared to as many decimals as the case gives. */
function compareGoals({ tScore, ...others }: GoalsExpectation, received: unknown): readonly Difference[] {
  const path = ['goals'];
  const computed = (Object(received) as { readonly tScore?: unknown }).tScore;
  const isNear = tScore !== undefined && typeof computed === 'number' && isRounding(tScore, computed);
  const expected = tScore === undefined ? others : { ...others, tScore: isNear ? computed : tScore };
  return compareSubset(expected, received, path);
}

function isRounding(rounded: number, value: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(rounded))?.[1]?.length ?? 0;
  // The tie itself is not exact in binary.
  return Math.abs(rounded - value) <= 0.5 / 10 ** decimals + 1e-9;
}
