import type { InstrumentDefinition, ProgressionEvent } from '../generated/documents.js';
import { quote } from '../issues/messages/quote.js';
import type { NamesInput } from './createNames.js';
import { createNames } from './createNames.js';
import { danishEvents } from './events/da.js';
import { englishEvents } from './events/en.js';

export interface EventOptions extends NamesInput {
  /** The instrument the event is about; of another one nothing is named. */
  readonly instrument: InstrumentDefinition;
}

/**
 * Returns what an event says, in plain words, as it can stand in a citizen's timeline: who, when, and what; a movement with
 * every reason to be careful about it. Of an event that withdraws a fact the text says that it no longer holds.
 *
 * Nothing is called by another name than the instrument gives it: without a title, or with the definition of another
 * instrument, ids stand in quotes; of several versions, hand over the definition of the one in `data.instrument`. A form without
 * a title is told by who fills it in, where they fill in no other. Goals have their words in the plan and not in events; hand
 * them over as `goalTitles`. Norms that were supplied when the instrument was compiled have the words for their cut-offs and
 * bands: `norms`.
 *
 * @example
 * import bip from 'fremdrift/instruments/bip/1.0.0.json' with { type: 'json' };
 *
 * const facts = { key: 'course.ended', sequence: 4, course: 'c1', subject: 's1', instrument: 'bip@1.0.0', engine: '1.0.0' };
 * const event = {
 *   specversion: '1.0',
 *   id: 'c1/4/course.ended',
 *   source: 'https://case.example',
 *   type: 'fremdrift.course.ended.v1',
 *   subject: 'c1',
 *   datacontenttype: 'application/json',
 *   data: { ...facts, endedOn: '2026-03-03', endReason: 'job' },
 * } as const;
 * formatEvent(event, { language: 'da', instrument: bip }) // => 'Forløbet sluttede den 3. marts 2026 (borgeren kom i job).'
 */
export function formatEvent(event: ProgressionEvent, options: EventOptions): string {
  const { type, data } = event;
  const isDanish = options.language === 'da';
  const sentences = isDanish ? danishEvents : englishEvents;
  // A store may hold events of a later version of the engine.
  if (!Object.hasOwn(sentences, type))
    return isDanish ? `En hændelse af typen ${quote(type)}.` : `An event of the type ${quote(type)}.`;
  const instrument = data.instrument.startsWith(`${options.instrument.id}@`) ? options.instrument : undefined;
  const sentence = sentences[type]({ ...data, ...recordingOf(event) } as never, createNames({ ...options, instrument }));
  if (data.void !== true) return sentence;
  return `${isDanish ? 'Gælder ikke længere' : 'No longer holds'}: ${sentence}`;
}

/** The time of an event that withdraws a fact is that of the withdrawal. */
function recordingOf({ time, data }: ProgressionEvent): { readonly recordedOn?: string } {
  return time === undefined || data.void === true ? {} : { recordedOn: time.slice(0, 10) };
}
