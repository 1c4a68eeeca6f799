import { countProperties } from './handWrittenEnvelope.mjs';

const missingReasons = new Set(['not-asked', 'declined', 'unknown', 'not-applicable']);

/** What stands where an item has no score; in a course too. */
export const missing = -0x40000000;

/** Returns the tables of an instrument with one form of choices and scales that are means of them. */
export function createTables(definition) {
  const [form] = definition.forms;
  const positions = new Map(form.items.map((id, position) => [id, position]));
  const optionSets = new Map(definition.optionSets.map((set) => [set.id, set.options.map(({ value }) => value)]));
  const options = definition.items.map(({ optionSet }) => optionSets.get(optionSet));
  return {
    expected: { reference: `${definition.id}@${definition.version}`, formId: form.id, role: form.respondents[0] },
    ids: form.items,
    positions,
    options,
    isOption: options.map((values) => Array.from({ length: Math.max(...values) + 1 }, (_, value) => values.includes(value))),
    scaleIds: definition.scales.map(({ id }) => id),
    members: definition.scales.map(({ items }) => items.map((id) => positions.get(id))),
    lowest: Math.min(...options[0]),
    width: Math.max(...options[0]) - Math.min(...options[0]),
  };
}

/** Reads answers into scores, item by item. Tells whether every answer is one, to an item of the form. */
export function readAnswers(answers, scores, { ids, isOption }) {
  let found = 0;
  for (let position = 0; position < ids.length; position += 1) {
    const answer = answers[ids[position]];
    scores[position] = missing;
    if (answer === undefined) continue;
    found += 1;
    if (typeof answer === 'number') {
      if (isOption[position][answer] !== true) return false;
      scores[position] = answer;
    } else if (!isMissing(answer)) {
      return false;
    }
  }
  return countProperties(answers) === found;
}

/** The same along the answers in the order they stand, which is mostly that of the form. */
export function walkAnswers(answers, scores, { ids, positions, isOption }) {
  scores.fill(missing);
  let position = 0;
  for (const id in answers) {
    if (ids[position] !== id) position = positions.get(id) ?? -1;
    if (position < 0) return false;
    const answer = answers[id];
    if (typeof answer === 'number') {
      if (isOption[position][answer] !== true) return false;
      scores[position] = answer;
    } else if (!isMissing(answer)) {
      return false;
    }
    position += 1;
  }
  return true;
}

function isMissing(answer) {
  return typeof answer === 'object' && answer !== null && missingReasons.has(answer.missing) && countProperties(answer) === 1;
}

/** Returns the score of every scale. */
export function scoreScales(scores, { scaleIds, members, lowest, width }) {
  const scored = {};
  for (let scale = 0; scale < scaleIds.length; scale += 1) {
    const positions = members[scale];
    const itemCount = positions.length;
    let sum = 0;
    let answeredCount = 0;
    for (let index = 0; index < itemCount; index += 1) {
      const score = scores[positions[index]];
      if (score === missing) continue;
      sum += score;
      answeredCount += 1;
    }
    scored[scaleIds[scale]] =
      answeredCount === 0
        ? { status: 'not-scorable', reason: 'too-few-answers', itemCount, answeredCount }
        : {
            status: answeredCount === itemCount ? 'complete' : 'prorated',
            raw: sum / answeredCount,
            normalized: (sum - lowest * answeredCount) / (width * answeredCount),
            itemCount,
            answeredCount,
          };
  }
  return scored;
}
