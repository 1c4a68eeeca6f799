import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { phrases } from './words.js';

/** Danish texts for problems with a form that is being filled in. */
export const draftTexts = {
  'draft/other-instrument': {
    message: ({ expected, received }) =>
      `Kladden er begyndt på ${quote(received)} og kan kun gøres færdig med det, men her er ${quote(expected)}.`,
    title: 'Kladden er begyndt på et andet redskab eller en anden version',
    cause: 'Spørgsmålene kan være andre i en anden version, så svar flyttes ikke over af sig selv.',
    cure: 'Fortsæt med den version, kladden er begyndt på, eller begynd forfra med den nye.',
  },
  'draft/completed': {
    message: () => 'Skemaet er afleveret og kan ikke ændres mere.',
    title: 'Skemaet er afleveret',
    cause: 'Kladden er blevet til en besvarelse.',
    cure: 'Er der en fejl i besvarelsen, så begynd en ny kladde, og aflever den som en rettelse af samme besvarelse.',
  },
  'draft/not-json': {
    message: () => 'Kladden kan ikke læses, for teksten er ikke JSON.',
    title: 'Kladden kan ikke læses',
    cause: 'Teksten er tom, afbrudt eller noget andet end den, kladden blev gemt som.',
    cure: 'Hent den gemte tekst igen, og giv den videre, som den er.',
  },
  'draft/no-plan': {
    message: ({ form }) => `Skemaet ${quote(form)} spørger til mål, men planen med målene er ikke givet med.`,
    title: 'Skemaet spørger til mål, men der er ingen plan',
    cause: 'Skemaet spørger til borgerens mål, og de står i planen.',
    cure: 'Giv planen med som "plan", når kladden begyndes. Har borgeren ingen plan endnu, så lav den først.',
  },
  'draft/unknown-action': {
    message: ({ expected, received }) =>
      `Handlingen skal være af typen ${phrases.any(expected)}, men er af typen ${quote(received)}.`,
    title: 'En ukendt handling',
    cause: 'Handlingens type er stavet forkert, eller den hører til en anden version.',
    cure: 'Ret typen til en af dem, beskeden nævner.',
  },
  'draft/nothing-answered': {
    message: () => 'Skemaet er afleveret uden et eneste svar.',
    title: 'Skemaet er tomt',
    cause: 'Der er hverken svaret på noget eller sagt, hvorfor der ikke er svar.',
    cure: 'Se efter, om det er med vilje. Er det ikke, så gem ikke besvarelsen, og fortsæt med kladden fra før.',
  },
} satisfies Partial<IssueCatalogue>;
