import { describe, expect, it } from 'vitest';
import { holdsCpr, isCprLike } from '../../../src/shared/cpr.js';

// Numbers that the CPR office itself prints as examples: two that pass modulus 11 and one from after 2007 that does not.
const published = ['0707614285', '1111111118', '0101651234'];

describe('isCprLike', () => {
  it.each([...published, ...published.map((number) => `${number.slice(0, 6)}-${number.slice(6)}`), '6707614285', '9999999999'])(
    'refuses %s as an id',
    (id) => {
      expect(isCprLike(id)).toBe(true);
    },
  );

  it.each(['070761428', '07076142855', '070761 4285', '0707-614285', 'c0707614285', '070761-428a', 'b-1f0c', ''])(
    'accepts "%s" as an id',
    (id) => {
      expect(isCprLike(id)).toBe(false);
    },
  );
});

describe('holdsCpr', () => {
  it.each([
    ...published,
    'Ring til mor, 070761-4285.',
    'cpr:070761 4285',
    'x0707614285y',
    // A replacement number: 60 is added to the day.
    '670761-4285',
    '910161-4285',
    'Født 31.12., nummer 3112994321\nog mere',
  ])('finds a number in "%s"', (text) => {
    expect(holdsCpr(text)).toBe(true);
  });

  it.each([
    'Ring på 12 34 56 78',
    'konto 10707614285',
    'konto 07076142851',
    // There is no 32nd day, no 13th month, no day 0 and no 92nd.
    '320161-4285',
    '011361-4285',
    '000161-4285',
    '920161-4285',
    '010061-4285',
    '07-07-61-4285',
    '070761--4285',
    '',
  ])('finds none in "%s"', (text) => {
    expect(holdsCpr(text)).toBe(false);
  });
});
