import { bundle, measure } from './size/bundle.js';

/** What each part may weigh, in kB of gzipped code. */
const budgets = [
  {
    name: 'compileInstrument, validateResponse, scoreResponse',
    statement: "export { compileInstrument, validateResponse, scoreResponse } from './src/index.ts';",
    budget: 8,
  },
  { name: 'fremdrift', statement: "export * from './src/index.ts';", budget: 20 },
  { name: 'fremdrift/validate', statement: "export * from './src/validate.ts';", budget: 24 },
];

for (const { name, statement, budget } of budgets) {
  const size = measure(await bundle(statement));
  const isOver = size > budget;
  console.log(`${size.toFixed(1).padStart(5)} kB of ${budget} kB  ${name}${isOver ? '  OVER BUDGET' : ''}`);
  if (isOver) process.exitCode = 1;
}
