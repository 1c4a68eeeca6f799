import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { nameDisplay } from '../../../src/cli/show/formatPerspectives.js';
import { formatLight, lightOf } from '../../../src/messages.js';
import { nameColumns } from './formatAnswerTable.js';
import { renderTable } from './markdown.js';
import type { AnsweredForm } from './runExample.js';

/** Returns the colours of the responses to a form, a table for each display of traffic lights, with a column for each response. */
export function formatLightTables(narrator: Narrator, answered: readonly AnsweredForm[]): string {
  const { definition, language, say } = narrator;
  const tables = (definition.display ?? []).flatMap((display) => {
    if (display.as !== 'lights') return [];
    const shown = display.scales.flatMap((shownId) => definition.scales.filter(({ id }) => id === shownId));
    const rows = shown
      .filter(({ id }) => answered.some(({ scores }) => scores[id] !== undefined))
      .map(({ id, title }) => [
        say(title),
        ...answered.map(({ scores }) => formatLight(lightOf(scores[id], display), { language })),
      ]);
    return [renderTable([nameDisplay(narrator, display), ...nameColumns(narrator, answered)], rows)];
  });
  return tables.join('\n');
}
