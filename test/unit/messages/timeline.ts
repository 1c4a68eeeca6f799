import type { InstrumentDefinition } from '../../../src/generated/documents.js';
import { createDefinition, createForm, createRating, createScale } from '../../support/createInstrument.js';

/** An instrument with everything that events name. */
export const timeline: InstrumentDefinition = createDefinition({
  id: 'timeline',
  roles: [
    { id: 'citizen', title: { da: 'Borger', en: 'Citizen' } },
    { id: 'caseworker', title: { da: 'Sagsbehandler', en: 'Caseworker' } },
  ],
  groups: [{ id: 'young', title: { da: 'Unge', en: 'Young people' } }],
  items: [
    createRating('q1', { source: 'paper', wording: { da: 'published' } }),
    createRating('q2'),
    { type: 'number', id: 'share', text: { da: 'Andel' }, unit: '%', min: 0, max: 100, step: 1 },
  ],
  forms: [
    createForm({ id: 'weekly', title: { da: 'Ugeskema', en: 'Weekly form' }, items: ['q1'], goals: true }),
    createForm({ id: 'view', respondents: ['caseworker'], authorship: 'observer', items: ['q2', 'share'] }),
  ],
  scales: [
    createScale({
      id: 'mood',
      title: { da: 'Humør', en: 'Mood' },
      items: ['q1'],
      norms: [
        {
          source: 'paper',
          bands: [
            { id: 'low', title: { da: 'Lav', en: 'Low' }, from: 1 },
            { id: 'high', title: { da: 'Høj', en: 'High' }, from: 3 },
          ],
          cutoff: { value: 3, belongsTo: 'upper', upper: { da: 'Øverst', en: 'Above' } },
        },
      ],
    }),
    createScale({ id: 'outlook', title: { da: 'Udsigter', en: 'Outlook' }, items: ['q2'] }),
    createScale({ id: 'agreement', title: { da: 'Enighed', en: 'Agreement' }, items: ['share'] }),
    createScale({
      id: 'stairs',
      title: { da: 'Trappen', en: 'Stairs' },
      method: 'ladder',
      steps: [
        {
          id: 'turns-up',
          title: { da: 'Møder til aftaler', en: 'Turns up for appointments' },
          criterion: { da: 'Møder' },
          when: { item: 'q1', atLeast: 3 },
        },
      ],
    }),
  ],
  cadences: [
    { type: 'interval', id: 'monthly', title: { da: 'Hver måned', en: 'Every month' }, every: 'P1M' },
    { type: 'milestones', id: 'course', title: { da: 'Forløbets milepæle', en: 'Milestones' }, at: ['start', 'end'] },
    { type: 'session', id: 'course-meeting', title: { da: 'Møde', en: 'Meeting' }, moment: 'before' },
    { type: 'interval', id: 'untitled', every: 'P1M' },
    { type: 'milestones', id: 'bare', at: ['start', 'midpoint', 'end'] },
  ],
  perspectives: [
    {
      id: 'belief',
      title: { da: 'Tro på helbredet', en: 'Belief in health' },
      construct: 'same',
      sides: [
        { scale: 'mood', role: 'citizen' },
        { scale: 'outlook', role: 'caseworker' },
      ],
    },
  ],
  goals: {
    themes: [{ id: 'home', title: { da: 'Boligen', en: 'Home' } }],
    attainment: { min: 1, max: 5, step: 1, meaning: 'per-goal' },
  },
  followUps: [{ id: 'talk', title: { da: 'Tal om humøret', en: 'Talk about the mood' }, when: { item: 'q1', below: 2 } }],
});

/** What the plan calls the goals. */
export const goalTitles = { g1: 'At stå op om morgenen', g2: 'At bo på egen hånd' };
