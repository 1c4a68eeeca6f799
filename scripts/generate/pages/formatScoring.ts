import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { formatFollowUps } from '../../../src/cli/show/formatFollowUps.js';
import { formatGoals } from '../../../src/cli/show/formatGoals.js';
import { formatPerspectives } from '../../../src/cli/show/formatPerspectives.js';
import { formatComparisons, formatScale } from '../../../src/cli/show/formatScales.js';
import { isScoredOnce } from '../../../src/cli/show/isScoredOnce.js';
import { renderMarkdown } from '../../../src/cli/show/renderMarkdown.js';
import type { Scale } from '../../../src/generated/documents.js';
import { formatAlikeScales, groupAlikeScales } from './formatAlikeScales.js';
import { renderFolded, renderHeading } from './markdown.js';
import { pageTexts } from './pageTexts.js';

/** Perspectives that are more than these are folded away. */
const mostAtOnce = 3;

/** Returns how answers become scores, what calls for a follow-up, and what is set side by side. */
export function formatScoring(narrator: Narrator): string {
  const { definition, language } = narrator;
  const { baseline, comparable, perspectives = [], scales } = definition;
  const groups = groupAlikeScales(narrator);
  const others = scales.filter((scale) => !groups.flat().includes(scale));
  const words = pageTexts[language];
  // What holds for most instruments is told once, where the page opens.
  const isSpecial = baseline !== undefined || comparable !== undefined || scales.some((scale) => isScoredOnce(narrator, scale));
  const views = renderParts([formatPerspectives(narrator)]);
  return [
    renderHeading(3, words.scoring),
    ...(isSpecial ? [renderMarkdown(formatComparisons(narrator))] : []),
    ...groups.map((group) => formatAlikeScales(narrator, group)),
    ...others.map((scale) => formatLoneScale(narrator, scale)),
    ...renderParts([formatGoals(narrator), formatFollowUps(narrator)]),
    ...(perspectives.length > mostAtOnce ? [renderFolded(words.views, views.join('\n'))] : views),
  ].join('\n');
}

function renderParts(parts: readonly ReturnType<typeof formatGoals>[]): readonly string[] {
  return parts.flatMap((part) => (part.length > 0 ? [renderMarkdown(part, { below: 2 })] : []));
}

/** The steps of a ladder are many, and are folded away. */
function formatLoneScale(narrator: Narrator, scale: Scale): string {
  const blocks = formatScale(narrator, scale);
  if (scale.method !== 'ladder') return renderMarkdown(blocks, { below: 1 });
  const isSteps = ({ type }: (typeof blocks)[number]) => type === 'entries';
  const [steps] = blocks.filter(isSteps);
  const others = renderMarkdown(
    blocks.filter((block) => block !== steps),
    { below: 1 },
  );
  if (steps === undefined) return others;
  return [others, renderFolded(pageTexts[narrator.language].steps(scale.steps?.length ?? 0), renderMarkdown([steps]))].join('\n');
}
