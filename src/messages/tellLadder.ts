import { phrases as danishPhrases } from '../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../issues/messages/en/words.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import type { ExplainedLadder } from '../scoring/explanation.js';

interface Speech {
  readonly language: MessageLanguage;
  /** What a step of the ladder is called. */
  readonly step: (id: string) => string;
}

const danish = {
  list: danishPhrases.list,
  allMet: 'Alle trin er nået.',
  noneMet: 'Intet trin er nået.',
  lowestNotMet: (step: string) => `Det nederste trin, ${step}, er ikke nået.`,
  consecutive: (step: string, place: number, count: number) =>
    `Den bygger på trinnet ${step} (nr. ${place} af ${count}), det højeste trin, hvor alle lavere trin også er nået.`,
  highest: (step: string, place: number, count: number) =>
    `Den bygger på trinnet ${step} (nr. ${place} af ${count}), det højeste trin, der er nået.`,
  standings: {
    met: (steps: string) => `Nået: ${steps}.`,
    'not-met': (steps: string) => `Ikke nået: ${steps}.`,
    unknown: (steps: string) => `Vides ikke: ${steps}.`,
  },
  open: (steps: string, count: number) =>
    `det ikke vides, om ${count === 1 ? 'trinnet' : 'trinnene'} ${steps} er nået, og det kan ændre scoren`,
};

const english: typeof danish = {
  list: englishPhrases.list,
  allMet: 'Every step is met.',
  noneMet: 'No step is met.',
  lowestNotMet: (step) => `The lowest step, ${step}, is not met.`,
  consecutive: (step, place, count) =>
    `It rests on the step ${step} (number ${place} of ${count}), the highest with all lower steps met.`,
  highest: (step, place, count) => `It rests on the step ${step} (number ${place} of ${count}), the highest that is met.`,
  standings: {
    met: (steps) => `Met: ${steps}.`,
    'not-met': (steps) => `Not met: ${steps}.`,
    unknown: (steps) => `Unknown: ${steps}.`,
  },
  open: (steps, count) =>
    `it is not known whether the ${count === 1 ? 'step' : 'steps'} ${steps} ${count === 1 ? 'is' : 'are'} met, which could change the score`,
};

const wordsOf = { da: danish, en: english };

/** Returns which step of a ladder its score rests on, as a sentence. */
export function tellLevel({ climb, steps, level }: ExplainedLadder, { language, step }: Speech): string {
  const words = wordsOf[language];
  const nameOf = (index: number) => step(steps[index]?.step ?? '');
  if (steps.every(({ standing }) => standing === 'met')) return words.allMet;
  if (level === 0) return climb === 'highest' ? words.noneMet : words.lowestNotMet(nameOf(0));
  return words[climb](nameOf(level - 1), level, steps.length);
}

/** Returns which steps of a ladder are met, which are not, and of which it is not known, each as a sentence. */
export function tellSteps({ steps }: ExplainedLadder, { language, step: nameOf }: Speech): string[] {
  const { list, standings } = wordsOf[language];
  return (['met', 'not-met', 'unknown'] as const).flatMap((standing) => {
    const names = steps.filter((step) => step.standing === standing).map(({ step }) => nameOf(step));
    return names.length === 0 ? [] : [standings[standing](list(names))];
  });
}

/** Returns why a ladder has no score, as the rest of a sentence. */
export function tellOpenSteps({ open }: ExplainedLadder, { language, step }: Speech): string {
  const words = wordsOf[language];
  return words.open(words.list(open.map(step)), open.length);
}
