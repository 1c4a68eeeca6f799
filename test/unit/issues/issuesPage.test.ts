import { describe, expect, it } from 'vitest';
import { createIssuesPage } from '../../../scripts/generate/issuesPage.js';
import { issueCodes } from '../../../src/messages.js';

const page = createIssuesPage();
const headings = [...page.matchAll(/^#{2,3} (.*)$/gm)].map(([, heading]) => heading as string);
const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor as string);

describe('the page of issues', () => {
  it('has an entry for every code, and each once', () => {
    const entries = headings.filter((heading) => heading.startsWith('`')).map((heading) => heading.slice(1, -1));
    expect(entries.toSorted()).toEqual([...issueCodes].sort());
  });

  it('leads from its overview to every entry and every chapter', () => {
    // GitHub drops all but letters, digits, spaces and hyphens, and writes hyphens for the spaces.
    const anchors = headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[`/,.]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(links.toSorted()).toEqual(anchors.filter((anchor) => !anchor.startsWith('indhold')).toSorted());
  });

  it('keeps every cell of a table to its column', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.replaceAll('\\|', '').match(/\|/g), row).toHaveLength(4);
  });
});
