import { invariant } from '../shared/invariant.js';

/** Returns a part of a validated instrument. What is not there was never validated, which is a programmer's mistake. */
export function expectSound<Part>(part: Part | undefined, name: string): Part {
  invariant(part !== undefined, `no ${name}; validate the instrument first`);
  return part;
}
