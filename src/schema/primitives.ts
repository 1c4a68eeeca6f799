import { z } from 'zod';

/*
 * The small vocabulary every document is written in. Only what JSON Schema can say stands here: no
 * refinements (they vanish from the generated schema), no defaults, no tuples.
 */

export const Id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/)
  .max(64)
  .meta({
    id: 'Id',
    description: 'A short name in lower case, such as "can-work". It never changes once responses refer to it.',
  });

export const OpaqueId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:~+=-]{0,127}$/)
  .meta({
    id: 'OpaqueId',
    description: 'An identifier that tells nothing about the person. Never a CPR number, a name or an e-mail address.',
  });

export const OccasionId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9._:~+=-]{0,199}$/)
  .meta({
    id: 'OccasionId',
    description:
      'An occasion, by its cadence and which one it is: "quarterly-2" for the second after the first, "milestones-midpoint", "before-s4" for the meeting "s4".',
  });

export const Version = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/)
  .meta({
    id: 'Version',
    description:
      'Three numbers with dots. The first rises when a score or a range may differ, the second for additions that leave every score as it was, the third for wording that cannot move a score.',
  });

export const InstrumentReference = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/)
  .max(96)
  .meta({ id: 'InstrumentReference', description: 'An instrument and its version, such as "bip@1.0.0".' });

const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

export const Language = z
  .string()
  .regex(languagePattern)
  .meta({ id: 'Language', description: 'A language tag: "da" for Danish, "en" for English.' });

export const Text = z.record(z.string().regex(languagePattern), z.string().min(1).max(10_000)).meta({
  id: 'Text',
  description: 'A text that people read, by language: { "da": "…", "en": "…" }. Danish is always there.',
});

export const CalendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'CalendarDate', description: 'A calendar date, year-month-day: "2026-03-31".' });

export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/)
  .meta({
    id: 'Instant',
    description: 'A moment in time with its offset: "2026-03-31T10:15:00+02:00" or "2026-03-31T08:15:00Z".',
  });

export const Duration = z
  .string()
  .regex(/^P[1-9]\d{0,3}[DWMY]$/)
  .meta({ id: 'Duration', description: 'A whole number of days, weeks, months or years: "P10D", "P6W", "P3M", "P1Y".' });

export const MissingReason = z.enum(['not-asked', 'declined', 'unknown', 'not-applicable']).meta({
  id: 'MissingReason',
  description:
    'Why there is no answer: it was not asked, the respondent declined, does not know, or the question does not apply.',
});

export const Wording = z.enum(['published', 'adapted', 'translation', 'own']).meta({
  id: 'Wording',
  description:
    'Where a text comes from: published (letter by letter from its source), adapted (changed from it), translation (of it) or own (written for this document).',
});

export const WordingByLanguage = z.record(z.string().regex(languagePattern), Wording).meta({
  id: 'WordingByLanguage',
  description: 'Where the texts come from, language by language: { "da": "published", "en": "translation" }.',
});

export const Code = z
  .strictObject({
    system: z.string().min(1).max(500).describe('The code system, such as "http://loinc.org".'),
    code: z.string().min(1).max(200).describe('The code in that system.'),
    display: z.string().min(1).max(1_000).exactOptional().describe('The name that the code system gives the code.'),
  })
  .meta({ id: 'Code', description: 'A code from a public code system, such as LOINC or SNOMED CT.' });

export const Codes = z.array(Code).max(50).describe('What this is called in public code systems.');

export const Extensions = z
  .record(z.string().min(1).max(200), z.unknown())
  .meta({ id: 'Extensions', description: "The host's own additions. The engine leaves them alone." });

export const Source = z
  .strictObject({
    id: Id.describe('A short name that the rest of the document refers to.'),
    title: z.string().min(1).max(1_000).describe('The title of the publication, as printed.'),
    authors: z.string().min(1).max(1_000).exactOptional().describe('Who wrote it.'),
    publisher: z.string().min(1).max(1_000).exactOptional().describe('Who published it.'),
    year: z.int().min(1800).max(2200).exactOptional().describe('The year it was published.'),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/)
      .max(2_000)
      .exactOptional()
      .describe('Where it can be read.'),
    note: Text.exactOptional().describe('What it was used for, and with what reservation.'),
  })
  .meta({ id: 'Source', description: 'A publication that the document rests on.' });

export const Licence = z
  .strictObject({
    kind: z
      .enum(['public-domain', 'attribution', 'permission', 'proprietary', 'unclear'])
      .describe(
        'public-domain: free; attribution: free when the source is named; permission: used by agreement; proprietary: others hold the rights; unclear: no terms were found.',
      ),
    text: Text.describe('The terms in full, or what is known of them.'),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/)
      .max(2_000)
      .exactOptional()
      .describe('Where the terms can be read.'),
  })
  .meta({ id: 'Licence', description: 'What others may do with the texts.' });

export const Threshold = z
  .strictObject({
    atLeast: z.number().exactOptional().describe('A difference of this size or more counts.'),
    moreThan: z.number().exactOptional().describe('Only a difference larger than this counts.'),
  })
  .meta({ id: 'Threshold', description: 'How large a difference must be. State one of the two.' });

export const MovementThreshold = z
  .strictObject({
    raw: Threshold.exactOptional().describe("In the scale's own numbers."),
    normalized: Threshold.exactOptional().describe('On the normalized scale from 0 to 1.'),
  })
  .meta({
    id: 'MovementThreshold',
    description: 'How large a difference must be, in raw or in normalized scores. State one of the two.',
  });
