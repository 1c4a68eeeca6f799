import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compileInstrument, record, startCourse } from '../../dist/index.js';
import { createHandWrittenCourse } from '../contenders/createHandWrittenCourse.mjs';

const source = 'https://host.example/fremdrift';
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Returns the engine as a function from a course and an entry to what is recorded, or nothing when the entry is refused. */
export function createRecorder(definition) {
  const compiled = compileInstrument(definition);
  assert(compiled.ok);
  const options = { instrument: compiled.value, source };
  return (course, entry) => {
    const recorded = record(course, entry, options);
    return recorded.ok ? recorded.value : undefined;
  };
}

/** Returns the hand-written function that does the same. */
export function createHandRecorder(definition) {
  return createHandWrittenCourse(definition, { source, engine: version });
}

/** Returns a course that has just begun. */
export function openCourse(definition, facts) {
  const compiled = compileInstrument(definition);
  assert(compiled.ok);
  const started = startCourse(compiled.value, facts, { source });
  assert(started.ok);
  return started.value.course;
}

/** Returns a course with every entry recorded, and what each of them led to. */
export function recordAll(recorder, course, entries) {
  let current = course;
  const recorded = entries.map((entry) => {
    const result = recorder(current, entry);
    current = result?.course ?? current;
    return result;
  });
  return { course: current, recorded };
}
