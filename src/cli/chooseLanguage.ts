import type { MessageLanguage } from '../messages.js';

/**
 * Returns the language to speak: the one that the arguments ask for, else that of the environment (`LC_ALL`, then
 * `LC_MESSAGES`, then `LANG`), else English.
 *
 * @example
 * chooseLanguage(['validate', 'bip.json'], { LANG: 'da_DK.UTF-8' }) // => 'da'
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const asked = findAsked(argv);
  if (asked === 'da' || asked === 'en') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^da(?![a-z])/i.test(locale) ? 'da' : 'en';
}

function findAsked(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const joined = options.findLast((argument) => argument.startsWith('--lang='));
  return joined?.slice('--lang='.length) ?? options[options.lastIndexOf('--lang') + 1 || options.length];
}
