import type { PatternName } from '../issues/issue.js';

/** The patterns of the schemas as they are written there, and what each is the form of. */
export const patternNames: ReadonlyMap<unknown, PatternName> = new Map([
  ['^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$', 'id'],
  ['^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$', 'opaque-id'],
  ['^(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$', 'version'],
  ['^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})\\.(?:0|[1-9]\\d{0,8})$', 'instrument-reference'],
  ['^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$', 'language'],
  ['^\\d{4}-\\d{2}-\\d{2}$', 'date'],
  ['^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?(?:Z|[+-]\\d{2}:\\d{2})$', 'instant'],
  ['^P[1-9]\\d{0,3}[DWMY]$', 'duration'],
  ['^https?:\\/\\/\\S+$', 'url'],
  ['^[A-Za-z0-9][A-Za-z0-9._-]*$', 'option-value'],
  ['^[A-Za-z][A-Za-z0-9_+/-]*$', 'time-zone'],
  ['^[a-z][A-Za-z0-9._:~+=-]{0,199}$', 'occasion-id'],
]);
