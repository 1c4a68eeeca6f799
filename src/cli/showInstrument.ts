import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
export async function showInstrument(_s: Session, _o: unknown): Promise<ExitCode> {
  return 0;
}
