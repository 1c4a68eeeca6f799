/** Danish texts for the parts of an instrument: roles, forms, cadences, goals, display. */
export const instrumentTexts = {
  'Fremdrift instrument': 'Fremdrift: redskab',
  'A measure: who answers what, how often, how answers become scores, and what counts as movement.':
    'Et redskab: hvem der svarer på hvad, hvor ofte, hvordan svar bliver til scorer, og hvad der tæller som udvikling.',
  'This document is an instrument.': 'Dokumentet er et redskab.',
  'draft: may still change. active: in use, never edited. retired: kept for old responses.':
    'draft: kan stadig ændres. active: i brug og rettes aldrig. retired: gemmes af hensyn til gamle besvarelser.',
  'What must not be read into the figures, beyond what holds for every instrument.':
    'Det, man ikke må læse ud af tallene, ud over det, der gælder for alle redskaber.',
  'What the instrument measures, and for whom.': 'Hvad redskabet måler, og for hvem.',
  'What the figures are meant for. Few instruments serve more than one purpose well.':
    'Hvad tallene skal bruges til: dialog, sagsbehandling, ledelse, evaluering eller forskning. Kun få redskaber egner sig godt til mere end ét formål.',
  'Who or what is measured. Absent: a citizen.': 'Hvem eller hvad der måles. Udeladt: en borger.',
  'The date of this version.': 'Datoen for denne version.',
  'Who can answer.': 'Hvem der kan svare.',
  'The target groups.': 'Målgrupperne.',
  'Lists of options that several items share.': 'Lister af svarmuligheder, som flere spørgsmål er fælles om.',
  'Everything that can be asked.': 'Alt, hvad der kan spørges om.',
  'Named choices of items.': 'Udvalg af spørgsmål med hvert sit navn.',
  'What each role fills, and when.': 'Hvad hver rolle udfylder, og hvornår.',
  'How answers become scores.': 'Hvordan svar bliver til scorer.',
  'How often forms are answered.': 'Hvor ofte skemaer besvares.',
  'Scales that are set side by side across roles.': 'Skalaer, der stilles op over for hinanden på tværs af roller.',
  'What a response can call for.': 'Hvad en besvarelse kan give anledning til.',
  'The occasion whose score is the baseline, such as "quarterly-0" or "milestones-start".':
    'Det måletidspunkt, hvis score de andre sammenlignes med, for eksempel "quarterly-0" eller "milestones-start".',
  'Which measurement the later ones are compared with; those before it have no baseline. Absent: the first one with a score.':
    'Hvilken måling de senere sammenlignes med; målinger før den har ingen startmåling. Udeladt: den første, der har en score.',
  'The earlier major version.': 'Den tidligere hovedversion, altså det første tal i dens version.',
  'The scales that still mean the same.': 'De skalaer, der stadig betyder det samme.',
  'Scales that may be compared across a major version.': 'Skalaer, der kan sammenlignes på tværs af hovedversioner.',
  'The roles that may read how answers are scored. Absent: none but the host.':
    'De roller, der må se, hvordan svar giver score. Udeladt: ingen ud over fagsystemet.',
  'Only in an extract, made for a role to read: the instrument it was made from. An extract can be shown; answers can be neither checked nor scored with it.':
    'Kun i et uddrag, der er lavet til en rolle: det redskab, det er lavet af. Et uddrag kan vises, men svar kan hverken tjekkes eller beregnes med det.',
  'How scores are shown. It never changes a score.': 'Hvordan scorer vises. Det ændrer aldrig en score.',
  'Who stands behind the instrument.': 'Hvem der står bag redskabet.',
  'What the document rests on.': 'Hvad dokumentet bygger på.',
  'What is published, what is ours, and what is not known.':
    'Hvad der er udgivet, hvad der er vores eget, og hvad der ikke vides.',
  'Where the instrument comes from.': 'Hvor redskabet kommer fra.',

  'person (absent: person), or group: a staff that answers in shares with a count.':
    'person (også når feltet er udeladt) eller group: en gruppe medarbejdere, der svarer samlet med andele og et antal.',
  'True when several raters hold this role in the same course at once; each is then followed alone.':
    'true, når flere personer har rollen i samme forløb på samme tid. De følges så hver for sig.',
  'A respondent role: who answers.': 'En rolle: den, der svarer.',
  'For a role of a group: how many must have answered for a score to be told. Absent: 5.':
    'For en rolle, der er en gruppe: hvor mange der skal have svaret, før en score vises. Udeladt: 5.',
  'A kind of subject, such as activity-ready citizens.': 'En målgruppe, for eksempel aktivitetsparate borgere.',
  'The items of the section, in order.': 'Afsnittets spørgsmål i rækkefølge.',
  'A part of a form under a heading of its own.': 'En del af et skema med sin egen overskrift.',
  'What the respondent should know before answering.': 'Hvad den, der svarer, bør vide på forhånd.',
  'The roles that answer.': 'De roller, der svarer.',
  'own: the respondent alone. joint: the respondents together, in dialogue, in one response. observer: a professional about the citizen.':
    'own: den, der svarer, alene. joint: de, der svarer, i fællesskab og dialog, i én besvarelse. observer: en fagperson om borgeren.',
  'The items, in the order they are asked.': 'Spørgsmålene i den rækkefølge, de stilles.',
  'The items under headings.': 'Spørgsmålene under overskrifter.',
  "True when the form asks how far each of the citizen's goals is reached.":
    'true, når skemaet spørger, hvor langt borgeren er med hvert af sine mål.',
  'How often the form is answered. Absent: whenever it makes sense.':
    'Hvor ofte skemaet besvares. Udeladt: når det giver mening.',
  'The milestones of the cadence that the form is used at. Absent: all.':
    'De af kadencens milepæle, hvor skemaet bruges. Udeladt: alle.',
  'The first one; 0 is the one at the start of the course.': 'Det første. 0 er det, der falder på forløbets start.',
  'The last one. Absent: every one after the first.': 'Det sidste. Udeladt: alle efter det første.',
  'Of a cadence with a fixed distance, the occasions that the form is used at. Absent: all.':
    'De måletidspunkter i en kadence med faste mellemrum, hvor skemaet bruges. Udeladt: alle.',
  'The groups the form is for. Absent: all.': 'De målgrupper, skemaet er til. Udeladt: alle.',
  'The roles that may read the answers beside the respondent. Absent: none.':
    'De roller, der må læse svarene ud over den, der har svaret. Udeladt: ingen.',
  'What a respondent role fills on one kind of occasion.': 'Det, en rolle udfylder ved én slags måletidspunkt.',
  'The groups the choice is meant for. Absent: all.': 'De målgrupper, udvalget er tænkt til. Udeladt: alle.',
  'The items that are asked.': 'De spørgsmål, der stilles.',
  'A named choice of items that a host can ask instead of the whole form.':
    'Et udvalg af spørgsmål med et navn, som fagsystemet kan bruge i stedet for hele skemaet.',

  'The scale.': 'Skalaen.',
  'The role it is seen from.': 'Den rolle, der ser skalaen.',
  'A scale as one role sees it.': 'En skala, som én rolle ser den.',
  'same: the sides answer the same question, and their difference means something. related: they are only shown side by side.':
    'same: Siderne svarer på det samme, og forskellen mellem dem betyder noget. related: De vises kun ved siden af hinanden.',
  'What is set side by side.': 'Det, der stilles op over for hinanden.',
  'How far apart two responses may lie when they belong to no common occasion. Absent: four weeks.':
    'Hvor langt der må være mellem to besvarelser, når de ikke hører til samme måletidspunkt. Udeladt: fire uger.',
  'How large a difference between the sides is told as divergence. Absent: any difference.':
    'Hvor stor en forskel mellem siderne der regnes for uenighed. Udeladt: enhver forskel.',
  'Scales seen from different roles, side by side.': 'Skalaer set fra forskellige roller, side om side.',

  'A follow-up is asked for when this is true of the answers to one form.':
    'Der bedes om opfølgning, når betingelsen er sand for svarene på ét skema.',
  'A follow-up is asked for when a score lies on this side.': 'Der bedes om opfølgning, når en score ligger på denne side.',
  'A follow-up is asked for when a scale has moved for the worse.':
    'Der bedes om opfølgning, når det er gået tilbage på en skala.',
  'A follow-up is asked for when a score is behind.': 'Der bedes om opfølgning, når en score er bagud.',
  'The side of the cut-off that calls for a follow-up.': 'Den side af grænsen, der giver anledning til opfølgning.',
  "A side of a scale's cut-off. Without norms that hold a cut-off nothing is asked for.":
    'En side af en skalas grænse. Uden normtal med en grænse bedes der ikke om noget.',
  'What the score is compared with.': 'Hvad scoren sammenlignes med: den forrige (previous) eller startmålingen (baseline).',
  'True when only a change larger than measurement error counts. Absent: every movement for the worse.':
    'true, når kun en ændring, der er større end måleusikkerheden, tæller. Udeladt: enhver tilbagegang.',
  'A movement for the worse.': 'En tilbagegang.',
  "A score behind the expected course that a host's norms hold. Without one nothing is asked for.":
    'En score, der er bagud i forhold til det forventede forløb i fagsystemets normtal. Uden et forventet forløb bedes der ikke om noget.',
  'The roles that are told, of those that may read the answers behind it. Absent: all of those.':
    'De roller, der får besked, blandt dem, der må læse de svar, der ligger bag. Udeladt: dem alle.',
  'Something that a response can call for. State one of "when", "beyondCutoff", "worsened" and "behindExpected".':
    'Noget, som en besvarelse kan give anledning til. Angiv ét af felterne "when", "beyondCutoff", "worsened" og "behindExpected".',

  'A progression card: one line per scale.': 'Et progressionskort med én linje for hver skala.',
  'The scales, in order.': 'Skalaerne i rækkefølge.',
  'Scales as a progression card.': 'Skalaer som et progressionskort.',
  'A wheel: one spoke per scale, one ring per measurement.': 'Et hjul med én eger for hver skala og én ring for hver måling.',
  'The scales, clockwise.': 'Skalaerne i urets retning.',
  'Scales as a wheel.': 'Skalaer som et hjul.',
  'A ladder with its steps.': 'En progressionstrappe med dens trin.',
  'The ladder.': 'Progressionstrappen.',
  'A scale as a ladder.': 'En skala som en progressionstrappe.',
  'Traffic lights: green for better, yellow for the same, red for worse.':
    'Trafiklys: grøn for frem, gul for det samme og rød for tilbage.',
  'What each score is compared with.': 'Hvad hver score sammenlignes med: den forrige (previous) eller startmålingen (baseline).',
  'How each scale has moved, as a colour: better is green, the same yellow and worse red.':
    'Hvordan hver skala har flyttet sig, som en farve: Frem er grøn, det samme er gul, og tilbage er rød.',
  'A line over time.': 'En kurve over tid.',
  'The scales.': 'Skalaerne.',
  'Scales as lines over time.': 'Skalaer som kurver over tid.',

  'How often a form is answered.': 'Hvor ofte et skema besvares.',
  'At a fixed distance from the start of the course.': 'Med faste mellemrum regnet fra forløbets start.',
  'The distance between two occasions. The first falls on the start of the course.':
    'Afstanden mellem to måletidspunkter. Det første falder på forløbets startdag.',
  'How long before the due date an answer counts for the occasion. Absent: from the due date on.':
    'Hvor længe før datoen et svar tæller med til måletidspunktet. Udeladt: fra selve datoen.',
  'How long after the due date an answer still counts for the occasion. Absent: until the next occasion opens.':
    'Hvor længe efter datoen et svar stadig tæller med til måletidspunktet. Udeladt: indtil det næste måletidspunkt åbner.',
  'The shortest distance advised.': 'Det korteste anbefalede mellemrum.',
  'The longest distance advised.': 'Det længste anbefalede mellemrum.',
  'The distance between measurements that the publisher advises, when it differs from the one used.':
    'Det mellemrum mellem målinger, som udgiveren anbefaler, når det er et andet end det, der bruges.',
  'Occasions at a fixed distance.': 'Måletidspunkter med faste mellemrum.',
  'At the start, in the middle or at the end of the course.': 'Ved forløbets start, midtvejs eller ved dets slutning.',
  'The milestones.': 'Milepælene.',
  'Occasions at milestones of the course.': 'Måletidspunkter ved forløbets milepæle.',
  'At meetings with the citizen.': 'Ved møder med borgeren.',
  'Whether the form is filled before or after the meeting.': 'Om skemaet udfyldes før eller efter mødet.',
  'An occasion at each meeting.': 'Et måletidspunkt ved hvert møde.',
  'Whenever it makes sense.': 'Når det giver mening.',
  'No planned occasions.': 'Ingen planlagte måletidspunkter.',
} as const;
