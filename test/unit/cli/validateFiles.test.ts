import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  bipNorms,
  bipResponse,
  goalsInstrument,
  notesInstrument,
  packageRoot,
  planOf,
  runInProcess,
  writeFiles,
} from './runInProcess.js';

const norms = join(packageRoot, 'test', 'fixtures', 'valid', 'norms.json');
const bip = join(packageRoot, 'instruments', 'bip', '1.0.0.json');

describe('fremdrift validate', () => {
  it('has no objection to the instruments of the package', async () => {
    const { exitCode, stdout, stderr } = await runInProcess(['validate', join(packageRoot, 'instruments', 'bip')]);
    expect(stdout).toBe('2 documents in 2 files: no errors.\n');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it('shows file, line and column of every problem, with the line and what of it is meant', async () => {
    const path = writeDocument('{\n  "kind": "cases",\n  "format": 2,\n  "instrumnt": "bip@1.0.0",\n  "cases": []\n}\n');
    const { exitCode, stdout } = await runInProcess(['validate', path]);
    const lines = stdout.split('\n');
    expect(lines[0]).toMatch(/^.*document\.json:3:13: error document\/wrong-value format: /);
    expect(lines.slice(1, 3)).toEqual(['     3 | "format": 2,', '       |           ^']);
    expect(lines[3]).toMatch(/:4:3: error document\/unknown-property instrumnt: .* Did you mean "instrument"\?$/);
    expect(lines.slice(4, 6)).toEqual(['     4 | "instrumnt": "bip@1.0.0",', '       | ^^^^^^^^^^^']);
    expect(lines[6]).toMatch(/:5:12: error document\/out-of-bounds cases: /);
    expect(lines.slice(-3)).toEqual([
      '1 document in 1 file: 3 errors.',
      'Why, and how to put it right? See "fremdrift explain <code>".',
      '',
    ]);
    expect(exitCode).toBe(1);
  });

  it('speaks Danish where the environment does', async () => {
    const { stdout } = await runInProcess(['validate', norms], { env: { LANG: 'da_DK.UTF-8' } });
    expect(stdout).toMatch(/^1 dokument i 1 fil: ingen fejl/m);
  });

  it('tells where a text stops being JSON', async () => {
    const path = writeDocument('{\r\n  "kind": "norms",\r\n  "format": 1\r\n  "scales": [],\r\n}\r\n');
    const { exitCode, stdout } = await runInProcess(['validate', path]);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/document\.json:3:14: error document\/syntax: .*: a comma is missing here\.$/),
      '     3 | "format": 1',
      '       |            ^',
    ]);
    expect(exitCode).toBe(1);
  });

  it.each([
    ['an empty file', ''],
    ['a file of blanks', ' \n\n'],
  ])('refuses %s', async (_name, text) => {
    const { exitCode, stdout } = await runInProcess(['validate', writeDocument(text)]);
    expect(stdout).toMatch(/document\.json:1:1: error document\/syntax: .*: there is nothing here\.$/m);
    expect(exitCode).toBe(1);
  });

  it('tells of a name that stands twice, at the second place, and of nothing else that is right', async () => {
    const text = '{"kind": "course-facts", "format": 1, "id": "c-1", "subject": "s-1", "instrument": "bip@1.0.0", "id": "c-2"}';
    const path = writeDocument(text);
    const { exitCode, stdout } = await runInProcess(['validate', path, '--format', 'json']);
    expect(JSON.parse(stdout).files[0].issues).toEqual([
      {
        code: 'document/duplicate-key',
        severity: 'error',
        path: ['id'],
        line: 1,
        column: text.lastIndexOf('"id"') + 1,
        message: 'The field "id" is here more than once.',
      },
    ]);
    expect(exitCode).toBe(1);
  });

  it('writes JSON for programs', async () => {
    const folder = writeFiles({ 'good.json': bipResponse(), 'bad.json': '{"kind": "respons"}' });
    const { exitCode, stdout, stderr } = await runInProcess(['validate', folder, '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      files: [
        {
          path: join(folder, 'bad.json'),
          ok: false,
          issues: [
            {
              code: 'document/unknown-kind',
              severity: 'error',
              path: ['kind'],
              line: 1,
              column: 10,
              message: expect.stringContaining('Did you mean "response"?'),
            },
          ],
        },
        { path: join(folder, 'good.json'), ok: true, issues: [] },
      ],
    });
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  });

  it('tells of the first 500 problems of a file, and how many more there are', async () => {
    const path = writeDocument(`[${'7,'.repeat(199_999)}7]`);
    const { exitCode, stdout } = await runInProcess(['validate', path]);
    expect(stdout.match(/document\/wrong-type/g)).toHaveLength(500);
    expect(stdout).toContain(`${path}: and 199,500 more, which are not shown.\n200,000 documents in 1 file: 200,000 errors.\n`);
    expect(exitCode).toBe(1);
    const [file] = JSON.parse((await runInProcess(['validate', path, '--format', 'json'])).stdout).files;
    expect(file).toMatchObject({ ok: false, untoldCount: 199_500 });
    expect(file.issues).toHaveLength(500);
  });

  it('checks what links of a folder lead to, and tells of one that leads nowhere', async () => {
    const folder = writeFiles({ 'target.txt': '{', 'b.json': bipResponse() });
    mkdirSync(join(folder, 'own'));
    symlinkSync(join(folder, 'target.txt'), join(folder, 'own', 'a.json'));
    symlinkSync(folder, join(folder, 'own', 'ring'));
    const { exitCode, stdout } = await runInProcess(['validate', join(folder, 'own')]);
    expect(stdout).toMatch(/a\.json:1:\d+: error document\/syntax: .*\n1 document in 1 file: 1 error\.\n/);
    expect(exitCode).toBe(1);
    symlinkSync(join(folder, 'absent.json'), join(folder, 'own', 'c.json'));
    const nowhere = await runInProcess(['validate', join(folder, 'own')]);
    expect(nowhere.stderr).toContain(`There is no file "${join(folder, 'own', 'c.json')}".`);
    expect(nowhere.exitCode).toBe(2);
  });

  it('tells of the files that can be read even where others cannot', async () => {
    const path = writeDocument('{');
    const { exitCode, stdout, stderr } = await runInProcess(['validate', 'absent.json', path]);
    expect(stdout).toContain('1 document in 1 file: 1 error.');
    expect(stderr).toContain('There is no file "absent.json".');
    expect(exitCode).toBe(2);
  });

  it('writes JSON for programs of files that cannot be read as well', async () => {
    const path = writeDocument(bipResponse());
    const { exitCode, stdout } = await runInProcess(['validate', 'absent.json', path, '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      files: [{ path, ok: true, issues: [] }],
      problems: [{ message: 'There is no file "absent.json".' }],
    });
    expect(exitCode).toBe(2);
    const unknown = await runInProcess(['validate', path, '--format', 'json', '--instrument', 'bipp']);
    expect(JSON.parse(unknown.stdout)).toEqual({ files: [], problems: [{ message: 'The instrument "bipp" cannot be used.' }] });
    expect(unknown.exitCode).toBe(2);
  });

  it('checks every file of documents in a folder, however deep, but none that is hidden or installed', async () => {
    const folder = writeFiles({ 'b.json': bipResponse(), 'notes.txt': '{', 'lines.ndjson': '{' });
    for (const name of ['a', '.hidden', 'node_modules']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'c.JSON'), '{');
    }
    const { stdout } = await runInProcess(['validate', folder, join(folder, 'b.json'), '--format', 'json']);
    const files: { path: string; ok: boolean }[] = JSON.parse(stdout).files;
    expect(files.map(({ path, ok }) => [path, ok])).toEqual([
      [join(folder, 'a', 'c.JSON'), false],
      [join(folder, 'b.json'), true],
      [join(folder, 'lines.ndjson'), false],
    ]);
  });

  it.each([
    ['lines', 'data.ndjson', (one: string, other: string) => `${one}\n\n${other}\n`, 3],
    ['lines by another name', 'data.jsonl', (one: string, other: string) => `${one}\n${other}`, 2],
    ['lines in a .json file', 'data.json', (one: string, other: string) => `${one}\n${other}`, 2],
    ['a list', 'data.json', (one: string, other: string) => `[\n${one},\n${other}\n]`, 3],
  ])('checks every document of %s', async (_name, file, compose, line) => {
    const folder = writeFiles({ [file]: compose(bipResponse(), bipResponse({ form: 1 })) });
    const { exitCode, stdout } = await runInProcess(['validate', join(folder, file)]);
    const column = bipResponse({ form: 1 }).indexOf('"form":1') + '"form":'.length + 1;
    expect(stdout).toMatch(
      new RegExp(`:${line}:${column}: error document/wrong-type form: .*\n2 documents in 1 file: 1 error\\.\n`),
    );
    expect(exitCode).toBe(1);
  });

  it('checks what comes from standard input', async () => {
    const { exitCode, stdout } = await runInProcess(['validate', '-'], { stdin: `${bipResponse()}\n{"kind": 1}\n` });
    expect(stdout).toContain('<stdin>:2:10: error document/unknown-kind kind:');
    expect(exitCode).toBe(1);
  });

  it('shows no line of a document about a citizen', async () => {
    const path = writeDocument(
      JSON.stringify(JSON.parse(bipResponse({ answers: { notes: { text: 'Jeg er ked af det.' } } })), null, 2),
    );
    const { stdout } = await runInProcess(['validate', path]);
    expect(stdout).toContain('error document/');
    expect(stdout).not.toContain('|');
    expect(stdout).not.toContain('ked af det');
    const broken = await runInProcess([
      'validate',
      writeDocument('{"kind": "response", "answers": {"notes": "Jeg er ked af det.",}}'),
    ]);
    expect(broken.stdout).toContain('document/syntax');
    expect(broken.stdout).not.toContain('ked af det');
  });

  it('holds responses to an instrument that is named', async () => {
    const stdin = `${bipResponse({ answers: { 'can-work': 7 } })}\n`;
    const alone = await runInProcess(['validate', '-'], { stdin });
    expect(alone).toMatchObject({ exitCode: 0, stdout: '1 document in 1 file: no errors.\n' });
    for (const instrument of ['bip', bip]) {
      const held = await runInProcess(['validate', '-', '--instrument', instrument], { stdin });
      const column = stdin.indexOf('"can-work":7') + '"can-work":'.length + 1;
      expect(held.stdout).toContain(`<stdin>:1:${column}: error response/unknown-option answers.can-work:`);
      expect(held.exitCode).toBe(1);
    }
  });

  it.each([
    ['a plan', planOf(['g-1'], { respondents: [{ role: 'mentor', id: 'm-1' }] }), /course\/wrong-role respondents\[0\]\.role: /],
    ['norms', bipNorms({ instrument: 'goals' }), /norms\/unknown-scale scales\[0\]\.scale: /],
  ])('holds %s to it as well', async (_name, stdin, problem) => {
    const path = join(writeFiles({ 'goals.json': goalsInstrument() }), 'goals.json');
    expect(await runInProcess(['validate', '-'], { stdin })).toMatchObject({ exitCode: 0 });
    const held = await runInProcess(['validate', '-', '--instrument', path], { stdin });
    expect(held.stdout).toMatch(problem);
    expect(held.exitCode).toBe(1);
  });

  it('counts warnings, which refuse nothing', async () => {
    const text = JSON.stringify({
      ...JSON.parse(bipResponse()),
      instrument: 'notes@1.0.0',
      form: 'citizen',
      answers: { notes: 'Født 010190-1234.' },
    });
    const folder = writeFiles({ 'response.json': text, 'instrument.json': notesInstrument() });
    const argv = ['validate', join(folder, 'response.json'), '--instrument', join(folder, 'instrument.json')];
    const { exitCode, stdout } = await runInProcess(argv);
    expect(stdout).toMatch(
      /: warning response\/cpr-in-text answers\.notes: .*\n1 document in 1 file: no errors and 1 warning\.\n/,
    );
    expect(exitCode).toBe(0);
  });

  it.each([
    [['validate', 'absent.json'], 'There is no file "absent.json".'],
    [['validate', join(packageRoot, 'src', 'shared')], 'has no .json or .ndjson files.'],
    [['validate', norms, '--instrument', 'bipp'], 'Did you mean "bip"?'],
  ])('refuses %j as wrong use', async (argv, sentence) => {
    const { exitCode, stdout, stderr } = await runInProcess(argv);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

function writeDocument(text: string): string {
  return join(writeFiles({ 'document.json': text }), 'document.json');
}
