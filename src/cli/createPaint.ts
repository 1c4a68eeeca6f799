import type { CliIo } from './cliIo.js';

/** Gives text colour, or leaves it as it is where nobody would see it. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Returns colours for a stream: only on a terminal, and never against the wish of `NO_COLOR`. */
export function createPaint({ env, isTerminal }: Pick<CliIo, 'env' | 'isTerminal'>, stream: 'stdout' | 'stderr'): Paint {
  const isColoured = isTerminal[stream] && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const wrap = (code: number, end: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[${end}m` : text);
  return { strong: wrap(1, 22), error: wrap(31, 39), warning: wrap(33, 39), faint: wrap(2, 22) };
}
