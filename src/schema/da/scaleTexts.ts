/** Danish texts for scales and norms. */
export const scaleTexts = {
  'What the scale says, and what it does not.': 'Hvad skalaen siger noget om, og hvad den ikke siger noget om.',
  'How the answers become one score. count: the number of items whose score is above zero. ladder: steps of observations. attainment: how far goals are reached.':
    'Hvordan svarene bliver til én score. mean: gennemsnit. sum: sum. min og max: den laveste og den højeste. count: antallet af spørgsmål med en score over nul. ladder: trin af observationer. attainment: hvor langt mål er nået.',
  'The items that are scored together.': 'De spørgsmål, der giver score sammen.',
  'Scales that are gathered in this one.': 'Skalaer, der samles i denne.',
  'The items, all of them of the scale.': 'Spørgsmålene. De skal alle høre til skalaen.',
  'What each score of the items counts here.': 'Hvad hver score på spørgsmålene tæller her.',
  'What the scores of items count instead in a scale.': 'Hvad scorer på spørgsmål tæller i stedet i en skala.',
  'Items whose scores count something else in this scale. It comes before all else that is done with them. Absent: every score counts as it is.':
    'Spørgsmål, hvis scorer tæller noget andet i denne skala. Det sker før alt andet, der gøres med dem. Udeladt: Hver score tæller, som den er.',
  'Items where a high score means the opposite: each counts as its lowest plus its highest score minus the score given.':
    'Spørgsmål, hvor en høj score betyder det modsatte: Hvert tæller som sin laveste plus sin højeste score minus den score, der blev givet.',
  'How much the items count; the first set that holds is used.':
    'Hvor meget spørgsmålene tæller. Det første sæt, hvis betingelse er sand, bruges.',
  'What an item of the scale counts, before weights, when its condition is false; it then counts as answered. Absent: it is left out and not missed.':
    'Hvad et spørgsmål i skalaen tæller før vægtning, når dets betingelse er falsk; det regnes da for besvaret. Udeladt: Det regnes ikke med og mangler heller ikke.',
  'The share of them that must have a score: 0.5 for half.': 'Den andel af dem, der skal have en score: 0.5 for halvdelen.',
  'How many of the items, gathered scales or goals must have a score. Absent: all of them.':
    'Hvor mange af spørgsmålene, de samlede skalaer eller målene der skal have en score. Udeladt: alle.',
  'True when a sum with missing answers is scaled up to the full number of items.':
    'true, når en sum med manglende svar regnes op til det fulde antal spørgsmål.',
  'The score is multiplied by this.': 'Scoren ganges med dette tal.',
  'Then this is added.': 'Derefter lægges dette tal til.',
  'A linear change of the score.': 'En lineær omregning af scoren.',
  'How many decimals are kept; a half is rounded up.': 'Hvor mange decimaler der beholdes. En halv rundes op.',
  'Rounding of the score. Absent: none.': 'Afrunding af scoren. Udeladt: ingen.',
  'A conversion table from score to score.': 'En omregningstabel fra score til score.',
  'The ends of the scale. Absent: computed from the items and the method.':
    'Skalaens ender. Udeladt: De beregnes ud fra spørgsmålene og metoden.',
  'Which end is the good one. Absent: high.': 'Hvilken ende der er den gode. Udeladt: den høje (high).',
  'How large a difference must be to say that the citizen has moved. Absent: any difference.':
    'Hvor stor en forskel skal være, før man siger, at borgeren har flyttet sig. Udeladt: enhver forskel.',
  'What research says of the scale; the first that fits is used.':
    'Hvad forskningen siger om skalaen. De første normtal, der passer, bruges.',
  'What research has shown about the scale.': 'Hvad forskningen har vist om skalaen.',
  'For the method "ladder": the steps, lowest first.': 'For metoden "ladder": trinnene med det laveste først.',
  'For the method "ladder". consecutive: the highest step with all lower ones met. highest: the highest step met.':
    'For metoden "ladder". consecutive: det højeste trin, hvor alle lavere også er nået. highest: det højeste trin, der er nået.',
  'For the method "attainment": only goals of this theme. Absent: all.':
    'For metoden "attainment": kun mål med dette tema. Udeladt: alle.',
  'Items scored together; an indicator, a dimension or a category.':
    'Spørgsmål, der giver score sammen: en indikator, en dimension eller en kategori.',
  'These weights are used when this is true. Absent: always.': 'Vægtene bruges, når betingelsen er sand. Udeladt: altid.',
  'How much each item counts, by item.': 'Hvor meget hvert spørgsmål tæller, for hvert spørgsmål.',
  'How much the items of a scale count.': 'Hvor meget skalaens spørgsmål tæller.',
  'The score before the table.': 'Scoren før omregningen.',
  'The score the table gives for it.': 'Den score, tabellen giver for den.',
  'One row of a conversion table.': 'Én række i en omregningstabel.',
  'The lowest score possible.': 'Den lavest mulige score.',
  'The highest score possible.': 'Den højest mulige score.',
  'The ends of a scale.': 'En skalas ender.',

  'The publication the figures come from.': 'Den udgivelse, tallene kommer fra.',
  'The groups the figures hold for. Absent: all.': 'De målgrupper, tallene gælder for. Udeladt: alle.',
  'The respondent roles the figures hold for. Absent: all.': 'De roller, tallene gælder for. Udeladt: alle.',
  'The languages the figures hold for; they do not fit a response whose language is not known. Absent: all.':
    'De sprog, tallene gælder for; de passer ikke til en besvarelse, hvis sprog ikke er oplyst. Udeladt: alle.',
  'Labelled ranges, lowest first.': 'Scoreintervaller med navn, det laveste først.',
  'The smallest change that people notice as important.': 'Den mindste ændring, som mennesker selv oplever som vigtig.',
  "A conversion table that replaces the scale's own in what is told of the scale. Conditions, and scales that gather it, count the scale's own score.":
    'En omregningstabel, der træder i stedet for skalaens egen i det, der fortælles om skalaen. Betingelser og skalaer, der samler den, bruger skalaens egen score.',
  'The ends of the scale after that table.': 'Skalaens ender efter den omregning.',
  'What published research says of a scale for a group of people. The first that fits is used.':
    'Hvad udgivet forskning siger om en skala for en gruppe mennesker. De første normtal, der passer, bruges.',
  'The lowest score in the band. It reaches up to the next band.':
    'Den laveste score i intervallet. Det når op til det næste interval.',
  'A labelled range of scores.': 'Et scoreinterval med et navn.',
  'The score at the cut-off.': 'Den score, hvor grænsen går.',
  'The side that a score of exactly this value belongs to.': 'Den side, en score på præcis dette tal hører til.',
  'What it is called to be on the upper side.': 'Hvad det hedder at ligge på den øverste side.',
  'What it is called to be on the lower side.': 'Hvad det hedder at ligge på den nederste side.',
  'A score that research uses to tell two groups of people apart.':
    'En score, som forskningen bruger til at skelne mellem to grupper af mennesker.',
  'How large a change must be to be more than measurement error.':
    'Hvor stor en ændring skal være for at være mere end måleusikkerhed.',
  'A number of points that a publication states.': 'Et antal point, som en udgivelse angiver.',
  'A change of this size or more is reliable.': 'En ændring på mindst dette tal er mere end måleusikkerhed.',
  'Only a change larger than this is reliable.': 'Kun en ændring, der er større end dette tal, er mere end måleusikkerhed.',
  'True when the figure also covers a change of rater.': 'true, når tallet også gælder, hvis en anden person vurderer.',
  'Reliable change as a published number of points.': 'Grænsen for måleusikkerhed som et udgivet antal point.',
  'Computed from standard deviation and reliability, as Jacobson and Truax (1991) do.':
    'Beregnet ud fra standardafvigelse og reliabilitet, som Jacobson og Truax (1991) gør.',
  'The standard deviation of the scale in the group described.': 'Skalaens standardafvigelse i den gruppe, der er beskrevet.',
  'The reliability coefficient of the scale in that group.': 'Skalaens reliabilitetskoefficient i den gruppe.',
  'The critical value: 1.96 for 95 percent confidence.': 'Den kritiske værdi: 1.96 for 95 procents sikkerhed.',
  'Whether a change of exactly the computed size counts.': 'Om en ændring på præcis den beregnede størrelse tæller.',
  'True when the coefficient also covers a change of rater.':
    'true, når koefficienten også gælder, hvis en anden person vurderer.',
  'Reliable change as standard deviation and reliability.':
    'Grænsen for måleusikkerhed ud fra standardafvigelse og reliabilitet.',
  'What the scale has been shown to go together with, such as "employment" or "job-search".':
    'Hvad skalaen er vist at hænge sammen med, for eksempel "employment" eller "job-search".',
  'The publication that shows it.': 'Den udgivelse, der viser det.',
  'How firm the source says the finding is.': 'Hvor sikkert kilden siger, at resultatet er.',
  'What the finding says, and what must not be read into it.': 'Hvad resultatet siger, og hvad man ikke må læse ud af det.',
  'A published relation between a scale and an outcome.': 'En udgivet sammenhæng mellem en skala og et resultat.',
  'What must be seen for the step to be met.': 'Hvad der skal kunne ses, for at trinnet er nået.',
  'The step is met when this is true, and unknown while an answer is missing or stands for a missing one, such as "don\'t know".':
    'Trinnet er nået, når betingelsen er sand, og uvist, så længe et svar mangler eller står for et manglende svar, for eksempel "ved ikke".',
  'One step of a ladder, lowest first.': 'Ét trin på en progressionstrappe, det laveste først.',

  'Fremdrift norms': 'Fremdrift: normtal',
  'This document holds norms.': 'Dokumentet indeholder normtal.',
  'Norms that a host with the rights to them supplies beside an instrument.':
    'Normtal, som et fagsystem med ret til dem leverer ved siden af et redskab.',
  'The instrument the norms belong to.': 'Det redskab, normtallene hører til.',
  'The versions of it. Absent: all.': 'De versioner af redskabet, normtallene hører til. Udeladt: alle.',
  'Who stands behind the figures.': 'Hvem der står bag tallene.',
  'The publications the figures come from.': 'De udgivelser, tallene kommer fra.',
  'Where the figures come from.': 'Hvor tallene kommer fra.',
  'The scale of the instrument.': 'Skalaen i redskabet.',
  'The norms, scale by scale.': 'Normtallene, skala for skala.',
  'Expected courses.': 'Forventede forløb.',
  'The publication the course comes from.': 'Den udgivelse, det forventede forløb kommer fra.',
  'The groups it holds for. Absent: all.': 'De målgrupper, det gælder for. Udeladt: alle.',
  'The respondent roles it holds for. Absent: all.': 'De roller, det gælder for. Udeladt: alle.',
  'The languages it holds for; it does not fit a response whose language is not known. Absent: all.':
    'De sprog, det gælder for. Det gælder ikke for en besvarelse, hvis sprog ikke kendes. Udeladt: alle.',
  'What the steps of the course are counted in.': 'Hvad tiden regnes i: møder, uger eller måneder.',
  'The lowest first score it holds for.': 'Den laveste første score, det gælder for.',
  'The highest first score it holds for.': 'Den højeste første score, det gælder for.',
  'The first scores the course holds for.': 'De første scorer, det forventede forløb gælder for.',
  'The session, week or month, counted from the first score.': 'Mødet, ugen eller måneden, regnet fra den første score.',
  'The score expected there.': 'Den score, der forventes på det sted.',
  'The expected scores, earliest first. Between two of them the course is taken to be a straight line.':
    'De forventede scorer, den tidligste først. Mellem to af dem regnes forløbet for en lige linje.',
  'The course that research leads one to expect.': 'Det forløb, forskningen giver grund til at forvente.',
} as const;
