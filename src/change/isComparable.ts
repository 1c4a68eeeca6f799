import type { Instrument } from '../instrument/instrument.js';
import type { ScalePoint } from './scalePoint.js';
import { formScaleOf } from './scalePoint.js';

/**
 * Tells whether two scores of a scale mean the same: within one major version always, across major versions only where
 * the newer version declares it.
 */
export function isComparable(later: ScalePoint, earlier: ScalePoint): boolean {
  return isSameAcross(formScaleOf(later).scale.id, later.point.instrument, earlier.point.instrument);
}

/** Tells whether a scale means the same in two versions of an instrument. */
export function isSameAcross(scaleId: string, one: Instrument, other: Instrument): boolean {
  if (isSameMajor(one, other)) return true;
  const [newer, older] = majorOf(one) > majorOf(other) ? [one, other] : [other, one];
  return newer.definition.comparable?.some(({ major, scales }) => major === majorOf(older) && scales.includes(scaleId)) ?? false;
}

/** Tells whether two versions of an instrument are of one major version, within which all means the same. */
export function isSameMajor(one: Instrument, other: Instrument): boolean {
  return one === other || majorOf(one) === majorOf(other);
}

function majorOf({ version }: Instrument): number {
  return Number(version.split('.')[0]);
}
