import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bipNorms, notesInstrument, packageRoot, runInProcess, writeFiles } from './runInProcess.js';

const passing = caseOf('passing', { health: 3 }, { health: { status: 'complete', raw: 3 } });
const failing = caseOf('failing', { health: 3 }, { health: { status: 'complete', raw: 4 }, total: { status: 'complete' } });

describe('fremdrift test', () => {
  it('passes the cases of the instruments of the package', async () => {
    const folder = join(packageRoot, 'instruments', 'bip');
    const count: number = JSON.parse(readFileSync(join(folder, '1.0.0.cases.json'), 'utf8')).cases.length;
    const { exitCode, stdout, stderr } = await runInProcess(['test', folder]);
    expect(stdout.split('\n')).toEqual([
      `${join(folder, '1.0.0.cases.json')}: ${count} of ${count} cases passed.`,
      `${count} cases in 1 file: all passed.`,
      '',
    ]);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it('tells of every case that fails: where it stands, what differs, and where the expectation comes from', async () => {
    const path = writeCases([passing, failing]);
    const { exitCode, stdout } = await runInProcess(['test', path]);
    expect(stdout.split('\n')).toEqual([
      `${path}:3:1: failed failing: A case called failing.`,
      '    scores.health.raw: expected 4, received 3',
      '    scores.total: expected {"status":"complete"}, received nothing',
      '    Source: By hand: <3> & "4".',
      `${path}: 1 of 2 cases passed.`,
      '2 cases in 1 file: 1 failed.',
      '',
    ]);
    expect(exitCode).toBe(1);
  });

  it('speaks Danish where the environment does', async () => {
    const { stdout } = await runInProcess(['test', writeCases([failing])], { env: { LANG: 'da_DK.UTF-8' } });
    expect(stdout).toMatch(/ ikke bestået failing: .*\n {4}scores\.health\.raw: \w+ 4, men fik 3\n/);
    expect(stdout).toMatch(/^1 eksempel i 1 fil: 1 er ikke bestået\.$/m);
  });

  it('writes JSON for programs', async () => {
    const path = writeCases([passing, failing]);
    const { exitCode, stdout, stderr } = await runInProcess(['test', path, '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      files: [
        {
          path,
          instrument: 'bip@1.0.0',
          ok: false,
          cases: [
            { id: 'passing', title: passing.title, passed: true, differences: [], line: 2, column: 1, source: passing.source },
            {
              id: 'failing',
              title: failing.title,
              passed: false,
              differences: [
                { problem: 'different', path: ['scores', 'health', 'raw'], expected: 4, received: 3 },
                { problem: 'missing', path: ['scores', 'total'], expected: { status: 'complete' } },
              ],
              line: 3,
              column: 1,
              source: failing.source,
            },
          ],
          issues: [],
        },
      ],
    });
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  });

  it('writes JUnit XML for build servers', async () => {
    const path = writeCases([passing, { ...failing, title: 'Under "4" & <5>\u0001.' }]);
    const { exitCode, stdout } = await runInProcess(['test', path, '--format', 'junit']);
    expect(stdout).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="fremdrift" tests="2" failures="1" errors="0">
  <testsuite name="${path}" tests="2" failures="1" errors="0">
    <testcase name="passing: A case called passing." classname="bip@1.0.0" file="${path}" line="2"/>
    <testcase name="failing: Under &quot;4&quot; &amp; &lt;5&gt;\uFFFD." classname="bip@1.0.0" file="${path}" line="3">
      <failure message="scores.health.raw: expected 4, received 3; scores.total: expected {&quot;status&quot;:&quot;complete&quot;}, received nothing">scores.health.raw: expected 4, received 3&#10;scores.total: expected {&quot;status&quot;:&quot;complete&quot;}, received nothing&#10;Source: By hand: &lt;3&gt; &amp; &quot;4&quot;.</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
    expect(exitCode).toBe(1);
  });

  it('tells what keeps cases from being run as errors of the build', async () => {
    const path = writeCases([{ ...passing, form: 7 }]);
    const { exitCode, stdout } = await runInProcess(['test', path, 'absent.cases.json', '--format', 'junit']);
    expect(stdout).toMatch(/^<testsuites name="fremdrift" tests="2" failures="0" errors="2">$/m);
    expect(stdout).toMatch(/<error message="document\/wrong-type cases\[0\]\.form: /);
    expect(stdout).toMatch(/<error message="There is no file &quot;absent\.cases\.json&quot;\."\/>/);
    expect(exitCode).toBe(2);
  });

  it('finds the instrument beside its cases: by their own name, by its version, and only then in the library', async () => {
    const ofName = { 'notes.json': notesInstrument(), 'notes.cases.json': notesCases() };
    const ofVersion = { '1.0.0.json': notesInstrument(), 'more.cases.json': notesCases() };
    for (const files of [ofName, ofVersion]) {
      const { exitCode, stdout } = await runInProcess(['test', writeFiles(files)]);
      expect(stdout).toMatch(/^1 case in 1 file: passed\.$/m);
      expect(exitCode).toBe(0);
    }
    const other = { '1.0.0.json': notesInstrument(), 'bip.cases.json': documentOf([passing]) };
    expect(await runInProcess(['test', writeFiles(other)])).toMatchObject({ exitCode: 0 });
  });

  it('validates the instrument and the norms first, and tells what is wrong with them and where', async () => {
    const broken = {
      'notes.json': notesInstrument().replace('"da": "Noter"', '"en": "Notes"'),
      'notes.cases.json': notesCases(),
    };
    const ofInstrument = await runInProcess(['test', writeFiles(broken)]);
    expect(ofInstrument.stdout).toMatch(/notes\.json:3:12: error instrument\/missing-danish title: /);
    expect(ofInstrument.stdout).toMatch(
      /notes\.cases\.json: The cases could not be run\.\nNo cases were run\. 1 file could not be run\.\n$/,
    );
    expect(ofInstrument.exitCode).toBe(1);
    const norms = { 'n.json': '{"kind": "norms"}', 'bip.cases.json': documentOf([passing], { norms: 'n.json' }) };
    const ofNorms = await runInProcess(['test', writeFiles(norms)]);
    expect(ofNorms.stdout).toMatch(/n\.json:1:1: error document\/missing-property: /);
    expect(ofNorms.exitCode).toBe(1);
  });

  it('uses the norms that the cases name', async () => {
    const norms = bipNorms();
    const expected = { 'can-work': { status: 'complete', raw: 3, band: 'all' } };
    const files = {
      'n.json': norms,
      'bip.cases.json': documentOf([caseOf('band', { 'can-work': 3 }, expected)], { norms: 'n.json' }),
    };
    expect(await runInProcess(['test', writeFiles(files)])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('runs cases from standard input with an instrument of the library', async () => {
    const { exitCode, stdout } = await runInProcess(['test', '-'], { stdin: documentOf([failing]) });
    expect(stdout).toMatch(/^<stdin>:2:1: failed failing: /);
    expect(exitCode).toBe(1);
  });

  it.each([
    [['test'], '<path> is missing.'],
    [['test', 'absent.cases.json'], 'There is no file "absent.cases.json".'],
    [['test', join(packageRoot, 'docs')], 'has no files of cases'],
    [['test', '-', '--format', 'yaml'], '"yaml" cannot be used'],
  ])('refuses %j as wrong use: nothing was tested', async (argv, sentence) => {
    const { exitCode, stderr } = await runInProcess(argv);
    expect(stderr).toContain(sentence);
    expect(exitCode).toBe(2);
  });

  it('is never green where the instrument is nowhere', async () => {
    const path = writeCases([passing], { instrument: 'unheard@1.0.0' });
    const { exitCode, stdout, stderr } = await runInProcess(['test', path]);
    expect(stderr).toContain('The instrument "unheard@1.0.0"');
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it('takes a file for what it is, whatever it is called', async () => {
    const path = join(writeFiles({ 'notes.json': notesInstrument() }), 'notes.json');
    const { exitCode, stdout } = await runInProcess(['test', path]);
    expect(stdout).toMatch(/notes\.json:2:\d+: error document\/wrong-value kind: /);
    expect(exitCode).toBe(1);
  });
});

function caseOf(id: string, answers: Readonly<Record<string, number>>, scores: Readonly<Record<string, object>>) {
  const told = { title: `A case called ${id}.`, source: 'By hand: <3> & "4".' };
  return { type: 'score', id, ...told, form: 'citizen', answers, expect: { scores } };
}

/** Each case stands on a line of its own, the first on the second. */
function documentOf(cases: readonly object[], changes: Readonly<Record<string, unknown>> = {}): string {
  const head = JSON.stringify({ kind: 'cases', format: 1, instrument: 'bip@1.0.0', ...changes });
  return `${head.slice(0, -1)}, "cases": [\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}

function writeCases(cases: readonly object[], changes: Readonly<Record<string, unknown>> = {}): string {
  return join(writeFiles({ 'own.cases.json': documentOf(cases, changes) }), 'own.cases.json');
}

function notesCases(): string {
  const refused = { ...caseOf('notes', {}, {}), answers: { notes: 5 }, expect: { issues: ['response/wrong-answer-type'] } };
  return documentOf([refused], { instrument: 'notes@1.0.0' });
}
