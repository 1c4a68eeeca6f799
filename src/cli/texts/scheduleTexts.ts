import type { OccasionStatus } from '../../index.js';
import type { MessageLanguage } from '../../messages.js';

/** What is said of occasions in one language. */
export interface ScheduleTexts {
  readonly columns: Readonly<
    Record<'course' | 'form' | 'roles' | 'occasion' | 'opensOn' | 'dueOn' | 'closesOn' | 'status', string>
  >;
  readonly status: Readonly<Record<OccasionStatus, string>>;
  readonly nothing: string;
  /** Why occasions at meetings are not shown. */
  readonly meetingsUnknown: string;
  /** Why occasions midway and at the end are not shown. */
  readonly endUnknown: string;
  readonly dateWanted: string;
  readonly momentWanted: string;
  readonly endBeforeStart: string;
  readonly startOrCourses: string;
  readonly onlyWith: (option: string, other: string) => string;
  readonly libraryMissing: string;
  readonly installLibrary: string;
}

const danish: ScheduleTexts = {
  columns: {
    course: 'Forløb',
    form: 'Skema',
    roles: 'Besvares af',
    occasion: 'Måletidspunkt',
    opensOn: 'Åbner',
    dueOn: 'Frist',
    closesOn: 'Lukker',
    status: 'Status',
  },
  status: {
    upcoming: 'kommer',
    open: 'åben',
    due: 'forfalder i dag',
    overdue: 'forfalden',
    missed: 'ikke besvaret',
    done: 'besvaret',
    declined: 'afslået',
    'not-held': 'ikke gennemført',
  },
  nothing: 'Der er ingen måletidspunkter.',
  meetingsUnknown: 'Målinger ved møder vises ikke, for møderne står i oplysningerne om forløbet: brug "--courses".',
  endUnknown: 'Målinger midtvejs og ved afslutning vises ikke, for slutdagen er ikke kendt: brug "--end".',
  dateWanted: 'Skriv en dato, der findes, som 2026-03-31.',
  momentWanted: 'Skriv en dato, der findes, som 2026-03-31, eller et tidspunkt som 2026-03-31T08:00:00+02:00.',
  endBeforeStart: 'Forløbet kan ikke slutte, før det begynder.',
  startOrCourses: 'Skriv enten "--start" med den dag, forløbet begynder, eller "--courses" med en fil med forløb.',
  onlyWith: (option, other) => `Tilvalget "${option}" kan kun bruges sammen med "${other}".`,
  libraryMissing: 'Kalendere skrives af pakken "ical-generator", og den er ikke installeret.',
  installLibrary: 'Installer den med "npm install ical-generator".',
};

const english: ScheduleTexts = {
  columns: {
    course: 'Course',
    form: 'Form',
    roles: 'Answered by',
    occasion: 'Occasion',
    opensOn: 'Opens',
    dueOn: 'Due',
    closesOn: 'Closes',
    status: 'Status',
  },
  status: {
    upcoming: 'upcoming',
    open: 'open',
    due: 'due today',
    overdue: 'overdue',
    missed: 'missed',
    done: 'answered',
    declined: 'declined',
    'not-held': 'not held',
  },
  nothing: 'There are no occasions.',
  meetingsUnknown: 'Measurements at meetings are not shown, for the meetings stand in the facts of a course: use "--courses".',
  endUnknown: 'Measurements midway and at the end are not shown, for the day of the end is not known: use "--end".',
  dateWanted: 'Write a date that exists, such as 2026-03-31.',
  momentWanted: 'Write a date that exists, such as 2026-03-31, or a moment such as 2026-03-31T08:00:00+02:00.',
  endBeforeStart: 'A course cannot end before it starts.',
  startOrCourses: 'Write either "--start" with the day a course starts, or "--courses" with a file of courses.',
  onlyWith: (option, other) => `The option "${option}" can be used only together with "${other}".`,
  libraryMissing: 'Calendars are written by the package "ical-generator", which is not installed.',
  installLibrary: 'Install it with "npm install ical-generator".',
};

/** Returns what is said of occasions in a language. */
export function scheduleTextsOf(language: MessageLanguage): ScheduleTexts {
  return language === 'da' ? danish : english;
}
