import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { CliIo, ExitCode } from '../../../src/cli/cliIo.js';
import { runCli } from '../../../src/cli/runCli.js';

/** What a run of the command line wrote, and what it would have exited with. */
export interface CliRun {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** The folder of the package. */
export const packageRoot = join(import.meta.dirname, '..', '..', '..');

/** Runs the command line in this process. English is spoken and no terminal is there unless it says so. */
export async function runInProcess(
  argv: readonly string[],
  options: Partial<Omit<CliIo, 'stdin' | 'stdout' | 'stderr'>> & { readonly stdin?: string } = {},
): Promise<CliRun> {
  const [stdout, stderr] = [collect(), collect()];
  const { stdin = '', ...io } = options;
  const exitCode = await runCli(argv, {
    env: {},
    isTerminal: { stdout: false, stderr: false },
    now: () => 0,
    clock: () => '2026-03-02T12:00:00Z',
    loadCalendarLibrary: () => import('ical-generator'),
    packageRoot,
    ...io,
    stdin: bytesOf(stdin),
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield Buffer.from(text);
}

function collect(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** Writes files in a folder of their own, and returns it. Names may hold folders that exist. */
export function writeFiles(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fremdrift-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Returns a response to the citizen form of BIP as one line of JSON. */
export function bipResponse(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    kind: 'response',
    format: 1,
    id: 'r-1',
    revision: 1,
    instrument: 'bip@1.0.0',
    form: 'citizen',
    course: 'c-1',
    subject: 's-1',
    respondents: [{ role: 'citizen', id: 's-1' }],
    answeredOn: '2026-03-01',
    recordedAt: '2026-03-01T12:00:00Z',
    answers: { 'can-work': 3 },
    ...changes,
  });
}

/** Returns norms for one scale of BIP: a band, and that a change of two is reliable. The figures are made up. */
export function bipNorms(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    kind: 'norms',
    format: 1,
    id: 'made-up',
    version: '1.0.0',
    instrument: 'bip',
    provenance: {
      publisher: 'Test',
      sources: [{ id: 'made-up', title: 'Opfundet til prøven' }],
      licence: { kind: 'unclear', text: { da: 'Ingen.' } },
    },
    scales: [
      {
        scale: 'can-work',
        norms: [
          {
            source: 'made-up',
            bands: [{ id: 'all', title: { da: 'Alle' }, from: 1 }],
            reliable: { type: 'points', atLeast: 2 },
          },
        ],
      },
    ],
    ...changes,
  });
}

/** Returns an instrument with one question, which is answered in words. */
export function notesInstrument(): string {
  return `{
  "kind": "instrument", "format": 1, "id": "notes", "version": "1.0.0", "status": "draft",
  "title": { "da": "Noter" }, "purpose": ["dialogue"],
  "provenance": {
    "publisher": "Test", "sources": [{ "id": "test", "title": "Test" }], "licence": { "kind": "unclear", "text": { "da": "Ingen." } }, "wording": { "da": "own" }
  },
  "roles": [{ "id": "citizen", "title": { "da": "Borger" } }],
  "items": [{ "id": "notes", "type": "text", "text": { "da": "Noter" } }],
  "forms": [
    {
      "id": "citizen", "title": { "da": "Noter" }, "respondents": ["citizen"], "authorship": "own",
      "items": ["notes"]
    }
  ],
  "scales": []
}`;
}

/** Returns an instrument that asks how far each goal is reached, from 1 to 5. */
export function goalsInstrument(): string {
  return JSON.stringify({
    ...JSON.parse(notesInstrument()),
    id: 'goals',
    items: [],
    forms: [{ id: 'status', respondents: ['citizen'], authorship: 'own', items: [], goals: true }],
    scales: [{ id: 'all', title: { da: 'Alle mål' }, method: 'attainment' }],
    goals: {
      attainment: {
        min: 1,
        max: 5,
        step: 1,
        meaning: 'shared',
        anchors: [
          { value: 1, label: { da: 'Langt fra' } },
          { value: 5, label: { da: 'Nået' } },
        ],
      },
    },
  });
}

/** Returns a plan with some open goals as one line of JSON. */
export function planOf(goals: readonly string[], changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    kind: 'plan',
    format: 1,
    id: 'p-1',
    revision: 1,
    course: 'c-1',
    recordedAt: '2026-02-01T12:00:00Z',
    plannedOn: '2026-02-01',
    respondents: [{ role: 'citizen', id: 's-1' }],
    goals: goals.map((id) => ({ id, version: 1, title: `Mål ${id}`, status: 'open' })),
    ...changes,
  });
}

/** Returns a response that rates goals as one line of JSON. */
export function goalsResponse(goals: Readonly<Record<string, number>>, changes: Readonly<Record<string, unknown>> = {}): string {
  return bipResponse({ instrument: 'goals@1.0.0', form: 'status', answers: {}, planRevision: 1, goals, ...changes });
}
