/** Danish texts for items, their options and conditions. */
export const itemTexts = {
  'One thing asked or observed.': 'Én ting, der spørges om eller observeres.',
  'The question, or the name of what is observed.': 'Spørgsmålet, eller navnet på det, der observeres.',
  'Other words for the same question when a certain role answers it, by role.':
    'Andre ord for det samme spørgsmål, når en bestemt rolle besvarer det, for hver rolle.',
  'A short explanation beside the question.': 'En kort forklaring ved siden af spørgsmålet.',
  'True only when a response without this answer is of no use. A citizen may otherwise leave any question.':
    'Kun true, når en besvarelse uden dette svar ikke kan bruges til noget. Ellers må en borger springe ethvert spørgsmål over.',
  'The item is asked only when this is true.': 'Spørgsmålet stilles kun, når betingelsen er sand.',
  'The source the wording is taken from.': 'Den kilde, ordlyden er taget fra.',
  'Where the texts come from, when it differs from the instrument.':
    'Hvor teksterne kommer fra, når det er et andet sted end for redskabet.',
  'Where these texts come from, when it differs from the instrument.':
    'Hvor disse tekster kommer fra, når det er et andet sted end for redskabet.',

  'What a response stores. A number is its own score unless "score" says otherwise.':
    'Det, besvarelsen gemmer. Et tal er sin egen score, medmindre "score" siger noget andet.',
  'What the respondent reads.': 'Den tekst, der vises for den, der svarer.',
  'What the option counts in scales.': 'Hvad svarmuligheden tæller i skalaer.',
  'Set on options such as "don\'t know": answered, but never scored.':
    'Bruges på svarmuligheder som "ved ikke": De er et svar, men giver aldrig en score.',
  'True for an option that cannot be chosen together with others ("none of these").':
    'true for en svarmulighed, der ikke kan vælges sammen med andre ("ingen af disse").',
  'One possible answer to a choice.': 'Ét muligt svar på et valg.',
  'The options, in the order they are shown.': 'Svarmulighederne i den rækkefølge, de vises.',
  'The options, in the order they are shown. Or name a shared list in "optionSet".':
    'Svarmulighederne i den rækkefølge, de vises. Eller henvis til en fælles liste i "optionSet".',
  'A list of options that several items share.': 'En liste af svarmuligheder, som flere spørgsmål er fælles om.',
  'A list of options shared with other items.': 'En liste af svarmuligheder, som er fælles med andre spørgsmål.',
  "Where the options' texts come from, when it differs from the item.":
    'Hvor svarmulighedernes tekster kommer fra, når det er et andet sted end for spørgsmålet.',

  'One of several options.': 'Én af flere svarmuligheder.',
  'A question answered by one option.': 'Et spørgsmål, der besvares med én svarmulighed.',
  'Any number of options; none chosen is an answer too.': 'Et vilkårligt antal svarmuligheder. Ingen valgt er også et svar.',
  'The fewest options an answer may hold.': 'Det mindste antal svarmuligheder, der kan vælges.',
  'The most options an answer may hold.': 'Det største antal svarmuligheder, der kan vælges.',
  'What the answer counts in scales. sum: the scores of the chosen options together, 0 when none is chosen. min, max: the lowest or the highest of them; when none is chosen, the question counts as unanswered. Absent: sum.':
    'Hvad svaret tæller i skalaer. sum: de valgte svarmuligheders score lagt sammen, 0 når ingen er valgt. min og max: den laveste eller den højeste af dem; er ingen valgt, regnes spørgsmålet for ubesvaret. Udeladt: sum.',
  'A question answered by any number of options.': 'Et spørgsmål, der besvares med et vilkårligt antal svarmuligheder.',
  'A number on a line or a row of points.': 'Et tal på en linje eller en række af punkter.',
  'The lowest point.': 'Det laveste punkt.',
  'The highest point.': 'Det højeste punkt.',
  'The distance between two points: 1 for whole numbers, 0.1 for a visual analogue line of 10 cm.':
    'Afstanden mellem to punkter: 1 for hele tal, 0.1 for en visuel analog linje på 10 cm.',
  'What the points mean. An empty list: it is still to be written.':
    'Hvad punkterne betyder. En tom liste: Det er ikke skrevet endnu.',
  'A rating between two ends.': 'En vurdering mellem to yderpunkter.',
  'The point on the rating.': 'Punktet på linjen.',
  'What that point means.': 'Hvad det punkt betyder.',
  'The text that says what a point on a rating means.': 'Den tekst, der siger, hvad et punkt betyder.',
  'Yes or no.': 'Ja eller nej.',
  'What yes counts.': 'Hvad ja tæller.',
  'What no counts.': 'Hvad nej tæller.',
  'What the two answers count in scales. Absent: yes 1, no 0.': 'Hvad de to svar tæller i skalaer. Udeladt: ja 1, nej 0.',
  'A question answered by yes (true) or no (false).': 'Et spørgsmål, der besvares med ja (true) eller nej (false).',
  'A number.': 'Et tal.',
  'The unit as UCUM writes it, or in plain words: "h/week".':
    'Enheden, som UCUM skriver den, eller med almindelige ord: "h/week".',
  'The lowest number accepted.': 'Det laveste tal, der kan svares.',
  'The highest number accepted.': 'Det højeste tal, der kan svares.',
  'The number must be a whole number of steps: 1 for whole numbers, 0.5 for halves.':
    'Tallet skal være et helt antal spring: 1 for hele tal, 0.5 for halve.',
  'A question answered by a number. It can feed a scale only when it has "min", "max" and "step".':
    'Et spørgsmål, der besvares med et tal. Det kan kun tælle med i en skala, når det har "min", "max" og "step".',
  'Free text.': 'Fri tekst.',
  'The most characters an answer may hold. Absent: 10,000.': 'Hvor mange tegn et svar højst må fylde. Udeladt: 10.000.',
  'True when there should be room for several lines.': 'true, når der skal være plads til flere linjer.',
  'A question answered in free text. It is never scored and never reaches an event.':
    'Et spørgsmål, der besvares med fri tekst. Det giver aldrig en score og kommer aldrig med i en hændelse.',
  'A calendar date.': 'En dato.',
  'The first date accepted.': 'Den tidligste dato, der kan svares.',
  'The last date accepted.': 'Den seneste dato, der kan svares.',
  'A question answered by a calendar date.': 'Et spørgsmål, der besvares med en dato.',

  'The item whose answer is tested.': 'Det spørgsmål, hvis svar undersøges.',
  'The scale whose raw score is tested.': 'Den skala, hvis råscore undersøges.',
  'True when the answer is exactly this. For an item of several choices: when this is among them.':
    'Sand, når svaret er præcis dette. For et spørgsmål med flere valg: når dette er et af dem.',
  'True when the answer is one of these.': 'Sand, når svaret er et af disse.',
  'True when the number is this or more.': 'Sand, når tallet er dette eller mere.',
  'True when the number is this or less.': 'Sand, når tallet er dette eller mindre.',
  'True when the number is more than this.': 'Sand, når tallet er større end dette.',
  'True when the number is less than this.': 'Sand, når tallet er mindre end dette.',
  'True when there is an answer (or, if false, when there is none).':
    'Sand, når der er et svar (eller, hvis der står false, når der ikke er noget).',
  'True when all of these are.': 'Sand, når alle disse er sande.',
  'True when at least one of these is.': 'Sand, når mindst én af disse er sand.',
  'True when this is false.': 'Sand, når dette er falsk.',
  'A test of an answer or a score. It is true, false, or undecided while the answer is missing. State either "item" or "scale" with one test, or one of "all", "any", "not".':
    'En betingelse, der ser på et svar eller en score. Den er sand, falsk eller uafgjort, så længe svaret mangler. Angiv enten "item" eller "scale" med én prøve, eller ét af felterne "all", "any" og "not".',
} as const;
