const da = {
  title: 'Opfølgning',
  when: (condition: string) => `Når ${condition}.`,
  beyondCutoff: (scale: string, side: 'upper' | 'lower') =>
    `Når scoren på ${scale} ligger ${side === 'upper' ? 'over' : 'under'} grænsen.`,
  needsCutoff: 'Uden normtal med en grænse sker det ikke.',
  worsened: {
    previous: (scale: string) => `Når ${scale} er gået tilbage siden den forrige score.`,
    baseline: (scale: string) => `Når ${scale} er gået tilbage siden startmålingen.`,
  },
  reliably: 'Kun når det er mere, end måleusikkerheden kan forklare.',
  behind: (scale: string) => `Når ${scale} er bagud i forhold til det forventede forløb.`,
  needsExpected: 'Uden normtal med et forventet forløb sker det ikke.',
  told: (roles: string) => `Fortælles kun til ${roles}.`,
};

const en: typeof da = {
  title: 'Follow-ups',
  when: (condition) => `When ${condition}.`,
  beyondCutoff: (scale, side) => `When the score on ${scale} lies ${side === 'upper' ? 'above' : 'below'} the cut-off.`,
  needsCutoff: 'Without norms that hold a cut-off it does not happen.',
  worsened: {
    previous: (scale) => `When ${scale} has become worse since the previous score.`,
    baseline: (scale) => `When ${scale} has become worse since the baseline.`,
  },
  reliably: 'Only when that is more than measurement error can explain.',
  behind: (scale) => `When ${scale} is behind the expected course.`,
  needsExpected: 'Without norms that hold an expected course it does not happen.',
  told: (roles) => `Told only to ${roles}.`,
};

/** What is said of follow-ups. */
export const followUpTexts = { da, en };
