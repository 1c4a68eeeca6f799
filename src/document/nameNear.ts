import { suggestNear } from '../issues/suggest.js';

// Names compared for one document; a document with thousands of wrong names is told of the first ones what they resemble.
const comparisonLimit = 20_000;

// More are looked up in the document sooner than read in a message.
const mostTold = 8;

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

/** Returns the parameter `suggestion` as it is, or where there is none `possible`: the known names, when they are few. */
export function nearOrFew(
  near: ReturnType<NameNear>,
  known: ReadonlySet<string>,
): { readonly suggestion?: string; readonly possible?: readonly string[] } {
  const areFew = known.size > 0 && known.size <= mostTold;
  return near.suggestion === undefined && areFew ? { possible: [...known] } : near;
}
