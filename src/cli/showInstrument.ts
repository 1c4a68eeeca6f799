import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { loadInstrument } from './loadInstrument.js';
import { createNarrator } from './show/createNarrator.js';
import { formatInstrument } from './show/formatInstrument.js';
import { renderMarkdown } from './show/renderMarkdown.js';
import { renderText } from './show/renderText.js';

interface ShowOptions {
  readonly instrument: string;
  readonly format: 'text' | 'markdown';
  readonly norms?: readonly string[];
}

/** Writes an instrument as a professional reads it, with the norms that are supplied beside it. */
export async function showInstrument(session: Session, options: ShowOptions): Promise<ExitCode> {
  const loaded = await loadInstrument(session, options.instrument, { norms: options.norms });
  if (!loaded.ok) return loaded.exitCode;
  const { instrument, norms } = loaded.value;
  const page = formatInstrument(createNarrator(instrument, { norms, language: session.language }));
  await session.stdout.write(options.format === 'markdown' ? renderMarkdown(page) : renderText(page, session.paint.stdout));
  return 0;
}
