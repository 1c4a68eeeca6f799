import { createDefinition } from './createDefinition.mjs';

const steps = ['Møder op', 'Møder stabilt op', 'Er i praktik', 'Arbejder timer', 'Er ansat'];

/**
 * Returns the instrument of 22 items with more to it: a form that rates goals, a ladder that a caseworker answers, and the same
 * 22 items at milestones and before each meeting.
 */
export function createRichDefinition() {
  const definition = createDefinition(22);
  const [form] = definition.forms;
  const observed = steps.map((title, index) => ({ id: `seen-${index + 1}`, title }));
  return {
    ...definition,
    items: [...definition.items, ...observed.map(({ id, title }) => ({ id, type: 'yesno', text: { da: title } }))],
    forms: [
      form,
      { ...form, id: 'stage', cadence: 'stages' },
      { ...form, id: 'meeting', cadence: 'before' },
      { ...form, id: 'progress', items: [], goals: true },
      { id: 'ladder', respondents: ['caseworker'], authorship: 'observer', items: observed.map(({ id }) => id) },
    ],
    scales: [
      ...definition.scales,
      { id: 'attainment', title: { da: 'Mål nået' }, method: 'attainment' },
      {
        id: 'way-to-work',
        title: { da: 'Trappe mod job' },
        method: 'ladder',
        steps: observed.map(({ id, title }) => ({
          id: `step-${id}`,
          title: { da: title },
          criterion: { da: `${title}.` },
          when: { item: id, is: true },
        })),
      },
    ],
    cadences: [
      { id: 'stages', type: 'milestones', at: ['start', 'midpoint', 'end'], opensBefore: 'P2W', closesAfter: 'P2W' },
      { id: 'before', type: 'session', moment: 'before', opensBefore: 'P2D' },
    ],
    goals: {
      attainment: {
        min: 0,
        max: 10,
        step: 1,
        meaning: 'shared',
        anchors: [
          { value: 0, label: { da: 'Slet ikke nået' } },
          { value: 10, label: { da: 'Helt nået' } },
        ],
      },
    },
  };
}
