/*
 * The second pass of `compact`: what is left of a checker for a text, a choice, a number, a list, a record or an object
 * becomes one call. As before, a phrase that ajv came to write otherwise would only be longer.
 */

/** The functions that the calls need. */
export const typeHelpers = `
function checkText(errors, data, instancePath, { maxLength = Infinity, minLength = 0, pattern }) {
  if (typeof data !== "string") return report(errors, instancePath, "type", { type: "string" });
  const length = countCharacters(data);
  if (length > maxLength) errors = report(errors, instancePath, "maxLength", { limit: maxLength });
  if (length < minLength) errors = report(errors, instancePath, "minLength", { limit: minLength });
  return pattern === undefined || pattern.test(data) ? errors : report(errors, instancePath, "pattern", { pattern: pattern.source });
}

function checkChoice(errors, data, instancePath, allowedValues) {
  return allowedValues.includes(data) ? errors : report(errors, instancePath, "enum", { allowedValues });
}

function checkBoolean(errors, data, instancePath) {
  return typeof data === "boolean" ? errors : report(errors, instancePath, "type", { type: "boolean" });
}

function constant(allowedValue) {
  const check = (data, instancePath) => {
    check.errors = data === allowedValue ? null : report(null, instancePath, "const", { allowedValue });
    return check.errors === null;
  };
  return check;
}

function checkElements(errors, data, instancePath, check, { maxItems = Infinity, minItems = 0 }) {
  if (!Array.isArray(data)) return report(errors, instancePath, "type", { type: "array" });
  if (data.length > maxItems) errors = report(errors, instancePath, "maxItems", { limit: maxItems });
  if (data.length < minItems) errors = report(errors, instancePath, "minItems", { limit: minItems });
  for (let index = 0; index < data.length; index += 1) {
    if (!check(data[index], instancePath + "/" + index)) errors = join(errors, check.errors);
  }
  return errors;
}

function checkNumber(errors, data, instancePath, { type = "number", maximum, minimum, exclusiveMinimum }) {
  if (typeof data !== "number" || !isFinite(data) || (type === "integer" && data % 1 !== 0)) return report(errors, instancePath, "type", { type });
  if (data > maximum) errors = report(errors, instancePath, "maximum", { limit: maximum });
  if (data < minimum) errors = report(errors, instancePath, "minimum", { limit: minimum });
  return data <= exclusiveMinimum ? report(errors, instancePath, "exclusiveMinimum", { limit: exclusiveMinimum }) : errors;
}

function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function checkRecord(errors, data, instancePath, names, check) {
  if (!isObject(data)) return report(errors, instancePath, "type", { type: "object" });
  for (const key in data) {
    for (const { keyword, params } of checkText(null, key, instancePath, names) ?? []) errors = report(errors, instancePath, keyword, params, key);
    const path = instancePath + "/" + key.replace(/~/g, "~0").replace(/\\//g, "~1");
    if (!check(data[key], path)) errors = join(errors, check.errors);
  }
  return errors;
}

function objectOf(required, optional) {
  const checkers = { ...required, ...optional };
  const [missable, names] = [Object.keys(required), Object.keys(checkers)];
  return (errors, data, instancePath) => {
    if (!isObject(data)) return report(errors, instancePath, "type", { type: "object" });
    errors = reportMissing(errors, data, instancePath, missable);
    errors = reportUnknown(errors, data, instancePath, names);
    return checkProperties(errors, data, instancePath, checkers);
  };
}

function checkTagged(errors, data, instancePath, tag, checkers) {
  if (!isObject(data)) return report(errors, instancePath, "type", { type: "object" });
  return checkBranch(errors, data, instancePath, tag, checkers);
}

function checkUnion(errors, data, instancePath, checkers) {
  for (const check of checkers) {
    if (check(data, instancePath)) return null;
    errors = join(errors, check.errors);
  }
  return report(errors, instancePath, "anyOf", {});
}

function createChecker(check, ...values) {
  const checker = (data, instancePath = "") => {
    checker.errors = check(null, data, instancePath, ...values);
    return checker.errors === null;
  };
  return checker;
}

function define(create) {
  let check;
  const checker = (data, instancePath) => {
    check ??= create();
    const isSound = check(data, instancePath);
    checker.errors = check.errors;
    return isSound;
  };
  return checker;
}
`;

const wrongType = (type: string) =>
  String.raw`\{vErrors = report\(vErrors, instancePath, "type", \{type: "${type}"\}\);errors\+\+;\}`;
const bound = (test: string, keyword: string, name = '') =>
  String.raw`(?:if\(${test}\)\{vErrors = report\(vErrors, instancePath, "${keyword}", \{limit: (?<${keyword}>\d+)\}${name}\);errors\+\+;\})?`;

const text = new RegExp(
  [
    String.raw`if\(typeof data === "string"\)\{`,
    bound(String.raw`countCharacters\(data\) > \d+`, 'maxLength'),
    bound(String.raw`countCharacters\(data\) < \d+`, 'minLength'),
    String.raw`(?:if\(!(?<pattern>pattern\d+)\.test\(data\)\)\{vErrors = report\(vErrors, instancePath, "pattern", \{pattern: "(?:[^"\\]|\\.)*"\}\);errors\+\+;\})?`,
    String.raw`\}else ${wrongType('string')}`,
  ].join(''),
  'g',
);
const choice = new RegExp(
  String.raw`if\(typeof data !== "string"\)${wrongType('string')}if\(!\([^{}]*\)\)\{vErrors = report\(vErrors, instancePath, "enum", \{allowedValues: (?<values>\[[^\]]*\])\}\);errors\+\+;\}`,
  'g',
);
const elements = new RegExp(
  [
    String.raw`if\(Array\.isArray\(data\)\)\{`,
    bound(String.raw`data\.length > \d+`, 'maxItems'),
    bound(String.raw`data\.length < \d+`, 'minItems'),
    String.raw`const len\d+ = data\.length;for\(let i\d+=0; i\d+<len\d+; i\d+\+\+\)\{`,
    String.raw`if\(!\((?<check>[\w.]+)\(data\[i\d+\], instancePath\+"\/" \+ i\d+\)\)\)\{vErrors = join\(vErrors, [\w.]+\.errors\);errors = vErrors\.length;\}\}`,
    String.raw`\}else ${wrongType('array')}`,
  ].join(''),
  'g',
);
const isNumber = String.raw`\(typeof data == "number"\) && \(isFinite\(data\)\)`;
const limit = (sign: string, keyword: string) =>
  String.raw`(?:if\(data ${sign} -?\d+ \|\| isNaN\(data\)\)\{vErrors = report\(vErrors, instancePath, "${keyword}", \{comparison: "[^"]*", limit: (?<${keyword}>-?\d+)\}\);errors\+\+;\})?`;
const limits = limit('>', 'maximum') + limit('<', 'minimum') + limit('<=', 'exclusiveMinimum');
const integer = new RegExp(
  [
    String.raw`if\(!\(\(\(typeof data == "number"\) && \(!\(data % 1\) && !isNaN\(data\)\)\) && \(isFinite\(data\)\)\)\)${wrongType('integer')}`,
    String.raw`if\(${isNumber}\)\{${limits}\}`,
  ].join(''),
  'g',
);
const number = new RegExp(String.raw`if\(${isNumber}\)\{${limits}\}else ${wrongType('number')}`, 'g');
const boolean = new RegExp(String.raw`if\(typeof data !== "boolean"\)${wrongType('boolean')}`, 'g');
const anyNumber = new RegExp(String.raw`if\(!\(${isNumber}\)\)${wrongType('number')}`, 'g');
const record = new RegExp(
  [
    String.raw`if\(data && typeof data == "object" && !Array\.isArray\(data\)\)\{for\(const key0 in data\)\{const _errs1 = errors;(?:if\(typeof key0 === "string"\)\{`,
    bound(String.raw`countCharacters\(key0\) > \d+`, 'maxLength', ', key0'),
    bound(String.raw`countCharacters\(key0\) < \d+`, 'minLength', ', key0'),
    String.raw`(?:if\(!(?<pattern>pattern\d+)\.test\(key0\)\)\{vErrors = report\(vErrors, instancePath, "pattern", \{pattern: "(?:[^"\\]|\\.)*"\}, key0\);errors\+\+;\})?`,
    // A name is a text in any case.
    String.raw`\}else |if\(typeof key0 !== "string"\))\{[^{}]*\{type: "string"\}, key0\);errors\+\+;\}var valid0 = _errs1 === errors;if\(!valid0\)\{[^{}]*\{propertyName: key0\}\);errors\+\+;\}\}`,
    String.raw`for\(const key1 in data\)\{if\(!\((?<check>[\w.]+)\(data\[key1\], .*?\)\)\)\{vErrors = join\(vErrors, [\w.]+\.errors\);errors = vErrors\.length;\}\}`,
    String.raw`\}else ${wrongType('object')}`,
  ].join(''),
  'g',
);
const tagged = new RegExp(
  String.raw`if\(data && typeof data == "object" && !Array\.isArray\(data\)\)\{vErrors = checkBranch\(vErrors, data, instancePath, (?<tag>"\w+"), (?<checkers>\{[^}]*\})\);errors = count\(vErrors\);\}else ${wrongType('object')}`,
  'g',
);
const object = new RegExp(
  [
    String.raw`if\(data && typeof data == "object" && !Array\.isArray\(data\)\)\{`,
    String.raw`(?:vErrors = reportMissing\(vErrors, data, instancePath, (?<required>\[[^\]]*\])\);errors = count\(vErrors\);)?`,
    String.raw`vErrors = reportUnknown\(vErrors, data, instancePath, (?<names>\[[^\]]*\])\);errors = count\(vErrors\);`,
    String.raw`vErrors = checkProperties\(vErrors, data, instancePath, (?<checkers>\{[^}]*\})\);errors = count\(vErrors\);`,
    String.raw`\}else ${wrongType('object')}`,
  ].join(''),
  'g',
);

const head = String.raw`function (?<name>validate\d+)\(data, instancePath = ""\)\{let vErrors = null;let errors = 0;`;
const tail = String.raw`\k<name>\.errors = vErrors;return errors === 0;\}`;
const union = new RegExp(
  String.raw`${head}const _errs0 = errors;let valid0 = false;(?<branches>(?:(?!validate\d+\.errors = vErrors;return).)*)${tail}`,
  'g',
);
const whole = new RegExp(
  String.raw`${head}vErrors = (?<check>check\w+)\(vErrors, data, instancePath(?<values>[^;]*)\);errors = count\(vErrors\);${tail}`,
  'g',
);
const wrapper = /const (?<wrapper>wrapper\d+) = \{validate: (?<name>validate\d+)\};/g;
const exported = /export const \w+ = validate\d+;/g;

function gatherUnions(source: string): string {
  return source.replace(union, (...parts) => {
    const { name, branches } = parts.at(-1);
    const checkers = [...branches.matchAll(/!\((validate\d+)\(data, instancePath\)\)/g)].map(([, checker]) => checker);
    return writeChecker(name, 'checkUnion', `[${checkers.join(', ')}]`);
  });
}

function gatherCheckers(source: string): string {
  return source.replace(whole, (...parts) => {
    const { name, check, values } = parts.at(-1);
    return writeChecker(name, check, values.slice(', '.length));
  });
}

// An object has much to be told of it that is the same each time, and is made ready.
function writeChecker(name: string, check: string, values: string): string {
  return `const ${name} = createChecker(${check === 'checkObject' ? `objectOf(${values})` : [check, values].filter(Boolean).join(', ')});`;
}

// Constants, other than functions, are there only after they are written.
function orderConstants(source: string): string {
  const names = new Map([...source.matchAll(wrapper)].map(({ groups }) => [groups?.['wrapper'], groups?.['name']]));
  const unwrapped = source.replace(wrapper, '').replace(/(wrapper\d+)\.validate/g, (phrase, name) => names.get(name) ?? phrase);
  return unwrapped.replace(exported, '') + (source.match(exported) ?? []).join('');
}

/** Returns the module with one call for each text, choice, list and object. */
export function compactTypes(source: string): string {
  const rewrite =
    (pattern: RegExp, write: (groups: Readonly<Record<string, string | undefined>>) => string | undefined) => (before: string) =>
      before.replace(pattern, (phrase, ...rest) => {
        const call = write(rest.at(-1));
        return call === undefined ? phrase : `vErrors = ${call};errors = count(vErrors);`;
      });
  const steps = [
    rewrite(text, (groups) => `checkText(vErrors, data, instancePath, ${writeOptions(groups)})`),
    rewrite(choice, ({ values }) => `checkChoice(vErrors, data, instancePath, ${values})`),
    rewrite(integer, (groups) => `checkNumber(vErrors, data, instancePath, ${writeOptions({ type: '"integer"', ...groups })})`),
    rewrite(number, (groups) => `checkNumber(vErrors, data, instancePath, ${writeOptions(groups)})`),
    rewrite(boolean, () => 'checkBoolean(vErrors, data, instancePath)'),
    rewrite(anyNumber, () => 'checkNumber(vErrors, data, instancePath, {})'),
    rewrite(record, ({ check, ...names }) => `checkRecord(vErrors, data, instancePath, ${writeOptions(names)}, ${check})`),
    rewrite(tagged, ({ tag, checkers }) => `checkTagged(vErrors, data, instancePath, ${tag}, ${checkers})`),
    rewrite(elements, ({ check, ...bounds }) => `checkElements(vErrors, data, instancePath, ${check}, ${writeOptions(bounds)})`),
    rewrite(object, ({ required = '[]', names = '', checkers = '' }) =>
      isSameNames(names, checkers)
        ? `checkObject(vErrors, data, instancePath, ${splitCheckers(checkers, JSON.parse(required))})`
        : undefined,
    ),
  ];
  const ordered = [...steps, gatherUnions, gatherCheckers, orderConstants];
  return ordered.reduce((before, step) => step(before), source);
}

function writeOptions(groups: Readonly<Record<string, string | undefined>>): string {
  const told = Object.entries(groups).filter(([, value]) => value !== undefined);
  return `{${told.map(([name, value]) => `${name}: ${value}`).join(', ')}}`;
}

/** The checkers of the properties that must be there, and those of the others. */
function splitCheckers(checkers: string, required: readonly string[]): string {
  const properties = [...checkers.matchAll(/([\w$]+): (?:constant\([^)]*\)|[\w.]+)/g)];
  const gather = (isWanted: boolean) =>
    `{${properties.flatMap(([property, name = '']) => (required.includes(name) === isWanted ? property : [])).join(', ')}}`;
  return `${gather(true)}, ${gather(false)}`;
}

function isSameNames(names: string, checkers: string): boolean {
  const checked = [...checkers.matchAll(/([\w$]+): /g)].map(([, name]) => name);
  return JSON.stringify(checked.toSorted()) === JSON.stringify(JSON.parse(names).toSorted());
}
