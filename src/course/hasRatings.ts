import type { CourseResponse } from './course.js';

/** Tells whether a response says of any goal how far it is reached. */
export function hasRatings(response: Pick<CourseResponse, 'goals'> | undefined): boolean {
  return response?.goals !== undefined && Object.values(response.goals).some((rating) => typeof rating === 'number');
}
