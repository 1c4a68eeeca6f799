const da = {
  answer: (question: string) => `svaret på ${question}`,
  counted: (question: string) => `tallet for svaret på ${question}`,
  score: (scale: string) => `scoren på ${scale}`,
  yes: 'ja',
  no: 'nej',
  is: (subject: string, value: string) => `${subject} er ${value}`,
  isChosen: (question: string, value: string) => `${value} er valgt i ${question}`,
  atLeast: (subject: string, value: string) => `${subject} er mindst ${value}`,
  atMost: (subject: string, value: string) => `${subject} er højst ${value}`,
  above: (subject: string, value: string) => `${subject} er over ${value}`,
  below: (subject: string, value: string) => `${subject} er under ${value}`,
  answered: (question: string) => `${question} er besvaret`,
  unanswered: (question: string) => `${question} ikke er besvaret`,
  scored: (scale: string) => `${scale} har en score`,
  unscored: (scale: string) => `${scale} ikke har en score`,
  and: ' og ',
  or: ' eller ',
  not: (condition: string) => `det ikke gælder, at ${condition}`,
};

const en: typeof da = {
  answer: (question) => `the answer to ${question}`,
  counted: (question) => `what the answer to ${question} counts`,
  score: (scale) => `the score on ${scale}`,
  yes: 'yes',
  no: 'no',
  is: (subject, value) => `${subject} is ${value}`,
  isChosen: (question, value) => `${value} is chosen in ${question}`,
  atLeast: (subject, value) => `${subject} is at least ${value}`,
  atMost: (subject, value) => `${subject} is at most ${value}`,
  above: (subject, value) => `${subject} is above ${value}`,
  below: (subject, value) => `${subject} is below ${value}`,
  answered: (question) => `${question} is answered`,
  unanswered: (question) => `${question} is not answered`,
  scored: (scale) => `${scale} has a score`,
  unscored: (scale) => `${scale} has no score`,
  and: ' and ',
  or: ' or ',
  not: (condition) => `it is not so that ${condition}`,
};

/** What is said of conditions: each is a clause that follows "when". */
export const conditionTexts = { da, en };
