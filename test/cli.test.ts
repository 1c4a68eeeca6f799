import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { bipResponse, packageRoot, writeFiles } from './unit/cli/runInProcess.js';

const cli = join(packageRoot, 'dist', 'cli.js');
const env = { PATH: process.env['PATH'], LC_ALL: 'C' };

describe('the program fremdrift', () => {
  it('is what package.json names, and can be run', () => {
    const { bin } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
    expect(join(packageRoot, bin.fremdrift)).toBe(cli);
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(cli).mode & 0o111).toBe(0o111);
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
    expect(await run(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('finds its instruments wherever it is run from', async () => {
    const { exitCode, stdout } = await run(['list'], { cwd: writeFiles({}) });
    expect(stdout).toMatch(/^bip@1\.0\.0 /m);
    expect(exitCode).toBe(0);
  });

  it('scores what comes through a pipe, and exits with 1 for what it refuses', async () => {
    const good = await run(['score', 'bip', '-'], { stdin: bipResponse() });
    // One item from 1 to 5: (3 - 1) / 4.
    expect(JSON.parse(good.stdout).scores['can-work']).toMatchObject({ raw: 3, normalized: 0.5 });
    expect(good).toMatchObject({ exitCode: 0, stderr: '' });
    const mixed = await run(['score', 'bip', '-'], { stdin: `{\n${bipResponse()}\n` });
    expect(mixed.stdout).toBe(good.stdout);
    expect(mixed.stderr).toMatch(/^<stdin>:1: document\/syntax: /);
    expect(mixed.exitCode).toBe(1);
  });

  it('records what comes through a pipe', async () => {
    const { exitCode, stdout } = await run(['record', 'bip', '-'], { stdin: bipResponse() });
    expect(JSON.parse(stdout)).toMatchObject({ specversion: '1.0', type: 'fremdrift.response.scored.v1', subject: 'c-1' });
    expect(exitCode).toBe(0);
  });

  it('checks documents, in the language of the computer', async () => {
    const path = join(writeFiles({ 'broken.json': '{"kind": "instrument",}' }), 'broken.json');
    const { exitCode, stdout } = await run(['validate', path], { env: { ...env, LC_ALL: 'da_DK.UTF-8' } });
    expect(stdout).toMatch(/broken\.json:1:22: fejl document\/syntax: /);
    expect(exitCode).toBe(1);
  });

  it('shows an instrument, in the language of the computer', async () => {
    const { exitCode, stdout, stderr } = await run(['show', 'bip'], { env: { ...env, LC_ALL: 'da_DK.UTF-8' } });
    expect(stdout).toMatch(/^BIP – BeskæftigelsesIndikatorProjektet\n=+\n/);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('runs the cases of its instruments, and exits with 1 for a case that fails', async () => {
    expect(await run(['test', join(packageRoot, 'instruments')])).toMatchObject({ exitCode: 0, stderr: '' });
    const one = { type: 'score', id: 'wrong', title: 'Wrong.', source: 'Nowhere.', form: 'citizen', answers: { health: 3 } };
    const cases = [{ ...one, expect: { scores: { health: { status: 'complete', raw: 4 } } } }];
    const document = JSON.stringify({ kind: 'cases', format: 1, instrument: 'bip@1.0.0', cases });
    const { exitCode, stdout } = await run(['test', '-', '--format', 'junit'], { stdin: document });
    expect(stdout).toMatch(/<testsuites name="fremdrift" tests="1" failures="1" errors="0">/);
    expect(exitCode).toBe(1);
  });

  it('explains codes', async () => {
    expect(await run(['explain', 'response/required'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.each([
    [[]],
    [['scroe']],
    [['score', 'bip']],
    [['score', 'bip', 'absent.ndjson']],
    [['test', 'docs']],
    [['list', '--colour']],
  ])('exits with 2 for wrong use: %j', async (argv) => {
    const { exitCode, stdout, stderr } = await run(argv);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(exitCode).toBe(2);
  });

  it('ends quietly when its reader goes away, whatever is still to come', async () => {
    const child = spawn(process.execPath, [cli, 'score', 'bip', '-'], { env, stdio: 'pipe' });
    const [ended, problems] = [once(child, 'close'), text(child.stderr)];
    child.stdin.on('error', () => {});
    const feed = () => {
      while (child.stdin.writable && child.stdin.write(`${bipResponse()}\n`.repeat(200)));
    };
    child.stdin.on('drain', feed);
    child.stdout.once('data', () => child.stdout.destroy());
    feed();
    expect(await ended).toEqual([0, null]);
    expect(await problems).toBe('');
  });
});

interface RunOptions {
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

function run(argv: readonly string[], options: RunOptions = {}): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const { stdin = '', ...rest } = options;
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...argv], { env, ...rest }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
    child.stdin?.end(stdin);
  });
}
