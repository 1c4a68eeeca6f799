import type { InstrumentDefinition } from '../../src/generated/documents.js';
import type { Instrument } from '../../src/index.js';
import { createRichParts } from './arbitraryCourse.js';
import { createTangledVersions } from './arbitraryTangles.js';
import { createCourseInstrument } from './createCourse.js';
import { createForm } from './createInstrument.js';

/** The version of an instrument that a course follows, and others that it spans. */
export type Versions = readonly [Instrument, ...Instrument[]];
type Parts = Partial<InstrumentDefinition>;
type Readers = { readonly [form: string]: readonly string[] };

/** Gives every form the readers named, or none, and the plan too. */
function withReaders(readers: Readers): (parts: Parts) => Parts {
  return ({ forms = [], goals, followUps = [], ...rest }) => ({
    ...rest,
    forms: forms.map(({ readableBy: _, ...form }) => ({ ...form, ...listed(readers[form.id] ?? readers.all) })),
    ...(goals && { goals: { ...goals, readableBy: readers.plan ?? ['mentor'] } }),
    ...(followUps.length > 0 && {
      followUps: followUps.map(({ readableBy: _, ...followUp }) =>
        followUp.id === 'low' ? { ...followUp, ...listed(readers.low) } : followUp,
      ),
    }),
  });
}

function listed(readableBy: readonly string[] | undefined): { readableBy?: readonly string[] } {
  return readableBy === undefined || readableBy.length === 0 ? {} : { readableBy };
}

export const tangledRoles = ['citizen', 'mentor', 'staff'];
export const richRoles = ['citizen', 'mentor', 'caseworker'];

/** The citizen may rate goals in two forms, so that one of them can be for fewer readers. */
function createTangled(readers: Readers): Versions {
  const alone = createForm({ id: 'rate-alone', goals: true, items: [], cadence: 'talks' });
  return createTangledVersions((parts) => withReaders(readers)({ ...parts, forms: [...(parts.forms ?? []), alone] }));
}

/** The caseworker's form is for the citizen too, who may then not know what the caseworker answers. */
function createRich(readers: Readers): Versions {
  const { forms = [], ...rest } = withReaders(readers)(createRichParts());
  const shared = forms.map((form) => (form.id === 'caseworker' ? { ...form, respondents: ['caseworker', 'citizen'] } : form));
  const parts = { ...rest, forms: shared, groups: [{ id: 'adult', title: { da: 'Voksne' } }] };
  return [createCourseInstrument(parts), createCourseInstrument({ ...parts, version: '1.1.0' })];
}

/** The instrument of all shapes, with other readers each time. */
export const tangledReaders: readonly Versions[] = [
  createTangled({ rate: ['mentor'], before: ['mentor'], view: ['citizen'], low: ['mentor'] }),
  createTangled({ low: ['mentor'] }),
  createTangled({ before: ['mentor'], rate: ['staff'], view: ['citizen'], plan: ['staff'] }),
  createTangled({ quiet: ['mentor'], observe: ['citizen'], staff: ['citizen'], plan: ['citizen', 'mentor'] }),
  createTangled({ before: ['mentor', 'staff'], quiet: ['mentor'], view: ['staff'], rate: ['mentor'] }),
];
/** The instrument of many raters, with other readers each time. */
export const richReaders: readonly Versions[] = [
  createRich({ citizen: ['caseworker'], short: ['caseworker'] }),
  createRich({}),
  createRich({ citizen: ['mentor'], caseworker: ['mentor'], joint: ['mentor'] }),
  createRich({ citizen: ['caseworker', 'mentor'], mentor: ['citizen'], caseworker: ['citizen'] }),
];

/** The same two, of which every role reads every form and the plan. */
export const openTangled = createTangled({ all: tangledRoles, plan: tangledRoles, low: tangledRoles });
export const openRich = createRich({ all: richRoles });
