/** What a traffic light is told with: its colours, how far the score must move, since when, and which way is better. */
interface LightWords {
  readonly lights: Readonly<Record<'better' | 'same' | 'worse', string>>;
  readonly size: string;
  readonly since: string;
  readonly better: string;
  readonly worse: string;
}

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
  allScales: 'alle skalaer',
  light: {
    since: { previous: 'siden den forrige score', baseline: 'siden startmålingen' },
    up: 'steget',
    down: 'faldet',
    atLeast: ({ lights, size, since, better, worse }: LightWords) =>
      `${lights.better}, når scoren er ${better} mindst ${size} ${since}; ${lights.same}, når den har flyttet sig mindre; ${lights.worse}, når den er ${worse} mindst ${size}.`,
    moreThan: ({ lights, size, since, better, worse }: LightWords) =>
      `${lights.better}, når scoren er ${better} mere end ${size} ${since}; ${lights.same}, når den højst har flyttet sig ${size}; ${lights.worse}, når den er ${worse} mere end ${size}.`,
    any: ({ lights, since, better, worse }: LightWords) =>
      `${lights.better}, når scoren er ${better} ${since}; ${lights.same}, når den er uændret; ${lights.worse}, når den er ${worse}.`,
  },
  lightsOfMovement: 'Farven viser, hvor scoren er på vej hen, og ikke, om den er høj nok.',
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
  allScales: 'all scales',
  light: {
    since: { previous: 'since the previous score', baseline: 'since the baseline' },
    up: 'risen',
    down: 'fallen',
    atLeast: ({ lights, size, since, better, worse }) =>
      `${lights.better} when the score has ${better} by at least ${size} ${since}; ${lights.same} when it has moved less; ${lights.worse} when it has ${worse} by at least ${size}.`,
    moreThan: ({ lights, size, since, better, worse }) =>
      `${lights.better} when the score has ${better} by more than ${size} ${since}; ${lights.same} when it has moved ${size} at most; ${lights.worse} when it has ${worse} by more than ${size}.`,
    any: ({ lights, since, better, worse }) =>
      `${lights.better} when the score has ${better} ${since}; ${lights.same} when it is unchanged; ${lights.worse} when it has ${worse}.`,
  },
  lightsOfMovement: 'The colour shows where the score is heading, and not whether it is high enough.',
};

/** What is said of perspectives, and of how scores are shown. */
export const perspectiveTexts = { da, en };
