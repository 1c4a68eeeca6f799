import { z } from 'zod';
import {
  CourseChangedEvent,
  CourseEndedEvent,
  CoursePausedEvent,
  CourseResumedEvent,
  CourseStartedEvent,
} from './courseEvents.js';
import { FollowUpRequestedEvent, FollowUpResolvedEvent } from './followUpEvents.js';
import { GoalAdjustedEvent, GoalAttainedEvent, GoalClosedEvent, GoalSetEvent, GoalsComparedEvent } from './goalEvents.js';
import {
  OccasionDeclinedEvent,
  OccasionDueEvent,
  OccasionMissedEvent,
  OccasionNotHeldEvent,
  OccasionOpenedEvent,
  OccasionOverdueEvent,
} from './occasionEvents.js';
import {
  BandEnteredEvent,
  CutoffCrossedEvent,
  PerspectivesComparedEvent,
  ResponseScoredEvent,
  ScaleMovedEvent,
  StepLostEvent,
  StepReachedEvent,
} from './responseEvents.js';

export const ProgressionEvent = z
  .discriminatedUnion('type', [
    ResponseScoredEvent,
    ScaleMovedEvent,
    BandEnteredEvent,
    CutoffCrossedEvent,
    StepReachedEvent,
    StepLostEvent,
    GoalSetEvent,
    GoalAdjustedEvent,
    GoalAttainedEvent,
    GoalClosedEvent,
    GoalsComparedEvent,
    PerspectivesComparedEvent,
    FollowUpRequestedEvent,
    FollowUpResolvedEvent,
    OccasionDeclinedEvent,
    OccasionNotHeldEvent,
    OccasionOpenedEvent,
    OccasionDueEvent,
    OccasionOverdueEvent,
    OccasionMissedEvent,
    CourseStartedEvent,
    CoursePausedEvent,
    CourseResumedEvent,
    CourseChangedEvent,
    CourseEndedEvent,
  ])
  .meta({
    id: 'ProgressionEvent',
    title: 'Fremdrift progression event',
    description: 'A fact stated, corrected or withdrawn, in a CloudEvents 1.0 envelope.',
  });
