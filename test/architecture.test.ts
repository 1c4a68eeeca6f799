import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSourceFiles, type SourceFile, visit } from './sourceFiles.js';

const files = readSourceFiles();

// Imports run downwards. Folders on one line stand side by side.
const layers = [
  ['shared'],
  ['generated'],
  ['issues'],
  ['document'],
  ['instrument'],
  ['response', 'scoring', 'schedule'],
  ['change', 'draft'],
  ['course'],
  ['events'],
  ['access'],
  ['cohort'],
  ['messages'],
  ['index.ts', 'validate.ts', 'drafts.ts', 'access.ts', 'messages.ts'],
  ['cli', 'charts', 'interop'],
  ['cli.ts'],
];
const shells = new Set(['cli', 'charts', 'interop', 'cli.ts']);
const packages: Record<string, readonly string[]> = {
  schema: ['zod'],
  shared: ['date-fns', '@date-fns/utc'],
  schedule: ['date-fns', '@date-fns/utc'],
  draft: ['immer', '@standard-schema/spec'],
  cli: ['node', 'commander', 'ical-generator'],
  'cli.ts': ['node', 'ical-generator'],
};

describe('folders', () => {
  it('are those of the layers', () => {
    const known = new Set([...layers.flat(), 'schema']);
    expect(list(files, ({ folder }) => (known.has(folder) ? [] : [folder]))).toEqual([]);
  });

  it('import downwards', () => {
    const upwards = list(files, ({ folder, imports }) =>
      imports
        .filter(({ isPackage }) => !isPackage && folder !== 'schema')
        .flatMap(({ target }) => (rank(target) > rank(folder) ? [target] : [])),
    );
    expect(upwards).toEqual([]);
  });

  it('leave the schemas to themselves', () => {
    const strays = list(files, ({ folder, imports }) =>
      imports.flatMap(({ target, isPackage }) =>
        !isPackage && (folder === 'schema') !== (folderOf(target) === 'schema') ? [target] : [],
      ),
    );
    expect(strays).toEqual([]);
  });

  it('import only the packages they are for', () => {
    const strays = list(files, ({ folder, imports }) =>
      imports.flatMap(({ target, isPackage }) => (isPackage && !packages[folder]?.includes(target) ? [target] : [])),
    );
    expect(strays).toEqual([]);
  });

  it('of texts import nothing that computes', () => {
    const texts = files.filter(({ path }) => path.startsWith('issues/messages/') || path.startsWith('messages/'));
    const light = new Set(['shared', 'generated', 'issues', 'messages']);
    const strays = list(texts, ({ imports }) =>
      imports.flatMap(({ target, typeOnly }) => (typeOnly || light.has(folderOf(target)) ? [] : [target])),
    );
    expect(texts).not.toEqual([]);
    expect(strays).toEqual([]);
  });
});

describe('files', () => {
  it('import in no circle', () => {
    expect(findCircles(files)).toEqual([]);
  });

  it('hold at most 300 lines', () => {
    expect(
      list(files, ({ folder, lineCount }) => (lineCount > 300 && folder !== 'generated' ? [`${lineCount} lines`] : [])),
    ).toEqual([]);
  });

  it('have no default export', () => {
    const defaults = list(files, ({ tree }) =>
      tree.statements
        .filter((statement) => ts.isExportAssignment(statement) || hasDefault(statement))
        .map((statement) => statement.getText(tree)),
    );
    expect(defaults).toEqual([]);
  });

  it('hold no class and no enum', () => {
    expect(findNodes(files, (node) => ts.isClassLike(node) || ts.isEnumDeclaration(node))).toEqual([]);
  });

  it('hold no function of more than 60 lines', () => {
    expect(findNodes(files, (node, tree) => ts.isFunctionLike(node) && countLines(node, tree) > 60)).toEqual([]);
  });
});

describe('code', () => {
  const core = files.filter(({ folder }) => !shells.has(folder));

  it('of the core reads no clock and rolls no dice', () => {
    const impure = /^(?:Date\.now|Math\.random|performance\.now|crypto\.\w+)$/;
    const isNow = (node: ts.Node) => ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
    const isCalled = (node: ts.Node) => ts.isCallExpression(node) && node.expression.getText() === 'Date';
    const isRead = (node: ts.Node) =>
      ts.isPropertyAccessExpression(node) && impure.test(node.getText().replace(/^globalThis\./, ''));
    expect(findNodes(core, (node) => isNow(node) || isCalled(node) || isRead(node))).toEqual([]);
  });

  it('makes no code from data', () => {
    const makers = new Set(['eval', 'Function', 'globalThis.eval', 'globalThis.Function', 'setTimeout', 'setInterval']);
    const isMaker = (node: ts.Node) =>
      (ts.isCallExpression(node) || ts.isNewExpression(node)) && makers.has(node.expression.getText());
    expect(findNodes(files, isMaker)).toEqual([]);
  });

  it('makes no regular expression from data', () => {
    const isMade = (node: ts.Node) =>
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      node.expression.getText() === 'RegExp' &&
      !isLiteral(node.arguments?.[0]);
    expect(findNodes(core, isMade)).toEqual([]);
  });
});

function list(sources: readonly SourceFile[], find: (file: SourceFile) => readonly string[]): string[] {
  return sources.flatMap((file) => find(file).map((found) => `${file.path}: ${found}`));
}

function findNodes(sources: readonly SourceFile[], test: (node: ts.Node, tree: ts.SourceFile) => boolean): string[] {
  return list(sources, ({ tree }) => {
    const found: string[] = [];
    visit(tree, (node) => {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      if (test(node, tree)) found.push(`line ${line}`);
    });
    return found;
  });
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path;
}

function rank(path: string): number {
  return layers.findIndex((layer) => layer.includes(folderOf(path)));
}

function hasDefault(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.some((element) => element.name.text === 'default');
  }
  return (
    ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

function countLines(node: ts.Node, tree: ts.SourceFile): number {
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart(tree)) + 1;
}

function isLiteral(node: ts.Expression | undefined): boolean {
  return node !== undefined && ts.isStringLiteralLike(node);
}

// Types vanish from the code, so they make no circle there.
function findCircles(sources: readonly SourceFile[]): string[] {
  const targets = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ isPackage, typeOnly }) => !isPackage && !typeOnly).map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
    if (done.has(path)) return;
    done.add(path);
    for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
  };
  for (const path of targets.keys()) follow(path, []);
  return circles;
}
