import { collectDefinitions, type JsonSchema, nameOf } from './jsonSchemas.js';

/** The structure checkers, and the definition each holds its document to. */
export const checkers = {
  isInstrument: 'InstrumentDefinition',
  isNorms: 'NormsDocument',
  isCourseFacts: 'CourseFacts',
  isEntry: 'Entry',
  isEvent: 'ProgressionEvent',
  isCases: 'CasesDocument',
} as const;

/** A schema, as far as the documents use JSON Schema. */
interface KnownSchema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string;
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
}

type Definitions = ReadonlyMap<string, KnownSchema>;
type Write = (schema: JsonSchema) => string;

/**
 * Returns the module of the structure checkers: what the schemas ask for, as calls of the functions in shared/structure. They
 * need no library and make no code, which a strict content-security policy forbids.
 *
 * A definition that is asked for more than once has a name; any other stands where it is asked for.
 */
export function createCheckers(): string {
  const definitions: Definitions = collectDefinitions();
  const uses = countUses(definitions);
  const write: Write = (schema) => {
    const { $ref } = schema as KnownSchema;
    if ($ref === undefined) return writeCall(schema, { write, definitions });
    const name = nameOf($ref);
    return uses.get(name) === 1 ? write(definitions.get(name) as JsonSchema) : name;
  };
  const named = [...definitions].filter(([name]) => (uses.get(name) ?? 0) > 1);
  const lines = [
    ...named.map(([name, schema]) => `const ${name} = /* @__PURE__ */ define(() => ${write(schema as JsonSchema)});`),
    ...Object.entries(checkers).map(
      ([name, document]) => `export const ${name} = /* @__PURE__ */ createChecker(() => ${write({ $ref: document })});`,
    ),
  ];
  return `// Generated from src/schema; do not edit.\n${importCalled(lines)}\n\n${lines.join('\n')}\n`;
}

function countUses(definitions: Definitions): ReadonlyMap<string, number> {
  const uses = new Map<string, number>(Object.values(checkers).map((name) => [name, 1]));
  JSON.stringify([...definitions.values()], (keyword, value) => {
    if (keyword === '$ref') uses.set(nameOf(value), (uses.get(nameOf(value)) ?? 0) + 1);
    return value;
  });
  return uses;
}

function importCalled(lines: readonly string[]): string {
  const called = lines.join('\n').match(/\b[a-z]\w+(?=\()|(?<=[:(,] )(?:anything|boolean)\b/g);
  return `import { ${[...new Set(called)].sort().join(', ')} } from '../shared/structure.js';`;
}

function writeCall(schema: JsonSchema, { write, definitions }: { write: Write; definitions: Definitions }): string {
  const { const: value, enum: values, anyOf, discriminator, type, items, ...rest } = schema as KnownSchema;
  if (value !== undefined) return `constant(${JSON.stringify(value)})`;
  if (values) return `choice(${JSON.stringify(values)})`;
  if (anyOf) return `union([${anyOf.map(write).join(', ')}])`;
  if (discriminator) return writeTagged(schema, discriminator.propertyName, { write, definitions });
  switch (type) {
    case 'object':
      return writeObject(schema, write);
    case 'array':
      return `list(${write(items as JsonSchema)}, ${writeLimits(rest)})`;
    case 'string':
      return writeText(rest);
    case 'number':
    case 'integer':
      return `${type}(${writeLimits(rest)})`;
    default:
      return type === 'boolean' ? type : writeAnything(schema);
  }
}

function writeTagged(
  { oneOf = [] }: KnownSchema,
  tag: string,
  { write, definitions }: { write: Write; definitions: Definitions },
): string {
  const branches = oneOf.map((branch) => {
    const { $ref = '' } = branch as KnownSchema;
    const { properties = {} } = definitions.get(nameOf($ref)) ?? (branch as KnownSchema);
    return `${JSON.stringify((properties[tag] as KnownSchema).const)}: ${write(branch)}`;
  });
  return `tagged(${JSON.stringify(tag)}, { ${branches.join(', ')} })`;
}

function writeObject(schema: KnownSchema, write: Write): string {
  const { properties, required = [], propertyNames, additionalProperties } = schema;
  if (!properties) return `record(${write(propertyNames as JsonSchema)}, ${write(additionalProperties as JsonSchema)})`;
  if (additionalProperties !== false) throw new Error(`An object takes properties that nobody knows: ${JSON.stringify(schema)}`);
  const [musts, others] = [true, false].map((isRequired) => {
    const names = Object.keys(properties).filter((name) => required.includes(name) === isRequired);
    return writeProperties(names.map((name) => [name, write(properties[name] as JsonSchema)]));
  });
  return others === '{}' ? `object(${musts})` : `object(${musts}, ${others})`;
}

function writeText({ pattern, ...rest }: KnownSchema): string {
  return pattern === undefined ? `text(${writeLimits(rest)})` : `text(${writeLimits(rest)}, ${new RegExp(pattern, 'u')})`;
}

/** What a schema says beside its type can only be limits; anything else is a keyword that nobody has thought of yet. */
function writeLimits({ title: _, description: __, ...limits }: KnownSchema): string {
  const strange = Object.keys(limits).find((keyword) => !/^(?:max|min|exclusiveMin)(?:Length|Items|imum)$/.test(keyword));
  if (strange !== undefined) throw new Error(`No check is known for "${strange}".`);
  return writeProperties(Object.entries(limits).map(([keyword, limit]) => [keyword, String(limit)]));
}

function writeAnything({ title: _, description: __, ...schema }: KnownSchema): string {
  if (Object.keys(schema).length > 0) throw new Error(`No check is known for ${JSON.stringify(schema)}.`);
  return 'anything';
}

function writeProperties(properties: readonly (readonly [string, string])[]): string {
  const written = properties.map(([name, value]) => `${/^[\w$]+$/.test(name) ? name : JSON.stringify(name)}: ${value}`);
  return written.length === 0 ? '{}' : `{ ${written.join(', ')} }`;
}
