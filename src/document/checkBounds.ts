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

/** An object or list to be looked through, with the way to it. */
interface Container {
  readonly value: object;
  readonly key: string | number;
  readonly parent: Container | undefined;
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
  checkValue(input, '', undefined, walk);
  while (!walk.isOver) {
    const next = walk.waiting.pop();
    if (next === undefined) break;
    checkContainer(next, walk);
  }
  return walk.issues;
}

function checkValue(value: unknown, key: string | number, parent: Container | undefined, walk: Walk): void {
  count(charactersAround, walk);
  if (typeof value === 'string') checkText(value, key, parent, walk);
  else if (typeof value === 'object') enter(value, key, parent, walk);
  else if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'boolean') {
    refuse(typeof value === 'number' ? String(value) : typeof value, key, parent, walk);
  }
}

function checkText(text: string, key: string | number, parent: Container | undefined, walk: Walk): void {
  count(text.length, walk);
  if (!walk.isOver && loneSurrogate.test(text)) report(createError('document/lone-surrogate', pathTo(key, parent), {}), walk);
}

function enter(value: object | null, key: string | number, parent: Container | undefined, walk: Walk): void {
  if (value === null) return;
  const depth = (parent?.depth ?? 0) + 1;
  if (depth <= depthLimit) {
    walk.waiting.push({ value, key, parent, depth });
    return;
  }
  report(createError('document/too-deep', pathTo(key, parent), { limit: depthLimit }), walk);
  walk.isOver = true;
}

function checkContainer(container: Container, walk: Walk): void {
  const { value, key, parent } = container;
  try {
    const foreign = nameForeign(value);
    if (foreign !== undefined) refuse(foreign, key, parent, walk);
    else if (Array.isArray(value)) checkElements(value, container, walk);
    else checkProperties(value, container, walk);
  } catch {
    refuse('Proxy', key, parent, walk);
  }
}

function checkElements(list: readonly unknown[], container: Container, walk: Walk): void {
  for (let index = 0; index < list.length && !walk.isOver; index += 1) checkProperty(index, container, walk);
}

function checkProperties(object: object, container: Container, walk: Walk): void {
  for (const key of Reflect.ownKeys(object)) {
    if (walk.isOver) return;
    if (typeof key === 'symbol') {
      refuse('symbol', container.key, container.parent, walk);
      continue;
    }
    count(charactersAround, walk);
    checkName(key, container, walk);
    checkProperty(key, container, walk);
  }
}

function checkName(name: string, container: Container, walk: Walk): void {
  checkText(name, name, container, walk);
  if (name.length <= nameLimit || walk.isOver) return;
  const params = { bound: 'max-length', limit: nameLimit, received: name.length } as const;
  report(createError('document/out-of-bounds', pathTo(name, container), params), walk);
}

function checkProperty(key: string | number, container: Container, walk: Walk): void {
  const descriptor = Object.getOwnPropertyDescriptor(container.value, key);
  if (descriptor === undefined) refuse('hole', key, container, walk);
  else if (!('value' in descriptor) || !descriptor.enumerable) refuse('accessor', key, container, walk);
  else if (Object.is(readProperty(container.value, key), descriptor.value)) checkValue(descriptor.value, key, container, walk);
  else refuse('Proxy', key, container, walk);
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

function refuse(received: string, key: string | number, parent: Container | undefined, walk: Walk): void {
  report(createError('document/not-json', pathTo(key, parent), { received }), walk);
}

function report(issue: Issue, walk: Walk): void {
  walk.issues.push(issue);
  if (walk.issues.length >= issueLimit) walk.isOver = true;
}

function count(characters: number, walk: Walk): void {
  walk.characters += characters;
  if (walk.characters <= characterLimit || walk.isOver) return;
  report(createError('document/too-large', [], { limit: characterLimit, unit: 'characters' }), walk);
  walk.isOver = true;
}

function pathTo(key: string | number, parent: Container | undefined): IssuePath {
  const path: (string | number)[] = [];
  let last = key;
  for (let container = parent; container !== undefined; container = container.parent) {
    path.push(last);
    last = container.key;
  }
  return path.reverse();
}
