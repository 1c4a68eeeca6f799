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
  /**
   * Scores one plain mean or sum into four slots of `scales`, its own or those from a place on; returns false for a scale
   * that takes the general way.
   */
  readonly scorePlain: (index: number, items: readonly number[], scales: number[], at?: number) => boolean;
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
/** An engine keeps larger objects as dictionaries, of which it is dearer to list the keys than to look them up. */
const walkLimit = 100;

function createAnswersReader(items: readonly CompiledItem[]): FormProgram['readAnswers'] {
  const readers = items.map((item) => item.read);
  const table = readers.flatMap((read) => Array.from({ length: tableWidth }, (_, answer) => read(answer)));
  const read: ReadAt = (position, answer, issues) => {
    const isListed = typeof answer === 'number' && answer >>> 0 === answer && answer < tableWidth;
    const score = isListed ? (table[position * tableWidth + answer] as number) : INVALID;
    return score === INVALID ? (readers[position] as ReadAnswer)(answer, issues) : score;
  };
  return items.length > walkLimit ? createLookUp(items, read) : createWalk(items, read);
}

/** Reads an answer to the item at a position. */
type ReadAt = (position: number, answer: unknown, issues: Issue[] | undefined) => number;

/** Reads answers as they stand, which is mostly in the order of the form, so that the next item need not be looked up. */
function createWalk(items: readonly CompiledItem[], read: ReadAt): FormProgram['readAnswers'] {
  // Names of properties are compared by where they lie in memory, other texts letter by letter.
  const ids = Object.keys(Object.fromEntries(items.map(({ id }) => [id, id])));
  const positions = new Map(ids.map((id, position) => [id, position]));
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
      const answer = answers[id];
      if (answer !== undefined) scores[position] = read(position, answer, issues);
      next = position + 1;
    }
    return strangerCount;
  };
}

/** Reads answers by the ids of the items. Whoever asks for no issues is not told of strangers either. */
function createLookUp(items: readonly CompiledItem[], read: ReadAt): FormProgram['readAnswers'] {
  const ids = items.map(({ id }) => id);
  const inherited = items.map((item) => item.inherited);
  return (answers, scores, issues) => {
    let found = 0;
    for (let position = 0; position < ids.length; position += 1) {
      const id = ids[position] as string;
      const answer = inherited[position] && !Object.hasOwn(answers, id) ? undefined : answers[id];
      if (answer !== undefined) found += 1;
      scores[position] = answer === undefined ? MISSING : read(position, answer, issues);
    }
    return issues === undefined ? 0 : Object.keys(answers).length - found;
  };
}

/**
 * The same numbers as the general way gives, which a property test holds it to. Those of all scales stand in flat arrays,
 * so that thousands of scales lie near each other in memory.
 */
function createPlainScorer(scales: readonly FormScale[]): FormProgram['scorePlain'] {
  const positions = Int32Array.from(scales.flatMap(({ plain, positions: own }) => (plain ? own : [])));
  const slopes = Float64Array.from(scales.flatMap(({ plain }) => plain?.slopes ?? []));
  const intercepts = Float64Array.from(scales.flatMap(({ plain }) => plain?.intercepts ?? []));
  const skips: readonly (number | undefined)[] = scales.flatMap(
    ({ plain }) => plain?.slopes.map((_, member) => plain.notEnabled?.[member]) ?? [],
  );
  const lengths = scales.map(({ plain }) => plain?.slopes.length ?? 0);
  const ends = Int32Array.from(lengths);
  for (let index = 1; index < ends.length; index += 1) ends[index] = (ends[index] as number) + (ends[index - 1] as number);
  const units = Float64Array.from(scales.map(({ plain, scale }) => (plain ? scale.factor : 0)));
  const isMean = Uint8Array.from(scales.map(({ scale }) => (scale.method === 'mean' ? 1 : 0)));
  const least = Int32Array.from(scales.map(({ scale }, index) => leastAnswered(scale, lengths[index] as number)));
  return (index, items, results, at = index * STRIDE) => {
    const unit = units[index] as number;
    if (unit === 0) return false;
    const start = index === 0 ? 0 : (ends[index - 1] as number);
    const end = ends[index] as number;
    let sum = 0;
    let answered = 0;
    let skipped = 0;
    for (let member = start; member < end; member += 1) {
      const score = items[positions[member] as number] as number;
      const skip = score === NOT_ENABLED ? skips[member] : undefined;
      if (score > LOWEST || skip !== undefined) {
        sum += skip ?? (slopes[member] as number) * score + (intercepts[member] as number);
        answered += 1;
      } else if (score === NOT_ENABLED) {
        skipped += 1;
      }
    }
    const members = end - start - skipped;
    const needed = skipped === 0 ? (least[index] as number) : leastAnswered((scales[index] as FormScale).scale, members);
    const isScorable = answered > 0 && answered >= needed;
    results[at] = isScorable ? sum + 0 : 0;
    results[at + 1] = isScorable ? unit * (isMean[index] === 1 ? answered : 1) : 0;
    results[at + 2] = answered;
    results[at + 3] = members;
    return true;
  };
}

/** Returns how many of so many members must be answered: a count, a share, or all. */
export function leastAnswered(
  { minimumCount, minimumShare }: Pick<FormScale['scale'], 'minimumCount' | 'minimumShare'>,
  members: number,
): number {
  if (minimumCount > 0) return minimumCount;
  return minimumShare ? Math.ceil((members * minimumShare.numerator) / minimumShare.denominator) : members;
}
