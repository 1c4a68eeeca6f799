import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';

/** The most objects and lists that may lie inside one another. */
export const depthLimit = 64;
/** The most characters a document may have, about as JSON writes it. */
export const characterLimit = 5_000_000;
/** The most characters the name of a property may have. */
export const nameLimit = 1_000;
/** The most problems that are told of one document. */
export const issueLimit = 1_000;

// What JSON puts around a value or a key: a comma, a colon, quotes.
const charactersAround = 2;
const loneSurrogate = /\p{Surrogate}/u;

/** Where a value stands: under a key of its container, or at the top. */
interface Spot {
  readonly key: string | number;
  readonly parent: Container | undefined;
  readonly walk: Walk;
}

/** An object or list to be looked through. */
interface Container extends Spot {
  readonly value: object;
  readonly depth: number;
}

interface Walk {
  readonly issues: Issue[];
  readonly waiting: Container[];
  characters: number;
  isOver: boolean;
}

/**
 * Returns what is wrong with any value as a JSON document, before its structure is looked at: too deep, too large,
 * values that JSON does not have, texts that no encoding can carry.
 *
 * It never recurses, runs no getter and calls no method of the value, so that what comes after it may. The walk ends
 * where a document is too deep or too large.
 */
export function checkBounds(input: unknown): readonly Issue[] {
  const walk: Walk = { issues: [], waiting: [], characters: 0, isOver: false };
  checkValue(input, { key: '', parent: undefined, walk });
  for (let next = walk.waiting.pop(); next !== undefined && !walk.isOver; next = walk.waiting.pop()) checkContainer(next);
  return walk.issues;
}

function checkValue(value: unknown, spot: Spot): void {
  count(charactersAround, spot);
  if (typeof value === 'string') checkText(value, spot);
  else if (typeof value === 'object') enter(value, spot);
  else if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'boolean') {
    refuse(typeof value === 'number' ? String(value) : typeof value, spot);
  }
}

function checkText(text: string, spot: Spot): void {
  count(text.length, spot);
  if (!spot.walk.isOver && loneSurrogate.test(text)) report(createError('document/lone-surrogate', pathTo(spot), {}), spot);
}

function enter(value: object | null, spot: Spot): void {
  if (value === null) return;
  const depth = (spot.parent?.depth ?? 0) + 1;
  if (depth <= depthLimit) {
    const { key, parent, walk } = spot;
    walk.waiting.push({ key, parent, walk, value, depth });
    return;
  }
  report(createError('document/too-deep', pathTo(spot), { limit: depthLimit }), spot);
  spot.walk.isOver = true;
}

function checkContainer(container: Container): void {
  const { value } = container;
  try {
    const foreign = nameForeign(value);
    if (foreign !== undefined) refuse(foreign, container);
    else if (Array.isArray(value)) checkElements(value, container);
    else checkProperties(value, container);
  } catch {
    refuse('Proxy', container);
  }
}

function checkElements(list: readonly unknown[], container: Container): void {
  for (let index = 0; index < list.length && !container.walk.isOver; index += 1) checkProperty(index, container);
}

function checkProperties(object: object, container: Container): void {
  for (const key of Reflect.ownKeys(object)) {
    if (container.walk.isOver) return;
    if (typeof key === 'symbol') {
      refuse('symbol', container);
      continue;
    }
    count(charactersAround, container);
    checkName(key, container);
    checkProperty(key, container);
  }
}

function checkName(name: string, parent: Container): void {
  const spot = { key: name, parent, walk: parent.walk };
  checkText(name, spot);
  if (name.length <= nameLimit || parent.walk.isOver) return;
  const params = { bound: 'max-length', limit: nameLimit, received: name.length } as const;
  report(createError('document/out-of-bounds', pathTo(spot), params), spot);
}

function checkProperty(key: string | number, parent: Container): void {
  const spot = { key, parent, walk: parent.walk };
  const descriptor = Object.getOwnPropertyDescriptor(parent.value, key);
  if (descriptor === undefined) refuse('hole', spot);
  else if (!('value' in descriptor) || !descriptor.enumerable) refuse('accessor', spot);
  else if (Object.is(readProperty(parent.value, key), descriptor.value)) checkValue(descriptor.value, spot);
  else refuse('Proxy', spot);
}

// A proxy can describe one value and hand out another, or fail.
function readProperty(object: object, key: string | number): unknown {
  return (object as Readonly<Record<string | number, unknown>>)[key];
}

/** The name of what made an object that is neither plain nor a list. */
function nameForeign(value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value) ? prototype === Array.prototype : prototype === Object.prototype || prototype === null)
    return undefined;
  const maker: unknown = Object.getOwnPropertyDescriptor(prototype ?? {}, 'constructor')?.value;
  const name: unknown = typeof maker === 'function' ? Object.getOwnPropertyDescriptor(maker, 'name')?.value : undefined;
  return typeof name === 'string' && name !== '' ? name : 'object';
}

function refuse(received: string, spot: Spot): void {
  report(createError('document/not-json', pathTo(spot), { received }), spot);
}

function report(issue: Issue, { walk }: Spot): void {
  walk.issues.push(issue);
  if (walk.issues.length >= issueLimit) walk.isOver = true;
}

function count(characters: number, spot: Spot): void {
  const { walk } = spot;
  walk.characters += characters;
  if (walk.characters <= characterLimit || walk.isOver) return;
  report(createError('document/too-large', [], { limit: characterLimit, unit: 'characters' }), spot);
  walk.isOver = true;
}

function pathTo({ key, parent }: Spot): IssuePath {
  const path: (string | number)[] = [];
  let last = key;
  for (let container = parent; container !== undefined; container = container.parent) {
    path.push(last);
    last = container.key;
  }
  return path.reverse();
}
