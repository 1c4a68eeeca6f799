import { suggest } from '../issues/suggest.js';
import { explainCode, isIssueCode, issueCodes } from '../messages.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { printable } from './printable.js';
import { reportUsage } from './reportUsage.js';

/** Writes what the code of an issue means, why it arises and what to do about it; without a code, which codes there are. */
export async function explainIssue(session: Session, options: { readonly code?: string }): Promise<ExitCode> {
  const { texts, language, paint, stdout } = session;
  const { code } = options;
  if (code === undefined) return listCodes(session);
  if (!isIssueCode(code)) {
    const message = texts.usage.unknownCode(printable(code));
    const near = findNear(code);
    const hint = texts.usage.seeCodes;
    return reportUsage(
      session,
      near.length === 0 ? { message, hint } : { message: `${message} ${texts.usage.didYouMean(near)}` },
    );
  }
  const { title, cause, cure } = explainCode(code, { language });
  const { strong } = paint.stdout;
  await stdout.write(`${strong(code)}\n${title}\n\n${strong(`${texts.cause}:`)} ${cause}\n${strong(`${texts.cure}:`)} ${cure}\n`);
  return 0;
}

async function listCodes({ language, paint, stdout }: Session): Promise<ExitCode> {
  const width = Math.max(...issueCodes.map((code) => code.length));
  const lines = issueCodes.map(
    (code) => `${paint.stdout.strong(code.padEnd(width))}  ${explainCode(code, { language }).title}\n`,
  );
  await stdout.write(lines.join(''));
  return 0;
}

/** The codes that end as the text does; without any, the one that is spelt nearly so. */
function findNear(code: string): readonly string[] {
  const endings = issueCodes.filter((known) => known.endsWith(`/${code}`));
  const suggestion = suggest(code, issueCodes);
  const near = endings.length > 0 || suggestion === undefined ? endings : [suggestion];
  return near.map((known) => `"${known}"`);
}
