import type { Instrument } from '../instrument/instrument.js';
import type { ScalePoint } from './scalePoint.js';

/**
 * Tells whether two scores of a scale mean the same: within one major version always, across major versions only where
 * the newer version declares it.
 */
export function isComparable(later: ScalePoint, earlier: ScalePoint): boolean {
  const [one, other] = [later.point.instrument, earlier.point.instrument];
  if (one === other) return true;
  return isSameAcross(later.point.form.program.scaleAt(later.index).scale.id, one, other);
}

/** Tells whether a scale means the same in two versions of an instrument. */
export function isSameAcross(scaleId: string, one: Instrument, other: Instrument): boolean {
  const [newer, older] = majorOf(one) >= majorOf(other) ? [one, other] : [other, one];
  if (isSameMajor(newer, older)) return true;
  return newer.definition.comparable?.some(({ major, scales }) => major === majorOf(older) && scales.includes(scaleId)) ?? false;
}

/** Tells whether two versions of an instrument are of one major version, within which all means the same. */
export function isSameMajor(one: Instrument, other: Instrument): boolean {
  return majorOf(one) === majorOf(other);
}

function majorOf({ version }: Instrument): number {
  return Number(version.split('.')[0]);
}
