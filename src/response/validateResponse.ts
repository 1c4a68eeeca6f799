import type { InstrumentResponse } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import { releaseScores } from '../scoring/formScores.js';
import type { ScoringOptions } from '../scoring/scoreResponse.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import { readResponse } from './readResponse.js';

/**
 * Returns a response from outside as an answer to one of the instrument's forms, or everything that is wrong with it.
 *
 * The input is plain JSON data, as JSON.parse returns it; it is neither changed nor copied. Facts of the course tell which
 * groups the citizen belongs to; without them a form is taken to fit. The plan tells which goals there are to be rated; without
 * it, ratings are taken to be of its goals. Warnings, such as a CPR number in a free text, stand beside the value.
 */
export function validateResponse(
  instrument: Instrument,
  input: unknown,
  options: ScoringOptions = {},
): Result<InstrumentResponse, Issue> {
  const { issues, scores } = readResponse(instrument, input, options);
  if (scores) releaseScores(scores);
  return issues.length > 0 && hasErrors(issues) ? fail(issues) : succeed(input as InstrumentResponse, issues);
}
