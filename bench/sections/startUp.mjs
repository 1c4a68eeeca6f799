import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDefinition } from '../data/createDefinition.mjs';
import { createRandom } from '../data/createRandom.mjs';
import { createResponses } from '../data/createResponses.mjs';
import { measureRounds, quartilesOf, wallTime } from '../rounds.mjs';
import { judge } from '../rows.mjs';

const firstScore = fileURLToPath(new URL('../firstScore.mjs', import.meta.url));

/** Measures a process that reads an instrument and a response from disk and scores it, against one that does nothing. */
export function measureStartUp() {
  const folder = mkdtempSync(join(tmpdir(), 'fremdrift-bench-'));
  try {
    const definition = createDefinition(22);
    const [response] = createResponses(definition, { count: 1, random: createRandom(1), spoiltEvery: 0 });
    const files = Object.entries({ instrument: definition, response }).map(([name, document]) =>
      writeDocument(folder, name, document),
    );
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    const times = measureRounds(
      { empty: createSpawn([empty]), score: createSpawn([firstScore, ...files]) },
      { rounds: 60, warmUps: 5, clock: wallTime },
    );
    return describe(times);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeDocument(folder, name, document) {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(document, undefined, 2));
  return path;
}

function createSpawn(args) {
  return { run: () => execFileSync(process.execPath, args, { stdio: 'inherit' }), operations: 1 };
}

function describe({ empty, score }) {
  const inMilliseconds = (times) => quartilesOf(times.map((time) => time / 1e6));
  const above = score.map((time, round) => time - empty[round]);
  return [
    { title: 'A process that does nothing', unit: 'ms', ...inMilliseconds(empty) },
    { title: 'A process that reads an instrument and scores a response', unit: 'ms', ...inMilliseconds(score) },
    judge(
      { title: 'From process start to first score: above one that does nothing', unit: 'ms', ...inMilliseconds(above) },
      { atMost: 15 },
    ),
  ];
}
