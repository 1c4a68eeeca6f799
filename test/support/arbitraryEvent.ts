import fc from 'fast-check';
import schema from '../../schemas/event.schema.json' with { type: 'json' };
import type { ProgressionEvent } from '../../src/generated/documents.js';

/** What the schema of events is written with. */
interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
}

const definitions = schema.$defs as unknown as Readonly<Record<string, Schema>>;
const fewest = 4;

/** Any event of that type that its schema lets through, sensible or not. */
export function anyEventOf(type: ProgressionEvent['type']): fc.Arbitrary<ProgressionEvent> {
  const found = Object.entries(definitions).find(([, { properties }]) => properties?.type?.const === type);
  if (found === undefined) throw new Error(`The schema has no event of the type ${type}.`);
  return arbitraryOf(found[1]) as fc.Arbitrary<ProgressionEvent>;
}

/** The types that the schema has events of. */
export const eventTypes = Object.values(definitions).flatMap(({ properties }) => {
  const type = properties?.type?.const;
  return typeof type === 'string' && type.startsWith('fremdrift.') ? [type as ProgressionEvent['type']] : [];
});

function arbitraryOf(part: Schema): fc.Arbitrary<unknown> {
  if (part.$ref !== undefined) return arbitraryOf(definitions[part.$ref.replace('#/$defs/', '')] as Schema);
  if (part.oneOf) return fc.oneof(...part.oneOf.map(arbitraryOf));
  if ('const' in part) return fc.constant(part.const);
  if (part.type === 'boolean') return fc.boolean();
  if (part.enum) return fc.constantFrom(...part.enum);
  if (part.type === 'array') return arrayOf(part);
  if (part.type === 'object') return objectOf(part);
  if (part.type === 'string') return textOf(part);
  if (part.type === 'integer')
    return fc.integer({ min: part.minimum ?? -1_000_000, max: Math.min(part.maximum ?? 1_000_000, 1_000_000) });
  if (part.type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
  throw new Error(`Nothing can be made of ${JSON.stringify(part)}.`);
}

function arrayOf({ items, minItems = 0, maxItems = fewest }: Schema): fc.Arbitrary<unknown> {
  return fc.array(arbitraryOf(items as Schema), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, fewest)),
  });
}

function objectOf({ properties, required = [], propertyNames, additionalProperties }: Schema): fc.Arbitrary<unknown> {
  if (!properties)
    return fc.dictionary(
      arbitraryOf(propertyNames as Schema) as fc.Arbitrary<string>,
      arbitraryOf(additionalProperties as Schema),
      {
        maxKeys: fewest,
        noNullPrototype: true,
      },
    );
  const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, arbitraryOf(part)]));
  return fc.record(parts, { requiredKeys: [...required], noNullPrototype: true });
}

function textOf({ pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (pattern === undefined) return fc.string({ minLength, maxLength: Math.min(maxLength, 60) });
  return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length >= minLength && text.length <= maxLength);
}
