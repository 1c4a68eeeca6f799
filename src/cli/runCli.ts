import { engineVersion } from '../shared/engineVersion.js';
import type { CliIo, ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { createSession } from './createSession.js';
import { describeFileError, isFileError } from './input/describeFileError.js';
import type { Invocation } from './parseArguments.js';
import { parseArguments } from './parseArguments.js';
import { reportUsage } from './reportUsage.js';

/** Runs the command line with its arguments, and returns what to exit with. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const session = createSession(argv, io);
  const exitCode = await runArguments(session, argv);
  if (session.stdout.state() === 'failed') return reportUsage(session, { message: session.texts.usage.outputFailed });
  return session.stdout.state() === 'closed' ? 0 : exitCode;
}

async function runArguments(session: Session, argv: readonly string[]): Promise<ExitCode> {
  const { texts, paint, stdout, stderr } = session;
  const parsed = parseArguments(argv, { texts, version: engineVersion, paint: paint.stdout });
  switch (parsed.type) {
    case 'show':
      await stdout.write(parsed.text);
      return 0;
    case 'nothing-asked':
      await stderr.write(parsed.text);
      return 2;
    case 'wrong':
      return reportUsage(session, parsed.problem);
    default:
      return runCommand(session, parsed.invocation);
  }
}

async function runCommand(session: Session, invocation: Invocation): Promise<ExitCode> {
  try {
    return await runInvocation(session, invocation);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return reportUsage(session, describeFileError(error, error.path ?? '', session.texts.usage));
  }
}

/** Only what the command needs is loaded. */
async function runInvocation(session: Session, invocation: Invocation): Promise<ExitCode> {
  switch (invocation.command) {
    case 'list':
      return (await import('./listInstruments.js')).listInstruments(session);
    case 'validate':
      return (await import('./validateFiles.js')).validateFiles(session, invocation);
    case 'test':
      return (await import('./testCases.js')).testCases(session, invocation);
    case 'show':
      return (await import('./showInstrument.js')).showInstrument(session, invocation);
    case 'score':
      return (await import('./scoreResponses.js')).scoreResponses(session, invocation);
    case 'record':
      return (await import('./recordEntries.js')).recordEntries(session, invocation);
    case 'schedule':
      return (await import('./scheduleCourses.js')).scheduleCourses(session, invocation);
    default:
      return (await import('./explainIssue.js')).explainIssue(session, invocation);
  }
}
