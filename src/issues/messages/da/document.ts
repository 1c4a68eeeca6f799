import type { BoundName, SyntaxReason } from '../../issue.js';
import type { IssueCatalogue } from '../issueText.js';
import { isFiniteNumber, quote } from '../quote.js';
import { isEndless, isTextAlone } from '../recognize.js';
import { phrases } from './words.js';

const { any, count, number, pattern, possible: tellPossible, received: tell, type, types } = phrases;

/** Danish texts for problems with any document. */
export const documentTexts = {
  'document/too-deep': {
    message: ({ limit }) =>
      `Felterne ligger inden i hinanden i mere end ${count(limit, 'niveau', 'niveauer')}, og dybere må de ikke ligge.`,
    title: 'For mange niveauer inden i hinanden',
    cause: 'Felter og lister ligger dybere inden i hinanden, end et dokument må have dem.',
    cure: 'Gør opbygningen fladere. Er dokumentet skrevet af et program, så se efter, om noget ligger inden i sig selv.',
  },
  'document/too-large': {
    message: ({ limit, unit }) =>
      unit === 'characters'
        ? `Dokumentet må højst fylde ${count(limit, 'tegn')}, men det fylder mere.`
        : `Dokumentet må højst indeholde ${count(limit, 'værdi', 'værdier')}, men det indeholder flere.`,
    title: 'Dokumentet er for stort',
    cause: 'Dokumentet er større, end hvad der kan læses på én gang.',
    cure: 'Del indholdet i flere dokumenter, eller fjern det, der ikke bruges.',
  },
  'document/syntax': {
    message: ({ line, column, reason }) =>
      `Teksten kan ikke læses som JSON fra linje ${number(line)}, tegn ${number(column)}: ${describeSyntax(reason)}.`,
    title: 'Teksten er ikke JSON',
    cause: 'Et komma, en parentes eller et anførselstegn mangler eller er for meget, eller filen er noget andet end JSON.',
    cure: 'Ret det sted, beskeden nævner. Decimaltal skrives med punktum, tekst står i "…", og filen gemmes som UTF-8.',
  },
  'document/duplicate-key': {
    message: ({ property }) => `Feltet ${quote(property)} står mere end én gang på dette sted.`,
    title: 'Det samme felt flere gange',
    cause: 'Et felt kan kun stå én gang på samme sted. Står det der flere gange, gælder kun det sidste, og resten går tabt.',
    cure: 'Slet det felt, der er for meget, eller giv det sit rigtige navn.',
  },
  'document/not-json': {
    message: ({ received }) =>
      isEndless(received)
        ? 'Tallet er for stort til, at en computer kan regne med det.'
        : `Her skal stå en værdi, der kan skrives i JSON, men her står ${quote(received)}.`,
    title: 'Værdien kan ikke skrives i JSON',
    cause:
      'Dokumentet er lavet i et program og indeholder noget, der ikke kan gemmes som JSON, for eksempel en funktion eller en dato som objekt.',
    cure: 'Skriv værdien som tekst, tal, true, false, null, liste eller felter. En dato skrives som "2026-03-31".',
  },
  'document/lone-surrogate': {
    message: () => 'Teksten indeholder et tegn, der er gået i stykker og ikke kan gemmes.',
    title: 'Ødelagt tegn i en tekst',
    cause: 'Et tegn, ofte en emoji, er skåret midt over, for eksempel fordi en tekst er blevet forkortet.',
    cure: 'Slet det ødelagte tegn, og skriv det igen.',
  },
  'document/unknown-kind': {
    message: ({ expected, received }) => `Feltet "kind" skal være ${any(expected)}, men er ${quote(received)}.`,
    title: 'Ukendt slags dokument',
    cause: 'Feltet "kind" fortæller, hvad dokumentet er, og det skal være et af de kendte navne.',
    cure: 'Ret "kind" til et af de navne, beskeden nævner. Et redskab har "kind": "instrument".',
  },
  'document/unknown-property': {
    message: ({ property, possible }) => `Feltet ${quote(property)} findes ikke på dette sted${tellPossible(possible)}.`,
    title: 'Ukendt felt',
    cause: 'Feltet er enten stavet forkert eller står et sted, hvor det ikke hører hjemme.',
    cure: 'Ret stavemåden, eller flyt feltet. Egne oplysninger kan stå under "extensions".',
  },
  'document/missing-property': {
    message: ({ property }) => `Feltet ${quote(property)} mangler.`,
    title: 'Et felt mangler',
    cause: 'Der mangler et felt, som altid skal være der.',
    cure: 'Tilføj feltet. Editoren foreslår, hvad der kan stå i det, når dokumentet har "$schema".',
  },
  'document/wrong-type': {
    message: ({ expected, received, written }, path) => {
      if (isTextAlone(expected, received, path))
        return 'Her skal stå en tekst for hvert sprog, for eksempel { "da": "…" }, men her står en tekst alene.';
      const advice = isFiniteNumber(written) ? `; skriv ${written} uden anførselstegn${writePoint(written)}` : '';
      return `Her skal stå ${types(expected)}, men her står ${type(received)}${advice}.`;
    },
    title: 'Forkert slags indhold',
    cause: 'Der står for eksempel en tekst, hvor der skal stå et tal, eller én værdi, hvor der skal stå en liste.',
    cure: 'Skriv den slags indhold, beskeden nævner. Tekst står i anførselstegn, tal gør ikke, og lister står i [ ].',
  },
  'document/wrong-value': {
    message: ({ expected, received }) => `Her skal stå ${any(expected)}, men her står ${tell(received, expected)}.`,
    title: 'Værdien er ikke en af de mulige',
    cause: 'Feltet kan kun have bestemte værdier, og den skrevne er ikke en af dem.',
    cure: 'Vælg en af de værdier, beskeden nævner.',
  },
  'document/wrong-pattern': {
    message: ({ expected, received }) => `Her skal stå ${pattern(expected)}, men her står ${quote(received)}.`,
    title: 'Værdien er skrevet på en forkert måde',
    cause: "Id'er, datoer, versioner og lignende skal skrives på en bestemt måde.",
    cure: 'Skriv værdien som i beskedens eksempel.',
  },
  'document/wrong-key': {
    message: ({ expected, received }) => `Feltets navn skal være ${pattern(expected)}, men er ${quote(received)}.`,
    title: 'Feltets navn er skrevet på en forkert måde',
    cause:
      'Nogle felter har et navn, man selv vælger, for eksempel en sprogkode eller et spørgsmåls id, og det skal skrives på en bestemt måde.',
    cure: 'Ret navnet, så det ligner eksemplet i beskeden.',
  },
  'document/out-of-bounds': {
    message: ({ bound, limit, received }) => describeBound(bound, limit, received),
    title: 'Uden for grænserne',
    cause: 'En tekst eller en liste er for kort eller for lang, eller et tal er for lille eller for stort.',
    cure: 'Ret det, så det holder sig inden for den grænse, beskeden nævner.',
  },
  'document/expects-nothing': {
    message: ({ case: name }) => `Eksemplet ${quote(name)} forventer ingenting, så det ville bestå, hvad der end kom ud af det.`,
    title: 'Et eksempel, der ikke forventer noget',
    cause: 'Under "expect" står der ikke, hvad der skal komme ud af svarene.',
    cure: 'Skriv mindst én score, én oplysning eller ét problem, som eksemplet skal give.',
  },
  'document/unknown-example': {
    message: ({ case: name }) => `Der findes ikke noget eksempel med id'et ${quote(name)} i dokumentet.`,
    title: 'Eksemplet findes ikke',
    cause: 'Feltet "example" peger på det eksempel, der skal vises i fuld længde, men det findes ikke under "cases".',
    cure: 'Skriv id\'et på et af eksemplerne i "example", eller slet feltet.',
  },
} satisfies Partial<IssueCatalogue>;

function writePoint(number: number): string {
  return Number.isInteger(number) ? '' : ' og med punktum';
}

function describeSyntax(reason: SyntaxReason): string {
  switch (reason) {
    case 'empty':
      return 'der står ingenting';
    case 'unfinished':
      return 'teksten slutter, før den sidste parentes er lukket';
    case 'extra-comma':
      return 'her er et komma for meget';
    case 'missing-comma':
      return 'her mangler et komma';
    case 'missing-colon':
      return 'her mangler et kolon mellem feltets navn og dets værdi';
    case 'missing-value':
      return 'her mangler en værdi';
    case 'unquoted':
      return 'her står et ord uden anførselstegn';
    case 'wrong-quotes':
      return 'her skal stå lige, dobbelte anførselstegn ("…")';
    case 'comment':
      return 'her står en kommentar, og den slags findes ikke i JSON';
    case 'unfinished-text':
      return 'en tekst mangler sit sidste anførselstegn';
    case 'raw-character':
      return 'her står et tabulatortegn eller et andet usynligt tegn midt i en tekst';
    case 'wrong-escape':
      return 'en omvendt skråstreg skal skrives som to';
    case 'wrong-number':
      return 'tallet er ikke skrevet, som tal skrives i JSON, hvor decimaltal har punktum (0.5)';
    case 'wrong-bracket':
      return 'parentesen passer ikke til den, der blev åbnet';
    case 'more-after-end':
      return 'her står mere, efter at dokumentet er slut';
    case 'not-utf8':
      return 'teksten er ikke gemt som UTF-8';
    default:
      return 'her står et tegn, der ikke kan stå her';
  }
}

/** Returns the sentence that tells which bound was passed. */
export function describeBound(bound: BoundName, limit: number, received: number): string {
  switch (bound) {
    case 'min-length':
      if (limit === 1 && received === 0) return 'Teksten er tom, og det må den ikke være.';
      return `Teksten skal fylde mindst ${count(limit, 'tegn')}, men fylder ${count(received)}.`;
    case 'max-length':
      return `Teksten må højst fylde ${count(limit, 'tegn')}, men fylder ${count(received)}.`;
    case 'min-items':
      return `Listen skal have mindst ${count(limit, 'element', 'elementer')}, men har ${count(received)}.`;
    case 'max-items':
      return `Listen må højst have ${count(limit, 'element', 'elementer')}, men har ${count(received)}.`;
    case 'minimum':
      return `Tallet skal være ${number(limit)} eller mere, men er ${number(received)}.`;
    case 'maximum':
      return `Tallet skal være ${number(limit)} eller mindre, men er ${number(received)}.`;
    case 'above':
      return `Tallet skal være større end ${number(limit)}, men er ${number(received)}.`;
    case 'below':
      return `Tallet skal være mindre end ${number(limit)}, men er ${number(received)}.`;
    default:
      return `Grænsen er ${number(limit)}, men her er ${number(received)}.`;
  }
}
