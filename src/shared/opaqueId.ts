const allowed = new Uint8Array(128);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789') allowed[character.charCodeAt(0)] = 2;
for (const character of '._:~+=-') allowed[character.charCodeAt(0)] = 1;

/**
 * Tells whether a text can be an opaque identifier: 1 to 128 letters, digits and `._:~+=-`, a letter or digit first.
 *
 * @example
 * isOpaqueId('b-1f0c') // => true
 */
export function isOpaqueId(text: string): boolean {
  const length = typeof text === 'string' ? text.length : 0;
  if (length === 0 || length > 128 || allowed[text.charCodeAt(0)] !== 2) return false;
  for (let index = 1; index < length; index += 1) {
    if (!allowed[text.charCodeAt(index)]) return false;
  }
  return true;
}
