import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { phrases } from './words.js';

const { all, count, number, scalar } = phrases;

/** Danish texts for problems with how an instrument is scored: scales, weights, ranges, norms. */
export const scoringTexts = {
  'instrument/split-scale': {
    message: ({ form, scale, missing }) =>
      `Skemaet ${quote(form)} giver ingen score på skalaen ${quote(scale)}, for det har ikke ${all(missing)}.`,
    title: 'Skemaet har kun en del af skalaen',
    cause: 'Et skema skal have alle skalaens spørgsmål eller ingen af dem, for en skala beregnes kun, når de alle er der.',
    cure: 'Tag de manglende spørgsmål med i skemaet, eller del skalaen i flere. Skal en rolle kun svare på en del af spørgsmålene, så giv den sine egne spørgsmål og sin egen skala.',
  },
  'instrument/unused-scale': {
    message: ({ scale }) => `Intet skema giver en score på skalaen ${quote(scale)}.`,
    title: 'Skala uden skema',
    cause: 'Intet skema har de spørgsmål, skalaen er lavet af.',
    cure: 'Saml skalaens spørgsmål i ét skema, eller slet skalaen.',
  },
  'instrument/unscorable-item': {
    message: ({ item, type }) =>
      type === 'number'
        ? `Spørgsmålet ${quote(item)} kan kun tælle med i en skala, når det har både "min", "max" og "step".`
        : `Spørgsmålet ${quote(item)} af typen ${quote(type)} kan ikke tælle med i en skala.`,
    title: 'Spørgsmålet kan ikke give en score',
    cause:
      'Tekster og datoer er ikke tal, et frit tal skal have en laveste og en højeste værdi, og et valg skal have mindst én svarmulighed med en score.',
    cure: 'Tag spørgsmålet ud af skalaen. Er det af typen "number", kan det tælle med, når det har "min", "max" og "step".',
  },
  'instrument/unscorable-option': {
    message: ({ item, option }) =>
      `Svarmuligheden ${scalar(option)} i ${quote(item)} har ingen "score", som skalaen kan regne med.`,
    title: 'Svarmulighed uden score',
    cause: 'Spørgsmålet indgår i en skala, men en af svarmulighederne er hverken et tal eller har en "score".',
    cure: 'Giv svarmuligheden en "score". Tæller den ikke med, som "ved ikke", så giv den "missing" med en grund.',
  },
  'instrument/wrong-method-property': {
    message: ({ method, property }) => `Feltet ${quote(property)} kan ikke bruges på en skala med metoden ${quote(method)}.`,
    title: 'Feltet passer ikke til metoden',
    cause: 'Nogle felter giver kun mening sammen med bestemte metoder, for eksempel "steps" med "ladder".',
    cure: 'Slet feltet, eller vælg en anden "method".',
  },
  'instrument/empty-scale': {
    message: ({ scale, method }) =>
      method === 'ladder'
        ? `Skalaen ${quote(scale)} skal have mindst ét trin i "steps", men har ingen.`
        : `Skalaen ${quote(scale)} skal have mindst ét spørgsmål eller én skala, men har ingen.`,
    title: 'Tom skala',
    cause: 'Skalaen har intet at blive beregnet af.',
    cure: 'Skriv spørgsmålene i "items", skalaerne i "scales" eller, for metoden "ladder", trinnene i "steps".',
  },
  'instrument/weights-mismatch': {
    message: ({ item, problem }) => {
      if (problem === 'missing') return `Spørgsmålet ${quote(item)} er med i skalaen, men har ingen vægt.`;
      if (problem === 'negative') return `Vægten for ${quote(item)} skal være 0 eller mere, men er negativ.`;
      return `Der er en vægt til ${quote(item)}, som ikke er med i skalaen.`;
    },
    title: 'Vægtene passer ikke til skalaen',
    cause: 'Hvert sæt vægte skal have én vægt til hvert af skalaens spørgsmål, og ingen må være negative.',
    cure: 'Ret vægtene. Skal et spørgsmål trække den modsatte vej, så skriv det i "reverseKeyed".',
  },
  'instrument/zero-weights': {
    message: () => 'Mindst én vægt skal være større end 0, men alle er 0.',
    title: 'Alle vægte er 0',
    cause: 'Når alle vægte er 0, tæller intet svar med, og der kan ikke beregnes en score.',
    cure: 'Giv mindst ét spørgsmål en vægt, der er større end 0.',
  },
  'instrument/outside-range': {
    message: ({ value, min, max }) => {
      // A size of 0, or of the whole scale, lies at an end that does not belong to what is allowed.
      if (value === min) return `Tallet skal være større end ${number(min)}, men er ${number(value)}.`;
      if (value === max) return `Tallet skal være mindre end ${number(max)}, men er ${number(value)}.`;
      return `Tallet skal ligge mellem ${number(min)} og ${number(max)}, men er ${number(value)}.`;
    },
    title: 'Uden for skalaens område',
    cause: 'Et tal, for eksempel en grænse, et ankerpunkt eller en forskel, er et, som ingen svar eller scorer kan give.',
    cure: 'Ret tallet, eller ret skalaens eller spørgsmålets ender.',
  },
  'instrument/not-ascending': {
    message: ({ of, value }) =>
      `${of === 'lookup' ? 'Omregningstabellens rækker' : 'Scoreintervallerne'} skal stå med det laveste tal først, men ${number(value)} står efter et tal, der er lige så stort eller større.`,
    title: 'Rækkefølgen er ikke stigende',
    cause: 'Scoreintervaller og omregningstabeller læses fra det laveste tal til det højeste.',
    cure: 'Sæt dem i rækkefølge, og slet dem, der står dobbelt.',
  },
  'instrument/range-too-narrow': {
    message: ({ min, max, possibleMin, possibleMax }) =>
      `Skalaen er sat til at gå fra ${number(min)} til ${number(max)}, men svarene kan give fra ${number(possibleMin)} til ${number(possibleMax)}.`,
    title: 'Skalaens ender er sat for snævert',
    cause: 'Svarene kan give en score, der ligger uden for det område, som "range" angiver.',
    cure: 'Gør "range" bredere, eller slet det. Så beregnes området ud fra svarene.',
  },
  'instrument/incomplete-lookup': {
    message: ({ raw }) => `Omregningstabellen mangler en række for scoren ${number(raw)}.`,
    title: 'Omregningstabellen har huller',
    cause: 'En score, som svarene kan give, findes ikke i tabellen.',
    cure: 'Tilføj rækken fra kilden.',
  },
  'instrument/unreachable-minimum': {
    message: ({ minAnswered, itemCount }) =>
      `Der kræves svar på mindst ${number(minAnswered)} spørgsmål, men skalaen har kun ${number(itemCount)}.`,
    title: 'Der kræves flere svar, end der er spørgsmål',
    cause: '"minAnswered" er større end antallet af spørgsmål i skalaen, så der aldrig kan komme en score.',
    cure: 'Sænk "minAnswered", eller skriv det som en andel: { "share": 0.5 }.',
  },
  'instrument/empty-range': {
    message: ({ min, max }) => `Området går fra ${number(min)} til ${number(max)}, men det skal slutte højere, end det begynder.`,
    title: 'Tomt område',
    cause: 'Det højeste tal er ikke større end det laveste.',
    cure: 'Ret enderne. Måske er de byttet om.',
  },
  'instrument/step-mismatch': {
    message: ({ step, value }) => `Tallet ${number(value)} kan ikke nås i spring på ${number(step)}.`,
    title: 'Tallet passer ikke med springene',
    cause: 'Fra den laveste ende skal der være et helt antal spring ("step") op til tallet.',
    cure: 'Ret tallet eller "step".',
  },
  'instrument/too-fine': {
    message: ({ value, decimals }) => `Tallet må højst have ${count(decimals, 'decimal', 'decimaler')}, men er ${number(value)}.`,
    title: 'For mange decimaler',
    cause: 'Scorer beregnes uden afrundingsfejl, og derfor er der en grænse for antallet af decimaler.',
    cure: 'Rund tallet af, eller skriv det, som kilden gør.',
  },
  'instrument/too-large': {
    message: ({ value, limit }) => `Tallet ${number(value)} ligger længere fra 0 end ${number(limit)}, som er grænsen.`,
    title: 'Tallet er for stort',
    cause: 'Scorer beregnes uden afrundingsfejl, og derfor er der en grænse for, hvor store tal der kan bruges.',
    cure: 'Brug et mindre tal.',
  },
  'instrument/not-exact': {
    message: ({ scale }) => `Skalaen ${quote(scale)} kan give tal, der er for store eller for fine til at regnes nøjagtigt.`,
    title: 'Skalaen kan ikke beregnes nøjagtigt',
    cause: 'Skalaens tal har tilsammen for mange cifre til at blive beregnet uden afrundingsfejl.',
    cure: 'Brug færre decimaler i scorer, vægte og omregning, eller afrund de skalaer, den samler, med "round".',
  },
  'instrument/evidence-on-own-wording': {
    message: ({ item }) =>
      `Spørgsmålet ${quote(item)} eller dets svarmuligheder er ikke ordret fra kilden, så forskningen bag skalaen gælder ikke her.`,
    title: 'Forskning om en anden ordlyd',
    cause: 'Forskning om en skala gælder for netop den ordlyd, der er undersøgt, og mindst ét spørgsmål har en anden.',
    cure: 'Er ordlyden kildens, så angiv den som "published" i "wording". Ellers slet "evidence" på skalaen.',
  },
  'instrument/norms-on-own-wording': {
    message: ({ item }) =>
      `Spørgsmålet ${quote(item)} eller dets svarmuligheder er ikke ordret fra kilden, så normtallene gælder ikke for skalaen.`,
    title: 'Normtal til en anden ordlyd',
    cause: 'Normtal gælder for netop den ordlyd og det sprog, de er målt på, og mindst ét spørgsmål har en anden ordlyd.',
    cure: 'Er ordlyden kildens, så angiv den som "published" i "wording". Ellers slet "norms" på skalaen.',
  },
  'instrument/not-in-scale': {
    message: ({ item, scale }) => `Spørgsmålet ${quote(item)} indgår ikke i skalaen ${quote(scale)}.`,
    title: 'Spørgsmålet indgår ikke i skalaen',
    cause: 'Kun skalaens egne spørgsmål, dem i "items", kan vendes om eller tælle noget andet i den.',
    cure: 'Tilføj spørgsmålet i skalaens "items", eller slet det her.',
  },
  'instrument/not-gatherable': {
    message: ({ scale, method }) =>
      `Skalaen ${quote(scale)} har metoden ${quote(method)} og kan ikke samles i en anden skala, men bliver det.`,
    title: 'Skalaen kan ikke samles i en anden',
    cause: 'Trin på en progressionstrappe og opfyldelse af mål kan ikke lægges sammen med andre scorer.',
    cure: 'Slet skalaen i "scales", og vis den for sig selv.',
  },
  'instrument/not-testable': {
    message: ({ scale, method }) =>
      `Skalaen ${quote(scale)} har metoden ${quote(method)} og kan ikke stå i en betingelse, men gør det.`,
    title: 'En betingelse kan ikke se på skalaen',
    cause: 'Målopfyldelse afhænger af borgerens plan og ikke kun af svarene, så den kan ikke afgøre en betingelse.',
    cure: 'Lad betingelsen se på et spørgsmål eller en anden skala.',
  },
  'norms/wrong-instrument': {
    message: ({ expected, received }) =>
      `Normtallene skal høre til redskabet ${quote(expected)}, men hører til ${quote(received)}.`,
    title: 'Normtal til et andet redskab',
    cause: 'Normtallene er lavet til et andet redskab eller en anden version af det.',
    cure: 'Brug de normtal, der hører til redskabet og versionen.',
  },
  'norms/unknown-scale': {
    message: ({ scale }) => `Redskabet har ingen skala med id'et ${quote(scale)}, som normtallene nævner.`,
    title: 'Normtal til en ukendt skala',
    cause: 'Skalaens id er stavet forkert, eller normtallene er lavet til en anden version af redskabet.',
    cure: "Ret id'et, så det er det samme som i redskabet.",
  },
  'norms/not-ascending': {
    message: ({ at }) =>
      `Det forventede forløbs punkter skal stå med det tidligste først, men ${number(at)} står efter et tal, der er lige så stort eller større.`,
    title: 'Det forventede forløb er ikke i rækkefølge',
    cause: 'Et forventet forløb læses fra den første måling og frem, og hvert tidspunkt kan kun stå der én gang.',
    cure: 'Sæt punkterne i rækkefølge efter "at", og slet dem, der står dobbelt.',
  },
} satisfies Partial<IssueCatalogue>;
