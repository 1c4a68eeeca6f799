import { addLifeFacts } from './addLifeFacts.js';
import { addOccasionFacts } from './addOccasionFacts.js';
import { addPerspectiveFacts } from './addPerspectiveFacts.js';
import { addPlanFacts } from './addPlanFacts.js';
import { addResponseFacts } from './addResponseFacts.js';
import type { Course } from './course.js';
import type { Fact } from './fact.js';
import type { CourseSetting } from './seriesPointOf.js';

/** Returns every fact that holds in a course. */
export function deriveFacts(setting: CourseSetting & Pick<Course, 'lanes' | 'occasions'>): Fact[] {
  const { lanes } = setting;
  const facts: Fact[] = [];
  addLifeFacts(setting, facts);
  addPlanFacts(setting, facts);
  addOccasionFacts(setting, facts);
  for (const lane of lanes) {
    for (const position of lane.responses.keys()) addResponseFacts({ lane, position }, setting, facts);
  }
  addPerspectiveFacts(lanes, { changed: lanes.flatMap(({ responses }) => responses), setting }, facts);
  return facts;
}
