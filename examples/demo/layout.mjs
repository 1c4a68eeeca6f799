import { styleText } from 'node:util';

/** How many columns a page has. */
export const pageWidth = 80;

const noBreak = '\u00a0';

/** Returns a text as lines no wider than the page; the first starts with `first`, the others with `rest`. */
export function wrap(text, { first = '', rest = ' '.repeat(first.length), width = pageWidth } = {}) {
  const lines = [];
  let line = first;
  for (const word of keepTogether(text).split(' ')) {
    const start = lines.length === 0 ? first : rest;
    if (line !== start && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
    }
    line += line === first || line === rest ? word : ` ${word}`;
  }
  return [...lines, line].map((finished) => finished.replaceAll(noBreak, ' '));
}

/** Returns one row of a table: cells of the given widths. */
export function joinColumns(cells, widths) {
  const columns = cells.map((cell, index) => cell.padEnd(widths[index]));
  return columns.join('').trimEnd();
}

/** Dates and short brackets read badly when they are broken. */
function keepTogether(text) {
  return text.replace(/\([^)]{1,20}\)|\d+\.? \p{L}+ \d{4}/gu, (part) => part.replaceAll(' ', noBreak));
}

/** Returns how headings and asides are set off: in colours on a terminal, plainly elsewhere and where NO_COLOR is set. */
export function createPaint(stream) {
  const isColoured = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const paint = (format) => (isColoured ? (text) => styleText(format, text) : (text) => text);
  return { heading: paint('bold'), aside: paint('dim') };
}

/** Returns a calendar date as people write it: in words, or shortened. */
export function formatDate(date, language, month = 'long') {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' }).format(new Date(date));
}

/** Returns the month of a calendar date in three letters. */
export function formatMonth(date, language) {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' }).format(new Date(date)).slice(0, 3);
}

/** Returns a number with one decimal, so that numbers below each other are easy to compare. */
export function formatTenths(number, language) {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', digits).format(number).padStart(4);
}

/** Returns a number as people write it. */
export function formatNumber(number, language) {
  return new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 2 }).format(number);
}
