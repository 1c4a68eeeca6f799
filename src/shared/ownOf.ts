/** Returns what a record itself holds under a key: a key such as "constructor" finds nothing of what every object inherits. */
export function ownOf<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
