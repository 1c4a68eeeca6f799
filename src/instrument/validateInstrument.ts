import { checkStructure } from '../document/checkStructure.js';
import { concludeIssues } from '../document/concludeIssues.js';
import type { InstrumentDefinition } from '../generated/documents.js';
import { isInstrument } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import { fail, type Result } from '../shared/result.js';
import { checkAlternatives } from './rules/checkAlternatives.js';
import { checkCalendar } from './rules/checkCalendar.js';
import { checkConditionCycles } from './rules/checkConditionCycles.js';
import { checkConditionForms } from './rules/checkConditionForms.js';
import { checkConditionValues } from './rules/checkConditionValues.js';
import { checkForms } from './rules/checkForms.js';
import { checkIds } from './rules/checkIds.js';
import { checkItems } from './rules/checkItems.js';
import { checkLookups } from './rules/checkLookups.js';
import { checkMethods } from './rules/checkMethods.js';
import { checkPrecision } from './rules/checkPrecision.js';
import { checkRanges } from './rules/checkRanges.js';
import { checkReferences } from './rules/checkReferences.js';
import { checkScaleForms } from './rules/checkScaleForms.js';
import { checkScorable } from './rules/checkScorable.js';
import { checkTexts } from './rules/checkTexts.js';
import { checkWeights } from './rules/checkWeights.js';
import { checkWording } from './rules/checkWording.js';
import { createRuleContext, type RuleContext } from './rules/ruleContext.js';

type Rule = (definition: InstrumentDefinition, context: RuleContext) => readonly Issue[];

/** What the parts of an instrument have to be for the other rules to make sense. */
const groundRules: readonly Rule[] = [checkIds, checkReferences, checkAlternatives, checkPrecision, checkConditionCycles];
/** What can be said of a part by itself. */
const ownRules: readonly Rule[] = [checkTexts, checkItems, checkMethods, checkForms, checkCalendar];
/** What parts say of one another; one wrong reference would break many of these. */
const sharedRules: readonly Rule[] = [
  checkConditionValues,
  checkConditionForms,
  checkScaleForms,
  checkScorable,
  checkWeights,
  checkRanges,
  checkLookups,
  checkWording,
];

/**
 * Returns any value as an instrument definition, or all that stands in its way.
 *
 * Size and depth come first, then structure, then meaning; of meaning, ids and references come before what parts say of
 * one another, so that one mistake gives one issue. Warnings stand beside the definition and do not refuse it.
 */
export function validateInstrument(input: unknown): Result<InstrumentDefinition, Issue> {
  const ofStructure = checkStructure(isInstrument, input);
  if (ofStructure.length > 0) return fail(ofStructure);
  const definition = input as InstrumentDefinition;
  return concludeIssues(definition, checkMeaning(definition));
}

function checkMeaning(definition: InstrumentDefinition): readonly Issue[] {
  const context = createRuleContext(definition);
  const run = (rules: readonly Rule[]) => rules.flatMap((rule) => rule(definition, context));
  const ofGround = run(groundRules);
  return [...ofGround, ...run(ownRules), ...(hasErrors(ofGround) ? [] : run(sharedRules))];
}
