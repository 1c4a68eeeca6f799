import type { CourseFacts } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import { invariant } from '../shared/invariant.js';

/** One compiled instrument, or all the versions of it that a course spans. */
export type InstrumentVersions = Instrument | readonly Instrument[];

/** Returns the instrument that a reference (`id@version`) means, if it is among those at hand. */
export function findInstrument(instruments: InstrumentVersions, reference: unknown): Instrument | undefined {
  if (!isSeveral(instruments)) return instruments.reference === reference ? instruments : undefined;
  return instruments.find((instrument) => instrument.reference === reference);
}

/** Returns the version of the instrument that a course follows. Throws where it is not at hand: no other may answer for it. */
export function findFollowed(
  instruments: InstrumentVersions | undefined,
  { instrument }: Pick<CourseFacts, 'instrument'>,
): Instrument {
  const followed = instruments && findInstrument(instruments, instrument);
  if (followed) return followed;
  const passed = instruments ? listInstruments(instruments).map(({ reference }) => `"${reference}"`) : [];
  invariant(false, `the course follows "${instrument}"; pass that instrument, not ${passed.join(', ') || 'none'}`);
}

/** Returns all instruments at hand. */
export function listInstruments(instruments: InstrumentVersions): readonly Instrument[] {
  return isSeveral(instruments) ? instruments : [instruments];
}

function isSeveral(instruments: InstrumentVersions): instruments is readonly Instrument[] {
  return Array.isArray(instruments);
}
