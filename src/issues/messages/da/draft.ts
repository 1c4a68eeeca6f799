import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';

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
} satisfies Partial<IssueCatalogue>;
