import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { phrases } from './words.js';

const { all, any, number } = phrases;

const parts = {
  theme: 'et tema ("theme")',
  signs: 'tegn på fremgang ("signs")',
  method: 'en metode ("methods")',
  agreement: 'en aftale ("agreements")',
  'due-on': 'en dato for, hvornår det bør være nået ("dueOn")',
};

/** Danish texts for problems with goals: how an instrument rates them, the plan they stand in, and their ratings. */
export const goalTexts = {
  'instrument/no-goals': {
    message: ({ problem }) =>
      problem === 'form'
        ? 'Skemaet spørger til mål, men redskabet mangler "goals", der siger, hvordan mål vurderes.'
        : 'Skalaen bygger på mål, men redskabet mangler "goals", der siger, hvordan mål vurderes.',
    title: 'Redskabet siger ikke, hvordan mål vurderes',
    cause: 'Et skema med "goals": true og en skala med metoden "attainment" kan kun bruges, når redskabet har "goals".',
    cure: 'Tilføj "goals" til redskabet, eller fjern det, der bruger mål.',
  },
  'instrument/unrated-goals': {
    message: () => 'Redskabet har mål, men intet skema spørger til dem.',
    title: 'Mål, der aldrig vurderes',
    cause: 'Uden et skema, der spørger, hvor langt borgeren er med sine mål, kan man ikke se, om de bliver nået.',
    cure: 'Skriv "goals": true på det skema, hvor målene skal vurderes, eller slet "goals" fra redskabet.',
  },
  'instrument/goal-points': {
    message: ({ problem, value }) => {
      const point = `Punktet ${number(value)} i målopfyldelsen`;
      if (problem === 'off-step') return `${point} kan ikke nås i redskabets spring.`;
      if (problem === 'outside') return `${point} ligger ikke mellem redskabets laveste og højeste punkt.`;
      if (problem === 'twice') return `${point} må kun stå én gang på listen, men står flere gange.`;
      if (problem === 'falling') return `${point} har et lavere niveau end punktet før, men et højere punkt er altid bedre.`;
      if (problem === 'too-many')
        return `Målopfyldelsen har ${number(value)} punkter, og det er flere, end der kan beskrives hver for sig.`;
      return `${point} skal stå på listen, men mangler.`;
    },
    title: 'Punkterne for målopfyldelse passer ikke sammen',
    cause: 'Punkterne går fra "min" til "max" i spring på "step", og de lister, der nævner dem, skal passe til det.',
    cure: 'Ret listen, så den har de rigtige punkter, hvert af dem én gang, eller ret "min", "max" og "step".',
  },
  'instrument/goal-meaning': {
    message: ({ problem }) =>
      problem === 'anchors-missing'
        ? 'Punkterne betyder det samme for alle mål ("shared"), men "anchors", hvor betydningen skal stå, mangler.'
        : 'Punkterne betyder noget forskelligt fra mål til mål ("per-goal"), så "anchors" bliver aldrig brugt.',
    title: 'Ankerteksterne passer ikke til punkternes betydning',
    cause: 'En fælles betydning står i "anchors". Ellers står betydningen på hvert enkelt mål i borgerens plan.',
    cure: 'Tilføj eller slet "anchors", eller ret "meaning".',
  },
  'response/goal-off-step': {
    message: ({ goal, step, received }) =>
      step === 1 && !Number.isInteger(received)
        ? `Vurderingen af målet ${quote(goal)} skal være et helt tal, men er ${number(received)}.`
        : `Vurderingen af målet ${quote(goal)} skal passe med spring på ${number(step)}, men er ${number(received)}.`,
    title: 'Vurderingen af et mål ligger mellem to punkter',
    cause: 'Mål vurderes på redskabets faste punkter, og vurderingen ligger mellem to af dem.',
    cure: 'Vælg det punkt, der passer bedst.',
  },
  'response/goal-out-of-range': {
    message: ({ goal, min, max, received }) =>
      `Vurderingen af målet ${quote(goal)} skal være mellem ${number(min)} og ${number(max)}, men er ${number(received)}.`,
    title: 'Vurderingen af et mål er for lav eller for høj',
    cause: 'Redskabet har et laveste og et højeste punkt, og vurderingen ligger ikke imellem dem.',
    cure: 'Vælg et af redskabets punkter.',
  },
  'response/unknown-goal': {
    message: ({ goal }) => `Borgerens plan har ikke et mål med id'et ${quote(goal)}.`,
    title: 'Vurdering af et ukendt mål',
    cause: 'Målets id er stavet forkert, eller målet står ikke i den revision af planen, som besvarelsen nævner.',
    cure: 'Ret id\'et, eller ret "planRevision" til den revision af planen, der blev vurderet.',
  },
  'response/goal-not-open': {
    message: ({ goal, status }) =>
      `Målet ${quote(goal)} er ${status === 'attained' ? 'nået' : 'lukket'} og skal ikke vurderes, men har en vurdering.`,
    title: 'Vurdering af et mål, der ikke er åbent',
    cause: 'Kun åbne mål vurderes, og i den revision af planen, som besvarelsen nævner, er målet nået eller lukket.',
    cure: 'Slet vurderingen. Arbejdes der med målet igen, så åbn det først i planen.',
  },
  'response/goal-has-sub-goals': {
    message: ({ goal }) => `Målet ${quote(goal)} har delmål og skal ikke selv vurderes, men har en vurdering.`,
    title: 'Vurdering af et mål, der har delmål',
    cause: 'Når et mål har delmål, er det kun delmålene, der vurderes.',
    cure: 'Vurder delmålene i stedet.',
  },
  'course/other-plan': {
    message: ({ expected, received }) => `Forløbets plan har id'et ${quote(expected)}, men denne plan har ${quote(received)}.`,
    title: 'Forløbet har allerede en plan',
    cause: 'Et forløb har én plan, og hver ændring af den er en højere revision med det samme id.',
    cure: 'Send ændringen med planens eget id og en højere "revision".',
  },
  'course/plan-missing': {
    message: ({ response, revision }) =>
      `Besvarelsen ${quote(response)} vurderer målene i revision ${number(revision)} af planen, som ikke er registreret.`,
    title: 'Planen mangler',
    cause: 'Vurderinger af mål tæller først, når den revision af planen, de gælder, er registreret.',
    cure: 'Registrer den revision af planen også, eller ret "planRevision" i besvarelsen.',
  },
  'course/plan-not-used': {
    message: () => 'Forløbets redskab arbejder ikke med mål, men her er en plan.',
    title: 'Plan til et redskab uden mål',
    cause: 'Kun et redskab med "goals" følger borgerens mål og har brug for en plan.',
    cure: 'Registrer planen i det forløb, hvis redskab arbejder med mål.',
  },
  'course/lost-goal': {
    message: ({ goal, revision, earlier }) =>
      `Målet ${quote(goal)} står i revision ${number(earlier)} af planen, men mangler i revision ${number(revision)}.`,
    title: 'Et mål er forsvundet fra planen',
    cause: 'En plan beholder alle sine mål, også dem, der er nået eller lukket, så det kan ses, hvad der blev af dem.',
    cure: 'Tag målet med i planen. Skal der ikke længere arbejdes med det, så giv det "status": "closed".',
  },
  'course/goal-version-lowered': {
    message: ({ goal, version, earlier }) =>
      `Versionen af målet ${quote(goal)} må ikke falde, men går i planen fra ${number(earlier)} til ${number(version)}.`,
    title: 'Målets version er blevet lavere',
    cause:
      'Versionen hæves, når målets betydning ændres. Gik den tilbage, kunne vurderinger af noget forskelligt blive sammenlignet.',
    cure: 'Giv målet den samme version som før, eller en højere, hvis dets betydning er ændret.',
  },
  'course/duplicate-goal': {
    message: ({ goal }) => `Målet ${quote(goal)} må kun stå én gang i planen, men står der flere gange.`,
    title: 'Samme mål står flere gange',
    cause: 'Et id peger på ét bestemt mål, så to mål kan ikke dele det.',
    cure: 'Slet gentagelsen, eller giv det ene mål sit eget id.',
  },
  'course/goal-cycle': {
    message: ({ goals }) =>
      goals?.length === 1
        ? `Målet ${all(goals)} må ikke være delmål af sig selv, men er det.`
        : `Målene ${all(goals)} må ikke være delmål af hinanden i ring, men er det.`,
    title: 'Et mål er delmål af sig selv',
    cause: 'Feltet "parent" fører tilbage til målet selv, direkte eller gennem andre mål.',
    cure: 'Slet "parent" på det mål, der skal stå øverst.',
  },
  'course/sub-goals-not-used': {
    message: ({ goal }) => `Målet ${quote(goal)} er et delmål, men redskabet bruger ikke delmål.`,
    title: 'Delmål i et redskab uden delmål',
    cause: 'Et mål kan kun være delmål af et andet, når redskabet har "subGoals": true.',
    cure: 'Slet "parent", så målet står for sig selv.',
  },
  'course/goal-incomplete': {
    message: ({ goal, part }) =>
      `Målet ${quote(goal)} mangler ${Object.hasOwn(parts, part) ? parts[part] : quote(part)}, som redskabet kræver.`,
    title: 'Målet er ikke skrevet færdigt',
    cause: 'Redskabet kræver bestemte ting af hvert åbent mål, for eksempel tegn på fremgang eller en aftale.',
    cure: 'Skriv det, der mangler. Det gøres bedst sammen med borgeren.',
  },
  'course/goal-meaning': {
    message: ({ goal, problem, value }) => {
      const point = `punktet ${number(value)}`;
      if (problem === 'missing') return `Målet ${quote(goal)} mangler en tekst om, hvad ${point} betyder for det.`;
      if (problem === 'twice') return `Målet ${quote(goal)} må kun beskrive ${point} én gang, men gør det flere gange.`;
      if (problem === 'unknown') return `Målet ${quote(goal)} beskriver ${point}, som redskabet ikke har.`;
      return `Målet ${quote(goal)} beskriver selv ${point}, men i dette redskab betyder punkterne det samme for alle mål.`;
    },
    title: 'Målets punkter er ikke beskrevet, som redskabet kræver',
    cause: 'Redskabet afgør, om målene selv beskriver punkterne. Gør de det, skal hvert af redskabets punkter beskrives én gang.',
    cure: 'Ret målets "attainment", så det passer til redskabets punkter.',
  },
  'course/goal-weight': {
    message: ({ goal, problem }) =>
      problem === 'too-fine'
        ? `Vægten af målet ${quote(goal)} må højst have tre decimaler, men har flere.`
        : `Målet ${quote(goal)} har en vægt, men i dette redskab tæller alle mål lige meget.`,
    title: 'Målets vægt kan ikke bruges',
    cause: 'Mål tæller kun forskelligt, når redskabet har "weights": true, og en vægt har højst tre decimaler.',
    cure: 'Slet vægten, eller rund den af.',
  },
  'course/wrong-role': {
    message: ({ role, expected }) => `Planen kan kun aftales af ${any(expected)}, men her står ${quote(role)}.`,
    title: 'Planen er aftalt af en ukendt rolle',
    cause: 'Enhver, der har aftalt planen, skal have en af redskabets roller.',
    cure: 'Ret rollen i "respondents", så den er en af dem, beskeden nævner.',
  },
} satisfies Partial<IssueCatalogue>;
