import { bundle, measure } from './size/bundle.js';

/** What each part should weigh, and must not weigh, in kB of gzipped code. */
const budgets = [
  { exports: 'compileInstrument, validateResponse, scoreResponse', from: 'index', target: 8, ceiling: 17.4 },
  { exports: 'compileInstrument, startCourse, record', from: 'index', target: 20, ceiling: 44 },
  { exports: '*', from: 'index', target: 20, ceiling: 47.8 },
  { exports: '*', from: 'validate', target: 24, ceiling: 28.8 },
  { exports: 'startDraft, applyAction, undo, redo, parseDraft, serializeDraft', from: 'drafts', target: 20, ceiling: 21.6 },
  // Most of these two are the texts of problems, in two languages.
  { exports: '*', from: 'drafts', target: 58, ceiling: 63.8 },
  { exports: '*', from: 'messages', target: 44, ceiling: 48 },
  { exports: '*', from: 'access', target: 13, ceiling: 14.5 },
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
