import type { Issue } from '../issues/issue.js';
import type { ArrayLender } from '../shared/arrayLender.js';
import { createArrayLender } from '../shared/arrayLender.js';
import type { CompiledItem, FormScale } from './instrument.js';
import { INVALID, LOWEST, MISSING, NOT_ENABLED } from './itemScore.js';
import type { ReadAnswer } from './readAnswer.js';
import { STRIDE } from './scaleSlots.js';

/**
 * What runs for every response, as functions over flat arrays of their own.
 *
 * An engine reads elements of a frozen array several times slower than of a plain one; these arrays are out of reach
 * instead, so that nothing can change them.
 */
export interface FormProgram {
  /**
   * Writes the score of every item to its place in `scores`. Returns how many of the answers are to no item of the form;
   * what is wrong with the others is added to the issues, where these are asked for.
   */
  readonly readAnswers: (answers: Readonly<Record<string, unknown>>, scores: number[], issues?: Issue[]) => number;
  /** Lends arrays for the scores of the form's items, and for those of its scales. */
  readonly itemScores: ArrayLender;
  readonly scaleScores: ArrayLender;
  /** Scores one plain mean or sum into four slots of `scales`; returns false for a scale that takes the general way. */
  readonly scorePlain: (index: number, items: readonly number[], scales: number[]) => boolean;
  readonly scaleAt: (index: number) => FormScale;
  readonly scaleCount: number;
}

/** Returns the program of a form. */
export function createFormProgram(items: readonly CompiledItem[], scales: readonly FormScale[]): FormProgram {
  const own = [...scales];
  return {
    readAnswers: createAnswersReader(items),
    scorePlain: createPlainScorer(scales),
    scaleAt: (index) => own[index] as FormScale,
    itemScores: createArrayLender(items.length),
    scaleScores: createArrayLender(own.length * STRIDE),
    scaleCount: own.length,
  };
}

/** Answers from 0 up to this have their scores in a table, which covers nearly every questionnaire. */
const tableWidth = 16;

/** Answers mostly stand in the order of the form, so that the next item need not be looked up. */
function createAnswersReader(items: readonly CompiledItem[]): FormProgram['readAnswers'] {
  const ids = items.map((item) => item.id);
  const positions = new Map(ids.map((id, position) => [id, position]));
  const readers = items.map((item) => item.read);
  const table = readers.flatMap((read) => Array.from({ length: tableWidth }, (_, answer) => read(answer)));
  return (answers, scores, issues) => {
    scores.fill(MISSING);
    let strangerCount = 0;
    let next = 0;
    for (const id in answers) {
      const position = ids[next] === id ? next : positions.get(id);
      if (position === undefined) {
        strangerCount += 1;
        continue;
      }
      next = position + 1;
      const answer = answers[id];
      if (answer === undefined) continue;
      const isListed = typeof answer === 'number' && answer >>> 0 === answer && answer < tableWidth;
      const score = isListed ? (table[position * tableWidth + answer] as number) : INVALID;
      scores[position] = score === INVALID ? (readers[position] as ReadAnswer)(answer, issues) : score;
    }
    return strangerCount;
  };
}

/** The same numbers as the general way gives, which a property test holds it to. */
function createPlainScorer(scales: readonly FormScale[]): FormProgram['scorePlain'] {
  const plain = scales.map(({ plain: table, positions, scale }) => table && { ...copy(table, positions), ...rules(scale) });
  return (index, items, results) => {
    const program = plain[index];
    if (program === undefined) return false;
    const { positions, slopes, intercepts, skips } = program;
    let sum = 0;
    let answered = 0;
    let members = positions.length;
    for (let member = 0; member < positions.length; member += 1) {
      const score = items[positions[member] as number] as number;
      if (score > LOWEST) {
        sum += (slopes[member] as number) * score + (intercepts[member] as number);
        answered += 1;
      } else if (score === NOT_ENABLED) {
        if (skips) {
          sum += skips[member] as number;
          answered += 1;
        } else {
          members -= 1;
        }
      }
    }
    const isScorable = answered > 0 && hasEnough(program, answered, members);
    const at = index * STRIDE;
    results[at] = isScorable ? sum + 0 : 0;
    results[at + 1] = isScorable ? program.factor * (program.isMean ? answered : 1) : 0;
    results[at + 2] = answered;
    results[at + 3] = members;
    return true;
  };
}

function copy(table: NonNullable<FormScale['plain']>, positions: readonly number[]) {
  return {
    positions: [...positions],
    slopes: [...table.slopes],
    intercepts: [...table.intercepts],
    skips: table.notEnabled && [...table.notEnabled],
  };
}

function rules({ method, factor, minimumCount, minimumShare }: FormScale['scale']) {
  return { isMean: method === 'mean', factor, minimumCount, minimumShare };
}

/** Tells whether so many of the members are answered as a scale asks for: a count, a share, or all. */
export function hasEnough(
  { minimumCount, minimumShare }: Pick<FormScale['scale'], 'minimumCount' | 'minimumShare'>,
  answered: number,
  members: number,
): boolean {
  if (minimumCount > 0) return answered >= minimumCount;
  if (minimumShare) return answered * minimumShare.denominator >= members * minimumShare.numerator;
  return answered === members;
}
