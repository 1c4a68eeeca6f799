const da = {
  title: 'Set fra flere sider',
  same: 'De svarer på det samme, så forskellen mellem dem betyder noget.',
  sameGoals: 'De vurderer de samme mål, så forskellen mellem dem betyder noget.',
  anyDivergence: 'Enhver forskel regnes for uenighed.',
  diverged: (threshold: string) => `De regnes for uenige, ${threshold}.`,
  related: 'De vises kun ved siden af hinanden. Forskellen mellem dem betyder ikke noget i sig selv.',
  within: (period: string) =>
    `To besvarelser hører sammen, når de er til samme måletidspunkt, eller når der højst er ${period} imellem dem.`,
  display: 'Visning',
  displays: { card: 'Progressionskort', wheel: 'Hjul', ladder: 'Trappe', trend: 'Kurve over tid', lights: 'Trafiklys' },
};

const en: typeof da = {
  title: 'Seen from several sides',
  same: 'They answer about the same thing, so the difference between them means something.',
  sameGoals: 'They rate the same goals, so the difference between them means something.',
  anyDivergence: 'Any difference counts as divergence.',
  diverged: (threshold) => `They count as diverged ${threshold}.`,
  related: 'They are only shown side by side. The difference between them means nothing in itself.',
  within: (period) =>
    `Two responses belong together when they are for the same occasion, or when they are at most ${period} apart.`,
  display: 'Display',
  displays: { card: 'Progression card', wheel: 'Wheel', ladder: 'Ladder', trend: 'Line over time', lights: 'Traffic lights' },
};

/** What is said of perspectives, and of how scores are shown. */
export const perspectiveTexts = { da, en };
