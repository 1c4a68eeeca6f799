import { createCaseResponse } from '../../../src/cli/cases/createCaseResponse.js';
import { survivingFacts } from '../../../src/cli/survivingFacts.js';
import type { FactData } from '../../../src/course/fact.js';
import type {
  CourseCase,
  CourseFacts,
  Entry,
  InstrumentResponse,
  PlanEntry,
  ProgressionEvent,
  ScoreCase,
} from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import { explainScore, record, scoreResponse, startCourse, validateResponse } from '../../../src/index.js';
import type { Issue } from '../../../src/issues/issue.js';
import type { Result } from '../../../src/shared/result.js';

/** What the engine made of a case. */
export interface Example {
  /** What was recorded, in order, with the facts it left that still hold at the end. */
  readonly steps: readonly ExampleStep[];
  readonly responses: readonly AnsweredForm[];
}

/** One thing that was recorded; without an entry it is the start of the course. */
export interface ExampleStep {
  readonly entry?: Entry;
  readonly events: readonly ProgressionEvent[];
}

/** A response that holds at the end, what is known beside it, and its scores. */
export interface AnsweredForm {
  readonly response: InstrumentResponse;
  readonly options: { readonly facts?: CourseFacts; readonly plan?: PlanEntry };
  readonly scores: ExampleScores;
  /** Whether it is dated: the answers of a case that is no course belong to no day. */
  readonly isDated: boolean;
}

/** The scores of a response; in a course with what each is compared with. */
export type ExampleScores = FactData<'fremdrift.response.scored.v1'>['scores'];

const source = 'urn:fremdrift:example';

/** Runs the engine over a case, as a host would. A case that the engine refuses any part of is no example, and throws. */
export function runExample(one: ScoreCase | CourseCase, instrument: Instrument): Example {
  const example = one.type === 'score' ? runScores(one, instrument) : runCourse(one, instrument);
  for (const answered of example.responses) confirmScores(answered, instrument);
  return example;
}

function runScores(one: ScoreCase, instrument: Instrument): Example {
  const { response: unchecked, options } = createCaseResponse(one, instrument);
  const response = acceptedOf(validateResponse(instrument, unchecked, options), one.id);
  const scores = scoreResponse(instrument, response, options) as ExampleScores;
  return { steps: [], responses: [{ response, options, scores, isDated: one.answeredOn !== undefined }] };
}

function runCourse({ id, facts, entries }: CourseCase, instrument: Instrument): Example {
  const started = acceptedOf(startCourse(instrument, facts, { source }), id);
  let { course } = started;
  const steps: ExampleStep[] = [{ events: started.events }];
  for (const entry of entries) {
    const recorded = acceptedOf(record(course, entry, { instrument, source }), id);
    course = recorded.course;
    steps.push({ entry, events: recorded.events });
  }
  const surviving = survivingFacts(steps.flatMap(({ events }) => events));
  const holds = ({ data }: ProgressionEvent) => surviving.get(data.key) === data;
  const told = steps.map((step) => ({ ...step, events: step.events.filter(holds) }));
  const scored = told.flatMap(({ events }) => events.filter((event) => event.type === 'fremdrift.response.scored.v1'));
  return { steps: told, responses: scored.map(({ data }) => findAnswered(data, { facts, entries })) };
}

function findAnswered(
  { response: id, revision, scores }: FactData<'fremdrift.response.scored.v1'>,
  { facts, entries }: Pick<CourseCase, 'facts' | 'entries'>,
): AnsweredForm {
  const response = entries.find((entry) => entry.kind === 'response' && entry.id === id && entry.revision === revision);
  if (response?.kind !== 'response') throw new Error(`The example holds no response "${id}".`);
  const plan = entries.find((entry) => entry.kind === 'plan' && entry.revision === response.planRevision);
  return { response, options: { facts, ...(plan?.kind === 'plan' && { plan }) }, scores, isDated: true };
}

/** What the page tells of a score and how the engine explains it are one number. */
function confirmScores({ response, options, scores }: AnsweredForm, instrument: Instrument): void {
  for (const [scale, score] of Object.entries(scores)) {
    const explained = explainScore(instrument, response, { ...options, scale }).score;
    const numbers = [explained, score].map((one) => (one.status === 'not-scorable' ? one.reason : one.raw));
    if (numbers[0] !== numbers[1]) throw new Error(`The example explains "${scale}" as ${numbers.join(' and not ')}.`);
  }
}

function acceptedOf<Value>(result: Result<Value, Issue>, id: string): Value {
  if (result.ok) return result.value;
  throw new Error(`The example "${id}" is refused: ${result.issues.map(({ code }) => code).join(', ')}.`);
}
