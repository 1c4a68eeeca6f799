import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/issues/suggest.js';

/* Distances counted by hand: each inserted, deleted or replaced letter is one, and so is a swap of neighbours. At most a third of the longer name may change. */
describe('suggest', () => {
  it.each([
    ['one letter left out', 'citzen', ['citizen'], 'citizen'], // +i: 1 of 7
    ['one letter too many', 'tittle', ['title'], 'title'], // −t: 1 of 6
    ['one letter for another', 'titel', ['tital'], 'tital'], // e→a: 1 of 5
    ['two letters that changed places', 'tilte', ['title'], 'title'], // lt→tl: 1 of 5
    ['two letters that changed places in a longer name', 'can-wrok', ['can-work'], 'can-work'], // ro→or: 1 of 8
    ['two letters that changed places at either end', 'itlel', ['title'], undefined], // it→ti, el→le: 2 of 5, and a third is 1
    ['exactly a third of the letters', 'abcdef', ['abcdxy'], 'abcdxy'], // e→x, f→y: 2 of 6
    ['more than a third of the letters', 'kitten', ['sitting'], undefined], // k→s, e→i, +g: 3 of 7
    ['a short name with one letter changed', 'ab', ['ac'], 'ac'], // b→c: 1, which is always allowed
    ['a short name turned around', 'ab', ['ba'], 'ba'], // ab→ba: 1, which is always allowed
    ['only capitals', 'CITIZEN', ['citizen'], 'citizen'], // 0
    ['nothing typed', '', ['a'], 'a'], // +a: 1
    ['no names known', 'title', [], undefined],
    ['a much longer name', 'a', ['abcdefghi'], undefined], // +8 letters: 8 of 9
    ['a known name that belongs to every object', 'constructr', ['constructor'], 'constructor'], // +o: 1 of 11
  ])('finds for %s: %j among %j: %j', (_, received, known, expected) => {
    expect(suggest(received, known)).toBe(expected);
  });

  it('prefers the nearest name', () => {
    // "scalles" to "scores": a→o, l→r, −l is 3; to "scales": −l is 1.
    expect(suggest('scalles', ['scores', 'scales'])).toBe('scales');
  });

  it('prefers the first of two equally near names', () => {
    expect(suggest('role-c', ['role-a', 'role-b'])).toBe('role-a');
  });

  it('looks no further at what is longer than any name', () => {
    const longest = 'a'.repeat(64);
    expect(suggest(longest, [`${longest}b`])).toBe(`${longest}b`);
    expect(suggest(`${longest}a`, [longest])).toBeUndefined();
  });
});
