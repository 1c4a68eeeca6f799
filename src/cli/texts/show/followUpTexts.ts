const da = {
  title: 'Opfølgning',
  when: (condition: string) => `Når ${condition}.`,
  whenIn: (forms: string, condition: string) => `I ${forms}: når ${condition}.`,
  beyondCutoff: (scale: string, side: 'upper' | 'lower') =>
    `Når scoren på ${scale} ligger ${side === 'upper' ? 'over' : 'under'} grænsen.`,
  needsCutoff: 'Det kræver normtal med en grænse.',
  worsened: {
    previous: (scale: string) => `Når ${scale} er gået tilbage siden den forrige score.`,
    baseline: (scale: string) => `Når ${scale} er gået tilbage siden startmålingen.`,
  },
  worsenedReliably: {
    previous: (scale: string) => `Når ${scale} er gået mere tilbage siden den forrige score, end måleusikkerheden kan forklare.`,
    baseline: (scale: string) => `Når ${scale} er gået mere tilbage siden startmålingen, end måleusikkerheden kan forklare.`,
  },
  needsReliable: 'Det kræver normtal for måleusikkerheden.',
  behind: (scale: string) => `Når ${scale} er bagud i forhold til det forventede forløb.`,
  needsExpected: 'Det kræver normtal med et forventet forløb.',
  told: (roles: string) => `Vises for ${roles}.`,
  toldReaders: 'Vises for dem, der må læse svarene.',
  toldNobody: 'Vises ikke for nogen.',
};

const en: typeof da = {
  title: 'Follow-ups',
  when: (condition) => `When ${condition}.`,
  whenIn: (forms, condition) => `In ${forms}: when ${condition}.`,
  beyondCutoff: (scale, side) => `When the score on ${scale} lies ${side === 'upper' ? 'above' : 'below'} the cut-off.`,
  needsCutoff: 'That takes norms with a cut-off.',
  worsened: {
    previous: (scale) => `When ${scale} has become worse since the previous score.`,
    baseline: (scale) => `When ${scale} has become worse since the baseline.`,
  },
  worsenedReliably: {
    previous: (scale) => `When ${scale} has become worse since the previous score by more than measurement error can explain.`,
    baseline: (scale) => `When ${scale} has become worse since the baseline by more than measurement error can explain.`,
  },
  needsReliable: 'That takes norms for measurement error.',
  behind: (scale) => `When ${scale} is behind the expected course.`,
  needsExpected: 'That takes norms with an expected course.',
  told: (roles) => `Shown to ${roles}.`,
  toldReaders: 'Shown to those who may read the answers.',
  toldNobody: 'Shown to nobody.',
};

/** What is said of follow-ups. */
export const followUpTexts = { da, en };
