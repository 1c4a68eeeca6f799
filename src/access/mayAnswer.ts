import type { Form } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import { isForGroups } from '../instrument/isForGroups.js';
import { invariant } from '../shared/invariant.js';

/** Someone who would answer a form, or type another's answers to it. */
export interface Actor {
  /** The role in which this person answers or types. */
  readonly role: string;
  /**
   * The groups that the citizen belongs to. Absent: not known; a form for certain groups may then be answered, though it is due
   * to nobody.
   */
  readonly groups?: readonly string[];
  /** The role whose answers this person types. Absent: the person answers. */
  readonly onBehalfOf?: string;
}

/** Whether a form may be answered, and how; or why not. */
export type AnsweringRight =
  | {
      readonly status: 'may';
      readonly authorship: Form['authorship'];
      /** Of a joint form: the other roles it is for; the response names at least one of them beside the actor's. */
      readonly together?: readonly string[];
      /** Where the actor types for someone: the response must name the actor as `enteredBy`. */
      readonly isTypist?: true;
    }
  | {
      readonly status: 'may-not';
      /**
       * `unknown-form`, `unknown-role`: the instrument has none such. `other-role`: the form is for other roles. `other-group`:
       * it is for other groups of citizens. `unreadable`: whoever types answers sees them, and may not.
       */
      readonly reason: 'unknown-form' | 'unknown-role' | 'other-role' | 'other-group' | 'unreadable';
    };

/**
 * Returns whether someone may answer a form, or type the answers of another role: that is open to roles that may read them.
 *
 * It tells of roles, not of people: that nobody answers in another's name is for the host to see to.
 *
 * @example
 * import { compileInstrument } from 'fremdrift';
 * import bip from 'fremdrift/instruments/bip/1.0.0.json' with { type: 'json' };
 * const bipOrIssues = compileInstrument(bip);
 * const offer = (actor) => bipOrIssues.ok && mayAnswer(bipOrIssues.value, 'citizen', actor);
 * offer({ role: 'caseworker' }) // => { status: 'may-not', reason: 'other-role' }
 * offer({ role: 'caseworker', onBehalfOf: 'citizen' }) // => { status: 'may', authorship: 'own', isTypist: true }
 */
export function mayAnswer(instrument: Instrument, form: string, { role, groups, onBehalfOf = role }: Actor): AnsweringRight {
  invariant(groups === undefined || Array.isArray(groups), 'the groups of a citizen are a list');
  const found = instrument.forms.get(form);
  if (!found) return { status: 'may-not', reason: 'unknown-form' };
  if (!instrument.roles.has(role) || !instrument.roles.has(onBehalfOf)) return { status: 'may-not', reason: 'unknown-role' };
  const { authorship, respondents, readableBy = [] } = found.definition;
  if (!respondents.includes(onBehalfOf)) return { status: 'may-not', reason: 'other-role' };
  if (groups !== undefined && !isForGroups(found, groups)) return { status: 'may-not', reason: 'other-group' };
  // Of those who answer together one may well hold the pen.
  const isTypist = onBehalfOf !== role && !(authorship === 'joint' && respondents.includes(role));
  if (isTypist && !readableBy.includes(role)) return { status: 'may-not', reason: 'unreadable' };
  return {
    status: 'may',
    authorship,
    ...(authorship === 'joint' && { together: respondents.filter((other) => other !== (isTypist ? onBehalfOf : role)) }),
    ...(isTypist && { isTypist }),
  };
}
