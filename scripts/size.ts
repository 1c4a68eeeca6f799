import { bundle, measure } from './size/bundle.js';

/** What each part should weigh, and must not weigh, in kB of gzipped code. */
const budgets = [
  {
    name: 'compileInstrument, validateResponse, scoreResponse',
    statement: "export { compileInstrument, validateResponse, scoreResponse } from './src/index.ts';",
    target: 8,
    ceiling: 17.1,
  },
  { name: 'fremdrift', statement: "export * from './src/index.ts';", target: 20, ceiling: 41.2 },
  { name: 'fremdrift/validate', statement: "export * from './src/validate.ts';", target: 24, ceiling: 28.6 },
];

for (const { name, statement, target, ceiling } of budgets) {
  const size = measure(await bundle(statement));
  const verdict = size > ceiling ? '  TOO LARGE' : size > target ? '  over its target' : '';
  console.log(`${size.toFixed(1).padStart(5)} kB  target ${target}, at most ${ceiling}  ${name}${verdict}`);
  if (size > ceiling) process.exitCode = 1;
}
