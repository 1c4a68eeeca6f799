import { missing } from './handWrittenAnswers.mjs';

/** How many numbers a course keeps of a scale: numerator and denominator of its score, items answered, items in all. */
export const stride = 4;

/** Returns what a course keeps of every scale. */
export function tallyScales(items, { members }) {
  const tallied = [];
  for (const positions of members) {
    const { sum, count } = sumAnswered(positions, items, items);
    tallied.push(sum, count, count, positions.length);
  }
  return tallied;
}

/** Returns every scale's score, with what has changed since the previous one and since the first. */
export function compareScales(response, earlier, tables) {
  const cautionsOf = createCautions(response);
  const scored = {};
  for (let scale = 0; scale < tables.scaleIds.length; scale += 1) {
    const at = scale * stride;
    const previous = response.scales[at + 1] === 0 ? undefined : earlier.findLast(({ scales }) => scales[at + 1] !== 0);
    const first = previous && earlier.find(({ scales }) => scales[at + 1] !== 0);
    const sincePrevious = previous && compareScale(scale, { response, before: previous, cautionsOf }, tables);
    const sinceBaseline =
      first === previous ? sincePrevious : compareScale(scale, { response, before: first, cautionsOf }, tables);
    scored[tables.scaleIds[scale]] = describeScore(response.scales, at, { sincePrevious, sinceBaseline }, tables);
  }
  return scored;
}

/** Every shape is written out: to add properties later makes objects slow. */
function describeScore(scales, at, { sincePrevious, sinceBaseline }, { lowest, width }) {
  const [sum, count, itemCount] = [scales[at], scales[at + 1], scales[at + 3]];
  if (count === 0) return { status: 'not-scorable', reason: 'too-few-answers', itemCount, answeredCount: 0 };
  const status = count === itemCount ? 'complete' : 'prorated';
  const raw = sum / count;
  const normalized = (sum - lowest * count) / (width * count);
  if (sincePrevious === undefined) return { status, raw, normalized, itemCount, answeredCount: count };
  return { status, raw, normalized, itemCount, answeredCount: count, sincePrevious, sinceBaseline };
}

function compareScale(scale, { response, before, cautionsOf }, { members, lowest, width, atLeast }) {
  const positions = members[scale];
  const now = sumAnswered(positions, response.items, before.items);
  const then = sumAnswered(positions, before.items, response.items);
  const { id, answeredOn } = before;
  if (now.count === 0) return { status: 'not-compared', response: id, answeredOn, reason: 'too-few-common-items' };
  const [from, to] = [then.sum / then.count, now.sum / now.count];
  const difference = (now.sum * then.count - then.sum * now.count) / (now.count * then.count);
  const answered = [response.scales[scale * stride + 2], before.scales[scale * stride + 2]];
  const isSame = answered[0] === now.count && answered[1] === now.count;
  const isWhole = answered[0] === positions.length && answered[1] === positions.length;
  return {
    status: 'compared',
    response: id,
    answeredOn,
    from,
    to,
    difference,
    movement: Math.abs(difference) < atLeast[scale] ? 'same' : difference > 0 ? 'better' : 'worse',
    reliable: 'no-norms',
    cautions: listCautions(cautionsOf(before), { isSame, isWhole, isLowest: to <= lowest, isHighest: to >= lowest + width }),
  };
}

/** The sum over what is answered in both. */
function sumAnswered(positions, items, others) {
  let sum = 0;
  let count = 0;
  for (const position of positions) {
    if (items[position] === missing || others[position] === missing) continue;
    sum += items[position];
    count += 1;
  }
  return { sum, count };
}

/** What makes all scales of two responses harder to compare, worked out once for each earlier response. */
function createCautions(response) {
  let last;
  let found;
  return (before) => {
    if (before === last) return found;
    last = before;
    found = {
      rater: response.respondents[0].id !== before.respondents[0].id,
      authorship: (response.enteredBy === undefined) !== (before.enteredBy === undefined),
      mode: differ(response.mode, before.mode),
      language: differ(response.language, before.language),
    };
    return found;
  };
}

function differ(now, then) {
  return now !== undefined && then !== undefined && now !== then;
}

function listCautions(changed, { isSame, isWhole, isLowest, isHighest }) {
  const cautions = [];
  if (changed.rater) cautions.push('rater-changed');
  if (!isSame) cautions.push('items-differ');
  if (!isWhole) cautions.push('prorated');
  if (changed.authorship) cautions.push('authorship-changed');
  if (changed.mode) cautions.push('mode-changed');
  if (changed.language) cautions.push('language-changed');
  if (isHighest) cautions.push('ceiling');
  else if (isLowest) cautions.push('floor');
  return cautions;
}
