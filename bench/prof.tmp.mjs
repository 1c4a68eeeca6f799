import { createDefinition } from './data/createDefinition.mjs';
import { createRandom } from './data/createRandom.mjs';
import { createCourses } from './data/createResponses.mjs';
import { createHandRecorder, createRecorder, openCourse } from './sections/courses.mjs';

const definition = createDefinition(22);
const made = createCourses(definition, { courseCount: 500, responseCount: 8, random: createRandom(8), spoiltEvery: 100 });
const courses = made.map(({ facts, entries }) => ({ course: openCourse(definition, facts), entries }));
const rec = process.argv[2] === 'hand' ? createHandRecorder(definition) : createRecorder(definition);
let best = 1e9;
for (let k = 0; k < 25; k++) {
  const t = process.hrtime.bigint();
  let n = 0;
  for (const { course: c0, entries } of courses) {
    let c = c0;
    for (const e of entries) {
      const r = rec(c, e);
      n++;
      if (r) c = r.course;
    }
  }
  best = Math.min(best, Number(process.hrtime.bigint() - t) / n);
}
console.log(best.toFixed(0), 'ns');
