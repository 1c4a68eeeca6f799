import type { InstrumentDefinition, ScheduledOccasion } from '../../index.js';
import { toPrintable } from '../../issues/messages/quote.js';
import { nameOccasion } from '../../messages/nameOccasion.js';
import { titleIn } from '../../messages/titles.js';
import type { MessageLanguage } from '../../messages.js';

/** An occasion, and the course it belongs to where it is of one that is recorded. */
export interface PlannedRow {
  readonly course?: string;
  readonly occasion: ScheduledOccasion;
}

/** What the parts of an occasion are called. */
export interface RowNames {
  readonly occasion: string;
  readonly form: string;
  readonly roles: string;
}

/** Returns what people call an occasion, its form and its roles; by their ids where they have no title. */
export function nameRow(
  { occasion: { id, form, roles } }: PlannedRow,
  { definition, language }: { readonly definition: InstrumentDefinition; readonly language: MessageLanguage },
): RowNames {
  const titleOf = (list: InstrumentDefinition['forms'] | InstrumentDefinition['roles'], sought: string) =>
    toPrintable(titleIn(list.find((one) => one.id === sought)?.title, language) ?? sought);
  return {
    occasion: nameOccasion(id, { cadences: definition.cadences ?? [], language }),
    form: titleOf(definition.forms, form),
    roles: roles.map((role) => titleOf(definition.roles, role)).join(' + '),
  };
}
