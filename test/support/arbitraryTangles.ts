import fc from 'fast-check';
import type {
  CourseEntry,
  InstrumentDefinition,
  InstrumentResponse,
  Norm,
  NormsDocument,
  PlanEntry,
} from '../../src/generated/documents.js';
import type { Instrument } from '../../src/index.js';
import { arbitraryLines, arbitraryRatings, arbitraryShapedEntries, type ShapedEntry, shapes } from './arbitraryShapes.js';
import { createForm, createInstrument, createRating, createScale } from './createInstrument.js';

const danish = { da: 'Tekst' };

/** A free text, which must be found neither in a course nor in an event. */
export const freeText = 'HEMMELIGT';

/** Part of the name of everyone but the citizen measured; an event must hold none. */
export const someone = 'person';

/** A table that makes of a line, or of a goal's points, so many times as much for a group. */
function timesFor(group: string, factor: number): Norm {
  const lookup = Array.from({ length: 101 }, (_, tenths) => ({ raw: tenths / 10, value: (tenths * factor) / 10 }));
  return { source: 'example', groups: [group], range: { min: 0, max: 10 * factor }, lookup };
}

const tables = [timesFor('young', 2), timesFor('adult', 5)];

/**
 * All shapes, and beside them answers that fewer may read, texts, two who see the same, and scores that are converted by the
 * groups of the citizen.
 */
const parts: Partial<InstrumentDefinition> = {
  ...shapes,
  items: [
    ...(shapes.items ?? []),
    createRating('seen', { min: 0, max: 10, step: 0.5 }),
    { type: 'text', id: 'note', text: danish },
  ],
  forms: [
    ...(shapes.forms ?? []).map((form) => (form.id === 'before' ? { ...form, items: ['line', 'note'] } : form)),
    createForm({ id: 'quiet', items: ['note', 'line'], cadence: 'before' }),
    createForm({
      id: 'view',
      respondents: ['mentor'],
      authorship: 'observer',
      items: ['seen'],
      cadence: 'before',
      readableBy: ['citizen'],
    }),
  ],
  scales: [
    ...(shapes.scales ?? []),
    createScale({ id: 'seen', items: ['seen'] }),
    createScale({ id: 'level', items: ['line'], norms: tables }),
    createScale({ id: 'gathered', method: 'sum', scales: ['level', 'mood'] }),
    createScale({ id: 'reached', method: 'attainment', minAnswered: 1, round: { decimals: 1 }, norms: tables }),
  ],
  followUps: [...(shapes.followUps ?? []), { id: 'level', title: danish, when: { scale: 'level', below: 5 } }],
  perspectives: [
    {
      id: 'seen-and-felt',
      construct: 'same',
      sides: [
        { scale: 'mood', role: 'citizen' },
        { scale: 'seen', role: 'mentor' },
      ],
    },
  ],
};

const reversed = (parts.scales ?? []).map((scale) => (scale.steps ? { ...scale, steps: scale.steps.toReversed() } : scale));
const cutAt = (value: number) => ({ source: 'example', cutoff: { value, belongsTo: 'upper' as const } });

/** Norms of one version: a cut-off, and perhaps what is expected in so many sessions or weeks. */
function createNorms(cutoff: number, unit?: 'session' | 'week'): NormsDocument {
  const points = [
    { at: 0, value: 3 },
    { at: 4, value: 7 },
  ];
  return {
    kind: 'norms',
    format: 1,
    id: 'example',
    version: '1.0.0',
    instrument: 'measure',
    provenance: {
      publisher: 'Example',
      sources: [{ id: 'example', title: 'Example' }],
      licence: { kind: 'public-domain', text: danish },
    },
    scales: [{ scale: 'mood', norms: [{ ...cutAt(cutoff), groups: ['young'] }, cutAt(5)] }],
    ...(unit && { expected: [{ scale: 'mood', source: 'example', unit, baseline: { from: 0, to: 10 }, points }] }),
  };
}

/**
 * Three versions of an instrument that a course spans. They name other baselines, list the steps of their ladder in another
 * order and have other norms; the last is a major one, of which some scales are comparable.
 */
export const tangledVersions = createTangledVersions();

/** Returns the same three, with parts of all of them changed. */
export function createTangledVersions(
  change: (parts: Partial<InstrumentDefinition>) => Partial<InstrumentDefinition> = (parts) => parts,
): readonly [Instrument, Instrument, Instrument] {
  const changed = change(parts);
  return [
    createInstrument(changed, { norms: [createNorms(6)] }),
    createInstrument(
      { ...changed, version: '1.1.0', scales: reversed, baseline: { occasion: 'talks-first' } },
      { norms: [createNorms(7, 'session')] },
    ),
    createInstrument(
      {
        ...changed,
        version: '2.0.0',
        baseline: { occasion: 'before-s1' },
        comparable: [{ major: 1, scales: ['mood', 'steps', 'goals'] }],
      },
      { norms: [createNorms(6, 'week')] },
    ),
  ];
}

/** Returns entries of one course of every kind and in all versions, full of names and texts. */
export const arbitraryTangles: fc.Arbitrary<ShapedEntry[]> = fc
  .tuple(fc.oneof(arbitraryShapedEntries, arbitraryLines, arbitraryRatings), fc.infiniteStream(fc.nat()))
  .map(([entries, numbers]) => entries.map((entry) => tangle(entry, numbers.next().value as number)));

function tangle(entry: ShapedEntry, drawn: number): ShapedEntry {
  if (entry.kind === 'response') return tangleResponse(entry, drawn);
  if (entry.kind === 'course' && drawn % 3 === 0) return changeVersion(entry, drawn);
  if (entry.kind === 'plan') return tangleReaders(writeGoals(entry), drawn);
  return entry.kind === 'occasion' ? { ...entry, reason: { da: freeText } } : entry;
}

/** From then on another version is followed. */
function changeVersion(entry: CourseEntry, drawn: number): CourseEntry {
  const { reference } = tangledVersions[(drawn % 4) % 3] as Instrument;
  return { ...entry, changes: { ...entry.changes, instrument: reference } };
}

function tangleResponse({ respondents, ...response }: InstrumentResponse, drawn: number): InstrumentResponse {
  const version = tangledVersions[[0, 0, 1, 1, 2][drawn % 5] as 0 | 1 | 2];
  const isOther = Math.floor(drawn / 5) % 3 === 0;
  const tangled = {
    ...response,
    instrument: version.reference,
    respondents: respondents.map((respondent) => ({ ...respondent, id: `${someone}-${respondent.id}` })),
    ...(drawn % 2 === 0 && { enteredBy: `${someone}-typist` }),
  };
  if (response.form === 'before') {
    return { ...tangled, form: isOther ? 'quiet' : 'before', answers: { ...response.answers, note: freeText } };
  }
  if (response.form === 'rate' && drawn % 7 === 0) return sayElse(tangled, (drawn % 101) / 10);
  if (response.form !== 'observe' || !isOther) return tangled;
  const { occasion: _, ...rest } = tangled;
  return { ...rest, form: 'view', answers: { seen: (drawn % 21) / 2 } };
}

/** A line instead of ratings, so that revisions of one response say different things. */
function sayElse({ goals: _, planRevision: __, occasion: ___, ...rest }: InstrumentResponse, line: number): InstrumentResponse {
  return { ...rest, form: 'before', answers: { line } };
}

function writeGoals(plan: PlanEntry): PlanEntry {
  const words = { title: freeText, signs: [freeText], methods: [freeText], agreements: [freeText] };
  return { ...plan, goals: plan.goals.map((goal) => ({ ...goal, ...words })) };
}

/** One revision is agreed on by the citizen, another by a mentor too, or by the staff. */
function tangleReaders(plan: PlanEntry, drawn: number): PlanEntry {
  const roles = [['citizen'], ['citizen', 'mentor'], ['staff', 'citizen']][drawn % 3] as readonly string[];
  return { ...plan, respondents: roles.map((role) => ({ role, id: `${someone}-${role}` })) };
}
