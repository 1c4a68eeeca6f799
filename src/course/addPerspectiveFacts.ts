import { isSameAcross } from '../change/isComparable.js';
import { formScaleOf, normOf, quotientOf, subtract } from '../change/scalePoint.js';
import type { SeriesPoint } from '../change/seriesPoint.js';
import type { Perspective, PerspectiveSide } from '../generated/documents.js';
import type { CompiledRange, CompiledScale, Instrument, Quotient } from '../instrument/instrument.js';
import { weighMembers } from '../scoring/rateGoals.js';
import { describeScale } from '../scoring/scaleScore.js';
import type { Fraction } from '../shared/fraction.js';
import { add, compare, createFraction, negate, toExact, toFraction } from '../shared/fraction.js';
import { invariant } from '../shared/invariant.js';
import type { CourseResponse, Lane } from './course.js';
import type { Fact, FactData } from './fact.js';
import { createFact, createHeader } from './fact.js';
import { findFollowed } from './findInstrument.js';
import type { OccasionIndex, ResponsePair } from './pairResponses.js';
import { createOccasionIndex, pairAround } from './pairResponses.js';
import type { CourseSetting } from './seriesPointOf.js';
import { readersOf, scorableIndex, seriesPointOf } from './seriesPointOf.js';
import type { Reign } from './versionOn.js';
import { isWithin, listReigns } from './versionOn.js';

const fourWeeks = 'P4W';

/** Two sides of a perspective, and what tells them from other pairs of sides. */
interface SidePair {
  readonly perspective: Perspective;
  readonly sides: readonly [PerspectiveSide, PerspectiveSide];
  /** None for a perspective of two sides; else which two of them. */
  readonly mark: readonly string[];
  /** The days on which the version of the instrument that has the perspective is followed. */
  readonly reign: Reign;
}

/**
 * Adds what perspectives say of the pairs that a change of certain responses can have made or broken. Sides are
 * compared two by two; raters are never averaged.
 */
export function addPerspectiveFacts(
  lanes: readonly Lane[],
  { changed, setting }: { readonly changed: readonly CourseResponse[]; readonly setting: CourseSetting },
  facts: Fact[],
): void {
  const pairs = listSidePairs(setting);
  if (pairs.length === 0) return;
  const roles = new Set(changed.flatMap(({ respondents }) => respondents.map(({ role }) => role)));
  const occasions = createOccasionIndex();
  for (const pair of pairs) {
    if (!pair.sides.some(({ role }) => roles.has(role))) continue;
    facts.push(...compareSides(pair, { lanes, changed, occasions }, setting));
  }
}

/** Those of the version that the course follows when the later of two answers, so that they do not hang on which response came last. */
function listSidePairs(setting: CourseSetting): readonly SidePair[] {
  return listReigns(setting).flatMap((reign) =>
    findFollowed(setting.instruments, reign).perspectives.flatMap((perspective) => pairSides(perspective, reign)),
  );
}

function pairSides(perspective: Perspective, reign: Reign): SidePair[] {
  const { sides } = perspective;
  return sides.flatMap((first, index) =>
    sides.slice(index + 1).flatMap((second, further) => {
      const mark = sides.length === 2 ? [] : [`${index}-${index + further + 1}`];
      return first.role === second.role ? [] : { perspective, sides: [first, second] as const, mark, reign };
    }),
  );
}

function compareSides(
  pair: SidePair,
  { lanes, changed, occasions }: { lanes: readonly Lane[]; changed: readonly CourseResponse[]; occasions: OccasionIndex },
  setting: CourseSetting,
): Fact[] {
  const [first, second] = pair.sides;
  const within = pair.perspective.within ?? fourWeeks;
  const sideOf = (lane: Lane, scale: string) => ({
    lane,
    isScored: (response: CourseResponse) => scorableIndex(response, scale, setting.instruments) >= 0,
  });
  return lanesOf(lanes, first.role).flatMap((laneOfFirst) =>
    lanesOf(lanes, second.role).flatMap((laneOfSecond) => {
      const sides = [sideOf(laneOfFirst, first.scale), sideOf(laneOfSecond, second.scale)] as const;
      return pairAround(changed, { sides, within, occasions }).flatMap((responses) =>
        isWithin(pair.reign, laterOf(responses).answeredOn) ? compareViews(pair, responses, setting) : [],
      );
    }),
  );
}

function lanesOf(lanes: readonly Lane[], role: string): Lane[] {
  return lanes.filter(({ roles }) => roles.length === 1 && roles[0] === role);
}

/** Nothing is set side by side across a major version, unless the newer one declares both scales comparable. */
function compareViews({ perspective, sides, mark }: Omit<SidePair, 'reign'>, pair: ResponsePair, setting: CourseSetting): Fact[] {
  const [left, right] = [viewOf(pair.first, sides[0], setting), viewOf(pair.second, sides[1], setting)];
  const isComparable = sides.every(({ scale }) => isSameAcross(scale, left.instrument, right.instrument));
  // Two means of how far goals are reached say nothing of each other unless they are of the same goals.
  if (!isComparable || left.goals !== right.goals) return [];
  const { occasion } = pair.first;
  const later = laterOf(pair);
  const difference = subtract({ later: right.score, earlier: left.score });
  const about = [perspective.id, ...mark, pair.first.id, pair.second.id];
  return [
    createFact('perspectives.compared', about, {
      ...createHeader(setting.facts, setting.sequence, later.answeredOn),
      instrument: later.instrument,
      readableBy: left.readers.filter((role) => right.readers.includes(role)),
      perspective: perspective.id,
      construct: perspective.construct,
      ...(occasion !== undefined && occasion === pair.second.occasion && { occasion }),
      sides: [left.said, right.said],
      ...(perspective.construct === 'same' && {
        difference: difference.numerator / difference.denominator,
        diverged: hasDiverged(perspective, left, right),
      }),
    }),
  ];
}

function laterOf({ first, second }: ResponsePair): CourseResponse {
  return first.answeredOn > second.answeredOn ? first : second;
}

/** A score as one side of a perspective sees it. */
interface View {
  readonly instrument: Instrument;
  readonly readers: readonly string[];
  readonly scale: CompiledScale;
  /** The goals behind the score; empty where it is of items. */
  readonly goals: string;
  readonly range: CompiledRange;
  readonly score: Quotient;
  readonly said: FactData<'fremdrift.perspectives.compared.v1'>['sides'][number];
}

function viewOf(response: CourseResponse, { role, scale: scaleId }: PerspectiveSide, setting: CourseSetting): View {
  const point = seriesPointOf(response, setting);
  const scalePoint = { point, index: scorableIndex(response, scaleId, setting.instruments) };
  const [{ scale }, norm] = [formScaleOf(scalePoint), normOf(scalePoint)];
  const score = describeScale(scale, norm, response.scales, scalePoint.index);
  invariant(score.status !== 'not-scorable', 'only scored responses are paired');
  const { raw, normalized } = score;
  const said = { response: response.id, roles: [role], answeredOn: response.answeredOn, role, scale: scaleId, raw };
  return {
    instrument: point.instrument,
    readers: readersOf(response, point.form),
    scale,
    goals: scale.method === 'attainment' ? nameGoals(scale, point) : '',
    range: norm?.range ?? scale.range,
    score: quotientOf(scalePoint),
    said: normalized === undefined ? said : { ...said, normalized },
  };
}

/** The goals that were rated and count in a scale, each in its version. */
function nameGoals(scale: CompiledScale, { goals, form }: SeriesPoint): string {
  const members = goals && form.goals ? weighMembers(scale, goals, form.goals) : [];
  const names = members.flatMap(({ goal, point }) => (point === undefined ? [] : `${goal.id}@${goal.version}`));
  return names.sort().join(' ');
}

/** Tells whether two sides lie further apart than the instrument accepts, with nothing rounded. */
function hasDiverged({ diverged }: Perspective, left: View, right: View): boolean {
  const threshold = diverged?.raw ?? diverged?.normalized ?? { moreThan: 0 };
  const [first, second] = diverged?.normalized ? [shareOf(left), shareOf(right)] : [toExact(left.score), toExact(right.score)];
  const difference = add(first, negate(second));
  const distance = difference.numerator < 0n ? negate(difference) : difference;
  if (threshold.atLeast !== undefined) return compare(distance, toFraction(threshold.atLeast)) >= 0;
  return compare(distance, toFraction(threshold.moreThan ?? 0)) > 0;
}

/** The normalized score as a fraction; 0 for a scale with only one possible score. */
function shareOf({ score: { numerator, denominator }, range, scale }: View): Fraction {
  if (range.width === 0) return createFraction(0n, 1n);
  const width = BigInt(range.width) * BigInt(denominator);
  const above = BigInt(numerator) * BigInt(range.denominator) - BigInt(range.low) * BigInt(denominator);
  return createFraction(scale.lowIsBest ? width - above : above, width);
}
