import { bundle, measure } from './size/bundle.js';

/** What each part should weigh, and must not weigh, in kB of gzipped code. */
const budgets = [
  { exports: 'compileInstrument, validateResponse, scoreResponse', from: 'index', target: 8, ceiling: 16.6 },
  { exports: 'compileInstrument, startCourse, record', from: 'index', target: 20, ceiling: 42.8 },
  { exports: '*', from: 'index', target: 20, ceiling: 46.5 },
  { exports: '*', from: 'validate', target: 24, ceiling: 27.4 },
  { exports: 'startDraft, applyAction, undo, redo, parseDraft, serializeDraft', from: 'drafts', target: 20, ceiling: 21.2 },
  // Most of these two are the texts of problems, in two languages.
  { exports: '*', from: 'drafts', target: 58, ceiling: 62 },
  { exports: '*', from: 'messages', target: 44, ceiling: 45.6 },
  { exports: '*', from: 'access', target: 13, ceiling: 13.6 },
  // Most of it is zod.
  { exports: '*', from: 'schema', target: 110, ceiling: 111 },
] as const;

for (const { exports, from, target, ceiling } of budgets) {
  const names = exports === '*' ? exports : `{ ${exports} }`;
  const size = measure(await bundle(`export ${names} from './src/${from}';`));
  const subpath = from === 'index' ? 'fremdrift' : `fremdrift/${from}`;
  const verdict = size > ceiling ? '  TOO LARGE' : size > target ? '  over its target' : '';
  console.log(`${size.toFixed(1).padStart(5)} kB  target ${target}, at most ${ceiling}  ${subpath}: ${exports}${verdict}`);
  if (size > ceiling) process.exitCode = 1;
}
