import type { IssueCode } from '../../src/issues/issue.js';
import { explainCode, issueCodes } from '../../src/messages.js';

const opening = `# Issues

Every problem that a document can have, by its code, in Danish and English. \`fremdrift explain CODE\` prints the same.
Codes are stable: they are added to, and change only in a major version. This page is generated from the catalogue of messages.
`;

const headings: readonly (readonly [prefix: string, title: string])[] = [
  ['document', 'Any document'],
  ['instrument', 'Instruments'],
  ['norms', 'Norms'],
  ['response', 'Responses'],
  ['course', 'Courses'],
];

const rows = [
  ['title', 'Hvad / What'],
  ['cause', 'Årsag / Cause'],
  ['cure', 'Løsning / Cure'],
] as const;

/** Returns the page that explains every code, both languages side by side. */
export function createIssuesPage(): string {
  const chapters = headings.map(([prefix, title]) => {
    const codes = issueCodes.filter((code) => code.startsWith(`${prefix}/`));
    return [`## ${title}\n`, ...codes.map(createEntry)].join('\n');
  });
  return [opening, ...chapters].join('\n');
}

function createEntry(code: IssueCode): string {
  const danish = explainCode(code, { language: 'da' });
  const english = explainCode(code, { language: 'en' });
  const lines = rows.map(([part, name]) => `| ${name} | ${escapeCell(danish[part])} | ${escapeCell(english[part])} |`);
  return [`### \`${code}\`\n`, '| | Dansk | English |', '|---|---|---|', ...lines, ''].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
