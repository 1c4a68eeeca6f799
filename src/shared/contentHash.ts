/**
 * A running hash of content, in two lanes of 32 bits. It tells two revisions apart; it is no protection against someone
 * who makes two contents collide on purpose.
 */
export interface ContentHash {
  low: number;
  high: number;
}

/** Starts a hash. */
export function createContentHash(): ContentHash {
  return { low: 0x811c9dc5 | 0, high: 0x9747b28c | 0 };
}

/** Adds a whole number or a code to the hash. */
export function mixNumber(hash: ContentHash, value: number): void {
  hash.low = Math.imul(hash.low ^ value, 0x01000193);
  const turned = Math.imul(hash.high ^ value, 0x5bd1e995);
  hash.high = turned ^ (turned >>> 15);
}

/** Adds a text to the hash, with its length, so that two neighbouring texts never read as one. */
export function mixText(hash: ContentHash, text: string): void {
  let { low, high } = hash;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 15;
  }
  hash.low = low;
  hash.high = high;
  mixNumber(hash, text.length);
}

/** Returns the hash as a whole number below 2^53. */
export function finishContentHash(hash: ContentHash): number {
  const low = Math.imul(hash.low ^ (hash.low >>> 16), 0x85ebca6b);
  const high = Math.imul(hash.high ^ (hash.high >>> 13), 0xc2b2ae35);
  return ((low ^ (low >>> 13)) >>> 0) * 0x200000 + ((high ^ (high >>> 16)) >>> 11);
}
