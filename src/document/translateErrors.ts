import type { StructureError } from '../generated/structure.js';
import type { BoundName, Issue, IssuePath, JsonType, PatternName, Scalar } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { describeValue, typeOf } from './describeValue.js';
import { createNameNear, type NameNear, nearOrFew } from './nameNear.js';
import { patternNames } from './patternNames.js';

/** The errors of a checker that are about one value. */
interface Place {
  readonly path: IssuePath;
  readonly value: unknown;
  readonly errors: readonly StructureError[];
  /** Whether something inside the value is wrong as well. */
  readonly isWrongInside: boolean;
  readonly nameNear: NameNear;
}

const bounds: Readonly<Record<string, BoundName>> = {
  minLength: 'min-length',
  maxLength: 'max-length',
  minItems: 'min-items',
  maxItems: 'max-items',
  minimum: 'minimum',
  maximum: 'maximum',
  exclusiveMinimum: 'above',
  exclusiveMaximum: 'below',
};

/** Returns a checker's errors as issues: what it says several times over of one mistake becomes one. */
export function translateErrors(errors: readonly StructureError[], input: unknown): Issue[] {
  return gatherPlaces(errors, input).flatMap((place) => [
    ...translateNames(place),
    ...translateKeys(place),
    ...translateBranch(place),
    ...translateValue(place),
  ]);
}

function gatherPlaces(errors: readonly StructureError[], input: unknown): Place[] {
  const byPointer = new Map<string, StructureError[]>();
  const around = new Set<string>();
  const nameNear = createNameNear();
  for (const error of errors) {
    const pointer = error.instancePath;
    const known = byPointer.get(pointer);
    if (known === undefined) byPointer.set(pointer, [error]);
    else known.push(error);
    const parts = pointer.split('/');
    for (let length = 1; length < parts.length; length += 1) around.add(parts.slice(0, length).join('/'));
  }
  return [...byPointer].map(([pointer, found]) => ({
    ...follow(pointer, input),
    errors: found,
    isWrongInside: around.has(pointer),
    nameNear,
  }));
}

function follow(pointer: string, input: unknown): { path: IssuePath; value: unknown } {
  let value = input;
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = Array.isArray(value) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~');
      value = (value as Record<string, unknown>)[key];
      return key;
    });
  return { path, value };
}

/**
 * Unknown and missing properties. A misspelt one is unknown, and not missing as well; and where one is unknown and one is
 * missing, the one stands for the other.
 */
function translateNames({ path, value, errors, nameNear }: Place): Issue[] {
  const unknown = errors
    .filter((error) => error.keyword === 'additionalProperties')
    .map(({ params }) => {
      const property = params['additionalProperty'] as string;
      const absent = new Set((params['names'] as readonly string[]).filter((name) => !Object.hasOwn(value as object, name)));
      return { property, ...nearOrFew(nameNear(property, absent), absent) };
    });
  const missing = errors
    .filter((error) => error.keyword === 'required')
    .map(({ params }) => params['missingProperty'] as string)
    .filter((property) => unknown.every(({ suggestion }) => suggestion !== property));
  const [only, ...others] = unknown;
  if (only && others.length === 0 && missing.length === 1 && !('suggestion' in only)) {
    const { property } = only;
    return [createError('document/unknown-property', [...path, property], { property, suggestion: missing[0] as string })];
  }
  return [
    ...unknown.map((params) => createError('document/unknown-property', [...path, params.property], params)),
    ...missing.map((property) => createError('document/missing-property', path, { property })),
  ];
}

/** Keys that are not written as they should be. */
function translateKeys({ path, errors }: Place): Issue[] {
  const isWrong = new Set(errors.map((error) => error.propertyName).filter((key) => key !== undefined));
  return [...isWrong].map((key) => {
    const pattern = errors.find((error) => error.propertyName === key && error.keyword === 'pattern')?.params['pattern'];
    return createError('document/wrong-key', [...path, key], {
      expected: patternNames.get(pattern) ?? 'id',
      received: describeValue(key),
    });
  });
}

/** A union of objects whose distinguishing property has none of its values. */
function translateBranch(place: Place): Issue[] {
  return place.errors
    .filter((error) => error.keyword === 'discriminator')
    .map(({ params }) => {
      const { tag, tagValue, allowedValues } = params as { tag: string; tagValue: unknown; allowedValues: readonly string[] };
      if (tagValue === undefined) return createError('document/missing-property', place.path, { property: tag });
      return createWrongValue({ ...place, path: [...place.path, tag], value: tagValue }, allowedValues);
    });
}

/** What is wrong with the value itself: the first thing to put right. */
function translateValue(place: Place): Issue[] {
  const errors = place.errors.filter((error) => error.propertyName === undefined);
  const find = (...keywords: string[]) => errors.find((error) => keywords.includes(error.keyword));
  const types = errors.filter((error) => error.keyword === 'type').map((error) => error.params['type'] as JsonType);
  const ofContent = find('const', 'enum') ?? find('pattern') ?? find(...Object.keys(bounds));
  if (find('anyOf') !== undefined) {
    // Where one branch takes values of this type, only what that branch says is to the point.
    if (ofContent !== undefined) return [translateContent(place, ofContent)];
    return place.isWrongInside || find('required', 'additionalProperties') !== undefined ? [] : [createWrongType(place, types)];
  }
  if (types.length > 0 && find('const', 'enum') === undefined) return [createWrongType(place, types)];
  return ofContent === undefined ? [] : [translateContent(place, ofContent)];
}

function translateContent(place: Place, { keyword, params }: StructureError): Issue {
  const { path, value } = place;
  switch (keyword) {
    case 'const':
      return createWrongValue(place, [params['allowedValue'] as Scalar]);
    case 'enum':
      return createWrongValue(place, params['allowedValues'] as readonly Scalar[]);
    case 'pattern':
      return createError('document/wrong-pattern', path, {
        expected: patternNames.get(params['pattern']) as PatternName,
        received: describeValue(value),
      });
    default:
      return createError('document/out-of-bounds', path, {
        bound: bounds[keyword] as BoundName,
        limit: params['limit'] as number,
        // Characters are counted as the schema counts them: an emoji is one.
        received: typeof value === 'number' ? value : [...(value as string | readonly unknown[])].length,
      });
  }
}

function createWrongType({ path, value }: Place, types: readonly JsonType[]): Issue {
  return createError('document/wrong-type', path, {
    expected: [...new Set(types)],
    received: typeOf(value),
    ...readNumber(value, types),
  });
}

/** Not with three decimals or more: "1.000" may be meant as a thousand. */
function readNumber(value: unknown, types: readonly JsonType[]): { readonly written?: number } {
  if (typeof value !== 'string' || !/^-?\d{1,6}([.,]\d\d?)?$/.test(value)) return {};
  const written = Number(value.replace(',', '.'));
  return types.includes('number') || (types.includes('integer') && Number.isInteger(written)) ? { written } : {};
}

function createWrongValue({ path, value, nameNear }: Place, expected: readonly Scalar[]): Issue {
  const names = new Set(expected.filter((known) => typeof known === 'string'));
  const near = typeof value === 'string' ? nameNear(value, names) : {};
  return createError('document/wrong-value', path, { expected, received: describeValue(value), ...near });
}
