const da = {
  title: 'Hvem der svarer, og hvem der læser',
  fills: 'Udfylder',
  reads: 'Må læse',
  ownAnswers: 'sine egne svar',
  othersAnswers: (forms: string) => `andres svar i ${forms}`,
  allOtherForms: 'alle andre skemaer',
  allRoles: 'alle roller',
  group: 'Svarer samlet som gruppe: Svarene er andele i procent, og det oplyses, hvor mange der har svaret.',
  allGroups: 'Alle roller svarer samlet som grupper: Svarene er andele i procent, og det oplyses, hvor mange der har svaret.',
  minCount: (minimum: string) => `Har færre end ${minimum} svaret, vises ingen score.`,
  many: 'Flere personer kan have rollen på samme tid. De følges hver for sig.',
  scoring: (names: string) => `Hvordan svar bliver til scorer, må læses af: ${names}.`,
  noScoring: 'Hvordan svar bliver til scorer, må ingen af rollerne læse.',
  groups: 'Målgrupper',
};

const en: typeof da = {
  title: 'Who answers, and who reads',
  fills: 'Fills in',
  reads: 'May read',
  ownAnswers: 'their own answers',
  othersAnswers: (forms) => `the answers of others in ${forms}`,
  allOtherForms: 'all other forms',
  allRoles: 'all roles',
  group: 'Answers as a group: the answers are shares in percent, and it is told how many answered.',
  allGroups: 'All roles answer as groups: the answers are shares in percent, and it is told how many answered.',
  minCount: (minimum) => `When fewer than ${minimum} have answered, no score is shown.`,
  many: 'Several people may hold the role at once. Each of them is followed separately.',
  scoring: (names) => `How answers become scores may be read by: ${names}.`,
  noScoring: 'How answers become scores may be read by none of the roles.',
  groups: 'Target groups',
};

/** What is said of roles and target groups. */
export const roleTexts = { da, en };
