import type {
  Answer,
  CourseFacts,
  Form,
  InstrumentDefinition,
  InstrumentResponse,
  Item,
  NormsDocument,
  Scale,
} from '../../src/generated/documents.js';
import type { Instrument, ResponseScores } from '../../src/index.js';
import { compileInstrument, scoreResponse, validateResponse } from '../../src/index.js';
import { accepted } from './accepted.js';

const danish = { da: 'Tekst' };

/** Returns a sound definition; unless forms are given, one form named "form" holds every item for the citizen alone. */
export function createDefinition(overrides: Partial<InstrumentDefinition> = {}): InstrumentDefinition {
  const items = overrides.items ?? [];
  return {
    kind: 'instrument',
    format: 1,
    id: 'measure',
    version: '1.0.0',
    status: 'active',
    title: danish,
    purpose: ['dialogue'],
    provenance: {
      publisher: 'Example',
      sources: [{ id: 'paper', title: 'Example' }],
      licence: { kind: 'public-domain', text: { da: 'Eksempel' } },
      wording: { da: 'own' },
    },
    roles: [
      { id: 'citizen', title: danish },
      { id: 'caseworker', title: danish },
    ],
    items,
    forms: [createForm({ items: items.map(({ id }) => id) })],
    scales: [],
    ...overrides,
  };
}

/** Returns a compiled instrument of a sound definition. */
export function createInstrument(
  overrides: Partial<InstrumentDefinition> = {},
  options: { readonly norms?: readonly NormsDocument[] } = {},
): Instrument {
  return accepted(compileInstrument(createDefinition(overrides), options));
}

/** Returns a form that the citizen answers alone. */
export function createForm(overrides: Partial<Form> = {}): Form {
  return { id: 'form', respondents: ['citizen'], authorship: 'own', items: [], ...overrides };
}

/** Returns a scale named "scale"; a mean unless something else is given. */
export function createScale(overrides: Partial<Scale> = {}): Scale {
  return { id: 'scale', title: danish, method: 'mean', ...overrides };
}

/** Returns a rating from 1 to 5 in whole steps, unless something else is given. */
export function createRating(
  id: string,
  overrides: Partial<Extract<Item, { type: 'rating' }>> = {},
): Extract<Item, { type: 'rating' }> {
  return { type: 'rating', id, text: danish, min: 1, max: 5, step: 1, ...overrides };
}

/** Returns so many ratings, named q1, q2 and so on. */
export function createRatings(
  count: number,
  overrides: Partial<Extract<Item, { type: 'rating' }>> = {},
): Extract<Item, { type: 'rating' }>[] {
  return Array.from({ length: count }, (_, index) => createRating(`q${index + 1}`, overrides));
}

/** Returns a question answered by yes or no. */
export function createYesNo(
  id: string,
  overrides: Partial<Extract<Item, { type: 'yesno' }>> = {},
): Extract<Item, { type: 'yesno' }> {
  return { type: 'yesno', id, text: danish, ...overrides };
}

/** Returns a choice between options that are their own scores; an option can also be given in full. */
export function createChoice(
  id: string,
  options: readonly (number | string | { value: string | number; score?: number; missing?: 'unknown' | 'declined' })[],
  overrides: Partial<Extract<Item, { type: 'choice' }>> = {},
): Extract<Item, { type: 'choice' }> {
  const listed = options.map((option) => (typeof option === 'object' ? option : { value: option }));
  return { type: 'choice', id, text: danish, options: listed.map((option) => ({ label: danish, ...option })), ...overrides };
}

/** Returns a response of one citizen to the form named "form". */
export function createResponse(
  answers: { readonly [item: string]: Answer },
  overrides: Partial<InstrumentResponse> = {},
): InstrumentResponse {
  return {
    kind: 'response',
    format: 1,
    id: 'response-1',
    revision: 1,
    instrument: 'measure@1.0.0',
    form: 'form',
    course: 'course-1',
    subject: 'subject-1',
    respondents: [{ role: 'citizen', id: 'citizen-1' }],
    answeredOn: '2026-03-02',
    recordedAt: '2026-03-02T12:00:00Z',
    answers,
    ...overrides,
  };
}

/** Returns the facts of the course that responses belong to. */
export function createFacts(overrides: Partial<CourseFacts> = {}): CourseFacts {
  return {
    kind: 'course-facts',
    format: 1,
    id: 'course-1',
    subject: 'subject-1',
    instrument: 'measure@1.0.0',
    startedOn: '2026-01-05',
    ...overrides,
  };
}

/** Returns the scores of answers that the instrument accepts. */
export function scoreAnswers(
  instrument: Instrument,
  answers: { readonly [item: string]: Answer },
  { facts, ...overrides }: Partial<InstrumentResponse> & { facts?: CourseFacts } = {},
): ResponseScores {
  const options = facts === undefined ? {} : { facts };
  const response = accepted(validateResponse(instrument, createResponse(answers, overrides), options));
  return scoreResponse(instrument, response, options);
}

/** Returns the codes of the issues with a response; none when it is accepted without a word. */
export function codesOf(instrument: Instrument, input: unknown, facts?: CourseFacts): string[] {
  return validateResponse(instrument, input, facts === undefined ? {} : { facts }).issues.map(({ code }) => code);
}
