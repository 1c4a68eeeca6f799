const da = {
  status: { draft: 'kladde, der stadig kan ændres', active: 'i brug', retired: 'udgået, gemt til gamle besvarelser' },
  publishedOn: (date: string) => `udgivet ${date}`,
  purpose: 'Formål',
  purposes: {
    dialogue: 'dialog',
    casework: 'sagsbehandling',
    management: 'ledelse',
    evaluation: 'evaluering',
    research: 'forskning',
  },
  subject: 'Måler på',
  organisation: 'en organisation, ikke en borger',
  codes: 'Koder',
};

const en: typeof da = {
  status: { draft: 'a draft that may still change', active: 'in use', retired: 'retired, kept for old responses' },
  publishedOn: (date) => `published on ${date}`,
  purpose: 'Purpose',
  purposes: {
    dialogue: 'dialogue',
    casework: 'casework',
    management: 'management',
    evaluation: 'evaluation',
    research: 'research',
  },
  subject: 'Measures',
  organisation: 'an organisation, not a citizen',
  codes: 'Codes',
};

/** What is said of an instrument as a whole. */
export const overviewTexts = { da, en };
