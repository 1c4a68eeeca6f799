import type { IssueCatalogue } from '../issueText.js';
import { isNumberOf } from '../phrases.js';
import { quote } from '../quote.js';
import { phrases } from './words.js';

const { any, count, number, received: tell, scalar, type, types } = phrases;

/** Danish texts for problems with the answers of a response. */
export const answerTexts = {
  'response/unknown-item': {
    message: ({ item }) => `Redskabet har ikke et spørgsmål med id'et ${quote(item)}.`,
    title: 'Svar på et ukendt spørgsmål',
    cause: 'Spørgsmålets id er stavet forkert, eller spørgsmålet findes ikke i denne version af redskabet.',
    cure: "Ret id'et, eller slet svaret.",
  },
  'response/not-in-form': {
    message: ({ item, form }) => `Spørgsmålet ${quote(item)} er ikke med i skemaet ${quote(form)}.`,
    title: 'Spørgsmålet er ikke med i skemaet',
    cause: 'Redskabet har spørgsmålet, men det hører til et andet skema.',
    cure: 'Send svaret i en besvarelse af det skema, spørgsmålet er med i.',
  },
  'response/not-asked': {
    message: ({ item }) => `Spørgsmålet ${quote(item)} er besvaret, men står ikke blandt dem, der blev stillet.`,
    title: 'Svar på et spørgsmål, der ikke blev stillet',
    cause: 'Besvarelsen fortæller i "asked", hvilke spørgsmål der blev stillet, og dette er ikke et af dem.',
    cure: 'Tilføj spørgsmålet i "asked", hvis det blev stillet, eller slet svaret.',
  },
  'response/not-enabled': {
    message: ({ item }) => `Spørgsmålet ${quote(item)} er besvaret, men skulle efter de andre svar ikke stilles.`,
    title: 'Svar på et spørgsmål, der skulle springes over',
    cause: 'De andre svar afgør, om spørgsmålet skal stilles, og her skulle det springes over.',
    cure: 'Se efter, om de andre svar er rigtige. Er de det, så slet svaret.',
  },
  'response/required': {
    message: ({ item }) => `Spørgsmålet ${quote(item)} skal besvares, men mangler et svar.`,
    title: 'Et svar mangler',
    cause: 'Uden svar på dette spørgsmål kan besvarelsen ikke bruges.',
    cure: 'Udfyld svaret, og send besvarelsen igen.',
  },
  'response/unknown-option': {
    message: ({ item, expected, received }) =>
      Array.isArray(expected) && expected.some((value) => isNumberOf(received, value))
        ? `Svaret på ${quote(item)} skal være et tal uden anførselstegn, men er teksten ${quote(received)}.`
        : `Svaret på ${quote(item)} skal være ${any(expected)}, men er ${tell(received, expected)}.`,
    title: 'Svaret er ikke en af svarmulighederne',
    cause: 'Spørgsmålet har faste svarmuligheder, og svaret er ikke en af dem.',
    cure: 'Vælg en af svarmulighederne.',
  },
  'response/wrong-answer-type': {
    message: ({ item, expected, received }) => `Svaret på ${quote(item)} skal være ${types(expected)}, men er ${type(received)}.`,
    title: 'Forkert slags svar',
    cause: 'Svaret er for eksempel en tekst, hvor spørgsmålet skal besvares med et tal.',
    cure: 'Giv den slags svar, beskeden nævner.',
  },
  'response/out-of-range': {
    message: ({ item, min, max, received }) =>
      `Svaret på ${quote(item)} skal være ${between(min, max, number, ['eller mere', 'eller mindre'])}, men er ${number(received)}.`,
    title: 'Tallet er for lavt eller for højt',
    cause: 'Spørgsmålet har et laveste og et højeste tal, og svaret ligger ikke imellem dem.',
    cure: 'Ret tallet.',
  },
  'response/off-step': {
    message: ({ item, step, received }) =>
      step === 1 && !Number.isInteger(received)
        ? `Svaret på ${quote(item)} skal være et helt tal, men er ${number(received)}.`
        : `Svaret på ${quote(item)} skal passe med spring på ${number(step)}, men er ${number(received)}.`,
    title: 'Tallet ligger mellem to punkter',
    cause: 'Spørgsmålet besvares med tal i faste spring, for eksempel hele tal, og svaret ligger mellem to af dem.',
    cure: 'Vælg det nærmeste tal, der passer.',
  },
  'response/date-out-of-range': {
    message: ({ item, earliest, latest, received }) =>
      `Datoen i ${quote(item)} skal være ${between(earliest, latest, phrases.date, ['eller senere', 'eller tidligere'])}, men er ${phrases.date(received)}.`,
    title: 'Datoen er for tidlig eller for sen',
    cause: 'Spørgsmålet tager kun imod datoer i et bestemt tidsrum.',
    cure: 'Ret datoen.',
  },
  'response/too-long': {
    message: ({ item, limit, received }) =>
      `Svaret på ${quote(item)} må højst fylde ${count(limit, 'tegn')}, men fylder ${count(received)}.`,
    title: 'Teksten er for lang',
    cause: 'Spørgsmålet har en grænse for, hvor lang en tekst det kan besvares med.',
    cure: 'Forkort teksten.',
  },
  'response/duplicate-option': {
    message: ({ item, option }) =>
      `I ${quote(item)} må hver svarmulighed vælges én gang, men ${scalar(option)} er valgt flere gange.`,
    title: 'Samme svarmulighed er valgt flere gange',
    cause: 'Svaret har den samme svarmulighed mere end én gang.',
    cure: 'Slet gentagelsen.',
  },
  'response/exclusive-option': {
    message: ({ item, option }) => `I ${quote(item)} kan ${scalar(option)} kun vælges alene, men der er også valgt andet.`,
    title: 'Svarmulighed, der kun kan vælges alene',
    cause: 'Svarmuligheden siger imod de andre, som "ingen af disse" gør.',
    cure: 'Behold enten den ene svarmulighed eller de andre.',
  },
  'response/chosen-count': {
    message: ({ item, min, max, received }) =>
      `I ${quote(item)} skal der vælges ${min === max ? count(min) : between(min, max, count, ['eller flere', 'eller færre'])}, men der er valgt ${count(received)}.`,
    title: 'For få eller for mange svarmuligheder er valgt',
    cause: 'Spørgsmålet har en grænse for, hvor mange svarmuligheder der skal vælges.',
    cure: 'Vælg det antal, beskeden nævner.',
  },
  'response/goals-not-asked': {
    message: ({ form }) => `Skemaet ${quote(form)} spørger ikke til mål, men besvarelsen har svar på mål.`,
    title: 'Svar på mål, der ikke blev spurgt til',
    cause: 'Kun skemaer med "goals": true spørger, hvor langt borgeren er med sine mål.',
    cure: 'Slet svarene på mål, eller vælg det skema, der spørger til dem.',
  },
} satisfies Partial<IssueCatalogue>;

function between(least: unknown, most: unknown, name: (value: unknown) => string, [up, down]: readonly [string, string]): string {
  if (most === undefined) return `${name(least)} ${up}`;
  if (least === undefined) return `${name(most)} ${down}`;
  return `mellem ${name(least)} og ${name(most)}`;
}
