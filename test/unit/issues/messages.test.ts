import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode } from '../../../src/issues/issue.js';
import type { MessageLanguage } from '../../../src/messages.js';
import { explainCode, formatIssue, isIssueCode, issueCodes } from '../../../src/messages.js';
import { sampleIssues } from './sampleIssues.js';

const languages: readonly MessageLanguage[] = ['da', 'en'];
const leaks = /undefined|\[object|NaN|Infinity|null/;

interface Sentence {
  readonly code: IssueCode;
  readonly language: MessageLanguage;
  readonly text: string;
  readonly quoted: readonly string[];
  readonly suggestion: string | undefined;
}

function sentencesOf(code: IssueCode): Sentence[] {
  return sampleIssues[code].flatMap(({ params, quoted }) =>
    languages.map((language) => ({
      code,
      language,
      text: formatIssue({ code, severity: 'error', path: [], params } as Issue, { language }),
      quoted,
      suggestion: 'suggestion' in params ? String(params.suggestion) : undefined,
    })),
  );
}

const sentences = issueCodes.flatMap(sentencesOf);

/** Numbers and Danish dates hold dots that end no sentence, and what stands in quotes was written by others. */
function withoutNumbersAndQuotes(text: string): string {
  return text.replace(/"[^"]*"/g, '""').replace(/(?<=\d)\.(?=\d| [a-z])/g, '');
}

describe('the catalogue of messages', () => {
  it('covers exactly the codes that have samples', () => {
    expect([...issueCodes].sort()).toEqual(Object.keys(sampleIssues).sort());
  });

  it.each(languages)('explains every code in %s with a title, a cause and a cure', (language) => {
    for (const code of issueCodes) {
      const { title, cause, cure } = explainCode(code, { language });
      expect(title, code).toMatch(/^[A-ZÆØÅ].*[^.]$/);
      expect(cause, code).toMatch(/^["A-ZÆØÅ].*\.$/);
      expect(cure, code).toMatch(/^["A-ZÆØÅ].*[.}]\.?$/);
      expect(`${cause} ${cure}`.split(/[.?] (?=["A-ZÆØÅ])/).length, code).toBeLessThanOrEqual(4);
    }
  });

  it.each(languages)('gives every code in %s a title of its own', (language) => {
    const titles = issueCodes.map((code) => explainCode(code, { language }).title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('says each problem in one sentence, and a near name as a question after it', () => {
    for (const { code, language, text, suggestion } of sentences) {
      const plain = withoutNumbersAndQuotes(text);
      expect(plain, `${code} in ${language}`).toMatch(suggestion === undefined ? /^[^.?!]+\.$/ : /^[^.?!]+\. [^.?!]+\?$/);
      if (suggestion !== undefined) expect(text).toMatch(new RegExp(`"${suggestion}"\\?$`));
    }
  });

  it('names every id in quotes', () => {
    for (const { code, text, quoted } of sentences) {
      for (const name of quoted) expect(text, code).toContain(`"${name}"`);
    }
  });

  it('holds no trace of a value that was not put in words', () => {
    for (const { code, text } of sentences) if (code !== 'document/wrong-type') expect(text, code).not.toMatch(leaks);
  });

  it('writes decimals with a comma in Danish and with a point in English', () => {
    const offStep: Issue = {
      code: 'response/off-step',
      severity: 'error',
      path: [],
      params: { item: 'x', step: 0.5, received: 2.25 },
    };
    expect(formatIssue(offStep, { language: 'da' })).toContain('2,25');
    expect(formatIssue(offStep, { language: 'en' })).toContain('2.25');
  });

  it('says the same as when it was last read through', async () => {
    const page = issueCodes
      .map((code) => [`# ${code}`, ...languages.map((language) => describeCode(code, language))].join('\n\n'))
      .join('\n\n');
    await expect(`${page}\n`).toMatchFileSnapshot('__snapshots__/messages.md');
  });
});

describe('isIssueCode', () => {
  it.each([
    ['response/required', true],
    ['response/requird', false],
    ['__proto__', false],
    ['toString', false],
    ['', false],
  ])('tells of %j: %s', (text, expected) => {
    expect(isIssueCode(text)).toBe(expected);
  });
});

function describeCode(code: IssueCode, language: MessageLanguage): string {
  const { title, cause, cure } = explainCode(code, { language });
  const messages = sentences
    .filter((sentence) => sentence.code === code && sentence.language === language)
    .map(({ text }) => `- ${text}`);
  return [`${language}: ${title}`, `${cause} ${cure}`, ...messages].join('\n');
}
