const da = {
  title: 'Hvad tallene ikke siger',
  purposes: (purposes: string) => `Tallene er tænkt til ${purposes}. Andre formål nævner redskabet ikke.`,
  noTotal: 'Hvert spørgsmål læses for sig. Der er ingen samlet score.',
  noError:
    'Der er ingen tal for måleusikkerheden. Redskabet kan vise, at en score har flyttet sig, men ikke, om det er mere, end måleusikkerheden kan forklare.',
  noErrorOnce: 'Der er ingen tal for måleusikkerheden, så det kan ikke siges, hvor præcis en score er.',
  someError: (scales: string) =>
    `Kun ${scales} har tal for måleusikkerheden. På de andre skalaer kan det ikke siges, om en ændring er mere, end måleusikkerheden kan forklare.`,
  noCutoffs: 'Der er ingen grænseværdier. Ingen score er i sig selv god nok eller for dårlig.',
  ladders: 'Der er ikke lige langt mellem trinnene på en trappe, og niveauer på to trapper kan ikke sammenlignes.',
  goals: 'Målene er den enkeltes egne. Tallene kan ikke bruges til at sammenligne den ene med den anden.',
  noCause: 'Tallene kan vise, at noget har flyttet sig, men ikke hvorfor.',
  groupsOnly: 'Det, forskningen har vist, gælder for grupper. Det siger ikke, hvordan det går den enkelte.',
};

const en: typeof da = {
  title: 'What the figures do not say',
  purposes: (purposes) => `The figures are meant for ${purposes}. The instrument names no other purpose.`,
  noTotal: 'Every question is read on its own. There is no total score.',
  noError:
    'There are no figures for measurement error. The instrument can show that a score has moved, but not whether that is more than measurement error can explain.',
  noErrorOnce: 'There are no figures for measurement error, so it cannot be told how precise a score is.',
  someError: (scales) =>
    `Figures for measurement error come only with ${scales}. On the other scales it cannot be told whether a change is more than measurement error can explain.`,
  noCutoffs: 'There are no cut-offs. No score is good enough or too poor in itself.',
  ladders: 'The steps of a ladder are not equally far apart, and levels on two ladders cannot be compared.',
  goals: "The goals are the individual's own. The figures cannot be used to compare one individual with another.",
  noCause: 'The figures can show that something has moved, but not why.',
  groupsOnly: 'What research has shown holds for groups. It does not say how the individual will fare.',
};

/** What is said of what must not be read into the figures. */
export const limitTexts = { da, en };
