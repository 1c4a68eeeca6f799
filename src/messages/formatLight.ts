import type { MessageLanguage } from '../issues/messages/issueText.js';
import type { Light } from './lightOf.js';

const words: Readonly<Record<MessageLanguage, Readonly<Record<Light, string>>>> = {
  da: { green: 'grøn', yellow: 'gul', red: 'rød', none: 'ingen farve' },
  en: { green: 'green', yellow: 'yellow', red: 'red', none: 'no colour' },
};

/**
 * Returns what a colour of traffic lights is called.
 *
 * @example
 * formatLight('yellow', { language: 'da' }) // => 'gul'
 */
export function formatLight(light: Light, { language }: { readonly language: MessageLanguage }): string {
  return words[language][light];
}
