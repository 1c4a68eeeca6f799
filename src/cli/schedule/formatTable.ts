import type { InstrumentDefinition } from '../../index.js';
import type { MessageLanguage } from '../../messages.js';
import type { Paint } from '../createPaint.js';
import { scheduleTextsOf } from '../texts/scheduleTexts.js';
import type { PlannedRow } from './plannedRow.js';
import { nameRow } from './plannedRow.js';

/** Returns occasions as a table with a head, or a sentence where there are none. */
export function formatTable(
  rows: readonly PlannedRow[],
  options: { readonly definition: InstrumentDefinition; readonly language: MessageLanguage; readonly paint: Paint },
): string {
  const { columns, status, nothing } = scheduleTextsOf(options.language);
  if (rows.length === 0) return `${nothing}\n`;
  const isOfCourses = rows.some(({ course }) => course !== undefined);
  const { course: courseColumn, ...others } = columns;
  const head = [...(isOfCourses ? [courseColumn] : []), ...Object.values(others)];
  const cells = rows.map((row) => {
    const { occasion } = row;
    const names = nameRow(row, options);
    const days = [occasion.opensOn, occasion.dueOn ?? '', occasion.closesOn ?? ''];
    const told = [names.form, names.roles, names.occasion, ...days, status[occasion.status]];
    return isOfCourses ? [row.course ?? '', ...told] : told;
  });
  const widths = head.map((title, index) =>
    cells.reduce((widest, line) => Math.max(widest, line[index]?.length ?? 0), title.length),
  );
  const align = (line: readonly string[]) =>
    line
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [options.paint.strong(align(head)), ...cells.map(align), ''].join('\n');
}
