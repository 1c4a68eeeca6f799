import type { IssueCode } from '../../src/issues/issue.js';
import { explainCode, issueCodes } from '../../src/messages.js';

const opening = `# Issues

> **På dansk.** Her står alle de problemer, der kan være i et dokument, hvert med sin kode, sin årsag og sin løsning. Koden
> vises sammen med beskeden, og \`fremdrift explain KODE\` fortæller det samme som denne side. En *fejl* betyder, at dokumentet
> ikke tages imod, før den er rettet, og indtil da er intet gemt eller beregnet. En *advarsel* betyder, at dokumentet tages
> imod, men at nogen bør se på det. Koderne skifter ikke navn, så man kan søge efter dem.

Every problem that a document can have, by its code, in Danish and English. \`fremdrift explain CODE\` prints the same.
An error refuses the document, and nothing of it is kept; a warning lets it through, and someone should look.
Codes are stable: they are added to, and change only in a major version. This page is generated from the catalogue of messages.
`;

/** The folders of codes, in the order a document meets them. */
const chapters: readonly (readonly [prefix: string, danish: string, english: string])[] = [
  ['document', 'Alle dokumenter', 'Any document'],
  ['instrument', 'Redskaber', 'Instruments'],
  ['norms', 'Normtal', 'Norms'],
  ['response', 'Besvarelser', 'Responses'],
  ['draft', 'Kladder', 'Drafts'],
  ['course', 'Forløb', 'Courses'],
];

const rows = [
  ['title', 'Hvad / What'],
  ['cause', 'Årsag / Cause'],
  ['cure', 'Løsning / Cure'],
] as const;

/** Returns the page that explains every code, both languages side by side, with an overview that leads to each. */
export function createIssuesPage(): string {
  const missing = issueCodes.filter((code) => !chapters.some(([prefix]) => code.startsWith(`${prefix}/`)));
  if (missing.length > 0) throw new Error(`No chapter has ${missing.join(', ')}.`);
  return [opening, '## Indhold / Contents\n', ...chapters.map(createOverview), ...chapters.map(createChapter)].join('\n');
}

function createOverview([prefix, danish, english]: (typeof chapters)[number]): string {
  const lines = codesOf(prefix).map((code) => {
    const titles = [explainCode(code, { language: 'da' }).title, explainCode(code, { language: 'en' }).title];
    return `| [\`${code}\`](#${anchorOf(code)}) | ${titles.map(escapeCell).join(' | ')} |`;
  });
  const heading = `**[${danish} / ${english}](#${anchorOf(`${danish} / ${english}`)})**\n`;
  return [heading, '| Kode / Code | Dansk | English |', '|---|---|---|', ...lines, ''].join('\n');
}

function createChapter([prefix, danish, english]: (typeof chapters)[number]): string {
  return [`## ${danish} / ${english}\n`, ...codesOf(prefix).map(createEntry)].join('\n');
}

function codesOf(prefix: string): readonly IssueCode[] {
  return issueCodes.filter((code) => code.startsWith(`${prefix}/`));
}

/** The name that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
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
