const cprInText = /(?<!\d)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/;

/**
 * Tells whether an identifier could be a Danish CPR number: ten digits, with or without a hyphen after the sixth.
 *
 * No check digit is tried: numbers given out since 2007 need not pass modulus 11
 * (https://www.cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol/).
 *
 * @example
 * isCprLike('070761-4285') // => true
 */
export function isCprLike(id: string): boolean {
  if (id.length === 10) return isDigits(id, 0, 10);
  return id.length === 11 && id.charCodeAt(6) === 45 && isDigits(id, 0, 6) && isDigits(id, 7, 11);
}

/**
 * Tells whether what follows a dash in an occasion's name (the id of a meeting, say) could be a CPR number.
 *
 * @example
 * namesCprLike('before-070761-4285') // => true
 */
export function namesCprLike(occasion: string): boolean {
  const parts = occasion.split('-');
  return parts.some((_, index) => isCprLike(parts.slice(index).join('-')));
}

/**
 * Tells whether a free text holds something written like a CPR number: a day and a month that exist (or a
 * replacement number, whose day is raised by 60), a year, and four more digits.
 *
 * @example
 * holdsCpr('Ring til mor, 070761-4285') // => true
 */
export function holdsCpr(text: string): boolean {
  return cprInText.test(text);
}

function isDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
