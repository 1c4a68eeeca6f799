import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expectTypeOf, it } from 'vitest';
import type { Draft, DraftAction, DraftChange, FormSchema, PresentedField } from '../../src/drafts.js';
import { applyAction, startDraft, undo } from '../../src/drafts.js';
import type { Answer, Instrument, InstrumentResponse, Issue, Result } from '../../src/index.js';

/** What libraries for forms ask of a schema (TanStack Form, React Hook Form): that it takes the values of the form. */
declare function useForm<Values>(options: {
  readonly defaultValues: Values;
  readonly validators: { readonly onChange: StandardSchemaV1<Values, unknown> };
}): void;

/** What servers ask of it (tRPC): its output is what the procedure is given. */
declare function procedure<Schema extends StandardSchemaV1>(
  input: Schema,
  resolve: (input: StandardSchemaV1.InferOutput<Schema>) => void,
): void;

describe('a draft', () => {
  it('is readonly, and so is what is in it', () => {
    const draft = {} as Draft;
    // @ts-expect-error the state is not to be changed
    draft.state.answers['q1'] = 3;
    // @ts-expect-error nor is what is derived from it
    draft.view.missing.push({ item: 'q1', isRequired: true });
  });

  it('is changed by actions alone, which say either item or goal', () => {
    expectTypeOf<{ type: 'answer'; item: string; value: Answer }>().toExtend<DraftAction>();
    expectTypeOf<{ type: 'answer'; goal: string; value: number }>().toExtend<DraftAction>();
    expectTypeOf<{ type: 'answer'; goal: string; value: string }>().not.toExtend<DraftAction>();
    expectTypeOf<{ type: 'clear'; item: string; goal: string }>().not.toExtend<DraftAction>();
    expectTypeOf<{ type: 'clear' }>().not.toExtend<DraftAction>();
    expectTypeOf<{ type: 'complete' }>().not.toExtend<DraftAction>();
  });

  it('comes with issues, not with exceptions', () => {
    expectTypeOf(startDraft).returns.toEqualTypeOf<Result<Draft, Issue>>();
    expectTypeOf(applyAction).returns.toEqualTypeOf<Result<DraftChange, Issue>>();
    expectTypeOf(undo).returns.toEqualTypeOf<DraftChange>();
    expectTypeOf<DraftChange['response']>().toEqualTypeOf<InstrumentResponse | undefined>();
  });

  it('is started with what its response needs', () => {
    // @ts-expect-error who answers is missing
    startDraft({} as Instrument, 'form', { id: 'r1', course: 'c1', subject: 's1' });
  });
});

describe('the schema of a form', () => {
  it('is a Standard Schema with its JSON Schema, of responses', () => {
    expectTypeOf<FormSchema>().toExtend<StandardSchemaV1<InstrumentResponse>>();
    expectTypeOf<FormSchema>().toExtend<StandardJSONSchemaV1<InstrumentResponse>>();
    expectTypeOf<StandardSchemaV1.InferInput<FormSchema>>().toEqualTypeOf<InstrumentResponse>();
    expectTypeOf<StandardSchemaV1.InferOutput<FormSchema>>().toEqualTypeOf<InstrumentResponse>();
  });

  it('is taken as it is by forms and servers', () => {
    const schema = {} as FormSchema;
    const check = () => {
      useForm({ defaultValues: {} as InstrumentResponse, validators: { onChange: schema } });
      procedure(schema, (input) => expectTypeOf(input).toEqualTypeOf<InstrumentResponse>());
    };
    expectTypeOf(check).toBeFunction();
  });
});

describe('a field', () => {
  it('names its kind of input', () => {
    expectTypeOf<PresentedField['input']>().toEqualTypeOf<
      'radio' | 'checkbox' | 'yes-no' | 'slider' | 'number' | 'text' | 'textarea' | 'date'
    >();
  });
});
