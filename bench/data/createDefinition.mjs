/** Returns an instrument of five-point items, each two of them a scale: what a citizen answers about getting a job. */
export function createDefinition(itemCount) {
  const items = Array.from({ length: itemCount }, (_, index) => `item-${twoDigits(index + 1)}`);
  return {
    kind: 'instrument',
    format: 1,
    id: 'employment',
    version: '1.0.0',
    status: 'active',
    title: { da: 'På vej mod job' },
    purpose: ['casework'],
    provenance: {
      publisher: 'Fremdrift',
      sources: [{ id: 'bench', title: 'Made up to be measured' }],
      licence: { kind: 'public-domain', text: { da: 'Fri til enhver brug.' } },
      wording: { da: 'own' },
    },
    roles: [
      { id: 'citizen', title: { da: 'Borger' } },
      { id: 'caseworker', title: { da: 'Sagsbehandler' } },
    ],
    optionSets: [{ id: 'agreement', options: [1, 2, 3, 4, 5].map((value) => ({ value, label: { da: `${value} af 5` } })) }],
    items: items.map((id) => ({ id, type: 'choice', text: { da: `Udsagn ${id.slice(5)}` }, optionSet: 'agreement' })),
    forms: [{ id: 'citizen', respondents: ['citizen'], authorship: 'own', items, readableBy: ['caseworker'] }],
    scales: Array.from({ length: itemCount / 2 }, (_, index) => ({
      id: `indicator-${twoDigits(index + 1)}`,
      title: { da: `Indikator ${index + 1}` },
      method: 'mean',
      items: items.slice(index * 2, index * 2 + 2),
      minAnswered: 1,
      moved: { raw: { atLeast: 1 } },
    })),
  };
}

function twoDigits(number) {
  return String(number).padStart(2, '0');
}
