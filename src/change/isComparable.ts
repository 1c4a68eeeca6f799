import type { ScalePoint } from './seriesPoint.js';

/**
 * Tells whether two scores of a scale mean the same: within one major version always, across major versions only where
 * the newer version declares it.
 */
export function isComparable(later: ScalePoint, earlier: ScalePoint): boolean {
  if (later.point.instrument === earlier.point.instrument) return true;
  const majors = [majorOf(later), majorOf(earlier)];
  if (majors[0] === majors[1]) return true;
  const [newer, older] = majorOf(later) > majorOf(earlier) ? [later, earlier] : [earlier, later];
  const scaleId = newer.point.form.scales[newer.index]?.scale.id ?? '';
  const declared = newer.point.instrument.definition.comparable?.find(({ major }) => major === majorOf(older));
  return declared?.scales.includes(scaleId) ?? false;
}

function majorOf({ point }: ScalePoint): number {
  return Number(point.instrument.version.split('.')[0]);
}
