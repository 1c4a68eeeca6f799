import type { FactData } from '../../course/fact.js';
import type { ProgressionEvent } from '../../generated/documents.js';
import type { Names } from '../createNames.js';

/** What an event states, and the day on which the entry that led to it was recorded, where that is known. */
export type TimedData<Type extends ProgressionEvent['type']> = FactData<Type> & { readonly recordedOn?: string };

/** The sentence for each type of event in one language; a type without one does not compile. */
export type EventSentences = {
  readonly [Type in ProgressionEvent['type']]: (data: TimedData<Type>, names: Names) => string;
};
