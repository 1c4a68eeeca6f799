import { z } from 'zod';
import { Id } from './primitives.js';

/** A condition as an author writes it: one test of one item or scale, or a combination of conditions. */
export interface ConditionDocument {
  item?: string;
  scale?: string;
  is?: string | number | boolean;
  in?: (string | number | boolean)[];
  atLeast?: number;
  atMost?: number;
  above?: number;
  below?: number;
  answered?: boolean;
  all?: ConditionDocument[];
  any?: ConditionDocument[];
  not?: ConditionDocument;
}

const AnswerScalar = z.union([z.string().max(1_000), z.number(), z.boolean()]);

export const Condition: z.ZodType<ConditionDocument, ConditionDocument> = z
  .strictObject({
    item: Id.exactOptional().describe('The item whose answer is tested.'),
    scale: Id.exactOptional().describe('The scale whose raw score is tested.'),
    is: AnswerScalar.exactOptional().describe(
      'True when the answer is exactly this. For an item of several choices: when this is among them.',
    ),
    in: z.array(AnswerScalar).min(1).max(1_000).exactOptional().describe('True when the answer is one of these.'),
    atLeast: z.number().exactOptional().describe('True when the number is this or more.'),
    atMost: z.number().exactOptional().describe('True when the number is this or less.'),
    above: z.number().exactOptional().describe('True when the number is more than this.'),
    below: z.number().exactOptional().describe('True when the number is less than this.'),
    answered: z.boolean().exactOptional().describe('True when there is an answer (or, if false, when there is none).'),
    get all() {
      return z.array(Condition).min(1).max(100).exactOptional().describe('True when all of these are.');
    },
    get any() {
      return z.array(Condition).min(1).max(100).exactOptional().describe('True when at least one of these is.');
    },
    get not() {
      return Condition.exactOptional().describe('True when this is false.');
    },
  })
  .meta({
    id: 'Condition',
    description:
      'A test of an answer or a score. It is true, false, or undecided while the answer is missing. State either "item" or "scale" with one test, or one of "all", "any", "not".',
  });
