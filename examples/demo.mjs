// Follows citizens the way a host application would: checks the instruments, records entries in the order they arrive,
// prints a page for the caseworker and stores the events. First one citizen through four instruments, then four others
// through a year with BIP.
//
//   npm run demo                   in Danish
//   npm run demo -- --lang en      in English
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileInstrument } from 'fremdrift';
import bip from 'fremdrift/instruments/bip/1.0.0.json' with { type: 'json' };
import borgerensPlan from 'fremdrift/instruments/borgerens-plan/1.0.0.json' with { type: 'json' };
import fitSession from 'fremdrift/instruments/fit-session/1.0.0.json' with { type: 'json' };
import exampleNorms from 'fremdrift/instruments/fit-session/example.norms.json' with { type: 'json' };
import pipi from 'fremdrift/instruments/pipi/1.0.0.json' with { type: 'json' };
import { formatIssue, formatPath } from 'fremdrift/messages';
import { validateDocument, validateInstrument, validateNorms } from 'fremdrift/validate';
import { followCourse } from './demo/followCourse.mjs';
import { formatInstruments } from './demo/formatHeadings.mjs';
import { formatPage } from './demo/formatPage.mjs';
import { formatStored } from './demo/formatStored.mjs';
import { createPaint, wrap } from './demo/layout.mjs';
import { words } from './demo/words.mjs';

const source = 'https://example.org/fagsystem';
const { language, folder } = readOptions();
const view = { language, words: words[language], paint: createPaint(process.stdout) };

// Norms come from whoever has the right to them, beside the instrument. These show the format and are not for use.
const norms = accept(validateNorms(exampleNorms, { instrument: accept(validateInstrument(fitSession)) }));
const used = [bip, pipi, borgerensPlan, fitSession].map((definition) => {
  const supplied = definition.id === norms.instrument ? [norms] : [];
  const instrument = accept(compileInstrument(accept(validateInstrument(definition)), { norms: supplied }));
  return { definition, instrument, norms: supplied };
});

const entries = ['bip', 'one-citizen'].flatMap((example) => readLines(`${example}/entries.ndjson`));
const courses = ['bip', 'one-citizen'].flatMap((example) => readLines(`${example}/courses.ndjson`)).map(follow);
const [{ facts: first }] = courses;
const ofFirst = courses.filter(({ facts }) => facts.subject === first.subject);
const ofOthers = courses.filter(({ facts }) => facts.subject !== first.subject);

print([...formatInstruments(checkInstruments(), view), '', view.paint.heading(view.words.oneCitizen), '']);
print(wrap(view.words.oneCitizenIntroduction(first.subject)));
print(ofFirst.flatMap((followed) => formatPage(followed, view)));
print(['', view.paint.heading(view.words.others), '', ...wrap(view.words.othersIntroduction)]);
print(ofOthers.flatMap((followed) => formatPage(followed, view)));
print(formatStored(courses.map(store), view));

/** Records the entries of one course in the order they arrive. */
function follow(input) {
  const facts = accept(validateDocument(input));
  const own = entries.filter(({ course }) => course === facts.id);
  const {
    definition,
    instrument,
    norms: supplied,
  } = used.find(({ instrument: { reference } }) => reference === facts.instrument);
  const followed = accept(followCourse(instrument, facts, own, { source }));
  return { ...followed, definition, instrument, norms: supplied };
}

/** Stores the events of a course, one a line. */
function store(followed) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${followed.facts.id}.ndjson`);
  writeFileSync(file, followed.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  return { ...followed, file };
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
  const lines = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8').split('\n');
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
