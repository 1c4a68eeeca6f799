// LEAD TO HELPER P: STOP THIS. design.md names ajv's standalone checkers for structure; a library beats code of our own here. Delete this file,
// leave scripts/generate/compact* and src/generated/structure.ts as they are (or compact ajv's output further), and go on with speed and with src/ core size.
/*
 * What the structure of documents is checked with: one function for each form of JSON Schema that the schemas use. The
 * checkers that are generated from the schemas are made of these.
 */

/** One place where a document has not the structure its kind asks for. */
export interface StructureError {
  /** The keyword of JSON Schema that does not hold, such as "required" or "maxLength". */
  readonly keyword: string;
  /** Where, as a JSON Pointer. */
  readonly instancePath: string;
  /** What the keyword asks for. */
  readonly params: { readonly [name: string]: unknown };
  /** Set when it is about the name of a property of the object, not about its value. */
  readonly propertyName?: string;
}

/** Returns what is wrong with the structure of a value that stands at a path; nothing is, in an empty list. */
export type StructureCheck = (data: unknown, path: string) => readonly StructureError[];

/** Tells whether a document has the structure of its kind; when not, `errors` holds why until the next call. */
export interface StructureChecker {
  (data: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

type Checks = Readonly<Record<string, StructureCheck>>;
/** Limits by their keyword: those that begin with "max" and "min" may be reached, others must be passed. */
type Limits = Readonly<Record<string, number>>;

const none: readonly StructureError[] = [];
/** Whoever reads on is told enough; a document that is wrong everywhere would fill the memory. */
const mostErrors = 10_000;

/** Returns the checker of a kind of document. */
export function createChecker(create: () => StructureCheck): StructureChecker {
  const check = define(create);
  const checker: StructureChecker = (data) => {
    const errors = check(data, '');
    checker.errors = errors.length > 0 ? errors : null;
    return errors.length === 0;
  };
  return checker;
}

/** Returns a check that is made when it is first needed: it may ask for itself again, and for those that are defined below it. */
export function define(create: () => StructureCheck): StructureCheck {
  let check: StructureCheck | undefined;
  return (data, path) => {
    check ??= create();
    return check(data, path);
  };
}

/** Checks nothing: any value will do. */
export function anything(): readonly StructureError[] {
  return none;
}

/** Checks that a value is true or false. */
export function boolean(data: unknown, path: string): readonly StructureError[] {
  return typeof data === 'boolean' ? none : refuseType('boolean', path);
}

/** Returns a check that a value is this one. */
export function constant(allowedValue: unknown): StructureCheck {
  return (data, path) => (data === allowedValue ? none : refuse('const', path, { allowedValue }));
}

/** Returns a check that a value is one of those it can be; one that is none of them is not told to be of the wrong type too. */
export function choice(allowedValues: readonly unknown[]): StructureCheck {
  return (data, path) => (allowedValues.includes(data) ? none : refuse('enum', path, { allowedValues }));
}

/** Returns a check that a value is a text of so many characters and of a pattern. */
export function text(limits: Limits, pattern = /^/): StructureCheck {
  const checkSize = keep(limits);
  return (data, path) => {
    if (typeof data !== 'string') return refuseType('string', path);
    const ofSize = checkSize(countCharacters(data), path);
    return pattern.test(data) ? ofSize : join(ofSize, refuse('pattern', path, { pattern: pattern.source }));
  };
}

/** Returns a check that a value is a number within limits. */
export function number(limits: Limits): StructureCheck {
  const checkSize = keep(limits);
  return (data, path) => (typeof data === 'number' && Number.isFinite(data) ? checkSize(data, path) : refuseType('number', path));
}

/** Returns a check that a value is a whole number within limits. */
export function integer(limits: Limits): StructureCheck {
  const checkSize = keep(limits);
  return (data, path) => (Number.isInteger(data) ? checkSize(data as number, path) : refuseType('integer', path));
}

/** Returns a check that a value is a list of so many elements, each of them sound. */
export function list(check: StructureCheck, limits: Limits): StructureCheck {
  const checkSize = keep(limits);
  return (data, path) => {
    if (!Array.isArray(data)) return refuseType('array', path);
    return data.reduce(
      (errors, element, index) => join(errors, check(element, `${path}/${index}`)),
      checkSize(data.length, path),
    );
  };
}

/** Returns a check that a value is an object whose names and values are sound. */
export function record(checkName: StructureCheck, check: StructureCheck): StructureCheck {
  return (data, path) => {
    if (!isObject(data)) return refuseType('object', path);
    return Object.keys(data).reduce((errors, propertyName) => {
      const ofName = checkName(propertyName, path).map((error) => ({ ...error, propertyName }));
      const pointer = `${path}/${propertyName.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return join(join(errors, ofName), check(data[propertyName], pointer));
    }, none);
  };
}

/** Returns a check that a value is an object with these properties, and no other. */
export function object(required: Checks, optional: Checks = {}): StructureCheck {
  const checks = { ...required, ...optional };
  const names = Object.keys(checks);
  return (data, path) => {
    if (!isObject(data)) return refuseType('object', path);
    const missing = Object.keys(required).filter((name) => data[name] === undefined);
    const ofMissing = missing.map((missingProperty) => createError('required', path, { missingProperty }));
    return Object.keys(data).reduce(
      (errors, name) => {
        if (!Object.hasOwn(checks, name))
          return join(errors, refuse('additionalProperties', path, { additionalProperty: name, names }));
        return data[name] === undefined ? errors : join(errors, (checks[name] as StructureCheck)(data[name], `${path}/${name}`));
      },
      ofMissing as readonly StructureError[],
    );
  };
}

/** Returns a check that a value is an object of the branch that one of its properties names. An unknown one is told once. */
export function tagged(tag: string, checks: Checks): StructureCheck {
  const allowedValues = Object.keys(checks);
  return (data, path) => {
    if (!isObject(data)) return refuseType('object', path);
    const tagValue = data[tag];
    const check = allowedValues.includes(tagValue as string) ? checks[tagValue as string] : undefined;
    return check?.(data, path) ?? refuse('discriminator', path, { tag, tagValue, allowedValues });
  };
}

/** Returns a check that a value is sound to one check at least. */
export function union(checks: readonly StructureCheck[]): StructureCheck {
  return (data, path) => {
    const found = checks.map((check) => check(data, path));
    const isSound = found.some((errors) => errors.length === 0);
    return isSound ? none : join(found.reduce(join), refuse('anyOf', path, {}));
  };
}

function keep(limits: Limits): (size: number, path: string) => readonly StructureError[] {
  const broken = (size: number) =>
    Object.keys(limits).filter((keyword) => {
      const limit = limits[keyword] as number;
      if (keyword.startsWith('max')) return size > limit;
      return keyword.startsWith('min') ? size < limit : size <= limit;
    });
  return (size, path) => broken(size).map((keyword) => createError(keyword, path, { limit: limits[keyword] }));
}

/** JSON Schema counts code points, as zod does, and not the units of UTF-16. */
function countCharacters(data: string): number {
  let count = 0;
  for (const _ of data) count += 1;
  return count;
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function refuseType(type: string, path: string): readonly StructureError[] {
  return refuse('type', path, { type });
}

function refuse(keyword: string, path: string, params: StructureError['params']): readonly StructureError[] {
  return [createError(keyword, path, params)];
}

function createError(keyword: string, instancePath: string, params: StructureError['params']): StructureError {
  return { keyword, instancePath, params };
}

function join(errors: readonly StructureError[], more: readonly StructureError[]): readonly StructureError[] {
  if (more.length === 0 || errors.length >= mostErrors) return errors;
  return errors.length === 0 ? more : [...errors, ...more].slice(0, mostErrors);
}
