import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/cli/chooseLanguage.js';

describe('chooseLanguage', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'da_DK.UTF-8' }, 'da'],
    [{ LANG: 'da' }, 'da'],
    [{ LANG: 'DA_dk' }, 'da'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'dav_KE' }, 'en'],
    [{ LC_MESSAGES: 'da_DK', LANG: 'en_GB' }, 'da'],
    [{ LC_ALL: 'en_GB', LC_MESSAGES: 'da_DK', LANG: 'da_DK' }, 'en'],
    [{ LC_ALL: '', LANG: 'da_DK' }, 'da'],
  ])('follows the environment: %j', (env, expected) => {
    expect(chooseLanguage(['list'], env)).toBe(expected);
  });

  it.each([
    [['list', '--lang', 'en'], 'en'],
    [['--lang=en', 'list'], 'en'],
    [['list', '--lang', 'sv'], 'da'],
    [['list', '--lang'], 'da'],
    [['validate', '--', '--lang', 'en'], 'da'],
  ])('lets the arguments come first: %j', (argv, expected) => {
    expect(chooseLanguage(argv, { LANG: 'da_DK.UTF-8' })).toBe(expected);
  });
});
