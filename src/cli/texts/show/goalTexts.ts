const da = {
  title: 'Mål',
  intro: 'Redskabet følger mål, der skrives i en plan for den enkelte.',
  themes: 'Temaer',
  subGoals: 'Et mål kan have delmål. Så er det kun delmålene, der vurderes.',
  required: (parts: string) => `Et åbent mål skal have ${parts}.`,
  leafRequired: (parts: string) => `Et åbent delmål og et åbent mål uden delmål skal have ${parts}.`,
  parts: { theme: 'et tema', signs: 'tegn på fremgang', method: 'en metode', agreement: 'en aftale', 'due-on': 'en dato' },
  wholeRating: (min: string, max: string) => `Hvor langt et mål er nået, angives med et helt tal fra ${min} til ${max}.`,
  rating: (min: string, max: string, step: string) =>
    `Hvor langt et mål er nået, angives med et tal fra ${min} til ${max} i trin på ${step}.`,
  perGoal: 'For hvert mål står der i planen, hvad tallene betyder for netop det.',
  weights: 'Mål kan tælle forskelligt.',
  levels: 'T-score',
  tScore: 'beregnes, som Kiresuk og Sherman (1968) gør for Goal Attainment Scaling, hvor',
  level: (value: string, level: string) => `punktet ${value} er niveau ${level}`,
  readable: 'Planen må læses af',
  onlyAgreed: 'kun dem, der har aftalt den',
  agreedAnd: (roles: string) => `dem, der har aftalt den, samt ${roles}`,
  compared:
    'Et mål sammenlignes kun med sig selv i samme udgave. Et nyt eller justeret mål tæller hverken som fremgang eller tilbagegang.',
};

const en: typeof da = {
  title: 'Goals',
  intro: 'The instrument follows goals that are written in a plan for the individual.',
  themes: 'Themes',
  subGoals: 'A goal may have sub-goals. Then only the sub-goals are rated.',
  required: (parts) => `An open goal must have ${parts}.`,
  leafRequired: (parts) => `An open sub-goal, and an open goal without sub-goals, must have ${parts}.`,
  parts: { theme: 'a theme', signs: 'signs of progress', method: 'a method', agreement: 'an agreement', 'due-on': 'a date' },
  wholeRating: (min, max) => `How far a goal has been reached is told by a whole number from ${min} to ${max}.`,
  rating: (min, max, step) => `How far a goal has been reached is told by a number from ${min} to ${max} in steps of ${step}.`,
  perGoal: 'For every goal the plan says what the numbers mean for it.',
  weights: 'Goals may count differently.',
  levels: 'T-score',
  tScore: 'computed as Kiresuk and Sherman (1968) do for goal attainment scaling, where',
  level: (value, level) => `the point ${value} is level ${level}`,
  readable: 'The plan may be read by',
  onlyAgreed: 'nobody but those who agreed on it',
  agreedAnd: (roles) => `those who agreed on it as well as ${roles}`,
  compared:
    'A goal is compared only with itself in the same version. A new or adjusted goal counts neither as progress nor as a setback.',
};

/** What is said of goals. */
export const goalTexts = { da, en };
