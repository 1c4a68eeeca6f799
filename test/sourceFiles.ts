import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface SourceImport {
  /** The file imported, from src, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** The path from src, with slashes. */
  readonly path: string;
  /** The folder it lies in, or the name of the file where it lies in none. */
  readonly folder: string;
  readonly lineCount: number;
  readonly tree: ts.SourceFile;
  readonly imports: readonly SourceImport[];
}

const root = join(import.meta.dirname, '..', 'src');

/** Returns every TypeScript file under src with what it imports. */
export function readSourceFiles(): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map(readSourceFile);
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : path;
  return { path, folder, lineCount: text.trimEnd().split('\n').length, tree, imports: readImports(path, tree) };
}

function readImports(path: string, tree: ts.SourceFile): SourceImport[] {
  const imports: SourceImport[] = [];
  visit(tree, (node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? packageOf(specifier) : posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
    imports.push({ target, isPackage, typeOnly: isTypeOnly(node) });
  });
  return imports;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier === undefined ? undefined : (node.moduleSpecifier as ts.StringLiteral).text;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return (node.argument.literal as ts.StringLiteral).text;
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic && node.arguments[0] !== undefined && ts.isStringLiteral(node.arguments[0])
    ? node.arguments[0].text
    : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Calls the function with a node and every node below it. */
export function visit(node: ts.Node, call: (node: ts.Node) => void): void {
  call(node);
  ts.forEachChild(node, (child) => visit(child, call));
}
