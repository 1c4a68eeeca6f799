const defects = [
  withUnknownOption,
  withUnknownItem,
  withWrongType,
  withImpossibleDate,
  withMissingProperty,
  withWrongRole,
  withUnknownProperty,
  withCprNumber,
];

/** Returns the response with one thing wrong with it; which one, the number tells. */
export function spoilResponse(response, number) {
  return defects[number % defects.length](response, number);
}

function withUnknownOption(response, number) {
  const id = pick(Object.keys(response.answers), number);
  return { ...response, answers: { ...response.answers, [id]: 6 } };
}

function withUnknownItem(response) {
  return { ...response, answers: { ...response.answers, 'item-00': 3 } };
}

function withWrongType(response, number) {
  const id = pick(Object.keys(response.answers), number);
  return { ...response, answers: { ...response.answers, [id]: true } };
}

function withImpossibleDate(response) {
  return { ...response, answeredOn: '2024-02-30' };
}

function withMissingProperty({ recordedAt: _, ...response }) {
  return response;
}

function withWrongRole(response) {
  return { ...response, respondents: response.respondents.map((respondent) => ({ ...respondent, role: 'caseworker' })) };
}

function withUnknownProperty(response) {
  return { ...response, answerdOn: response.answeredOn };
}

function withCprNumber(response) {
  return { ...response, respondents: response.respondents.map((respondent) => ({ ...respondent, id: '0707614285' })) };
}

function pick(list, number) {
  return list[number % list.length];
}
