import type { FactChange } from '../course/fact.js';
import type { Context, CourseFacts, ProgressionEvent } from '../generated/documents.js';
import { engineVersion } from './engineVersion.js';

/** What every event of one change has in common. */
export interface StatementInput {
  readonly facts: CourseFacts;
  readonly sequence: number;
  readonly source: string;
  readonly time?: string;
}

/**
 * Returns changes of facts as events: each states one fact, or that it no longer holds, in a CloudEvents 1.0 envelope.
 *
 * The id is `course/sequence/key`, so that the same entries give the same ids; a consumer keeps the highest sequence per key.
 */
export function stateFacts(changes: readonly FactChange[], input: StatementInput): ProgressionEvent[] {
  return changes.map((change) => stateFact(change, input));
}

function stateFact({ fact, holds }: FactChange, { facts, sequence, source, time }: StatementInput): ProgressionEvent {
  const context = contextOn(facts.context, fact.on);
  return {
    specversion: '1.0',
    id: `${facts.id}/${sequence}/${fact.key}`,
    source,
    type: fact.type,
    subject: facts.id,
    ...(time !== undefined && { time }),
    datacontenttype: 'application/json',
    data: {
      key: fact.key,
      sequence,
      ...(!holds && { void: true }),
      course: facts.id,
      subject: facts.subject,
      engine: engineVersion,
      ...(context && { context }),
      ...fact.data,
    },
  } as ProgressionEvent;
}

/** Who was responsible on a day: what each dated part says, the later ones over the earlier. */
function contextOn(contexts: CourseFacts['context'], on: string): Context | undefined {
  const holding = contexts?.filter(({ from }) => from === undefined || from <= on).toSorted((left, right) => compareText(left.from ?? '', right.from ?? ''));
  if (!holding || holding.length === 0) return undefined;
  const { from, ...context }: Context = Object.assign({}, ...holding);
  return context;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
