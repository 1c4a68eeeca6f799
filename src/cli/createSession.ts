import type { MessageLanguage } from '../messages.js';
import { chooseLanguage } from './chooseLanguage.js';
import type { CliIo } from './cliIo.js';
import type { Output } from './createOutput.js';
import { createOutput } from './createOutput.js';
import type { Paint } from './createPaint.js';
import { createPaint } from './createPaint.js';
import type { CliTexts } from './texts/cliTexts.js';
import { cliTextsOf } from './texts/cliTexts.js';

/** One run of the command line: where it reads and writes, and how it speaks. */
export interface Session {
  readonly io: CliIo;
  readonly language: MessageLanguage;
  readonly texts: CliTexts;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly paint: { readonly stdout: Paint; readonly stderr: Paint };
}

/** Returns a session in the language that the arguments or the environment ask for. */
export function createSession(argv: readonly string[], io: CliIo): Session {
  const language = chooseLanguage(argv, io.env);
  return {
    io,
    language,
    texts: cliTextsOf(language),
    stdout: createOutput(io.stdout),
    stderr: createOutput(io.stderr),
    paint: { stdout: createPaint(io, 'stdout'), stderr: createPaint(io, 'stderr') },
  };
}
