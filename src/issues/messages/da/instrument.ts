import type { IssueParams } from '../../issue.js';
import { formatPath } from '../formatPath.js';
import type { IssueCatalogue } from '../issueText.js';
import { isFiniteNumber, quote } from '../quote.js';
import { phrases } from './words.js';

const { all, any, count, list, number, one, possible: tellPossible, scalar } = phrases;

/** Danish texts for problems with the parts of an instrument and how they refer to one another. */
export const instrumentTexts = {
  'instrument/duplicate-id': {
    message: ({ of, id }) => `Id'et ${quote(id)} for ${one(of)} må kun stå én gang her, men står flere gange.`,
    title: 'Samme id flere gange',
    cause: 'Et id peger på én bestemt ting, så to af samme slags kan ikke dele det, og en liste nævner det kun én gang.',
    cure: 'Slet gentagelsen, eller giv den ene et nyt id. Ret så også de steder, der henviser til den.',
  },
  'instrument/duplicate-value': {
    message: ({ value }) => `Værdien ${scalar(value)} står flere gange på listen, men hver værdi må kun stå én gang.`,
    title: 'Samme værdi står flere gange',
    cause: 'Værdierne på en liste skal kunne kendes fra hinanden.',
    cure: 'Ret eller slet den ene. Skal to svarmuligheder tælle lige meget, så giv dem hver sin "value" og samme "score".',
  },
  'instrument/unknown-reference': {
    message: ({ of, id, possible }) =>
      of === 'language'
        ? `Ingen af redskabets tekster findes på sproget ${quote(id)}${tellPossible(possible)}.`
        : `Der findes ikke ${one(of)} med id'et ${quote(id)}${tellPossible(possible)}.`,
    title: 'Henvisning til noget, der ikke findes',
    cause: 'Et id er stavet forkert, eller det, der henvises til, er slettet eller endnu ikke skrevet.',
    cure: "Ret id'et, eller tilføj det, der henvises til.",
  },
  'instrument/exactly-one': {
    message: ({ properties, found }) =>
      `Her skal stå præcis ét af felterne ${all(properties)}, men her står ${found?.length > 0 ? all(found) : 'ingen af dem'}.`,
    title: 'Der skal stå præcis ét af flere felter',
    cause: 'Felterne er alternativer: mangler de, er der intet at gå efter, og står der flere, modsiger de hinanden.',
    cure: 'Behold det ene felt, og slet de andre. Skal flere ting gælde på samme tid i en betingelse, så saml dem under "all" eller "any".',
  },
  'instrument/missing-danish': {
    message: () => 'Teksten mangler på dansk under "da".',
    title: 'Dansk tekst mangler',
    cause: 'Alle tekster, som mennesker læser, skal findes på dansk.',
    cure: 'Skriv den danske tekst i feltet "da".',
  },
  'instrument/untranslated': {
    message: ({ language, missing, texts, places }) =>
      `${number(missing)} af ${count(texts, 'tekst', 'tekster')} mangler på sproget ${quote(language)}${listPlaces(places, missing)}.`,
    title: 'Oversættelse mangler',
    cause: 'Redskabet er oversat til sproget, men ikke alle tekster er kommet med.',
    cure: 'Tilføj oversættelsen. Indtil da vises den danske tekst.',
  },
  'instrument/condition-cycle': {
    message: ({ ids, kinds }) => `Betingelserne går i ring gennem ${listMembers(ids, kinds)}, så ingen af dem kan afgøres først.`,
    title: 'En betingelse afhænger af sig selv',
    cause: 'Betingelser for spørgsmål og skalaer afhænger af hinanden i ring.',
    cure: 'Bryd ringen ved at fjerne eller ændre en af henvisningerne.',
  },
  'instrument/scale-cycle': {
    message: ({ scales }) => `Samlingen af skalaer går i ring gennem ${all(scales)}, så ingen score kan beregnes først.`,
    title: 'En skala indgår i sig selv',
    cause: 'En skala er nævnt under "scales" i en skala, som den selv samler, direkte eller gennem andre.',
    cure: 'Bryd ringen ved at fjerne en af skalaerne fra "scales".',
  },
  'instrument/impossible-condition': {
    message: ({ id, test, value, beside, ...possible }) =>
      beside === undefined
        ? `Betingelsen kan aldrig opfyldes, for ${quote(id)} ${describePossible({ test, ...possible })} ${quote(test)} og værdien ${scalar(value)}.`
        : `Betingelsen kan aldrig opfyldes, for ${quote(id)} kan ikke både passe til ${quote(beside?.test)} med værdien ${scalar(beside?.value)} og til ${quote(test)} med værdien ${scalar(value)}.`,
    title: 'Betingelsen kan aldrig opfyldes',
    cause:
      'Betingelsen spørger efter et svar eller en score, som ikke er mulig, for eksempel en svarmulighed, der ikke findes, eller to ting på én gang, der udelukker hinanden.',
    cure: 'Ret værdien til en, der er mulig, eller brug en prøve, der passer til spørgsmålets type.',
  },
  'instrument/condition-outside-form': {
    message: ({ form, item, needs }) =>
      `Skemaet ${quote(form)} har ${quote(item)}, men ikke ${quote(needs)}, som en betingelse for ${quote(item)} ser på.`,
    title: 'En betingelse ser på noget uden for skemaet',
    cause: 'En betingelse afgøres af svar i samme skema. Her er det, den ser på, ikke med i skemaet.',
    cure: 'Tag det med i skemaet, eller fjern betingelsen.',
  },
  'instrument/unused-item': {
    message: ({ item }) => `Spørgsmålet ${quote(item)} er ikke med i noget skema.`,
    title: 'Spørgsmål uden skema',
    cause: 'Spørgsmålet er skrevet, men bliver aldrig stillet.',
    cure: 'Tag spørgsmålet med i et skema, eller slet det.',
  },
  'instrument/unsourced-wording': {
    message: ({ items }) =>
      items === undefined
        ? 'Ordlyden er angivet som "published", men "source" mangler, så kilden er ukendt.'
        : `Ordlyden er angivet som "published", men ${count(items, 'spørgsmål', 'spørgsmål')} har ikke "source", så kilden er ukendt.`,
    title: 'Ordret tekst uden kilde',
    cause: 'Teksten er angivet som ordret fra en udgivelse, men det fremgår ikke hvilken.',
    cure: 'Skriv kildens id i "source" på hvert spørgsmål, eller ret "wording" til "adapted", "translation" eller "own".',
  },
  'instrument/lone-respondent': {
    message: ({ form }) => `Skemaet ${quote(form)} besvares i fællesskab ("joint"), men har kun én rolle i "respondents".`,
    title: 'Fælles skema med kun én rolle',
    cause: 'I et fælles skema svarer flere sammen, så der skal være mindst to roller.',
    cure: 'Tilføj den anden rolle i "respondents", eller ret "authorship" til "own" eller "observer".',
  },
  'instrument/joint-observer': {
    message: ({ form }) =>
      `Skemaet ${quote(form)} er en fagpersons vurdering ("observer"), men har flere roller i "respondents".`,
    title: 'Fagpersons vurdering med flere roller',
    cause: 'Når flere svarer sammen, er det ikke længere én fagpersons vurdering.',
    cure: 'Lav et skema til hver rolle, eller ret "authorship" til "joint".',
  },
  'instrument/section-mismatch': {
    message: ({ item, problem }) => {
      if (problem === 'missing') return `Spørgsmålet ${quote(item)} er med i skemaet, men står ikke i noget afsnit.`;
      if (problem === 'twice')
        return `Spørgsmålet ${quote(item)} må kun stå én gang i skemaets afsnit, men står der flere gange.`;
      return `Spørgsmålet ${quote(item)} står i et afsnit, men er ikke med i skemaet.`;
    },
    title: 'Afsnit og spørgsmål passer ikke sammen',
    cause: 'Har et skema afsnit, skal hvert af dets spørgsmål stå i præcis ét af dem.',
    cure: 'Ret afsnittene, så de tilsammen har de samme spørgsmål som skemaets "items".',
  },
  'instrument/impossible-date': {
    message: ({ received }) => `Datoen ${quote(received)} findes ikke i kalenderen.`,
    title: 'Datoen findes ikke',
    cause: 'Måneden har ikke så mange dage, eller måned og dag er byttet om.',
    cure: 'Ret datoen. Den skrives som år-måned-dag, for eksempel "2026-03-31".',
  },
  'instrument/impossible-order': {
    message: ({ earlier, later }) => `${quote(later)} må ikke ligge før ${quote(earlier)}, men gør det.`,
    title: 'Datoerne står i forkert rækkefølge',
    cause: 'Den sidste mulige dato ligger før den første.',
    cure: 'Ret datoerne. Måske er de byttet om.',
  },
  'instrument/overlapping-windows': {
    message: ({ cadence }) =>
      `Måletidspunkterne i kadencen ${quote(cadence)} overlapper, så en besvarelse kan høre til flere af dem.`,
    title: 'Måletidspunkter overlapper',
    cause: '"opensBefore" og "closesAfter" er tilsammen længere end afstanden mellem to måletidspunkter.',
    cure: 'Gør "opensBefore" eller "closesAfter" kortere, eller gør "every" længere.',
  },
  'instrument/impossible-perspective': {
    message: ({ scale, role }) =>
      `Rollen ${quote(role)} besvarer ikke noget skema, der giver en score på skalaen ${quote(scale)}.`,
    title: 'Perspektiv uden svar',
    cause: 'Et perspektiv viser en skala, som en rolle ser den, men rollen besvarer ikke skalaens spørgsmål.',
    cure: 'Ret rollen eller skalaen, eller giv rollen et skema med skalaens spørgsmål.',
  },
  'instrument/missing-milestone': {
    message: ({ milestone, cadence }) => `Kadencen ${quote(cadence)} skal have milepælen ${quote(milestone)}, men har den ikke.`,
    title: 'Milepæl, som kadencen ikke har',
    cause: 'Et skema skal bruges ved en milepæl, som ikke står i kadencens "at".',
    cure: 'Tilføj milepælen i "at", eller slet den i skemaets "milestones".',
  },
  'instrument/milestones-without-cadence': {
    message: ({ form }) => `Skemaet ${quote(form)} har "milestones", men ikke en kadence, der har milepæle.`,
    title: 'Milepæle uden kadence',
    cause: 'Kun en kadence af typen "milestones" har milepæle, og skemaet følger ikke sådan en.',
    cure: 'Giv skemaet en kadence af typen "milestones", eller slet "milestones" på skemaet.',
  },
  'instrument/occasions-without-cadence': {
    message: ({ form }) => `Skemaet ${quote(form)} har "occasions", men ikke en kadence med faste mellemrum.`,
    title: 'Måletidspunkter uden kadence',
    cause: 'Kun i en kadence af typen "interval" er måletidspunkterne nummereret, og skemaet følger ikke sådan en.',
    cure: 'Giv skemaet en kadence af typen "interval", eller slet "occasions" på skemaet.',
  },
  'instrument/impossible-recommendation': {
    message: ({ cadence, from, to }) =>
      `Kadencen ${quote(cadence)} anbefaler mindst ${quote(from)} og højst ${quote(to)} mellem to målinger, og det kan ikke lade sig gøre.`,
    title: 'Anbefalet mellemrum, der er umuligt',
    cause: 'I "recommended" er det korteste mellemrum længere end det længste.',
    cure: 'Ret "from" eller "to". Måske er de byttet om.',
  },
  'instrument/no-occasions': {
    message: ({ form, from, to }) =>
      `Skemaet ${quote(form)} bruges fra måletidspunkt ${number(from)} til ${number(to)}, så det bruges aldrig.`,
    title: 'Skemaet bruges aldrig',
    cause: 'Det sidste måletidspunkt, som skemaet bruges ved, ligger før det første.',
    cure: 'Ret "from" eller "to". Måske er de byttet om.',
  },
  'instrument/unread-follow-up': {
    message: ({ followUp, form }) =>
      `Ingen af dem, der skal have opfølgningen ${quote(followUp)} at vide, må læse skemaet ${quote(form)}, så ingen ville få den at se.`,
    title: 'En opfølgning, som ingen ser',
    cause: 'Opfølgningen vises kun for dem, der må læse de svar, den bygger på. Rollerne i "readableBy" må ikke læse skemaet.',
    cure: 'Giv mindst én af rollerne lov til at læse skemaet, eller vælg roller, der må.',
  },
  'instrument/follow-up-outside-forms': {
    message: ({ followUp }) =>
      `Opfølgningen ${quote(followUp)} kan aldrig blive aktuel, for intet skema har alt det, den ser på.`,
    title: 'Opfølgning, som intet skema kan give',
    cause: 'En opfølgning afgøres af svarene på ét skema. Her ligger det, den ser på, i flere skemaer eller slet ikke i noget.',
    cure: 'Saml spørgsmålene i ét skema, eller del opfølgningen i flere.',
  },
  'instrument/group-item': {
    message: ({ item, role, property, received }) =>
      `Rollen ${quote(role)} svarer med andele, så spørgsmålet ${quote(item)} skal have ${describeShare(property)}, men ${received === undefined ? 'det mangler' : `har ${scalar(received)}`}.`,
    title: 'En gruppe kan ikke besvare spørgsmålet',
    cause: 'En gruppe svarer samlet med andele. Spørgsmål, der tæller i en skala, skal derfor besvares i procent.',
    cure: 'Giv spørgsmålet typen "number", "unit": "%" og grænser inden for 0 og 100, eller lad en anden rolle svare.',
  },
  'instrument/group-form': {
    message: ({ form, role, problem }) =>
      problem === 'goals'
        ? `Rollen ${quote(role)} er en gruppe, og dens skema ${quote(form)} må ikke spørge til mål, men gør det.`
        : `Rollen ${quote(role)} er en gruppe og skal være alene om skemaet ${quote(form)}, men er det ikke.`,
    title: 'Skemaet passer ikke til en gruppe',
    cause:
      'En gruppe svarer samlet med andele, og de kan ikke blandes med svar fra enkelte personer, gives i fællesskab eller sige, hvor langt nogen er med et mål.',
    cure: 'Giv gruppen sit eget skema uden mål, hvor "authorship" er "own" eller "observer".',
  },
  'instrument/person-count': {
    message: ({ role }) => `Rollen ${quote(role)} er en person og kan ikke have "minCount", men har det.`,
    title: 'Mindste antal for en person',
    cause: 'Kun en gruppe svarer med et antal, og derfor er det kun en gruppe, der kan have et mindste antal.',
    cure: 'Slet "minCount", eller skriv "kind": "group", hvis rollen er en gruppe.',
  },
  'instrument/redacted': {
    message: ({ original }) => `Dokumentet er et uddrag af redskabet ${quote(original)} og kan kun vises.`,
    title: 'Uddrag af et redskab',
    cause:
      'Et uddrag er det, som en rolle må læse af et redskab. Skemaer, spørgsmål og regler for scorer kan mangle, så svar kan hverken tjekkes eller beregnes med det.',
    cure: 'Brug hele redskabet. Uddraget er kun til at vise frem.',
  },
} satisfies Partial<IssueCatalogue>;

function describePossible(params: Partial<IssueParams['instrument/impossible-condition']>): string {
  const { test, options, min, max, step, gives = options && 'score' } = params;
  if (test === 'answered') return 'kan ikke give noget, der passer til';
  if (options && (test === 'is' || test === 'in' || min === undefined)) return `kan kun give ${any(options)}, men prøves med`;
  const from = min === undefined ? '' : ` fra ${scalar(min)}`;
  const to = max === undefined ? '' : ` til ${scalar(max)}`;
  const steps = step === undefined ? '' : ` i trin på ${number(step)}`;
  switch (gives) {
    case 'number':
      return `kan kun give et tal${from}${to}${steps}, men prøves med`;
    case 'score':
      return `kan kun give en score${from}${to}${steps}, men prøves med`;
    case 'date':
      return `kan kun give en dato${from}${to}, men prøves med`;
    case 'text':
      return 'er fri tekst og kan kun prøves med "answered", ikke med';
    default:
      return 'kan ikke give noget, der passer til';
  }
}

function describeShare(property: unknown): string {
  switch (property) {
    case 'type':
      return '"type": "number"';
    case 'unit':
      return '"unit": "%"';
    case 'min':
      return '"min" på mindst 0';
    default:
      return '"max" på højst 100';
  }
}

function listPlaces(places: unknown, missing: unknown): string {
  const paths = Array.isArray(places) ? places.filter(Array.isArray).map((path) => quote(formatPath(path))) : [];
  return isFiniteNumber(missing) && missing > paths.length ? `, for eksempel ${list(paths)}` : `: ${list(paths)}`;
}

function listMembers(ids: unknown, kinds: unknown): string {
  const kindOf = (index: number) => (Array.isArray(kinds) && kinds[index] === 'scale' ? 'skalaen' : 'spørgsmålet');
  return list(Array.isArray(ids) ? ids.map((id, index) => `${kindOf(index)} ${quote(id)}`) : []);
}
