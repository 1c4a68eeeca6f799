import type { Context, CourseFacts, ProgressionEvent } from '../generated/documents.js';
import { compareText } from '../shared/compareText.js';
import { engineVersion } from '../shared/engineVersion.js';

/** What a fact says, by the type of the event that states it. */
export type FactData<Type extends ProgressionEvent['type']> = Extract<ProgressionEvent, { type: Type }>['data'];

/** One thing that holds in a course, under a stable key, as an event states it; `void` where it holds no longer. */
export type Fact = {
  readonly [Type in ProgressionEvent['type']]: { readonly type: Type; readonly data: FactData<Type> };
}[ProgressionEvent['type']];

type FactName<Type = ProgressionEvent['type']> = Type extends `fremdrift.${infer Name}.v1` ? Name : never;

/** Returns a fact. Its key is its name, and what it is about. */
export function createFact<Name extends FactName>(
  name: Name,
  about: readonly string[],
  data: Omit<FactData<Extract<ProgressionEvent['type'], `fremdrift.${Name}.v1`>>, 'key'>,
): Fact {
  return { type: `fremdrift.${name}.v1`, data: { key: [name, ...about].join('/'), ...data } } as unknown as Fact;
}

/** What every fact of a course says beside itself. */
export interface FactHeader {
  readonly sequence: number;
  readonly course: string;
  readonly subject: string;
  readonly engine: string;
  readonly context?: Context;
}

/** Returns what every fact about a day of a course says: of whom, by which engine, and who was responsible then. */
export function createHeader({ id, subject, context }: CourseFacts, sequence: number, on: string): FactHeader {
  const holding = context && contextOn(context, on);
  return holding
    ? { sequence, course: id, subject, engine: engineVersion, context: holding }
    : { sequence, course: id, subject, engine: engineVersion };
}

/** What each dated part says, the later ones over the earlier. */
function contextOn(contexts: readonly Context[], on: string): Context | undefined {
  const holding = contexts.filter(({ from }) => from === undefined || from <= on);
  if (holding.length === 0) return undefined;
  if (holding.length > 1) holding.sort((left, right) => compareText(left.from ?? '', right.from ?? ''));
  const { from, ...context }: Context = Object.assign({}, ...holding);
  return context;
}
