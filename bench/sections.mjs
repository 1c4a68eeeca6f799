/** Everything that is measured, by name. What a section needs is loaded when it is measured. */
export const sections = {
  'score-22': async () => (await import('./sections/score.mjs')).measureSmall(),
  'score-200': async () => (await import('./sections/score.mjs')).measureLarge(200),
  'score-2000': async () => (await import('./sections/score.mjs')).measureLarge(2_000),
  'survey-core': async () => (await import('./sections/score.mjs')).measureSurvey(),
  record: async () => (await import('./sections/record.mjs')).measureRecording(),
  lines: async () => (await import('./sections/lines.mjs')).measureLines(),
  command: async () => (await import('./sections/command.mjs')).measureCommand(),
  append: async () => (await import('./sections/append.mjs')).measureAppending(),
  shapes: async () => (await import('./sections/shapes.mjs')).measureShapes(),
  occasions: async () => (await import('./sections/occasions.mjs')).measureOccasions(),
  schedule: async () => (await import('./sections/schedule.mjs')).measureSchedule(),
  drafts: async () => (await import('./sections/drafts.mjs')).measureDrafts(),
  'start-up': async () => (await import('./sections/startUp.mjs')).measureStartUp(),
};
