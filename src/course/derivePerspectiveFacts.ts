import type { Perspective, PerspectiveSide } from '../generated/documents.js';
import type { CompiledForm, CompiledScale } from '../instrument/instrument.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import { STRIDE } from '../scoring/formScores.js';
import { describeScale } from '../scoring/scaleScore.js';
import type { ScorableScore } from '../scoring/scaleScore.js';
import type { CourseResponse, Lane } from './course.js';
import type { Fact } from './fact.js';
import { createHeader } from './fact.js';
import type { ResponsePair } from './pairResponses.js';
import { pairAround } from './pairResponses.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, scorableIndex, seriesPointOf } from './seriesPointOf.js';

const fourWeeks = 'P4W';

/**
 * Returns what perspectives say of the pairs that a change of certain responses can have made or broken. Sides are
 * compared two by two; raters are never averaged.
 */
export function derivePerspectiveFacts(lanes: readonly Lane[], changed: readonly CourseResponse[], setting: CourseSetting): Fact[] {
  const [sample] = changed;
  if (!sample) return [];
  const { perspectives } = formOf(sample, setting.instruments).instrument;
  return perspectives.flatMap((perspective) =>
    perspective.sides.flatMap((first, index) =>
      perspective.sides.slice(index + 1).flatMap((second) => compareSides(perspective, [first, second], { lanes, changed, setting })),
    ),
  );
}

function compareSides(
  perspective: Perspective,
  [first, second]: readonly [PerspectiveSide, PerspectiveSide],
  { lanes, changed, setting }: { lanes: readonly Lane[]; changed: readonly CourseResponse[]; setting: CourseSetting },
): Fact[] {
  if (first.role === second.role) return [];
  const isAbout = changed.some((response) => [first.role, second.role].includes(response.respondents[0]?.role ?? ''));
  if (!isAbout) return [];
  const isScoredOn = (scale: string) => (response: CourseResponse) => scorableIndex(response, scale, setting.instruments) >= 0;
  return lanesOf(lanes, first.role).flatMap((laneOfFirst) =>
    lanesOf(lanes, second.role).flatMap((laneOfSecond) =>
      pairAround(
        changed,
        [
          { lane: laneOfFirst, isScored: isScoredOn(first.scale) },
          { lane: laneOfSecond, isScored: isScoredOn(second.scale) },
        ],
        perspective.within ?? fourWeeks,
      ).map((pair) => createFact(perspective, [first, second], pair, setting)),
    ),
  );
}

function lanesOf(lanes: readonly Lane[], role: string): Lane[] {
  return lanes.filter(({ roles }) => roles.length === 1 && roles[0] === role);
}

function createFact(perspective: Perspective, [first, second]: readonly [PerspectiveSide, PerspectiveSide], pair: ResponsePair, setting: CourseSetting): Fact {
  const left = viewOf(pair.first, first, setting);
  const right = viewOf(pair.second, second, setting);
  const isSame = perspective.construct === 'same';
  const difference = subtract(right, left);
  const { occasion } = pair.first;
  const later = pair.first.answeredOn > pair.second.answeredOn ? pair.first : pair.second;
  return {
    type: 'fremdrift.perspectives.compared.v1',
    data: {
      key: `perspectives.compared/${perspective.id}/${pair.first.id}/${pair.second.id}`,
      ...createHeader(setting.facts, setting.sequence, later.answeredOn),
      instrument: later.instrument,
      readableBy: left.form.readableBy.filter((role) => right.form.readableBy.includes(role)),
      perspective: perspective.id,
      construct: perspective.construct,
      ...(occasion !== undefined && occasion === pair.second.occasion && { occasion }),
      sides: [left.said, right.said],
      ...(isSame && { difference, diverged: hasDiverged(perspective, difference, left, right) }),
    },
  };
}

interface View {
  readonly form: CompiledForm;
  readonly scale: CompiledScale;
  readonly numerator: number;
  readonly denominator: number;
  readonly said: {
    readonly response: string;
    readonly roles: readonly string[];
    readonly answeredOn: string;
    readonly role: string;
    readonly scale: string;
    readonly raw: number;
    readonly normalized?: number;
  };
}

function viewOf(response: CourseResponse, side: PerspectiveSide, setting: CourseSetting): View {
  const { form, traits } = seriesPointOf(response, setting);
  const index = form.scaleIndexes.get(side.scale) ?? 0;
  const { scale } = form.scales[index] as CompiledForm['scales'][number];
  const { raw, normalized } = describeScale(scale, chooseNorm(scale, traits), response.scales, index) as ScorableScore;
  const [numerator, denominator] = response.scales.slice(index * STRIDE) as [number, number];
  const said = { response: response.id, roles: [side.role], answeredOn: response.answeredOn, role: side.role, scale: side.scale, raw };
  return { form, scale, numerator, denominator, said: normalized === undefined ? said : { ...said, normalized } };
}

/** Divided once, so that 3.4 − 2.4 is exactly 1. */
function subtract(left: View, right: View): number {
  return (left.numerator * right.denominator - right.numerator * left.denominator + 0) / (left.denominator * right.denominator);
}

function hasDiverged({ diverged }: Perspective, difference: number, left: View, right: View): boolean {
  const threshold = diverged?.raw ?? diverged?.normalized;
  if (!threshold) return difference !== 0;
  const width = left.scale.range.width / left.scale.range.denominator;
  const sameWidth = Math.abs(difference) / width;
  const normalizedApart =
    left.scale.range.width === right.scale.range.width && left.scale.range.denominator === right.scale.range.denominator
      ? sameWidth
      : Math.abs((left.said.normalized ?? 0) - (right.said.normalized ?? 0));
  const distance = diverged?.raw ? Math.abs(difference) : normalizedApart;
  return threshold.atLeast === undefined ? distance > (threshold.moreThan ?? 0) : distance >= threshold.atLeast;
}
