import type { ProgressionEvent } from '../generated/documents.js';

/** What every event carries beside the fact itself; added when a fact is stated. */
type Stated = 'key' | 'sequence' | 'void' | 'course' | 'subject' | 'engine' | 'context';

/** What a fact says, by the type of the event that states it. */
export type FactData<Type extends ProgressionEvent['type']> = Omit<Extract<ProgressionEvent, { type: Type }>['data'], Stated>;

/** One thing that holds in a course, under a stable key, with the day it is about. */
export type Fact = {
  readonly [Type in ProgressionEvent['type']]: {
    readonly key: string;
    readonly type: Type;
    readonly on: string;
    readonly data: FactData<Type>;
  };
}[ProgressionEvent['type']];

/** A fact that came to hold, or changed, or holds no longer. */
export type FactChange = { readonly fact: Fact; readonly holds: boolean };
