import type { CompiledItem, FormScale } from './instrument.js';
import { LOWEST, MISSING, NOT_ENABLED } from './itemScore.js';

/**
 * What runs for every response, as functions over flat arrays of their own.
 *
 * An engine reads elements of a frozen array several times slower than of a plain one; these arrays are out of reach
 * instead, so that nothing can change them.
 */
export interface FormProgram {
  /** Fills `scores` with the score of every item, in order, and returns how many of the items stand in the answers. */
  readonly readAnswers: (answers: Readonly<Record<string, unknown>>, scores: number[]) => number;
  readonly itemCount: number;
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
    itemCount: items.length,
    scaleCount: own.length,
  };
}

function createAnswersReader(items: readonly CompiledItem[]): FormProgram['readAnswers'] {
  const ids = items.map((item) => item.id);
  const firsts = items.map((item) => item.first);
  const tables = items.map((item) => [...item.dense]);
  const readers = items.map((item) => item.read);
  const inherited = items.map((item) => item.inherited);
  return (answers, scores) => {
    let found = 0;
    for (let position = 0; position < ids.length; position += 1) {
      const id = ids[position] as string;
      const answer = inherited[position] && !Object.hasOwn(answers, id) ? undefined : answers[id];
      if (answer === undefined) {
        scores[position] = MISSING;
        continue;
      }
      found += 1;
      const table = tables[position] as number[];
      const index = typeof answer === 'number' ? answer - (firsts[position] as number) : -1;
      const isDense = index >>> 0 === index && index < table.length;
      scores[position] = isDense ? (table[index] as number) : (readers[position] as CompiledItem['read'])(answer);
    }
    return found;
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
    const at = index * 4;
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

