const da = {
  title: 'Mål',
  intro: 'Redskabet følger mål, der skrives for den enkelte i en plan.',
  themes: 'Temaer',
  subGoals: 'Et mål kan have delmål. Så er det kun delmålene, der vurderes.',
  required: (parts: string) => `Et åbent mål uden delmål skal have ${parts}.`,
  parts: { theme: 'et tema', signs: 'tegn på fremgang', method: 'en metode', agreement: 'en aftale', 'due-on': 'en dato' },
  attainment: 'Hvor langt et mål er nået, vurderes med et tal:',
  perGoal: 'Hvert mål fortæller selv, hvad punkterne betyder for netop det.',
  weights: 'Mål kan tælle forskelligt.',
  levels: 'T-score',
  tScore: 'beregnes, som Kiresuk og Sherman (1968) gør for Goal Attainment Scaling, hvor',
  level: (value: string, level: string) => `punktet ${value} er niveau ${level}`,
  readable: 'Planen må læses af',
  onlyAgreed: 'kun dem, der har aftalt den',
  agreedAnd: (roles: string) => `dem, der har aftalt den, samt ${roles}`,
  compared: 'Et mål sammenlignes kun med sig selv i samme udgave. Et nyt eller ændret mål er hverken frem eller tilbage.',
};

const en: typeof da = {
  title: 'Goals',
  intro: 'The instrument follows goals that are written for the individual, in a plan.',
  themes: 'Themes',
  subGoals: 'A goal may have sub-goals. Then only the sub-goals are rated.',
  required: (parts) => `An open goal without sub-goals must have ${parts}.`,
  parts: { theme: 'a theme', signs: 'signs of progress', method: 'a method', agreement: 'an agreement', 'due-on': 'a date' },
  attainment: 'How far a goal is reached is rated by a number:',
  perGoal: 'Every goal says itself what the points mean for it.',
  weights: 'Goals may count differently.',
  levels: 'T-score',
  tScore: 'computed as Kiresuk and Sherman (1968) do for goal attainment scaling, where',
  level: (value, level) => `the point ${value} is level ${level}`,
  readable: 'The plan may be read by',
  onlyAgreed: 'nobody but those who agreed on it',
  agreedAnd: (roles) => `those who agreed on it as well as ${roles}`,
  compared: 'A goal is compared only with itself in the same version. A new or changed goal is neither better nor worse.',
};

/** What is said of goals. */
export const goalTexts = { da, en };
