import { addLifeFacts } from './addLifeFacts.js';
import { addOccasionFacts } from './addOccasionFacts.js';
import { addPerspectiveFacts } from './addPerspectiveFacts.js';
import { addPlanFacts } from './addPlanFacts.js';
import { addResponseFacts } from './addResponseFacts.js';
import type { Course } from './course.js';
import type { Fact } from './fact.js';
import type { TouchedParts } from './findTouched.js';
import type { CourseSetting } from './seriesPointOf.js';

/** Returns every fact that holds in a course, but of responses and of the plan only those asked for. */
export function deriveFacts(setting: CourseSetting & Pick<Course, 'lanes' | 'occasions'>, touched: TouchedParts): Fact[] {
  const { lanes } = setting;
  const facts: Fact[] = [];
  addLifeFacts(setting, facts);
  addPlanFacts(setting, facts, touched.plans);
  addOccasionFacts(setting, facts);
  for (const lane of lanes) {
    for (const [position, { id }] of lane.responses.entries()) {
      if (touched.responses === 'all' || touched.responses.has(id)) addResponseFacts({ lane, position }, setting, facts);
    }
  }
  if (touched.responses === 'all')
    addPerspectiveFacts(lanes, { changed: lanes.flatMap(({ responses }) => responses), setting }, facts);
  return facts;
}
