import { createTables, missing, readAnswers, scoreScales, walkAnswers } from './handWrittenAnswers.mjs';
import { isEnvelopeSound } from './handWrittenEnvelope.mjs';

/**
 * Returns what a programmer would write for this one instrument: a loop over its tables that gives the scores of a
 * response, or nothing when it is not sound. It says nothing of why.
 */
export function createHandWritten(definition) {
  const tables = createTables(definition);
  const scores = new Array(tables.ids.length).fill(missing);
  return (response) => {
    if (!isEnvelopeSound(response, tables.expected) || !readAnswers(response.answers, scores, tables)) return undefined;
    return scoreScales(scores, tables);
  };
}

/** Returns the same, reading the answers in the order they stand. */
export function createHandWrittenWalk(definition) {
  const tables = createTables(definition);
  const scores = new Array(tables.ids.length).fill(missing);
  return (response) => {
    if (!isEnvelopeSound(response, tables.expected) || !walkAnswers(response.answers, scores, tables)) return undefined;
    return scoreScales(scores, tables);
  };
}
