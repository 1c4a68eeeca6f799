import { isOutsideWindow } from './currentFacts.mjs';
import { formatMonth, wrap } from './layout.mjs';

const labelWidth = 44;
const cellWidth = 7;

/** Returns the months responses were answered in, above their columns; each year stands once. */
export function formatGridHead(responses, { language, paint }) {
  const years = responses.map(({ answeredOn }) => answeredOn.slice(0, 4));
  const firsts = years.map((year, index) => (year === years[index - 1] ? '' : year));
  const months = responses.map(
    (response) => `${formatMonth(response.answeredOn, language)}${isOutsideWindow(response) ? '*' : ''}`,
  );
  return [paint.aside(joinRow('', firsts)), paint.aside(joinRow('', months))];
}

/** Returns a row with one cell for each response; a long label goes on below. */
export function formatGridRow(label, cells) {
  const [first, ...more] = wrap(label, { rest: '  ', width: labelWidth });
  return [joinRow(first, cells), ...more];
}

function joinRow(label, cells) {
  return `${label.padEnd(labelWidth)}${cells.map((cell) => centre(cell)).join('')}`.trimEnd();
}

function centre(cell) {
  return cell.padStart(Math.ceil((cellWidth + cell.length) / 2)).padEnd(cellWidth);
}
