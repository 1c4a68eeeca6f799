import type { Course, CourseResponse } from './course.js';
import { hashVoice } from './hashEntry.js';
import { findHolder } from './placeResponse.js';
import { listWaiting } from './waiting.js';

/** Returns a hash of who gave a response: nobody edits another's answers, so that all its revisions have the same. */
export function voiceOf(course: Course, id: string): number | undefined {
  const known = findHolder(course.lanes, id) ?? listWaiting(course).find((waiting) => waiting.id === id);
  return known ? hashVoice(known) : course.withdrawn.find((gone) => gone.id === id)?.voiceHash;
}

/** Returns a course that knows who gave a response also where that is withdrawn, whichever of the two came first. */
export function markVoice(course: Course, response: Pick<CourseResponse, 'id' | 'respondents'>): Course {
  const { withdrawn } = course;
  const position = withdrawn.findIndex(({ id, voiceHash }) => id === response.id && voiceHash === undefined);
  const mark = withdrawn[position];
  return mark ? { ...course, withdrawn: withdrawn.with(position, { ...mark, voiceHash: hashVoice(response) }) } : course;
}
