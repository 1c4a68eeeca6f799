import type { Answer, InstrumentResponse, WithdrawalEntry } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { compareText } from '../shared/compareText.js';
import type { ContentHash } from '../shared/contentHash.js';
import { createContentHash, finishContentHash, mixNumber, mixText } from '../shared/contentHash.js';
import { listOnce } from '../shared/listOnce.js';

/** What kind of thing follows, so that a number is never taken for a missing answer or the length of a list. */
const ABSENT = 1;
const NUMBER = 2;
const LIST = 3;
const TEXT = 4;
const OBJECT = 5;

/** Returns a number that tells two contents of the same revision of a response apart. The order of answers does not matter. */
export function hashResponse(response: InstrumentResponse, form: CompiledForm): number {
  const hash = createContentHash();
  mixText(hash, 'response');
  mixText(hash, response.instrument);
  mixText(hash, response.form);
  mixText(hash, response.subject);
  mixText(hash, response.answeredOn);
  mixText(hash, response.recordedAt);
  mixNumber(hash, response.respondents.length);
  for (const { role, id, count } of response.respondents) {
    mixText(hash, role);
    mixText(hash, id);
    if (count !== undefined) mixNumber(hash, count);
  }
  mixOptional(hash, response.enteredBy);
  mixOptional(hash, response.mode);
  mixOptional(hash, response.language);
  mixOptional(hash, response.occasion);
  mixNumber(hash, response.planRevision ?? 0);
  mixNumber(hash, response.asked?.length ?? 0);
  for (const id of response.asked ?? []) mixText(hash, id);
  mixAnswers(hash, response.answers, form);
  if (response.goals !== undefined) mixValue(hash, response.goals);
  return finishContentHash(hash);
}

/** Returns a number that tells the people who gave a response, in their roles, from others. Their order does not matter. */
export function hashVoice({ respondents }: Pick<InstrumentResponse, 'respondents'>): number {
  const hash = createContentHash();
  for (const name of listOnce(respondents.map(({ role, id }) => `${role} ${id}`))) mixText(hash, name);
  return finishContentHash(hash);
}

/** Returns a number that tells two contents of the same revision of a withdrawal apart. */
export function hashWithdrawal(entry: WithdrawalEntry): number {
  const hash = createContentHash();
  mixText(hash, 'withdrawal');
  mixText(hash, entry.recordedAt);
  mixOptional(hash, entry.reason);
  return finishContentHash(hash);
}

/** Returns a number that tells two contents of the same revision of any other entry apart, or two documents. */
export function hashContent(content: object): number {
  const hash = createContentHash();
  mixValue(hash, content);
  return finishContentHash(hash);
}

/** Mixes a sound document; the order of its properties does not matter. */
function mixValue(hash: ContentHash, value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    mixTagged(hash, `${typeof value} ${value}`);
    return;
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (!Array.isArray(value)) entries.sort(([left], [right]) => compareText(left, right));
  mixNumber(hash, Array.isArray(value) ? LIST : OBJECT);
  mixNumber(hash, entries.length);
  for (const [key, part] of entries) {
    mixText(hash, key);
    mixValue(hash, part);
  }
}

function mixAnswers(hash: ContentHash, answers: InstrumentResponse['answers'], { items }: CompiledForm): void {
  for (let position = 0; position < items.length; position += 1) {
    const { id, inherited } = items[position] as CompiledForm['items'][number];
    const answer = inherited && !Object.hasOwn(answers, id) ? undefined : answers[id];
    mixAnswer(hash, answer);
  }
}

function mixAnswer(hash: ContentHash, answer: Answer | undefined): void {
  if (answer === undefined) {
    mixNumber(hash, ABSENT);
  } else if (typeof answer === 'number' && (answer | 0) === answer) {
    mixNumber(hash, NUMBER);
    mixNumber(hash, answer);
  } else if (Array.isArray(answer)) {
    mixNumber(hash, LIST);
    mixNumber(hash, answer.length);
    for (const chosen of answer) mixTagged(hash, `${typeof chosen} ${chosen}`);
  } else {
    mixTagged(
      hash,
      typeof answer === 'object' ? `missing ${(answer as { missing: string }).missing}` : `${typeof answer} ${answer}`,
    );
  }
}

function mixOptional(hash: ContentHash, text: string | undefined): void {
  if (text === undefined) mixNumber(hash, ABSENT);
  else mixTagged(hash, text);
}

function mixTagged(hash: ContentHash, text: string): void {
  mixNumber(hash, TEXT);
  mixText(hash, text);
}
