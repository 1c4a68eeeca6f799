import type { FollowUp } from '../../generated/documents.js';
import { followUpTexts } from '../texts/show/followUpTexts.js';
import type { Block } from './block.js';
import { list, paragraphs, section } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatCondition } from './formatCondition.js';

/** Returns what a response can call for, when, and who is told. */
export function formatFollowUps(narrator: Narrator): readonly Block[] {
  const { definition, language, say, roles } = narrator;
  const words = followUpTexts[language];
  const entries = (definition.followUps ?? []).map((followUp) => {
    const told = followUp.readableBy === undefined ? [] : [words.told(roles(followUp.readableBy))];
    return { text: say(followUp.title), blocks: paragraphs([...formatCause(narrator, followUp), ...told].join(' ')) };
  });
  return section(words.title, list(entries));
}

function formatCause(narrator: Narrator, { when, beyondCutoff, worsened, behindExpected }: FollowUp): readonly string[] {
  const { language, scale } = narrator;
  const words = followUpTexts[language];
  if (when) return [words.when(formatCondition(narrator, when))];
  if (beyondCutoff) return [words.beyondCutoff(scale(beyondCutoff.scale), beyondCutoff.side), words.needsCutoff];
  if (worsened) return [words.worsened[worsened.since](scale(worsened.scale)), ...(worsened.reliable ? [words.reliably] : [])];
  return behindExpected === undefined ? [] : [words.behind(scale(behindExpected.scale)), words.needsExpected];
}
