import { courseTexts } from './da/courseTexts.js';
import { draftTexts } from './da/draftTexts.js';
import { eventTexts } from './da/eventTexts.js';
import { goalTexts } from './da/goalTexts.js';
import { instrumentTexts } from './da/instrumentTexts.js';
import { itemTexts } from './da/itemTexts.js';
import { primitiveTexts } from './da/primitiveTexts.js';
import { scaleTexts } from './da/scaleTexts.js';

/** The Danish titles and descriptions of the documents, by the English ones; a test keeps the two complete. */
export const danishTexts: ReadonlyMap<string, string> = new Map(
  [primitiveTexts, itemTexts, instrumentTexts, scaleTexts, courseTexts, draftTexts, goalTexts, eventTexts].flatMap((texts) =>
    Object.entries(texts),
  ),
);
