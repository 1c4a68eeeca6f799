import type { IssuePath } from '../issue.js';
import { toLine } from './quote.js';

/**
 * Returns where in a document something is, as people write it; the document itself is the empty text.
 *
 * A name that could be misread stands in brackets and quotes.
 *
 * @example
 * formatPath(['items', 2, 'options', 0, 'label']) // => 'items[2].options[0].label'
 */
export function formatPath(path: IssuePath): string {
  return path.map((part, index) => formatPart(part, index === 0)).join('');
}

function formatPart(part: string | number, isFirst: boolean): string {
  if (typeof part === 'number') return `[${part}]`;
  if (!/^[A-Za-z_$][\w$-]{0,79}$/.test(part)) return `[${JSON.stringify(toLine(part))}]`;
  return isFirst ? part : `.${part}`;
}
