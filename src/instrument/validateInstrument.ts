import { validateAs } from '../document/validateAs.js';
import type { InstrumentDefinition } from '../generated/documents.js';
import { isInstrument } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import { checkAlternatives } from './rules/checkAlternatives.js';
import { checkCalendar } from './rules/checkCalendar.js';
import { checkConditionCycles } from './rules/checkConditionCycles.js';
import { checkConditionForms } from './rules/checkConditionForms.js';
import { checkConditionValues } from './rules/checkConditionValues.js';
import { checkExact } from './rules/checkExact.js';
import { checkExtract } from './rules/checkExtract.js';
import { checkFollowUps } from './rules/checkFollowUps.js';
import { checkForms } from './rules/checkForms.js';
import { checkGoals } from './rules/checkGoals.js';
import { checkGroupRoles } from './rules/checkGroupRoles.js';
import { checkIds } from './rules/checkIds.js';
import { checkItems } from './rules/checkItems.js';
import { checkLanguages } from './rules/checkLanguages.js';
import { checkLookups } from './rules/checkLookups.js';
import { checkMethods } from './rules/checkMethods.js';
import { checkOccasions } from './rules/checkOccasions.js';
import { checkPerspectives } from './rules/checkPerspectives.js';
import { checkPrecision } from './rules/checkPrecision.js';
import { checkRanges } from './rules/checkRanges.js';
import { checkRecodes } from './rules/checkRecodes.js';
import { checkReferences } from './rules/checkReferences.js';
import { checkScaleUses } from './rules/checkScaleUses.js';
import { checkScorable } from './rules/checkScorable.js';
import { checkSections } from './rules/checkSections.js';
import { checkSplitScales } from './rules/checkSplitScales.js';
import { checkTexts } from './rules/checkTexts.js';
import { checkUnused } from './rules/checkUnused.js';
import { checkWeights } from './rules/checkWeights.js';
import { checkWording } from './rules/checkWording.js';
import { createRuleContext, type RuleContext } from './rules/ruleContext.js';

type Rule = (definition: InstrumentDefinition, context: RuleContext) => readonly Issue[];

/** What the parts of an instrument have to be for the other rules to make sense. */
const groundRules: readonly Rule[] = [
  checkIds,
  checkReferences,
  checkLanguages,
  checkAlternatives,
  checkPrecision,
  checkConditionCycles,
];
/** What can be said of a part by itself. */
const ownRules: readonly Rule[] = [checkTexts, checkItems, checkMethods, checkCalendar];
/** What parts say of one another; one wrong reference would break many of these. */
const sharedRules: readonly Rule[] = [
  checkConditionForms,
  checkForms,
  checkOccasions,
  checkSections,
  checkSplitScales,
  checkUnused,
  checkPerspectives,
  checkScaleUses,
  checkFollowUps,
  checkGroupRoles,
  checkGoals,
  checkScorable,
  checkWeights,
  checkWording,
];
/** What is said of scores: nothing can be, where the ends of an item leave no room between them. */
const scoreRules: readonly Rule[] = [checkConditionValues, checkRecodes, checkRanges, checkLookups];

/**
 * Returns any value as an instrument definition, or all that stands in its way.
 *
 * Size and depth come first, then structure, then meaning; of meaning, ids and references come before what parts say of
 * one another, so that one mistake gives one issue. Warnings stand beside the definition and do not refuse it.
 */
export function validateInstrument(input: unknown): Result<InstrumentDefinition, Issue> {
  return validateAs<InstrumentDefinition>(input, { structure: isInstrument, checkMeaning });
}

function checkMeaning(definition: InstrumentDefinition): readonly Issue[] {
  const ofExtract = checkExtract(definition);
  if (ofExtract.length > 0) return ofExtract;
  const context = createRuleContext(definition);
  const run = (rules: readonly Rule[]) => rules.flatMap((rule) => rule(definition, context));
  const ofGround = run(groundRules);
  const ofParts = run(ownRules);
  const hasRoom = ofParts.every(({ code }) => code !== 'instrument/empty-range');
  const rules = hasErrors(ofGround) ? [] : [...sharedRules, ...(hasRoom ? scoreRules : [])];
  const issues = [...ofGround, ...ofParts, ...run(rules)];
  // Whether scores can be exact is told of sound instruments only.
  return hasErrors(issues) ? issues : [...issues, ...checkExact(definition, context)];
}
