import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type * as generated from '../../src/generated/documents.js';
import type * as schema from '../../src/schema/index.js';

/** The same type with nothing in it readonly: zod's types say nothing of that. */
type Writable<Type> = Type extends readonly (infer Member)[]
  ? Writable<Member>[]
  : Type extends object
    ? { -readonly [Key in keyof Type]: Writable<Type[Key]> }
    : Type;

describe('generated types', () => {
  it('are, of documents, what zod takes', () => {
    expectTypeOf<Writable<generated.InstrumentDefinition>>().toEqualTypeOf<
      Writable<z.input<typeof schema.InstrumentDefinition>>
    >();
    expectTypeOf<Writable<generated.NormsDocument>>().toEqualTypeOf<Writable<z.input<typeof schema.NormsDocument>>>();
    expectTypeOf<Writable<generated.CourseFacts>>().toEqualTypeOf<Writable<z.input<typeof schema.CourseFacts>>>();
    expectTypeOf<Writable<generated.Entry>>().toEqualTypeOf<Writable<z.input<typeof schema.Entry>>>();
    expectTypeOf<Writable<generated.InstrumentResponse>>().toEqualTypeOf<Writable<z.input<typeof schema.InstrumentResponse>>>();
    expectTypeOf<Writable<generated.ProgressionEvent>>().toEqualTypeOf<Writable<z.input<typeof schema.ProgressionEvent>>>();
    expectTypeOf<Writable<generated.DraftState>>().toEqualTypeOf<Writable<z.input<typeof schema.DraftState>>>();
    expectTypeOf<Writable<generated.CasesDocument>>().toEqualTypeOf<Writable<z.input<typeof schema.CasesDocument>>>();
  });

  it('are, of parts of documents, what zod takes', () => {
    expectTypeOf<Writable<generated.Item>>().toEqualTypeOf<Writable<z.input<typeof schema.Item>>>();
    expectTypeOf<Writable<generated.Scale>>().toEqualTypeOf<Writable<z.input<typeof schema.Scale>>>();
    expectTypeOf<Writable<generated.Norm>>().toEqualTypeOf<Writable<z.input<typeof schema.Norm>>>();
    expectTypeOf<Writable<generated.Condition>>().toEqualTypeOf<Writable<z.input<typeof schema.Condition>>>();
  });

  it('narrow on the literal that tells kinds apart', () => {
    expectTypeOf<Extract<generated.Item, { type: 'rating' }>>().toEqualTypeOf<generated.RatingItem>();
    expectTypeOf<Extract<generated.Entry, { kind: 'plan' }>>().toEqualTypeOf<generated.PlanEntry>();
    expectTypeOf<Extract<generated.ScoredScale, { status: 'not-scorable' }>>().not.toHaveProperty('raw');
  });

  it('are readonly throughout', () => {
    const facts = {} as generated.CourseFacts;
    // @ts-expect-error a document is never changed in place
    facts.subject = 'someone-else';
    // @ts-expect-error nor a list in it
    facts.groups?.push('young');
    const text = {} as generated.Text;
    // @ts-expect-error nor a text
    text['da'] = 'Noget andet';
  });

  it('leave an absent property out', () => {
    // @ts-expect-error absent is a missing property, never undefined
    const pause: generated.Pause = { from: '2026-01-01', to: undefined };
    expectTypeOf(pause).toEqualTypeOf<generated.Pause>();
  });

  it('know no other properties', () => {
    // @ts-expect-error a typo is an error
    const pause: generated.Pause = { from: '2026-01-01', form: '2026-01-01' };
    expectTypeOf(pause).toEqualTypeOf<generated.Pause>();
  });
});
