import type { Writable } from 'node:stream';

/** A stream that text is written to, one piece after another. */
export interface Output {
  /** Writes, and is done when the reader can take more. Writing where nobody reads any longer does nothing. */
  readonly write: (text: string) => Promise<void>;
  /** `closed`: the reader has gone, as `head` does. `failed`: what was written could not be stored. */
  readonly state: () => 'open' | 'closed' | 'failed';
}

/** Returns an output that keeps to the pace of its reader, and that a reader may leave at any time. */
export function createOutput(stream: Writable): Output {
  let state: ReturnType<Output['state']> = 'open';
  stream.on('error', (error: NodeJS.ErrnoException) => {
    state = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? 'closed' : 'failed';
  });
  return {
    state: () => state,
    write: async (text) => {
      if (text === '' || state !== 'open' || stream.write(text)) return;
      await untilReady(stream);
    },
  };
}

function untilReady(stream: Writable): Promise<void> {
  const events = ['drain', 'error', 'close'] as const;
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
