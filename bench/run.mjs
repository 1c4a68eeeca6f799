import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatReport } from './formatReport.mjs';
import { sections } from './sections.mjs';

const processCount = 3;
const measure = fileURLToPath(new URL('measure.mjs', import.meta.url));

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const report = { node: process.version, processor: cpus()[0]?.model.trim() ?? '', sections: [] };
for (const name of positionals.length > 0 ? positionals : Object.keys(sections)) {
  process.stderr.write(`Measuring ${name} …\n`);
  report.sections.push({ name, rows: await measureSection(name) });
}
console.log(values.json ? JSON.stringify(report, undefined, 2) : formatReport(report));
const isMet = report.sections.every(({ rows }) => rows.every((row) => row.isMet !== false));
if (values.check && !isMet) process.exitCode = 1;

/**
 * What a process optimizes, and how, is a matter of luck now and then: every section is measured in several, and of each
 * row the one in the middle is told.
 */
async function measureSection(name) {
  const runs = [];
  for (let count = 0; count < processCount; count += 1) runs.push(await measureOnce(name));
  return runs[0].map((_, index) => {
    const inOrder = runs.map((rows) => rows[index]).toSorted((left, right) => left.median - right.median);
    return inOrder[(processCount - 1) / 2];
  });
}

async function measureOnce(name) {
  const child = fork(measure, [name], { execArgv: ['--expose-gc'] });
  let rows;
  child.on('message', (message) => {
    rows = message;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0 || rows === undefined) throw new Error(`Could not measure "${name}".`);
  return rows;
}
