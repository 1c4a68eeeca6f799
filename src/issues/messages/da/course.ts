import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { isMoment } from '../recognize.js';
import { phrases } from './words.js';

const { any, date, number, one } = phrases;

/** Danish texts for problems with the facts and entries of a course. */
export const courseTexts = {
  'course/wrong-instrument': {
    message: ({ expected, received }) => `Forløbet kan kun bruge ${any(expected)}, men her står ${quote(received)}.`,
    title: 'Et andet redskab end forløbets',
    cause: 'Et forløb følger ét redskab, og det, der registreres, hører til et andet redskab eller en anden version.',
    cure: 'Registrer det i det forløb, der følger redskabet, eller giv også den anden version med.',
  },
  'course/unknown-course': {
    message: ({ course }) => `Forløbet ${quote(course)} kendes ikke.`,
    title: 'Ukendt forløb',
    cause: 'Forløbet er ikke blandt dem, der er oplyst, eller der er ingen besvarelse, som det kan begynde med.',
    cure: 'Giv oplysningerne om forløbet med, eller ret feltet "course".',
  },
  'course/duplicate-course': {
    message: ({ course }) => `Oplysningerne om forløbet ${quote(course)} er givet allerede.`,
    title: 'Det samme forløb to gange',
    cause: 'To sæt oplysninger har det samme forløb i feltet "id", og så vides det ikke, hvilke der gælder.',
    cure: 'Behold det ene sæt, eller giv det andet forløb sit eget id.',
  },
  'course/wrong-course': {
    message: ({ expected, received }) =>
      `Registreringen skal høre til forløbet ${quote(expected)}, men hører til ${quote(received)}.`,
    title: 'Registreringen hører til et andet forløb',
    cause: 'Feltet "course" nævner et andet forløb end det, der registreres i.',
    cure: 'Find det rigtige forløb, eller ret feltet "course".',
  },
  'course/wrong-subject': {
    message: () => 'Registreringen skal gælde den, forløbet følger, men gælder en anden.',
    title: 'Registreringen gælder en anden, end forløbet følger',
    cause: 'Feltet "subject" er ikke det samme i registreringen og i forløbet.',
    cure: 'Sørg for, at det er det rigtige forløb, og registrer så igen.',
  },
  'course/conflicting-revision': {
    message: ({ id, revision }) => `Revision ${number(revision)} af ${quote(id)} findes allerede med et andet indhold.`,
    title: 'Samme revision med andet indhold',
    cause: 'En revision, der er registreret, ændres ikke. Her er den samme revision sendt med noget andet i.',
    cure: 'Er det en rettelse, så send den med en højere "revision". Er det noget nyt, så giv det sit eget id.',
  },
  'course/other-kind': {
    message: ({ id, expected, received }) =>
      `Id'et ${quote(id)} hører til en registrering af slagsen ${quote(expected)}, men er her brugt til slagsen ${quote(received)}.`,
    title: 'Samme id til to slags registreringer',
    cause: 'En registrering beholder sin slags, også når den rettes.',
    cure: 'Giv den nye registrering sit eget id.',
  },
  'course/other-respondents': {
    message: ({ id }) => `I rettelsen af besvarelsen ${quote(id)} står der andre som dem, der har svaret, end i den oprindelige.`,
    title: 'En rettelse må ikke ændre, hvem der har svaret',
    cause: 'Ingen retter i andres svar, og derfor hører en besvarelse altid til dem, der gav den.',
    cure: 'Er det en ny besvarelse, så giv den sit eget id. Stod den på en forkert person, så træk den tilbage, og send den igen under et nyt id.',
  },
  'course/conflicting-facts': {
    message: ({ entry }) => `Oplysningerne om forløbet passer ikke sammen med registreringen ${quote(entry)}.`,
    title: 'Oplysninger om forløbet, der ikke passer sammen',
    cause: 'Det, der er registreret på forskellige tidspunkter, kan ikke alt sammen være rigtigt.',
    cure: 'Se efter, hvad der er rigtigt, og ret det andet med en højere "revision".',
  },
  'course/before-start': {
    message: ({ answeredOn, startedOn }) =>
      `Besvarelsen er fra den ${date(answeredOn)}, men forløbet startede først den ${date(startedOn)}.`,
    title: 'Besvaret, før forløbet startede',
    cause: 'Dagen for besvarelsen ligger før forløbets første dag. Tit er det årstallet, der er forkert.',
    cure: 'Passer dagen ikke, så ret besvarelsen med en højere "revision". Passer den, så ret startdagen, eller se bort fra beskeden.',
  },
  'course/after-end': {
    message: ({ answeredOn, endedOn }) =>
      `Besvarelsen er fra den ${date(answeredOn)}, men forløbet sluttede den ${date(endedOn)}.`,
    title: 'Besvaret, efter at forløbet sluttede',
    cause:
      'Dagen for besvarelsen ligger efter forløbets sidste dag, og den hører ikke til et måletidspunkt, der stadig er åbent.',
    cure: 'Passer dagen ikke, så ret besvarelsen med en højere "revision". Er borgeren i gang igen, så træk afslutningen tilbage.',
  },
  'course/other-cadence': {
    message: ({ cadence, instrument }) =>
      `Forløbet kan ikke gå over til ${quote(instrument)}, for dér tælles måletidspunkterne i kadencen ${quote(cadence)} på en anden måde.`,
    title: 'En kadence tælles anderledes i den anden version',
    cause:
      'Måletidspunkter har navn efter kadencen og et nummer. Når to versioner har forskelligt mellemrum i den samme kadence, betyder det samme navn to forskellige dage.',
    cure: 'Giv kadencen et nyt id i en ny version af redskabet, eller afslut forløbet, og start et nyt med den nye version.',
  },
  'course/missing-entry': {
    message: ({ id }) => `Forløbet kender registreringen ${quote(id)}, men den er ikke blandt dem, der er givet med.`,
    title: 'En registrering mangler ved genberegning',
    cause:
      'Forløbet skal beregnes forfra af alle sine registreringer, men ikke alle er med. Ellers ville det, de fortalte, gå tabt.',
    cure: 'Giv alle forløbets registreringer med, også dem, der er rettet eller trukket tilbage.',
  },
  'course/impossible-order': {
    message: ({ earlier, later }) => `${quote(later)} må ikke ligge før ${quote(earlier)}, men gør det.`,
    title: 'Datoer i forkert rækkefølge',
    cause: 'Noget slutter, før det begynder.',
    cure: 'Ret en af de to datoer. Måske er de byttet om.',
  },
  'course/impossible-date': {
    message: ({ received }) =>
      isMoment(received)
        ? `Tidspunktet ${quote(received)} findes ikke, for dagen, klokkeslættet eller tidszonen er forkert.`
        : `Datoen ${quote(received)} findes ikke i kalenderen.`,
    title: 'Datoen eller tidspunktet i forløbet findes ikke',
    cause: 'Måneden har ikke så mange dage, året har ikke så mange måneder, eller døgnet har ikke så mange timer.',
    cure: 'Ret datoen eller tidspunktet, og send det igen.',
  },
  'course/unknown-reference': {
    message: ({ of, id }) => `Der findes ikke ${one(of)} med id'et ${quote(id)}.`,
    title: 'Forløbet henviser til noget, der ikke findes',
    cause: "Id'et er stavet forkert, eller redskabet har det ikke i denne version.",
    cure: "Ret id'et, så det er det samme som i redskabet.",
  },
  'course/cpr-like-id': {
    message: () => 'Et id i forløbet må ikke ligne et CPR-nummer, men her er et på ti cifre.',
    title: 'Et id i forløbet ligner et CPR-nummer',
    cause: 'Et id på ti cifre kan være et CPR-nummer, og et id må ikke fortælle, hvem nogen er.',
    cure: 'Brug et pseudonym, som kun fagsystemet kan føre tilbage til personen.',
  },
  'course/cpr-in-text': {
    message: ({ goal }) =>
      goal === undefined
        ? 'Teksten indeholder noget, der ligner et CPR-nummer.'
        : `En tekst på målet ${quote(goal)} indeholder noget, der ligner et CPR-nummer.`,
    title: 'En tekst i forløbet indeholder måske et CPR-nummer',
    cause: 'Fri tekst kan komme til at stå steder, hvor et CPR-nummer ikke må stå.',
    cure: 'Læs teksten igennem, og slet nummeret. Er det noget andet, kan du se bort fra beskeden.',
  },
  'course/unknown-occasion': {
    message: ({ occasion }) => `Forløbet har ikke et måletidspunkt med id'et ${quote(occasion)}.`,
    title: 'Ukendt måletidspunkt',
    cause:
      'Måletidspunkter har et navn efter kadencen og et nummer, for eksempel "quarterly-2", eller efter en milepæl eller et møde.',
    cure: 'Ret navnet, eller slet feltet "occasion". Så findes måletidspunktet ud fra datoen.',
  },
} satisfies Partial<IssueCatalogue>;
