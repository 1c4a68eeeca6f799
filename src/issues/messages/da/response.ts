import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { isMoment } from '../recognize.js';
import { describeBound } from './document.js';
import { phrases } from './words.js';

const { any, pattern, received: tell, type, types } = phrases;

/** Danish texts for problems with a response as a whole: its fields, its form and who answered. */
export const responseTexts = {
  'response/wrong-type': {
    message: ({ expected, received }) => `I registreringen skal her stå ${types(expected)}, men her står ${type(received)}.`,
    title: 'Forkert slags indhold i registreringen',
    cause: 'Registreringen, for eksempel en besvarelse, er sendt med en anden slags indhold, end feltet kan have.',
    cure: 'Det er som regel programmet, der skal rettes: Vis beskeden til dem, der står for det.',
  },
  'response/unknown-property': {
    message: ({ property }) => `Feltet ${quote(property)} hører ikke hjemme i registreringen.`,
    title: 'Ukendt felt i registreringen',
    cause: 'Registreringen har et felt, som ikke findes i dens slags, måske fordi navnet er stavet forkert.',
    cure: 'Det er som regel programmet, der skal rettes: Ret feltets navn, eller slet det.',
  },
  'response/missing-property': {
    message: ({ property }) => `Feltet ${quote(property)} mangler i registreringen.`,
    title: 'Et felt mangler i registreringen',
    cause: 'Registreringen er sendt uden et felt, som altid skal være der.',
    cure: 'Udfyld feltet, for eksempel dagen, der er svaret, og send registreringen igen.',
  },
  'response/wrong-value': {
    message: ({ expected, received }) =>
      `I registreringen skal her stå ${any(expected)}, men her står ${tell(received, expected)}.`,
    title: 'Værdien i registreringen er ikke en af de mulige',
    cause: 'Feltet kan kun have bestemte værdier, og den sendte er ikke en af dem.',
    cure: 'Vælg en af de værdier, beskeden nævner.',
  },
  'response/malformed': {
    message: ({ expected, received }) => `I registreringen skal her stå ${pattern(expected)}, men her står ${quote(received)}.`,
    title: 'Skrevet på en forkert måde i registreringen',
    cause: "Id'er, datoer, tidspunkter og lignende skal skrives på en bestemt måde.",
    cure: 'Skriv værdien som i beskedens eksempel.',
  },
  'response/out-of-bounds': {
    message: ({ bound, limit, received }) => describeBound(bound, limit, received),
    title: 'Uden for grænserne i registreringen',
    cause: 'En tekst eller en liste i registreringen er for kort eller for lang, eller et tal er for lille eller for stort.',
    cure: 'Ret det, så det holder sig inden for den grænse, beskeden nævner.',
  },
  'response/lone-surrogate': {
    message: () => 'Teksten i registreringen indeholder et tegn, der er gået i stykker og ikke kan gemmes.',
    title: 'Ødelagt tegn i registreringen',
    cause: 'Et tegn, ofte en emoji, er skåret midt over, for eksempel fordi en tekst er blevet forkortet.',
    cure: 'Slet det ødelagte tegn, skriv det igen, og send registreringen.',
  },
  'response/impossible-date': {
    message: ({ received }) =>
      isMoment(received)
        ? `Tidspunktet ${quote(received)} findes ikke, for dagen, klokkeslættet eller tidszonen er forkert.`
        : `Datoen ${quote(received)} findes ikke i kalenderen.`,
    title: 'Datoen eller tidspunktet i registreringen findes ikke',
    cause: 'Måneden har ikke så mange dage, året har ikke så mange måneder, eller døgnet har ikke så mange timer.',
    cure: 'Ret datoen eller tidspunktet, og send registreringen igen.',
  },
  'response/recorded-before-answered': {
    message: ({ answeredOn, recordedAt }) =>
      `Besvarelsen er dateret ${phrases.date(answeredOn)}, men er registreret før den dag, nemlig ${quote(recordedAt)}.`,
    title: 'Registreret, før der blev svaret',
    cause: 'Dagen for besvarelsen ligger efter det tidspunkt, hvor den blev registreret.',
    cure: 'Ret dagen for besvarelsen. Er den rigtig, så se efter, om uret på maskinen går rigtigt.',
  },
  'response/cpr-like-id': {
    message: () => 'Et id må ikke ligne et CPR-nummer, men her er et på ti cifre.',
    title: 'Et id i registreringen ligner et CPR-nummer',
    cause: 'Et id på ti cifre kan være et CPR-nummer, og et id må ikke fortælle, hvem nogen er.',
    cure: 'Brug et pseudonym, som kun fagsystemet kan føre tilbage til personen.',
  },
  'response/cpr-in-text': {
    message: ({ item }) => `Svaret på ${quote(item)} indeholder noget, der ligner et CPR-nummer.`,
    title: 'En tekst indeholder måske et CPR-nummer',
    cause: 'Fri tekst kan komme til at stå steder, hvor et CPR-nummer ikke må stå.',
    cure: 'Læs teksten igennem, og slet nummeret. Er det noget andet, kan du se bort fra beskeden.',
  },
  'response/wrong-instrument': {
    message: ({ expected, received }) => `Besvarelsen skal høre til ${quote(expected)}, men hører til ${quote(received)}.`,
    title: 'Besvarelsen hører til et andet redskab',
    cause: 'En besvarelse hører til ét redskab i én version og læses kun med det.',
    cure: 'Læs besvarelsen med det redskab og den version, den er givet til.',
  },
  'response/unknown-form': {
    message: ({ form }) => `Redskabet har ikke et skema med id'et ${quote(form)}.`,
    title: 'Ukendt skema',
    cause: 'Skemaets id er stavet forkert, eller skemaet findes ikke i denne version af redskabet.',
    cure: 'Vælg et af redskabets skemaer.',
  },
  'response/wrong-group': {
    message: ({ form, groups }) => `Skemaet ${quote(form)} er kun for målgruppen ${any(groups)}, og den hører forløbet ikke til.`,
    title: 'Skemaet er til en anden målgruppe',
    cause: 'Skemaet er kun for bestemte målgrupper, og forløbet har ikke nogen af dem.',
    cure: 'Vælg et skema, der passer til målgruppen. Er målgruppen ikke rigtig, så ret den i forløbet.',
  },
  'response/wrong-role': {
    message: ({ role, expected }) => `Skemaet skal besvares af ${any(expected)}, men er besvaret af ${quote(role)}.`,
    title: 'Rollen kan ikke besvare skemaet',
    cause: 'Hvert skema er til bestemte roller, så deres svar ikke blandes sammen.',
    cure: 'Vælg rollens eget skema, eller ret, hvem der har svaret. Har nogen tastet for en anden, så skriv dem i "enteredBy".',
  },
  'response/duplicate-respondent': {
    message: ({ role }) => `Samme person må kun stå én gang, men står igen i rollen ${quote(role)}.`,
    title: 'Samme person står flere gange',
    cause: 'Listen over dem, der har svaret, har den samme person mere end én gang.',
    cure: 'Slet gentagelsen.',
  },
  'response/too-many-respondents': {
    message: ({ form }) => `Skemaet ${quote(form)} skal besvares af én alene, men her står flere.`,
    title: 'Flere har svaret på et skema for én',
    cause: 'Kun i et fælles skema svarer flere sammen. Ellers giver hver person, eller hver gruppe, sin egen besvarelse.',
    cure: 'Send en besvarelse for hver af dem.',
  },
  'response/too-few-respondents': {
    message: ({ form }) => `Det skal fremgå, hvem der har besvaret skemaet ${quote(form)}, men mindst én mangler.`,
    title: 'Det fremgår ikke, hvem der har svaret',
    cause: 'Der skal stå mindst én, der har svaret, og mindst to i et skema, der besvares i fællesskab.',
    cure: 'Skriv alle, der har svaret, i "respondents".',
  },
  'response/missing-count': {
    message: ({ role }) => `Det skal fremgå, hvor mange der har svaret i rollen ${quote(role)}, men antallet mangler.`,
    title: 'Det fremgår ikke, hvor mange der har svaret',
    cause: 'En gruppe svarer med andele, og de siger kun noget, når man ved, hvor mange der har svaret.',
    cure: 'Skriv antallet i "count" ved rollen.',
  },
  'response/count-of-person': {
    message: ({ role }) => `Rollen ${quote(role)} er en person og skal ikke have "count", men har det.`,
    title: 'Antal ved en person',
    cause: 'Kun en gruppe svarer samlet og har et antal. En person svarer for sig selv.',
    cure: 'Slet "count" ved rollen.',
  },
  'response/entered-by-respondent': {
    message: ({ role }) => `Den, der har tastet svarene, står også som den, der har svaret i rollen ${quote(role)}.`,
    title: 'Den, der har tastet, har selv svaret',
    cause: 'Feltet "enteredBy" er til den, der taster for en anden. Den, der selv har svaret, skal ikke stå der.',
    cure: 'Har personen selv svaret, så slet "enteredBy". Har personen tastet for en anden, så ret, hvem der har svaret.',
  },
} satisfies Partial<IssueCatalogue>;
