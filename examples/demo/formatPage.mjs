import { formatCard } from './formatCard.mjs';
import { formatCorrections } from './formatCorrections.mjs';
import { formatGoals } from './formatGoals.mjs';
import { formatCourse } from './formatHeadings.mjs';
import { formatLadder } from './formatLadder.mjs';
import { formatMovements } from './formatMovements.mjs';
import { formatPerspectives } from './formatPerspectives.mjs';
import { formatSessions } from './formatSessions.mjs';

/** What a caseworker wants to see first hangs on the kind of instrument. */
const bodies = {
  bip: formatIndicators,
  pipi: formatLadder,
  'borgerens-plan': formatGoals,
  'fit-session': formatSessions,
};

/** Returns the page of one course. */
export function formatPage(followed, view) {
  const { definition } = followed;
  const pageView = { ...view, definition };
  return [...formatCourse(followed, pageView), ...bodies[definition.id](followed, pageView)];
}

function formatIndicators({ definition, current, entries, refused }, view) {
  return [
    ...definition.forms.flatMap((form) => [...formatCard(form, current, view), ...formatMovements(form, current, view)]),
    ...formatPerspectives(current, view),
    ...formatCorrections({ entries, refused, current }, view),
  ];
}
