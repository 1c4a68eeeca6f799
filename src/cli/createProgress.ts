import type { Session } from './createSession.js';

/** Tells a waiting person how far the work has come. */
export interface Progress {
  /** Returns what to write now that so many have been read: mostly nothing. */
  readonly show: (count: number) => string;
  /** Returns what takes the line away again, so that something else can stand there. */
  readonly clear: () => string;
}

const interval = 200;
const clearLine = '\r\u001b[K';

/** Returns progress on one line that is written over again; nothing where no terminal shows it by itself. */
export function createProgress({ io, texts, paint }: Session): Progress {
  const isShown = io.isTerminal.stderr && !io.isTerminal.stdout;
  if (!isShown) return { show: () => '', clear: () => '' };
  let [shownAt, isThere] = [io.now(), false];
  return {
    show: (count) => {
      const now = io.now();
      if (now - shownAt < interval) return '';
      [shownAt, isThere] = [now, true];
      return `${clearLine}${paint.stderr.faint(texts.recordsRead(count.toLocaleString(texts.locale)))}`;
    },
    clear: () => {
      if (!isThere) return '';
      isThere = false;
      return clearLine;
    },
  };
}
