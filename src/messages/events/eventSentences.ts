import type { FactData } from '../../course/fact.js';
import type { ProgressionEvent } from '../../generated/documents.js';
import type { Names } from '../createNames.js';

/** The sentence for each type of event in one language; a type without one does not compile. */
export type EventSentences = {
  readonly [Type in ProgressionEvent['type']]: (data: FactData<Type>, names: Names) => string;
};
