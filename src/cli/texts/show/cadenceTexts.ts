import { phrases as danishPhrases } from '../../../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../../../issues/messages/en/words.js';

/** What a duration is counted in. */
export type PeriodUnit = 'D' | 'W' | 'M' | 'Y';

const danishUnits = { D: ['dag', 'dage'], W: ['uge', 'uger'], M: ['måned', 'måneder'], Y: ['år', 'år'] } as const;
const englishUnits = { D: ['day', 'days'], W: ['week', 'weeks'], M: ['month', 'months'], Y: ['year', 'years'] } as const;

/** As people write small numbers. */
const danishOrdinals: Readonly<Record<number, string>> = {
  2: 'anden',
  3: 'tredje',
  4: 'fjerde',
  5: 'femte',
  6: 'sjette',
  7: 'syvende',
  8: 'ottende',
  9: 'niende',
  10: 'tiende',
};
const englishNumbers: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
};

const da = {
  period: (number: number, unit: PeriodUnit) => danishPhrases.count(number, ...danishUnits[unit]),
  every: (number: number, unit: PeriodUnit) => {
    const ordinal = number === 2 && unit === 'Y' ? 'andet' : (danishOrdinals[number] ?? `${danishPhrases.count(number)}.`);
    return [unit === 'Y' ? 'hvert' : 'hver', ...(number === 1 ? [] : [ordinal]), danishUnits[unit][0]].join(' ');
  },
  interval: (every: string, first: string, last?: string) =>
    `${every}, første gang ${first}${last === undefined ? '' : ` og sidste gang ${last}`}`,
  once: (when: string) => `én gang, ${when}`,
  afterStart: (period: string) => `${period} efter forløbets start`,
  named: (when: string, title: string) => `${when} (${title})`,
  occasionsOf: (title: string, when: string) => `${title}: måletidspunkt ${when}`,
  milestones: { start: 'ved opstart', midpoint: 'midtvejs', end: 'ved afslutning' },
  moments: { before: 'før hvert møde', after: 'efter hvert møde' },
  adhoc: 'når det giver mening',
  window: (opens: string, closes: string) => `kan udfyldes ${opens}${closes}`,
  opensBefore: (period: string) => `fra ${period} før`,
  firstBefore: ' (den første også før forløbets start)',
  opensOnTheDay: 'fra selve dagen',
  closesAfter: (period: string) => ` til ${period} efter`,
  closesWithNext: ', indtil den næste måling åbner',
  recommended: (periods: string) => `anbefalet tid mellem målinger: ${periods}`,
  periods: (from: string, to: string) => `${from} til ${to}`,
  occasions: {
    start: 'ved forløbets start',
    midpoint: 'midtvejs i forløbet',
    end: 'ved forløbets afslutning',
    nth: (number: string, every: string) => `ved måletidspunkt nr. ${number} (${every})`,
    named: (name: string) => `ved ${name}`,
  },
};

const en: typeof da = {
  period: (number, unit) => englishPhrases.count(number, ...englishUnits[unit]),
  every: (number, unit) => {
    const [one, several] = englishUnits[unit];
    return number === 1 ? `every ${one}` : `every ${englishNumbers[number] ?? englishPhrases.count(number)} ${several}`;
  },
  interval: (every, first, last) => `${every}, the first time ${first}${last === undefined ? '' : ` and the last time ${last}`}`,
  once: (when) => `once, ${when}`,
  afterStart: (period) => `${period} after the start of the course`,
  named: (when, title) => `${when} (${title})`,
  occasionsOf: (title, when) => `${title}: an occasion ${when}`,
  milestones: { start: 'at the start', midpoint: 'midway', end: 'at the end' },
  moments: { before: 'before every meeting', after: 'after every meeting' },
  adhoc: 'whenever it makes sense',
  window: (opens, closes) => `can be filled in ${opens} ${closes}`,
  opensBefore: (period) => `from ${period} before`,
  firstBefore: ' (the first also before the course starts)',
  opensOnTheDay: 'from the day itself',
  closesAfter: (period) => `until ${period} after`,
  closesWithNext: 'until the next measurement opens',
  recommended: (periods) => `recommended time between measurements: ${periods}`,
  periods: (from, to) => `${from} to ${to}`,
  occasions: {
    start: 'at the start of the course',
    midpoint: 'midway through the course',
    end: 'at the end of the course',
    nth: (number, every) => `at occasion no. ${number} (${every})`,
    named: (name) => `at ${name}`,
  },
};

/** What is said of when forms are filled in. */
export const cadenceTexts = { da, en };
