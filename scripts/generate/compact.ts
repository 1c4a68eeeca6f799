import { compactTypes, typeHelpers } from './compactTypes.js';
import { nestCheckers } from './nestCheckers.js';

/*
 * ajv writes every phrase out in full: each property of each document with its own tests and errors. Compressed, that
 * alone is more than a browser should fetch. Here the phrases that return become calls of a few helpers. A phrase that
 * ajv came to write otherwise would be left as it is: longer, and still right; `npm run size` would tell.
 */

const helpers = `
function report(errors, instancePath, keyword, params, propertyName) {
  const error = { keyword, instancePath, params };
  if (propertyName !== undefined) error.propertyName = propertyName;
  return join(errors, [error]);
}

function join(errors, more) {
  if (errors === null) return more;
  for (const error of more) {
    // Whoever reads on is told enough; a document that is wrong everywhere would fill the memory.
    if (errors.length < 10_000) errors.push(error);
  }
  return errors;
}

// JSON Schema counts code points, as zod does, and not the units of UTF-16.
function countCharacters(text) {
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters;
}

function count(errors) {
  return errors === null ? 0 : errors.length;
}

function reportMissing(errors, data, instancePath, names) {
  for (const missingProperty of names) {
    if (data[missingProperty] === undefined) errors = report(errors, instancePath, "required", { missingProperty });
  }
  return errors;
}

function reportUnknown(errors, data, instancePath, names) {
  for (const additionalProperty in data) {
    if (!names.includes(additionalProperty)) errors = report(errors, instancePath, "additionalProperties", { additionalProperty, names });
  }
  return errors;
}

function checkProperties(errors, data, instancePath, checkers) {
  for (const name in checkers) {
    if (data[name] !== undefined && !checkers[name](data[name], instancePath + "/" + name)) errors = join(errors, checkers[name].errors);
  }
  return errors;
}

function checkBranch(errors, data, instancePath, tag, checkers) {
  const tagValue = data[tag];
  const allowedValues = Object.keys(checkers);
  if (!allowedValues.includes(tagValue)) return report(errors, instancePath, "discriminator", { tag, tagValue, allowedValues });
  return checkers[tagValue](data, instancePath) ? errors : join(errors, checkers[tagValue].errors);
}
`;

/**
 * Returns ajv's module in fewer words: the same verdicts and the same errors, without schema paths. An error about an
 * unknown property or branch tells which ones there are besides; a value that is none of those allowed is not told to be
 * of the wrong type as well.
 */
export function compact(source: string): string {
  const steps = [
    shortenErrors,
    shortenCalls,
    replaceCount,
    gatherProperties,
    gatherRequired,
    gatherNames,
    gatherBranches,
    pruneSchemas,
    compactTypes,
    nestCheckers,
    breakLines,
  ];
  return steps.reduce((text, step) => step(text), source.replace('"use strict";', '')) + helpers + typeHelpers;
}

const errorReport =
  /const err(\d+) = \{instancePath(?::(.*?))?,schemaPath:".*?",keyword:("\w+"),params:(\{.*?\})(?:,propertyName:(\w+))?\};if\(vErrors === null\)\{vErrors = \[err\1\];\}else \{vErrors\.push\(err\1\);\}/g;

function shortenErrors(source: string): string {
  return source.replace(errorReport, (_, _number, path = 'instancePath', keyword, params, name) => {
    const values = ['vErrors', path, keyword, params, ...(name === undefined ? [] : [name])];
    return `vErrors = report(${values.join(', ')});`;
  });
}

const parameters = '{instancePath="", parentData, parentDataProperty, rootData=data}={}';
const context = /\{instancePath(?::([^{}]*?))?,parentData(?::\w+)?,parentDataProperty(?::(?:\w+|"[^"]*"))?,rootData\}/g;
const concatenation = /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g;

function shortenCalls(source: string): string {
  return source
    .replaceAll(parameters, 'instancePath = ""')
    .replace(context, (_, path = 'instancePath') => path)
    .replace(concatenation, 'vErrors = join(vErrors, $1.errors);');
}

const requiredCount = /const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/;

function replaceCount(source: string): string {
  const name = requiredCount.exec(source)?.[1];
  return name === undefined ? source : source.replace(requiredCount, '').replaceAll(`${name}(`, 'countCharacters(');
}

const property =
  /if\(data\.([\w$]+) !== undefined\)\{if\(!\(([\w.]+)\(data\.\1, instancePath\+"\/\1"\)\)\)\{vErrors = join\(vErrors, \2\.errors\);errors = vErrors\.length;\}\}/g;
const constant =
  /if\(data\.([\w$]+) !== undefined\)\{let (data\d+) = data\.\1;if\([^{}]*\)\{vErrors = report\(vErrors, instancePath\+"\/\1", "type", \{type: "\w+"\}\);errors\+\+;\}if\(([^{}]+) !== \2\)\{vErrors = report\(vErrors, instancePath\+"\/\1", "const", \{allowedValue: \3\}\);errors\+\+;\}\}/g;
const betweenProperties = '});errors = count(vErrors);vErrors = checkProperties(vErrors, data, instancePath, {';

function gatherProperties(source: string): string {
  return source
    .replace(property, 'vErrors = checkProperties(vErrors, data, instancePath, {$1: $2});errors = count(vErrors);')
    .replace(constant, 'vErrors = checkProperties(vErrors, data, instancePath, {$1: constant($3)});errors = count(vErrors);')
    .replaceAll(betweenProperties, ', ');
}

const required =
  /if\(data\.([\w$]+) === undefined\)\{vErrors = report\(vErrors, instancePath, "required", \{missingProperty: "\1"\}\);errors\+\+;\}/g;
const betweenRequired = ']);errors = count(vErrors);vErrors = reportMissing(vErrors, data, instancePath, [';

function gatherRequired(source: string): string {
  return source
    .replace(required, 'vErrors = reportMissing(vErrors, data, instancePath, ["$1"]);errors = count(vErrors);')
    .replaceAll(betweenRequired, ', ');
}

const unknown =
  /for\(const (key\d+) in data\)\{if\(!\(([^{}]*)\)\)\{vErrors = report\(vErrors, instancePath, "additionalProperties", \{additionalProperty: \1\}\);errors\+\+;\}\}/g;

const ownName = /func\d+\.call\((schema\d+)\.properties, key\d+/;

function gatherNames(source: string): string {
  const schemas = readSchemas(source);
  return source.replace(unknown, (_, _key, test: string) => {
    const schema = schemas.get(ownName.exec(test)?.[1] ?? '');
    const names =
      schema === undefined ? [...test.matchAll(/=== "([\w$]+)"/g)].map(([, name]) => name) : Object.keys(schema.properties);
    return `vErrors = reportUnknown(vErrors, data, instancePath, ${JSON.stringify(names)});errors = count(vErrors);`;
  });
}

const branch =
  /(?:else )?if\(tag\d+ === ("[^"]*")\)\{if\(!\((validate\d+)\(data, instancePath\)\)\)\{vErrors = join\(vErrors, \2\.errors\);errors = vErrors\.length;\}\}/;
const noBranch = /\{vErrors = report\(vErrors, instancePath, "discriminator", \{[^}]*\}\);errors\+\+;\}/;
const branches = new RegExp(
  `const tag\\d+ = data\\.(\\w+);if\\(typeof tag\\d+ == "string"\\)\\{((?:${branch.source.replace('\\2', 'validate\\d+')})+)else ${noBranch.source}\\}else ${noBranch.source}`,
  'g',
);

function gatherBranches(source: string): string {
  return source.replace(branches, (_, tag: string, list: string) => {
    const checkers = [...list.matchAll(new RegExp(branch, 'g'))].map(([, value, checker]) => `${value}: ${checker}`);
    return `vErrors = checkBranch(vErrors, data, instancePath, "${tag}", {${checkers.join(', ')}});errors = count(vErrors);`;
  });
}

const schemaConstant = /const (schema\d+) = (\{.*?\});(?=const |function |export )/g;

function readSchemas(source: string): ReadonlyMap<string, { properties: object; enum: unknown }> {
  return new Map([...source.matchAll(schemaConstant)].map(([, name, json]) => [name as string, JSON.parse(json as string)]));
}

// What is left to read in a schema is the values of an enumeration, for its error.
function pruneSchemas(source: string): string {
  const values = new Map([...readSchemas(source)].map(([name, schema]) => [name, JSON.stringify(schema.enum)]));
  return source.replace(schemaConstant, '').replace(/(schema\d+)\.enum/g, (phrase, name) => values.get(name) ?? phrase);
}

function breakLines(source: string): string {
  return source.replace(/(?<=[;}])(?=export const |const (?:pattern|func|validate)\d|function validate)/g, '\n').trimStart();
}
