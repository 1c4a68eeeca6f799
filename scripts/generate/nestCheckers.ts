/*
 * The third pass of `compact`: a checker that is asked for once stands where it is asked for, so that the module reads as the
 * schemas do, and only what returns has a name.
 */

const definition = /const (?<name>validate\d+) = createChecker\((?<call>.*?)\);(?=const |function |export )/g;
const reference = /validate\d+/g;

/** Returns the module with its checkers inside one another. */
export function nestCheckers(source: string): string {
  const calls = new Map([...source.matchAll(definition)].map(({ groups }) => [groups?.['name'] ?? '', groups?.['call'] ?? '']));
  const named = findNamed(source, calls);
  const write = (call: string): string => {
    const nested = call.replace(reference, (name) => (named.has(name) ? name : write(calls.get(name) ?? '')));
    return `createChecker(${nested})`;
  };
  return source.replace(definition, (_, name, call) => {
    if (!named.has(name)) return '';
    const written = write(call);
    // What asks for others must wait for them. Marked as pure, so that a bundler leaves out the documents that a host does not check.
    return `const ${name} = /* @__PURE__ */ ${call.search(reference) >= 0 ? `define(() => ${written})` : written};`;
  });
}

/** Those that several checkers ask for, or that are asked for by something else. */
function findNamed(source: string, calls: ReadonlyMap<string, string>): ReadonlySet<string> {
  const asked = [...calls.values()].flatMap((call) => call.match(reference) ?? []);
  const others = source.replace(definition, '').match(reference) ?? [];
  return new Set([...others, ...asked.filter((name, index) => asked.indexOf(name) < index)]);
}
