import { z } from 'zod';
import { Extensions, Id, Language, Licence, Source, Version } from './primitives.js';
import { Norm } from './scale.js';

export const Trajectory = z
  .strictObject({
    scale: Id,
    source: Id.describe('The publication the course comes from.'),
    groups: z.array(Id).min(1).max(100).exactOptional().describe('The groups it holds for. Absent: all.'),
    roles: z.array(Id).min(1).max(100).exactOptional().describe('The respondent roles it holds for. Absent: all.'),
    languages: z
      .array(Language)
      .min(1)
      .max(100)
      .exactOptional()
      .describe('The languages it holds for; it does not fit a response whose language is not known. Absent: all.'),
    unit: z.enum(['session', 'week', 'month']).describe('What the steps of the course are counted in.'),
    baseline: z
      .strictObject({
        from: z.number().describe('The lowest first score it holds for.'),
        to: z.number().describe('The highest first score it holds for.'),
      })
      .describe('The first scores the course holds for.'),
    points: z
      .array(
        z.strictObject({
          at: z.int().min(0).max(10_000).describe('The session, week or month, counted from the first score.'),
          value: z.number().describe('The score expected there.'),
        }),
      )
      .min(1)
      .max(1_000)
      .describe('The expected scores, earliest first. Between two of them the course is taken to be a straight line.'),
  })
  .meta({ id: 'Trajectory', description: 'The course that research leads one to expect.' });

export const NormsDocument = z
  .strictObject({
    $schema: z.string().max(2_000).exactOptional().describe('Where an editor finds the description of this format.'),
    kind: z.literal('norms').describe('This document holds norms.'),
    format: z.literal(1).describe('The version of this format.'),
    id: Id,
    version: Version,
    instrument: Id.describe('The instrument the norms belong to.'),
    instrumentVersions: z.array(Version).min(1).max(200).exactOptional().describe('The versions of it. Absent: all.'),
    provenance: z
      .strictObject({
        publisher: z.string().min(1).max(1_000).describe('Who stands behind the figures.'),
        sources: z.array(Source).min(1).max(200).describe('The publications the figures come from.'),
        licence: Licence,
      })
      .describe('Where the figures come from.'),
    scales: z
      .array(
        z.strictObject({
          scale: Id.describe('The scale of the instrument.'),
          norms: z.array(Norm).min(1).max(100).describe('What research says of the scale; the first that fits is used.'),
        }),
      )
      .min(1)
      .max(1_000)
      .describe('The norms, scale by scale.'),
    expected: z.array(Trajectory).min(1).max(10_000).exactOptional().describe('Expected courses.'),
    extensions: Extensions.exactOptional(),
  })
  .meta({
    id: 'NormsDocument',
    title: 'Fremdrift norms',
    description: 'Norms that a host with the rights to them supplies beside an instrument.',
  });
