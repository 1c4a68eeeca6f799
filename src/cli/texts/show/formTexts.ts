import { phrases as danishPhrases } from '../../../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../../../issues/messages/en/words.js';

type Subject = 'citizen' | 'organisation';

const da = {
  title: 'Skemaer',
  filledBy: 'Udfyldes af',
  own: (roles: readonly string[]) => (roles.length === 1 ? `${roles[0]}, alene` : `${danishPhrases.list(roles)}, hver for sig`),
  group: (role: string) => `${role}, samlet`,
  joint: (roles: readonly string[]) => `${danishPhrases.list(roles)} i fællesskab, i én besvarelse`,
  observer: (roles: readonly string[], subject: Subject) =>
    `${danishPhrases.list(roles)}${roles.length === 1 ? '' : ', hver for sig'}, om ${subject === 'citizen' ? 'borgeren' : 'organisationen'}`,
  when: 'Hvornår',
  groups: 'Kun til',
  readableBy: 'Må læses af',
  respondents: { own: 'den, der svarer', joint: 'dem, der svarer', observer: 'den, der svarer', group: 'gruppen selv' },
  only: (respondents: string) => `kun ${respondents}`,
  alsoBy: (respondents: string, roles: string) => `${roles} samt ${respondents}`,
  allRoles: 'alle andre roller',
  othersIn: (role: string) => `andre i rollen ${role}`,
  wording: 'Spørgsmål',
  measured: 'Navnene',
  notHere: (wording: string) => `${wording}; det, hver enkelt har svaret på, står ikke i redskabet`,
  goals: 'Skemaet spørger, hvor langt hvert åbent mål i planen er nået.',
  leafGoals: 'Skemaet spørger, hvor langt hvert åbent delmål i planen er nået, og hvert åbent mål uden delmål.',
  sameQuestions: (form: string) => `Spørgsmålene er de samme som i ${form}.`,
  unasked: 'Spørgsmål, som intet skema stiller',
  profiles: 'Udvalg af spørgsmål',
  profileGroups: (groups: string) => `Tænkt til: ${groups}.`,
};

const en: typeof da = {
  title: 'Forms',
  filledBy: 'Filled in by',
  own: (roles) => (roles.length === 1 ? `${roles[0]}, alone` : `${englishPhrases.list(roles)}, each alone`),
  group: (role) => `${role}, as a group`,
  joint: (roles) => `${englishPhrases.list(roles)} together, in one response`,
  observer: (roles, subject) => `${englishPhrases.list(roles)}${roles.length === 1 ? '' : ', each alone'}, about the ${subject}`,
  when: 'When',
  groups: 'Only for',
  readableBy: 'May be read by',
  respondents: { own: 'the respondent', joint: 'the respondents', observer: 'the respondent', group: 'the group itself' },
  only: (respondents) => `nobody but ${respondents}`,
  alsoBy: (respondents, roles) => `${roles} as well as ${respondents}`,
  allRoles: 'all other roles',
  othersIn: (role) => `others in the role ${role}`,
  wording: 'Questions',
  measured: 'Names',
  notHere: (wording) => `${wording}; what each person responded to is not in the instrument`,
  goals: 'The form asks how far every open goal of the plan has been reached.',
  leafGoals: 'The form asks how far every open sub-goal of the plan has been reached, and every open goal without sub-goals.',
  sameQuestions: (form) => `The questions are those of ${form}.`,
  unasked: 'Questions that no form asks',
  profiles: 'Selections of questions',
  profileGroups: (groups) => `Meant for: ${groups}.`,
};

/** What is said of forms, and of choices of their items. */
export const formTexts = { da, en };
