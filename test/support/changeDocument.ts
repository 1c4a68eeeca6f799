import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Container = Json[] | { [key: string]: Json };
type Mutation = (container: Container, key: string, random: Json) => void;

const mutations: Record<string, Mutation> = {
  'delete it': (container, key) => {
    if (Array.isArray(container)) container.splice(Number(key), 1);
    else delete container[key];
  },
  'put something else there': (container, key, random) => set(container, key, random),
  'put a list around it': (container, key) => set(container, key, [get(container, key)]),
  'say it as text': (container, key) => set(container, key, String(get(container, key))),
  'misspell its name': (container, key) => {
    if (Array.isArray(container)) container.push(get(container, key));
    else container[`${key}x`] = get(container, key);
  },
  'say it twice': (container, key) => {
    if (Array.isArray(container)) container.push(structuredClone(get(container, key)));
    else container[key] = [get(container, key), get(container, key)];
  },
  'move it out of bounds': (container, key) => set(container, key, exceed(get(container, key))),
  'empty it': (container, key) => set(container, key, empty(get(container, key))),
  'add something beside it': (container, key, random) => {
    if (Array.isArray(container)) container.push(random);
    else container[`extra-${key}`] = random;
  },
};

// zod leaves a key "__proto__" out of a record and never looks at its value; the checker looks. Either is safe, as
// documents are read by their own keys alone.
const withoutProto = (value: unknown) => !JSON.stringify(value).includes('__proto__');
const interesting = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, 1, -1, 0.5, 1e9, 2 ** 53, -(2 ** 53), 1e300, '', 'da', 'own', 'choice', 'P3M'),
  fc.constantFrom<Json>(
    '2026-02-30',
    '2026-03-31T10:15:00Z',
    'x'.repeat(65),
    '😀'.repeat(40),
    'æ',
    'constructor',
    'a@1.0.0',
    [],
    {},
  ),
  fc
    .jsonValue({ maxDepth: 2 })
    .filter(withoutProto)
    .map((value) => structuredClone(value) as Json),
);
const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom(...Object.keys(mutations)),
  random: interesting,
});

/** One to three changes of a document, each at any place of it. */
export const arbitraryChanges = fc.array(change, { minLength: 1, maxLength: 3 });

type Changes = typeof arbitraryChanges extends fc.Arbitrary<infer Value> ? Value : never;

/** Changes a JSON document in place and returns it. */
export function changeDocument(document: unknown, changes: Changes): unknown {
  for (const { at, how, random } of changes) mutate(document as Container, at, how, random);
  return document;
}

function mutate(document: Container, at: number, how: string, random: Json): void {
  const places = collectPlaces(document);
  const place = places[at % Math.max(1, places.length)];
  if (place !== undefined) mutations[how]?.(place.container, place.key, structuredClone(random));
}

function collectPlaces(container: Container): { readonly container: Container; readonly key: string }[] {
  return Object.entries(container).flatMap(([key, value]) => [
    { container, key },
    ...(typeof value === 'object' && value !== null ? collectPlaces(value) : []),
  ]);
}

function get(container: Container, key: string): Json {
  return (container as { [key: string]: Json })[key] as Json;
}

function set(container: Container, key: string, value: Json): void {
  (container as { [key: string]: Json })[key] = value;
}

function exceed(value: Json): Json {
  if (typeof value === 'number') return value >= 1 ? -value : value + 1e10;
  if (typeof value === 'string') return value.repeat(200);
  if (Array.isArray(value)) return Array.from({ length: 25 }, () => structuredClone(value[0] ?? null));
  return value === null ? 0 : !value;
}

function empty(value: Json): Json {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return '';
  return Array.isArray(value) ? [] : {};
}
