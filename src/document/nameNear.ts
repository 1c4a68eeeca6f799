import { suggestNear } from '../issues/suggest.js';

// Names compared for one document; a document with thousands of wrong names is told of the first ones what they resemble.
const comparisonLimit = 20_000;

/** A function that gives the parameter `suggestion` of an issue, when a known name is near the one received. */
export type NameNear = (received: string, known: ReadonlySet<string>) => { readonly suggestion?: string };

/** Returns a function that suggests names until it has compared as many as one document may cost. */
export function createNameNear(): NameNear {
  let compared = 0;
  return (received, known) => {
    compared += known.size;
    return compared > comparisonLimit ? {} : suggestNear(received, known);
  };
}
