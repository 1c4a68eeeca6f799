import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { Id, InstrumentResponse, Language } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError, hasErrors } from '../issues/issue.js';
import { formatIssue } from '../issues/messages/formatIssue.js';
import { cut, isPlainObject } from '../issues/received.js';
import { validateResponse } from '../response/validateResponse.js';
import type { ScoringOptions } from '../scoring/scoreResponse.js';
import { invariant } from '../shared/invariant.js';
import { describeResponse, isSchemaTarget } from './responseJsonSchema.js';
import { messageLanguage } from './textIn.js';

/** What is known beside the responses to be checked, and the language that problems are told in. */
export interface FormSchemaOptions extends ScoringOptions {
  /** Absent: Danish. Messages are in Danish, or in English where that is asked for. */
  readonly language?: Language;
}

/** The responses to one form, as a Standard Schema version 1 with its JSON Schema. */
export interface FormSchema {
  readonly '~standard': StandardSchemaV1.Props<InstrumentResponse> & StandardJSONSchemaV1.Props<InstrumentResponse>;
}

/**
 * Returns the responses to one of the instrument's forms as a Standard Schema (https://standardschema.dev), which forms and
 * servers take as it is. It accepts exactly the responses to the form that `validateResponse` accepts, and tells problems in
 * words.
 *
 * Its JSON Schema, of draft 2020-12 or draft 7, accepts these and some more: what hangs on other answers, and which days
 * exist, no JSON Schema can say. Other drafts throw, and so does the name of a form that the instrument has not.
 */
export function createFormSchema(instrument: Instrument, form: Id, options: FormSchemaOptions = {}): FormSchema {
  const { language = 'da', facts, plan } = options;
  const compiled = instrument.forms.get(form);
  invariant(compiled, `the instrument has no form "${form}"`);
  const goalTitles = Object.fromEntries(
    plan?.goals.flatMap((goal) => ('title' in goal ? [[goal.id, String(goal.title)]] : [])) ?? [],
  );
  const names = { language: messageLanguage(language), instrument: instrument.definition, goalTitles };
  const tell = (issue: Issue) => ({ message: formatIssue(issue, names), path: issue.path });
  const describe = ({ target }: StandardJSONSchemaV1.Options) => {
    invariant(isSchemaTarget(target), `a response is described in JSON Schema draft-2020-12 or draft-07, not in "${target}"`);
    return describeResponse(instrument, { facts, plan, form: compiled, language, target });
  };
  return Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'fremdrift',
      validate: (value: unknown) => {
        const { issues } = validateResponse(instrument, value, { facts, plan });
        const refused = [...issues.filter(({ severity }) => severity === 'error'), ...checkForm(value, { form, issues })];
        return refused.length > 0 ? { issues: refused.map(tell) } : { value: value as InstrumentResponse };
      },
      jsonSchema: Object.freeze({ input: describe, output: describe }),
    }),
  });
}

/** A response to another form of the instrument is none to this one. */
function checkForm(value: unknown, { form, issues }: { readonly form: Id; readonly issues: readonly Issue[] }): Issue[] {
  const received: unknown = isPlainObject(value) ? value['form'] : form;
  if (received === form || hasErrors(issues)) return [];
  return [createError('response/wrong-value', ['form'], { expected: [form], received: cut(received) })];
}
