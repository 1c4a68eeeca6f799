import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../../src/cli/runCli.js';
import { explainCode, issueCodes } from '../../../src/messages.js';
import { engineVersion } from '../../../src/shared/engineVersion.js';
import { bipResponse, packageRoot, runInProcess } from './runInProcess.js';

const colourCode = '\u001b[';
const commands = ['list', 'validate', 'test', 'show', 'score', 'record', 'explain', 'help'] as const;

describe('fremdrift', () => {
  it('tells how it is used when nothing is asked of it', async () => {
    const { exitCode, stdout, stderr } = await runInProcess([]);
    expect(stderr).toMatch(/^Usage: fremdrift/);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it.each([['--help'], ['-h'], ['help']])('tells how it is used for %s', async (argument) => {
    const { exitCode, stdout, stderr } = await runInProcess([argument]);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it.each(commands)('tells how "%s" is used, in both languages', async (command) => {
    const asked = await runInProcess(['help', command]);
    expect(asked.stdout).toMatch(new RegExp(`^Usage: fremdrift ${command}\\b`));
    expect(await runInProcess([command, '--help'])).toEqual(asked);
    expect(asked).toMatchObject({ exitCode: 0, stderr: '' });
    const danish = await runInProcess(['help', command, '--lang', 'da']);
    expect(danish.stdout).toMatch(new RegExp(`^Brug: fremdrift ${command}\\b`));
    expect(danish.stdout).not.toMatch(/Usage|Options|Arguments|Commands|\[options\]/);
  });

  it('speaks Danish where the environment does, unless it is asked for English', async () => {
    const env = { LC_ALL: 'da_DK.UTF-8' };
    expect((await runInProcess(['--help'], { env })).stdout).toMatch(/^Brug: fremdrift/);
    expect((await runInProcess(['--help', '--lang', 'en'], { env })).stdout).toMatch(/^Usage: fremdrift/);
  });

  it('tells its version', async () => {
    expect(await runInProcess(['--version'])).toEqual({ exitCode: 0, stdout: `${engineVersion}\n`, stderr: '' });
  });

  it.each([
    [['scroe'], 'There is no command "scroe". Did you mean "score"?', 'See "fremdrift help".'],
    [['help', 'scroe'], 'There is no command "scroe". Did you mean "score"?', 'See "fremdrift help".'],
    [['score', '--colour'], 'There is no option "--colour" here.', 'See "fremdrift help score".'],
    [
      ['validate', '--formt', 'json'],
      'There is no option "--formt" here. Did you mean "--format"?',
      'See "fremdrift help validate".',
    ],
    [['score'], '<instrument> is missing.', 'See "fremdrift help score".'],
    [['--lang', 'en', 'score', 'bip'], '<responses> is missing.', 'See "fremdrift help score".'],
    [['score', 'bip'], '<responses> is missing.', 'See "fremdrift help score".'],
    [['list', 'bip'], 'There are too many arguments for "list".', 'See "fremdrift help list".'],
    [['validate', '.', '--format'], 'The option "--format <format>" lacks its value.', 'See "fremdrift help validate".'],
    [
      ['validate', '.', '--format', 'yaml'],
      '"yaml" cannot be used for "--format <format>". Choose between "text" and "json".',
      'See',
    ],
    [['list', '--lang', 'sv'], '"sv" cannot be used for "--lang <language>". Choose between "da" and "en".', 'See'],
  ])('refuses %j as wrong use, and tells where help is', async (argv, message, hint) => {
    const { exitCode, stdout, stderr } = await runInProcess(argv);
    expect(stderr).toContain(`fremdrift: ${message}\n${hint}`);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('tells of wrong use in Danish as well', async () => {
    const { stderr } = await runInProcess(['scroe', '--lang', 'da']);
    expect(stderr).toBe('fremdrift: Kommandoen "scroe" findes ikke. Mente du "score"?\nSe "fremdrift help".\n');
  });

  it('uses colours on a terminal only, and never against NO_COLOR', async () => {
    const isTerminal = { stdout: true, stderr: true };
    for (const argv of [
      ['--help'],
      ['list'],
      ['explain', 'response/required'],
      ['scroe'],
      ['validate', '-'],
      ['show', 'bip'],
      ['test', '-'],
      ['score', 'bip', '-'],
    ]) {
      const write = (run: { stdout: string; stderr: string }) => run.stdout + run.stderr;
      const stdin = '{"kind": 1}';
      expect(write(await runInProcess(argv, { stdin, isTerminal })), argv.join(' ')).toContain(colourCode);
      expect(write(await runInProcess(argv, { stdin, isTerminal, env: { NO_COLOR: '1' } })), argv.join(' ')).not.toContain(
        colourCode,
      );
      expect(write(await runInProcess(argv, { stdin, isTerminal, env: { TERM: 'dumb' } })), argv.join(' ')).not.toContain(
        colourCode,
      );
      expect(write(await runInProcess(argv, { stdin })), argv.join(' ')).not.toContain(colourCode);
    }
  });

  it('writes help without colours where standard error is no terminal', async () => {
    const { stderr } = await runInProcess([], { isTerminal: { stdout: true, stderr: false } });
    expect(stderr).not.toContain(colourCode);
  });
});

describe('fremdrift list', () => {
  it('names the instruments of the package with their titles', async () => {
    const { exitCode, stdout } = await runInProcess(['list', '--lang', 'da']);
    expect(stdout).toMatch(/^bip@1\.0\.0 +BIP – BeskæftigelsesIndikatorProjektet$/m);
    expect(stdout.split('\n').slice(0, -1)).toEqual(stdout.split('\n').slice(0, -1).toSorted());
    expect(exitCode).toBe(0);
  });

  it('and the commands take an instrument by its id for its highest version', async () => {
    const root = mkdtempSync(join(tmpdir(), 'fremdrift-'));
    cpSync(join(packageRoot, 'instruments'), join(root, 'instruments'), { recursive: true });
    for (const version of ['1.10.0', '1.9.0']) {
      const definition = { ...JSON.parse(bipText()), version, title: { da: `BIP ${version}` } };
      writeFileSync(join(root, 'instruments', 'bip', `${version}.json`), JSON.stringify(definition));
    }
    const listed = await runInProcess(['list'], { packageRoot: root });
    expect(listed.stdout.match(/bip@\S+/g)).toEqual(['bip@1.0.0', 'bip@1.9.0', 'bip@1.10.0']);
    const stdin = bipResponse({ instrument: 'bip@1.10.0' });
    expect(await runInProcess(['score', 'bip', '-'], { packageRoot: root, stdin })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await runInProcess(['score', 'bip@1.9.0', '-'], { packageRoot: root, stdin })).toMatchObject({ exitCode: 1 });
  });
});

describe('fremdrift explain', () => {
  it('lists the codes with their titles when none is asked for', async () => {
    const { exitCode, stdout } = await runInProcess(['explain', '--lang', 'da']);
    const rows = stdout.split('\n').slice(0, -1);
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual(
      issueCodes.map((code) => [code, explainCode(code, { language: 'da' }).title]),
    );
    expect(exitCode).toBe(0);
  });

  it.each(['da', 'en'] as const)('explains every code in %s', async (language) => {
    for (const code of issueCodes) {
      const { exitCode, stdout } = await runInProcess(['explain', code, '--lang', language]);
      const { title, cause, cure } = explainCode(code, { language });
      for (const part of [code, title, cause, cure]) expect(stdout).toContain(part);
      expect(exitCode).toBe(0);
    }
  });

  it.each([
    ['required', 'Did you mean "response/required"?'],
    ['unknown-reference', 'Did you mean "instrument/unknown-reference" or "course/unknown-reference"?'],
    ['response/requierd', 'Did you mean "response/required"?'],
    ['something-else-entirely', 'There is no code "something-else-entirely".\nSee all codes with "fremdrift explain".'],
    ['__proto__', 'There is no code "__proto__".'],
  ])('refuses the code %j, and names those near it', async (code, sentence) => {
    const { exitCode, stdout, stderr } = await runInProcess(['explain', code]);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

describe('a reader that goes away', () => {
  it('ends the command quietly, and the input is read no further', async () => {
    let chunkCount = 0;
    async function* endless() {
      for (;;) {
        chunkCount += 1;
        yield Buffer.from(`${bipResponse()}\n`);
      }
    }
    const { exitCode, stderr } = await runWith(endless(), failingWith('EPIPE', 3));
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(chunkCount).toBeLessThan(10);
  });

  it('is something else than a disk that is full', async () => {
    async function* once() {
      yield Buffer.from(`${bipResponse()}\n`);
    }
    const { exitCode, stderr } = await runWith(once(), failingWith('ENOSPC', 1));
    expect(exitCode).toBe(2);
    expect(stderr).toBe('fremdrift: The result could not be written.\n');
  });
});

describe('progress', () => {
  it.each([
    ['a person waits at a terminal', { stdout: false, stderr: true }, true],
    ['the terminal shows the result itself', { stdout: true, stderr: true }, false],
    ['nobody waits', { stdout: false, stderr: false }, false],
  ])('is told or not where %s', async (_name, isTerminal, isTold) => {
    let time = 0;
    const now = () => {
      time += 250;
      return time;
    };
    const stdin = `${bipResponse()}\n${bipResponse()}\n`;
    const { stderr } = await runInProcess(['score', 'bip', '-'], {
      stdin: stdin.repeat(2_000),
      isTerminal,
      now,
      env: { NO_COLOR: '1' },
    });
    expect(stderr).toBe(isTold ? '\r\u001b[K4,000 read\r\u001b[K' : '');
  });
});

function bipText(): string {
  return readFileSync(join(packageRoot, 'instruments', 'bip', '1.0.0.json'), 'utf8');
}

/** A stream that fails when it is written to for the n-th time. */
function failingWith(code: string, failure: number): Writable {
  let count = 0;
  return new Writable({
    autoDestroy: false,
    write(_chunk, _encoding, done) {
      count += 1;
      done(count >= failure ? Object.assign(new Error(code), { code }) : null);
    },
  });
}

async function runWith(stdin: AsyncIterable<Uint8Array>, stdout: Writable) {
  let stderr = '';
  const exitCode = await runCli(['score', 'bip', '-'], {
    stdin,
    stdout,
    stderr: new Writable({
      write(chunk, _encoding, done) {
        stderr += chunk;
        done();
      },
    }),
    env: {},
    isTerminal: { stdout: false, stderr: false },
    now: () => 0,
    clock: () => '2026-03-02T12:00:00Z',
    loadCalendarLibrary: () => import('ical-generator'),
    packageRoot,
  });
  return { exitCode, stderr };
}
