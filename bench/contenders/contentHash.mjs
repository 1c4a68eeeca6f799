import { missing } from './handWrittenAnswers.mjs';

const absent = 1;
const number = 2;
const text = 4;

/** Returns the number by which a course tells two contents of a response apart: the engine's own, written again for one form. */
export function hashResponse(response, items, { ids }) {
  const hash = { low: 0x811c9dc5 | 0, high: 0x9747b28c | 0 };
  mixText(hash, 'response');
  mixText(hash, response.instrument);
  mixText(hash, response.form);
  mixText(hash, response.subject);
  mixText(hash, response.answeredOn);
  mixText(hash, response.recordedAt);
  mixNumber(hash, response.respondents.length);
  mixText(hash, response.respondents[0].role);
  mixText(hash, response.respondents[0].id);
  mixOptional(hash, response.enteredBy);
  mixOptional(hash, response.mode);
  mixOptional(hash, response.language);
  mixOptional(hash, response.occasion);
  mixNumber(hash, response.planRevision ?? 0);
  mixNumber(hash, 0);
  for (let position = 0; position < ids.length; position += 1) {
    if (items[position] === missing) mixMissing(hash, response.answers[ids[position]]);
    else mixScore(hash, items[position]);
  }
  return finish(hash);
}

function mixScore(hash, score) {
  mixNumber(hash, number);
  mixNumber(hash, score);
}

function mixMissing(hash, answer) {
  mixOptional(hash, answer && `missing ${answer.missing}`);
}

function mixOptional(hash, written) {
  if (written === undefined) {
    mixNumber(hash, absent);
    return;
  }
  mixNumber(hash, text);
  mixText(hash, written);
}

function mixNumber(hash, value) {
  hash.low = Math.imul(hash.low ^ value, 0x01000193);
  const turned = Math.imul(hash.high ^ value, 0x5bd1e995);
  hash.high = turned ^ (turned >>> 15);
}

function mixText(hash, written) {
  let { low, high } = hash;
  for (let index = 0; index < written.length; index += 1) {
    const code = written.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 15;
  }
  hash.low = low;
  hash.high = high;
  mixNumber(hash, written.length);
}

function finish({ low: first, high: second }) {
  const low = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
  const high = Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  return ((low ^ (low >>> 13)) >>> 0) * 0x200000 + ((high ^ (high >>> 16)) >>> 11);
}
