import type { Writable } from 'node:stream';

/** Everything outside that the command line reads and writes, so that tests can stand in for it. Files are read directly. */
export interface CliIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches. */
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** The moment it is, in ISO 8601. */
  readonly clock: () => string;
  /** Loads the library that writes calendars; it need not be installed. */
  readonly loadCalendarLibrary: () => Promise<typeof import('ical-generator')>;
  /** The folder of the package, with its instruments and its package.json. */
  readonly packageRoot: string;
}

/** 0: all well. 1: something was refused. 2: wrong use, or a file that cannot be read. */
export type ExitCode = 0 | 1 | 2;
