import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHandWritten } from '../contenders/createHandWritten.mjs';
import { createDefinition } from '../data/createDefinition.mjs';
import { createRandom } from '../data/createRandom.mjs';
import { createCourses } from '../data/createResponses.mjs';
import { measureRounds } from '../rounds.mjs';
import { createRatioRow, createSpeedRow } from '../rows.mjs';

const courseCount = 2_000;
const responseCount = 8;
const command = fileURLToPath(new URL('../timedCommand.mjs', import.meta.url));

/**
 * Measures the command `fremdrift record` from the start of its process, in processor time. Against it stands what no
 * engine gets around, in a process that is warm: parsing the lines, the hand-written scores, and writing the same events.
 */
export function measureCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'fremdrift-bench-'));
  try {
    const definition = createDefinition(22);
    const files = writeFiles(folder, definition);
    const contenders = { fremdrift: createCommand(files), floor: createFloor(files, createHandWritten(definition)) };
    const times = measureRounds(contenders, { rounds: 9, warmUps: 2 });
    return [
      createSpeedRow('fremdrift record, a process', times.fremdrift, 'lines'),
      createRatioRow('fremdrift record, a process: of parse + H + stringify', times, ['fremdrift', 'floor'], { atLeast: 0.5 }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFiles(folder, definition) {
  const courses = createCourses(definition, { courseCount, responseCount, random: createRandom(8), spoiltEvery: 0 });
  const weeks = Array.from({ length: responseCount }, (_, week) => courses.map(({ entries }) => entries[week]));
  const write = (name, documents) => {
    const path = join(folder, name);
    writeFileSync(path, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
    return path;
  };
  return {
    instrument: write('instrument.json', [definition]),
    facts: write(
      'courses.ndjson',
      courses.map(({ facts }) => facts),
    ),
    entries: write('entries.ndjson', weeks.flat()),
    output: join(folder, 'events.ndjson'),
  };
}

/** The command tells its own processor time, on a stream beside its output. */
function createCommand({ instrument, facts, entries, output }) {
  const run = () => {
    const file = openSync(output, 'w');
    const args = [command, 'record', instrument, entries, '--courses', facts, '--source', 'https://host.example/fremdrift'];
    const { status, output: streams } = spawnSync(process.execPath, args, { stdio: ['ignore', file, 'inherit', 'pipe'] });
    closeSync(file);
    assert.equal(status, 0);
    return Number(streams[3]);
  };
  return { measure: run, operations: courseCount * responseCount };
}

function createFloor({ facts, entries, output }, handWritten) {
  const inputs = [facts, entries].map((path) => readFileSync(path, 'utf8'));
  let events;
  const run = () => {
    events ??= parseLines(readFileSync(output, 'utf8'));
    const [, responses] = inputs.map(parseLines);
    assert(responses.every((response) => handWritten(response) !== undefined));
    return events.map((event) => JSON.stringify(event)).join('\n');
  };
  return { run, operations: courseCount * responseCount };
}

function parseLines(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
