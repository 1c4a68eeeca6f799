import type { CompiledForm } from '../instrument/instrument.js';
import type { RespondentTraits } from './createFormScores.js';
import { chooseNorm } from './createFormScores.js';
import { convertScore } from './finishScore.js';
import type { UnconvertedScores } from './formScores.js';
import { NOT_IN_LOOKUP, STRIDE } from './formScores.js';

/**
 * Returns the scores of a response whose norms may have changed with what is known of who answered: those that norms
 * convert, from what they were before. Nothing else hangs on who answered.
 */
export function rescoreConverted(
  form: CompiledForm,
  { scales, unconverted }: { readonly scales: readonly number[]; readonly unconverted: Readonly<UnconvertedScores> },
  traits: RespondentTraits,
): number[] {
  const rescored = [...scales];
  for (const [id, [numerator, denominator]] of Object.entries(unconverted)) {
    const index = form.scaleIndexes.get(id) ?? -1;
    const { scale } = form.program.scaleAt(index);
    const converted = convertScore({ numerator, denominator }, { scale, norm: chooseNorm(scale, traits) });
    rescored.splice(index * STRIDE, 2, converted?.numerator ?? NOT_IN_LOOKUP, converted?.denominator ?? 0);
  }
  return rescored;
}
