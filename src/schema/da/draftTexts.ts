/** Danish texts for a form that is being filled in. */
export const draftTexts = {
  'Fremdrift draft': 'Fremdrift: kladde',
  'What is kept of a form that somebody is filling in, so that it can be gone on with later.':
    'Det, der gemmes af et skema under udfyldelse, så man kan fortsætte senere.',
  'A form that somebody is filling in.': 'Et skema under udfyldelse.',
  'What the response will say that is known from the start.': 'Det, besvarelsen skal fortælle, og som er kendt fra begyndelsen.',
  'The instrument and the version that the draft was begun on.': 'Redskabet og den version, kladden er begyndt på.',
  'The form that is filled in.': 'Det skema, der udfyldes.',
  'What has been answered so far, by item; also what cannot stand, and answers to items that are no longer asked.':
    'Hvad der er svaret indtil nu, for hvert spørgsmål. Også svar, der ikke kan bruges, og svar på spørgsmål, der ikke længere stilles.',
  'How far each goal is reached, by goal, so far. Only for a form that asks about goals.':
    'Hvor langt hvert mål er nået indtil nu, for hvert mål. Kun for et skema, der spørger til mål.',
  'The moment the host recorded the response.': 'Det tidspunkt, fagsystemet registrerede besvarelsen.',
  'Set once the draft has become a response; it is changed no more.':
    'Udfyldes, når kladden er blevet til en besvarelse. Så ændres den ikke mere.',
};
