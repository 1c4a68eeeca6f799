import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEvent } from '../../src/generated/structure.js';
import { formatEvent } from '../../src/messages.js';
import { anyEventOf, eventTypes } from '../support/arbitraryEvent.js';
import { timeline } from '../unit/messages/timeline.js';

const languages = ['da', 'en'] as const;

describe.each(eventTypes)('any event of the type %s', (type) => {
  it('is told in one line, whatever it holds', () => {
    fc.assert(
      fc.property(anyEventOf(type), fc.boolean(), (event, isKnown) => {
        expect(isEvent(event)).toBe(true);
        const instrument = isKnown ? { ...timeline, id: event.data.instrument.replace(/@.*/, '') } : timeline;
        for (const language of languages) {
          const text = formatEvent(event, { language, instrument });
          expect(text).toMatch(/^[^\n]+[.…"]$/);
          expect(text).not.toMatch(/undefined|\[object|NaN/);
          expect(/^(?:Gælder ikke længere|No longer holds): /.test(text)).toBe(event.data.void === true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
