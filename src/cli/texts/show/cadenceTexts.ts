import { phrases as danishPhrases } from '../../../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../../../issues/messages/en/words.js';

/** What a duration is counted in. */
export type PeriodUnit = 'D' | 'W' | 'M' | 'Y';

const danishUnits = { D: ['dag', 'dage'], W: ['uge', 'uger'], M: ['måned', 'måneder'], Y: ['år', 'år'] } as const;
const englishUnits = { D: ['day', 'days'], W: ['week', 'weeks'], M: ['month', 'months'], Y: ['year', 'years'] } as const;

const da = {
  period: (number: number, unit: PeriodUnit) => danishPhrases.count(number, ...danishUnits[unit]),
  every: (number: number, unit: PeriodUnit) => {
    const each = unit === 'Y' ? 'hvert' : 'hver';
    return number === 1 ? `${each} ${danishUnits[unit][0]}` : `${each} ${danishPhrases.count(number)}. ${danishUnits[unit][0]}`;
  },
  interval: (every: string) => `${every}, første gang ved forløbets start`,
  milestones: { start: 'ved start', midpoint: 'midtvejs', end: 'ved afslutning' },
  moments: { before: 'før hvert møde', after: 'efter hvert møde' },
  adhoc: 'når det giver mening',
  window: (opens: string, closes: string) => `kan udfyldes ${opens} ${closes}`,
  opensBefore: (period: string) => `fra ${period} før`,
  opensOnTheDay: 'fra selve dagen',
  closesAfter: (period: string) => `til ${period} efter`,
  closesWithNext: 'til næste gang åbner',
  recommended: (from: string, to: string) => `anbefalet afstand mellem målinger: ${from} til ${to}`,
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
  every: (number, unit) => `every ${number === 1 ? englishUnits[unit][0] : englishPhrases.count(number, ...englishUnits[unit])}`,
  interval: (every) => `${every}, the first time at the start of the course`,
  milestones: { start: 'at the start', midpoint: 'midway', end: 'at the end' },
  moments: { before: 'before every meeting', after: 'after every meeting' },
  adhoc: 'whenever it makes sense',
  window: (opens, closes) => `can be filled in ${opens} ${closes}`,
  opensBefore: (period) => `from ${period} before`,
  opensOnTheDay: 'from the day itself',
  closesAfter: (period) => `until ${period} after`,
  closesWithNext: 'until the next time opens',
  recommended: (from, to) => `advised distance between measurements: ${from} to ${to}`,
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
