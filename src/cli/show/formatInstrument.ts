import type { Block } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatFollowUps } from './formatFollowUps.js';
import { formatForms } from './formatForms.js';
import { formatGoals } from './formatGoals.js';
import { formatLimits } from './formatLimits.js';
import { formatOverview } from './formatOverview.js';
import { formatPerspectives } from './formatPerspectives.js';
import { formatProvenance, formatSources } from './formatProvenance.js';
import { formatRoles } from './formatRoles.js';
import { formatScales } from './formatScales.js';

/** Returns an instrument as a professional reads it: nothing but what the document carries, in the order it is asked for. */
export function formatInstrument(narrator: Narrator): readonly Block[] {
  return [
    ...formatOverview(narrator),
    ...formatProvenance(narrator),
    ...formatRoles(narrator),
    ...formatForms(narrator),
    ...formatScales(narrator),
    ...formatGoals(narrator),
    ...formatFollowUps(narrator),
    ...formatPerspectives(narrator),
    ...formatLimits(narrator),
    ...formatSources(narrator),
  ];
}
