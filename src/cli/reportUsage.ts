import type { Session } from './createSession.js';
import type { UsageProblem } from './usageProblem.js';

/** Writes what is wrong with the use of the command line, and returns the exit code for it. */
export async function reportUsage({ stderr, paint }: Session, { message, hint }: UsageProblem): Promise<2> {
  await stderr.write(`${paint.stderr.error('fremdrift:')} ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
  return 2;
}
