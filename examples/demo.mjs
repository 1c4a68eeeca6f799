// Follows five citizens through a year with BIP, the way a host application would: checks the instruments, replays
// what was recorded, prints a page for the caseworker and stores the events.
//
//   npm run demo                   in Danish
//   npm run demo -- --lang en      in English
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileInstrument, replay } from 'fremdrift';
import bip from 'fremdrift/instruments/bip/1.0.0.json' with { type: 'json' };
import { formatIssue, formatPath } from 'fremdrift/messages';
import { validateDocument, validateInstrument } from 'fremdrift/validate';
import { currentFacts } from './demo/currentFacts.mjs';
import { formatCard } from './demo/formatCard.mjs';
import { formatCorrections } from './demo/formatCorrections.mjs';
import { formatCourse, formatInstruments } from './demo/formatHeadings.mjs';
import { formatMovements } from './demo/formatMovements.mjs';
import { formatPerspectives } from './demo/formatPerspectives.mjs';
import { createPaint, wrap } from './demo/layout.mjs';
import { words } from './demo/words.mjs';

const source = 'https://example.org/fagsystem';
const { language, folder } = readOptions();
const view = { language, words: words[language], paint: createPaint(process.stdout), definition: bip };

const instrument = accept(compileInstrument(accept(validateInstrument(bip))));
const courses = readLines('courses.ndjson').map((facts) => accept(validateDocument(facts)));
const entries = readLines('entries.ndjson');

print([...formatInstruments(checkInstruments(), view), '', ...wrap(view.words.readEach)]);
const written = courses.map((facts) => follow(facts));
print(['', ...wrap(view.words.written(written))]);

/** Replays one course, prints its page and stores its events; returns the name and length of the file. */
function follow(facts) {
  const own = entries.filter(({ course }) => course === facts.id);
  const { events, refused } = accept(replay(instrument, facts, own, { source }));
  const current = currentFacts(events);
  const cards = bip.forms.flatMap((form) => [...formatCard(form, current, view), ...formatMovements(form, current, view)]);
  print([
    ...formatCourse(facts, view),
    ...cards,
    ...formatPerspectives(current, view),
    ...formatCorrections({ entries: own, refused, current }, view),
  ]);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${facts.id}.ndjson`);
  writeFileSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  return { file, count: events.length };
}

/** Checks every instrument that comes with the package. */
function checkInstruments() {
  const root = join(dirname(fileURLToPath(import.meta.resolve('fremdrift/package.json'))), 'instruments');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  const documents = paths.sort().map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')));
  return documents
    .filter(({ kind }) => kind === 'instrument')
    .map((document) => {
      const { ok, issues } = validateDocument(document);
      if (!ok) process.exitCode = 1;
      return { document, ok, issues };
    });
}

function readLines(name) {
  const path = fileURLToPath(new URL(`./bip/${name}`, import.meta.url));
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Gives the value of a result, or ends the demo and says why there is none. */
function accept(result) {
  if (result.ok) return result.value;
  for (const issue of result.issues) console.error(`${formatPath(issue.path)}: ${formatIssue(issue, { language })}`);
  process.exit(1);
}

function readOptions() {
  const options = { lang: { type: 'string', default: 'da' }, out: { type: 'string', default: 'out' } };
  try {
    const { values } = parseArgs({ options });
    if (Object.hasOwn(words, values.lang)) return { language: values.lang, folder: values.out };
  } catch {
    // An unknown option is told like an unknown language: by showing how it is done.
  }
  console.error('node examples/demo.mjs [--lang da|en] [--out <folder>]');
  process.exit(2);
}

function print(lines) {
  console.log(lines.join('\n'));
}
