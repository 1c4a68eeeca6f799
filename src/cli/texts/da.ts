import type { CheckCounts, CliTexts } from './cliTexts.js';

/** What the command line says in Danish. */
export const da: CliTexts = {
  locale: 'da-DK',
  error: 'fejl',
  warning: 'advarsel',
  cause: 'Årsag',
  cure: 'Løsning',
  recordsRead: (count) => `${count} læst`,
  summary: summarize,
  untold: (path, number) => `${path}: og ${number.toLocaleString('da-DK')} til, som ikke er vist.`,
  seeExplain: 'Hvorfor, og hvordan rettes det? Se "fremdrift explain <kode>".',
  help: {
    headings: {
      usage: 'Brug:',
      arguments: 'Argumenter:',
      options: 'Tilvalg:',
      globalOptions: 'Tilvalg til alle kommandoer:',
      commands: 'Kommandoer:',
      examples: 'Eksempler:',
    },
    options: '[tilvalg]',
    command: '<kommando>',
    program:
      'Fremdrift måler progression: tjekker redskaber og besvarelser, beregner scorer og fortæller, hvad der har ændret sig.',
    commands: {
      list: 'Vis de redskaber, der følger med.',
      validate: 'Tjek dokumenter, og vis, hvad der er galt, og hvor det står.',
      test: 'Prøv eksempler: Giver svarene de scorer og forløbene de hændelser, der er forventet?',
      show: 'Vis et redskab, som en fagperson læser det.',
      score: 'Beregn scorer: én linje JSON for hver besvarelse.',
      record: 'Registrer i borgernes forløb: én linje JSON for hver hændelse, det giver.',
      schedule: 'Vis, hvornår der skal måles, og hvad der mangler.',
      explain: 'Forklar en fejlkode: hvorfor fejlen opstår, og hvordan den rettes.',
      help: 'Vis hjælp til en kommando.',
    },
    arguments: {
      instrument: {
        term: 'redskab',
        description:
          'Redskabet: en fil eller et navn fra "fremdrift list", for eksempel "bip" (nyeste version) eller "bip@1.0.0".',
      },
      responses: {
        term: 'besvarelser',
        description:
          'Besvarelserne: en fil med én JSON-besvarelse på hver linje (NDJSON) eller en JSON-liste. "-" læser standardinput.',
      },
      entries: {
        term: 'registreringer',
        description:
          'Registreringerne, for eksempel besvarelser: en fil med én på hver linje (NDJSON) eller en JSON-liste. "-" læser standardinput.',
      },
      path: {
        term: 'sti',
        description:
          'Filer og mapper. I mapper tjekkes alle .json- og .ndjson-filer, også dem i undermapper. "-" læser standardinput.',
      },
      cases: {
        term: 'sti',
        description: 'Filer med eksempler, og mapper. I mapper prøves alle filer, hvis navn ender på ".cases.json".',
      },
      code: { term: 'kode', description: 'Fejlkoden, for eksempel "response/unknown-option". Uden den vises alle koder.' },
      command: { term: 'kommando', description: 'Kommandoen. Uden den vises hjælp til det hele.' },
    },
    optionTexts: {
      lang: { term: 'sprog', description: 'Sproget: "da" eller "en". Standard: computerens sprog.' },
      format: { term: 'format', description: 'Hvordan resultatet skrives: "text" eller "json". Standard: "text".' },
      testFormat: {
        term: 'format',
        description: 'Hvordan resultatet skrives: "text", "json" eller "junit". Standard: "text".',
      },
      showFormat: { term: 'format', description: 'Hvordan redskabet skrives: "text" eller "markdown". Standard: "text".' },
      norms: {
        term: 'fil',
        description: 'Normtal til redskabet, som ikke følger med det. Kan stå flere gange; de første, der passer, bruges.',
      },
      plan: {
        term: 'fil',
        description: 'Planen med de mål, der er vurderet. Uden den får skalaer, der bygger på mål, ingen score.',
      },
      instrument: { term: 'redskab', description: 'Tjek også, om besvarelser, planer og normtal passer til dette redskab.' },
      courses: {
        term: 'fil',
        description:
          'Oplysninger om forløbene, der alle skal følge denne version af redskabet. Uden dem begynder et forløb med sin første besvarelse, og besvarelserne knyttes ikke til måletidspunkter.',
      },
      source: { term: 'uri', description: 'Afsenderen, som hændelserne nævner. Standard: "urn:fremdrift:cli".' },
      scheduleFormat: {
        term: 'format',
        description:
          'Hvordan måletidspunkterne skrives: "table", "json" eller "ics" (en kalender; kræver pakken "ical-generator"). Standard: "table".',
      },
      start: { term: 'dato', description: 'Den dag, forløbet begynder. Viser, hvad der er planlagt i forløbet.' },
      end: { term: 'dato', description: 'Den dag, forløbet ventes at slutte. Uden den vises det første år.' },
      scheduledCourses: {
        term: 'fil',
        description: 'Oplysninger om forløb, der alle følger denne version af redskabet. Viser, hvad der mangler i dem.',
      },
      entries: { term: 'fil', description: 'Registreringerne i forløbene, for eksempel besvarelser.' },
      asOf: { term: 'dato', description: 'Den dag, status gælder for. Standard: i dag eller den dag, der står ved "--start".' },
    },
    showHelp: 'Vis denne hjælp.',
    showVersion: 'Vis versionen.',
    examples: {
      list: ['fremdrift list'],
      validate: ['fremdrift validate redskaber/', 'fremdrift validate besvarelser.ndjson --instrument bip'],
      test: ['fremdrift test redskaber/', 'fremdrift test mit-redskab.cases.json --format junit > resultat.xml'],
      show: ['fremdrift show bip', 'fremdrift show mit-redskab.json --norms normtal.json | less'],
      score: ['fremdrift score bip besvarelser.ndjson > scorer.ndjson', 'cat besvarelser.ndjson | fremdrift score bip -'],
      record: ['fremdrift record bip besvarelser.ndjson --courses forløb.ndjson --source https://eksempel.dk/fagsystem'],
      schedule: [
        'fremdrift schedule bip --start 2026-01-05 --end 2026-12-18',
        'fremdrift schedule bip --courses forløb.ndjson --entries besvarelser.ndjson',
      ],
      explain: ['fremdrift explain response/unknown-option'],
    },
    exitCodes:
      'Slutkode 0: alt er i orden. 1: noget blev afvist eller ikke bestået. 2: forkert brug, eller en fil kan ikke læses.',
  },
  usage: {
    unknownCommand: (name) => `Kommandoen "${name}" findes ikke.`,
    unknownOption: (flag) => `Tilvalget "${flag}" findes ikke her.`,
    missingArgument: (term) => `Her mangler <${term}>.`,
    missingValue: (option) => `Tilvalget "${option}" mangler sin værdi.`,
    wrongValue: (option, value) => `"${value}" kan ikke bruges til "${option}".`,
    choices: (names) => `Vælg mellem ${list(names, 'conjunction')}.`,
    tooManyArguments: (command) => `Der er for mange argumenter til "${command}".`,
    didYouMean: (names) => `Mente du ${list(names, 'disjunction')}?`,
    seeHelp: (command) => `Se "${command}".`,
    seeList: 'Skriv en fil eller et af navnene fra "fremdrift list".',
    noFile: (path) => `Filen "${path}" findes ikke.`,
    noAccess: (path) => `Der er ikke adgang til at læse "${path}".`,
    isFolder: (path) => `"${path}" er en mappe, men her skal stå en fil.`,
    unreadable: (path, reason) => `"${path}" kan ikke læses (${reason}).`,
    noFiles: {
      documents: (path) => `Mappen "${path}" har ingen .json- eller .ndjson-filer.`,
      cases: (path) => `Mappen "${path}" har ingen filer med eksempler, altså filer, hvis navn ender på ".cases.json".`,
    },
    noInstrument: (path, reference) =>
      `Redskabet "${reference}", som "${path}" hører til, ligger ikke ved siden af filen og følger ikke med pakken.`,
    notOneDocument: (path) => `"${path}" skal indeholde ét dokument, men indeholder noget andet.`,
    unknownInstrument: (name) => `Der følger ikke et redskab med, som hedder "${name}".`,
    instrumentFromInput: 'Redskabet kan ikke læses fra standardinput ("-").',
    unusableInstrument: (name) => `Redskabet "${name}" kan ikke bruges.`,
    sameInput: (option) => `Standardinput ("-") kan kun læses én gang, men skal her også bruges til "${option}".`,
    unknownCode: (code) => `Fejlkoden "${code}" findes ikke.`,
    seeCodes: 'Se alle koder med "fremdrift explain".',
    wrongSource: 'En afsender er en URI uden mellemrum på højst 2.000 tegn.',
    outputFailed: 'Resultatet kunne ikke skrives.',
  },
};

function summarize({ documents, files, errors, warnings }: CheckCounts): string {
  const checked = `${count(documents, 'dokument', 'dokumenter')} i ${count(files, 'fil', 'filer')}`;
  const found = [
    errors === 0 ? 'ingen fejl' : count(errors, 'fejl', 'fejl'),
    ...(warnings === 0 ? [] : [count(warnings, 'advarsel', 'advarsler')]),
  ];
  return `${checked}: ${found.join(' og ')}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('da-DK')} ${number === 1 ? one : many}`;
}

function list(names: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat('da-DK', { type }).format(names);
}
