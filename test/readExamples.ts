import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Example {
  readonly title: string;
  /** The module whose exports the example uses without importing them. */
  readonly module?: string;
  readonly code: string;
}

const root = join(import.meta.dirname, '..');

/** Returns the example of every docblock under src. */
export function readDocblockExamples(): readonly Example[] {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return paths.toSorted().flatMap((path) => {
    const module = join(root, 'src', path);
    const docblocks = [...readFileSync(module, 'utf8').matchAll(/\/\*\*.*?\*\//gs)].map(([text]) => text);
    const codes = docblocks.flatMap((text) =>
      [...text.matchAll(/@example\n(.*?)(?=\n *\* *@|\n *\*\/)/gs)].map(([, lines]) => lines as string),
    );
    return codes.map((lines) => ({ title: `src/${path}: ${firstLine(unindent(lines))}`, module, code: unindent(lines) }));
  });
}

/**
 * Returns the programs of a page: each block of code that imports begins one, the blocks after it go on with it. A path that
 * leads out of the page's folder leads out of the folder two levels down that the program is run from.
 */
export function readPageExamples(page: string): readonly Example[] {
  const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code as string);
  const programs: string[] = [];
  for (const code of blocks) {
    if (programs.length === 0 || /^import /m.test(code)) programs.push(code);
    else programs.push(`${programs.pop()}\n${code}`);
  }
  return programs.map((code, index) => ({
    title: `${page}, program ${index + 1}`,
    code: code.replaceAll("from '../", "from '../../"),
  }));
}

/**
 * Returns the example as a module that calls `expectEqual` with each value that a comment `// => value` follows, and
 * the value told there.
 */
export function toModule({ code, module }: Example, names: readonly string[]): string {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const statements = tree.statements.map((statement) => withAssertion(statement, code));
  const imported = new Set(tree.statements.flatMap(importedNames));
  const free = names.filter((name) => !imported.has(name));
  const own = module === undefined || free.length === 0 ? '' : `import { ${free.join(', ')} } from ${JSON.stringify(module)};\n`;
  return `${own}${statements.join('\n')}\nexport {};\n`;
}

/** Returns how many values an example tells. */
export function countAssertions(code: string): number {
  return [...code.matchAll(/\/\/ =>/g)].length;
}

function importedNames(statement: ts.Statement): readonly string[] {
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
  if (bindings === undefined) return [];
  return ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text);
}

function withAssertion(statement: ts.Statement, code: string): string {
  const told = readTold(code.slice(statement.getEnd()));
  const text = statement.getText();
  if (told === undefined) return text;
  if (ts.isExpressionStatement(statement)) return `expectEqual(${statement.expression.getText()}, (${told}));`;
  const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined;
  if (name === undefined) throw new Error(`This is no value: ${text}`);
  return `${text}\nexpectEqual(${name}, (${told}));`;
}

// The comment may stand on the next line, and a value may go on over more lines of comment for as long as its brackets are open.
function readTold(rest: string): string | undefined {
  const [first, ...others] = rest.replace(/^;?\s*\n(?=[ \t]*\/\/ =>)/, '').split('\n');
  let told = /^;?[ \t]*\/\/ =>(.*)$/.exec(first ?? '')?.[1];
  while (told !== undefined && countOpen(told) > 0 && others[0]?.trim().startsWith('//')) {
    told += `\n${others.shift()?.trim().slice(2)}`;
  }
  return told;
}

function countOpen(text: string): number {
  return [...text].reduce((open, character) => open + ('([{'.includes(character) ? 1 : ')]}'.includes(character) ? -1 : 0), 0);
}

function unindent(lines: string): string {
  return lines.replace(/^ *\* ?/gm, '');
}

function firstLine(code: string): string {
  return code.split('\n')[0] ?? '';
}
