import { nearOrFew } from '../../document/nameNear.js';
import { type Place, select } from '../../document/select.js';
import type { Cadence, Form, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { suggestNear } from '../../issues/suggest.js';
import { isOccasionOf } from '../isOccasionOf.js';

/** A form is used at occasions that its cadence has, and so is the baseline; a list of milestones names none twice. */
export function checkOccasions(definition: InstrumentDefinition): readonly Issue[] {
  const { cadences = [], forms } = definition;
  const cadenceOf = (form: Form) => cadences.find(({ id }) => id === form.cadence);
  const repeated = ['cadences/*/at', 'forms/*/milestones'].flatMap((pattern) => select<readonly string[]>(definition, pattern));
  const issues = [
    ...repeated.flatMap(checkRepeated),
    ...forms.flatMap((form, index) => [
      ...checkMilestones(form, cadenceOf(form), ['forms', index, 'milestones']),
      ...checkNumbers(form, cadenceOf(form), ['forms', index, 'occasions']),
    ]),
  ];
  // What is wrong with the occasions of a form is not told of the baseline too.
  return issues.length > 0 ? issues : checkBaseline(definition, cadenceOf);
}

function checkRepeated({ path, value: list }: Place<readonly string[]>): readonly Issue[] {
  return list.flatMap((value, index) =>
    list.indexOf(value) === index ? [] : [createError('instrument/duplicate-value', [...path, index], { value })],
  );
}

function checkMilestones({ id: form, milestones }: Form, cadence: Cadence | undefined, path: IssuePath): readonly Issue[] {
  if (milestones === undefined) return [];
  if (cadence?.type !== 'milestones') return [createError('instrument/milestones-without-cadence', path, { form })];
  return milestones.flatMap((milestone, index) =>
    cadence.at.includes(milestone)
      ? []
      : [createError('instrument/missing-milestone', [...path, index], { milestone, cadence: cadence.id })],
  );
}

function checkNumbers({ id: form, occasions }: Form, cadence: Cadence | undefined, path: IssuePath): readonly Issue[] {
  if (occasions === undefined) return [];
  if (cadence?.type !== 'interval') return [createError('instrument/occasions-without-cadence', path, { form })];
  const { from, to = from } = occasions;
  return from > to ? [createError('instrument/no-occasions', [...path, 'to'], { form, from, to })] : [];
}

function checkBaseline(
  { baseline, forms }: InstrumentDefinition,
  cadenceOf: (form: Form) => Cadence | undefined,
): readonly Issue[] {
  const isUsed = (form: Form, occasion: string) => {
    const cadence = cadenceOf(form);
    return cadence !== undefined && isOccasionOf(cadence, occasion, form);
  };
  if (baseline === undefined || forms.some((form) => isUsed(form, baseline.occasion))) return [];
  const { occasion: id } = baseline;
  const known = new Set(forms.flatMap((form) => listOccasions(form, cadenceOf(form))));
  const params = { of: 'occasion', id, ...nearOrFew(suggestNear(id, known), known) };
  return [createError('instrument/unknown-reference', ['baseline', 'occasion'], params)];
}

/** The milestones that a form is used at, or the first of its numbered occasions. */
function listOccasions({ milestones, occasions }: Form, cadence: Cadence | undefined): readonly string[] {
  const planned = cadence?.type === 'milestones' ? (milestones ?? cadence.at) : [];
  const names = cadence?.type === 'interval' ? [occasions?.from ?? 0] : planned;
  return names.map((name) => `${cadence?.id}-${name}`);
}
