import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../scripts/size/bundle.js';
import { engineVersion } from '../src/shared/engineVersion.js';
import { visit } from './sourceFiles.js';

const root = join(import.meta.dirname, '..');
const manifest = readJson(join(root, 'package.json'));
const consumer = mkdtempSync(join(tmpdir(), 'fremdrift-consumer-'));
const installed = join(consumer, 'node_modules', 'fremdrift');

/** The names each subpath gives. Taking one away breaks hosts. */
const exportedNames: Record<string, readonly string[]> = {
  fremdrift: [
    'assessAdherence',
    'compileInstrument',
    'explainScore',
    'factsOn',
    'hasErrors',
    'listOccasionRecords',
    'occasionEvents',
    'parseCourse',
    'recompute',
    'record',
    'replay',
    'scheduleCourse',
    'scheduleOccasions',
    'scoreGoals',
    'scoreResponse',
    'startCourse',
    'validateResponse',
    'versionOn',
  ],
  'fremdrift/validate': [
    'validateCases',
    'validateCourseFacts',
    'validateDocument',
    'validateEntry',
    'validateEvent',
    'validateInstrument',
    'validateNorms',
  ],
  'fremdrift/drafts': [
    'applyAction',
    'createFormSchema',
    'parseDraft',
    'patchState',
    'presentForm',
    'redo',
    'serializeDraft',
    'startDraft',
    'undo',
  ],
  'fremdrift/access': ['mayAnswer', 'redact'],
  'fremdrift/messages': [
    'explainCode',
    'formatComparison',
    'formatEvent',
    'formatGoalsComparison',
    'formatIssue',
    'formatLight',
    'formatPath',
    'formatScoreExplanation',
    'isIssueCode',
    'issueCodes',
    'lightOf',
  ],
  'fremdrift/schema': [
    'CasesDocument',
    'Condition',
    'CourseFacts',
    'DraftState',
    'Entry',
    'InstrumentDefinition',
    'InstrumentResponse',
    'Item',
    'Norm',
    'NormsDocument',
    'ProgressionEvent',
    'Scale',
  ],
};

// TypeScript 7 looks into every declaration; what TypeScript 6 makes of the host's own file is enough.
const thorough = { lib: ['ES2023', 'DOM'], skipLibCheck: false };
const compilers = [
  { compiler: '@typescript/native', resolution: 'NodeNext', module: 'NodeNext', checks: thorough },
  { compiler: '@typescript/native', resolution: 'Bundler', module: 'ESNext', checks: thorough },
  { compiler: 'typescript', resolution: 'NodeNext', module: 'NodeNext', checks: { lib: ['ES2023'], skipLibCheck: true } },
];

beforeAll(() => {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], root));
  const linked = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
  const dependencies = Object.fromEntries(linked.map((name) => [name, `file:${join(root, 'node_modules', name)}`]));
  writeJson('package.json', { type: 'module', private: true, dependencies: { ...dependencies, fremdrift: `file:${filename}` } });
  run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], consumer);
  copyFileSync(join(import.meta.dirname, 'fixtures/consumer/consumer.ts'), join(consumer, 'consumer.ts'));
}, 60_000);

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

describe('the package', () => {
  it('holds what it exports and little besides', () => {
    const files = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    const folders = ['dist', 'docs', 'examples', 'instruments', 'schemas'];
    expect(readdirSync(installed).toSorted()).toEqual([...files, ...folders].toSorted());
    expect(readdirSync(join(installed, 'examples'))).toEqual(['hosting']);
  });

  it('states one version everywhere', () => {
    expect(engineVersion).toBe(manifest.version);
    expect(run('node', [join(installed, 'dist/cli.js'), '--version'], consumer).trim()).toBe(manifest.version);
  });

  it('gives by every subpath the names it promises', () => {
    const subpaths = JSON.stringify(Object.keys(exportedNames));
    const script = `for (const path of ${subpaths}) console.log(JSON.stringify([path, Object.keys(await import(path)).sort()]))`;
    const lines = run('node', ['--input-type=module', '--eval', script], consumer).trim().split('\n');
    expect(Object.fromEntries(lines.map((line) => JSON.parse(line)))).toEqual(exportedNames);
  });

  it('can be required where modules are not', () => {
    const script = "console.log(typeof require('fremdrift').compileInstrument)";
    expect(run('node', ['--eval', script], consumer).trim()).toBe('function');
  });
});

describe('a host', () => {
  it.each(compilers)(
    'compiles by $compiler and $resolution, and runs without making code',
    (row) => {
      const options = { target: 'ES2022', types: [], strict: true, exactOptionalPropertyTypes: true, ...row.checks };
      writeJson('tsconfig.json', {
        compilerOptions: { ...options, module: row.module, moduleResolution: row.resolution, rootDir: '.', outDir: 'out' },
        files: ['consumer.ts'],
      });
      expect(run('node', [join(root, 'node_modules', row.compiler, 'bin/tsc'), '-p', consumer], consumer)).toBe('');
      const output = JSON.parse(run('node', ['--disallow-code-generation-from-strings', 'out/consumer.js'], consumer));
      expect(output).toEqual({
        raw: output.expected,
        expected: expect.any(Number),
        isSound: true,
        isSeen: true,
        mayAnswer: 'may',
        isFilled: true,
        takesNorms: true,
      });
    },
    60_000,
  );
});

describe('a bundle for the browser', () => {
  const core = "export { compileInstrument, validateResponse, scoreResponse } from 'fremdrift';";

  it.each([
    core,
    "export * from 'fremdrift';",
    "export * from 'fremdrift/validate';",
    "export * from 'fremdrift/drafts';",
    "export * from 'fremdrift/access';",
  ])('of %s makes no code from data', async (statement) => {
    expect(findCodeMakers(await bundle(statement, consumer))).toEqual([]);
  });

  it('of the core holds no structure checkers and no texts', async () => {
    const code = await bundle(core, consumer);
    expect(code).toContain('response/unknown-option');
    expect(code).not.toContain('additionalProperty');
    expect(code).not.toContain('Svarmuligheden');
    expect(code).not.toContain('immer');
  });
});

function run(command: string, parameters: readonly string[], folder: string): string {
  try {
    return execFileSync(command, parameters, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${parameters.join(' ')}\n${stdout}\n${stderr}`);
  }
}

function findCodeMakers(code: string): string[] {
  const found: string[] = [];
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, true), (node) => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    if (isCall && /^(?:globalThis\.)?(?:eval|Function)$/.test(node.expression.getText())) found.push(node.getText().slice(0, 80));
  });
  return found;
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(consumer, name), JSON.stringify(value));
}
