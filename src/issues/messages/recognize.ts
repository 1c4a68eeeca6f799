const textFields = new Set<unknown>([
  'criterion',
  'description',
  'help',
  'label',
  'lower',
  'note',
  'notes',
  'text',
  'title',
  'upper',
]);

/** Tells whether a text stands where the same text in several languages belongs. */
export function isTextAlone(expected: unknown, received: unknown, path: unknown): boolean {
  const isForFields = Array.isArray(expected) && expected.length === 1 && expected[0] === 'object';
  return isForFields && received === 'string' && Array.isArray(path) && textFields.has(path.at(-1));
}

/** Tells whether a number is beyond what a computer can hold. */
export function isEndless(received: unknown): boolean {
  return received === 'Infinity' || received === '-Infinity';
}

/** Tells whether a text is a moment with its time of day, rather than a day. */
export function isMoment(received: unknown): boolean {
  return typeof received === 'string' && received.includes('T');
}
