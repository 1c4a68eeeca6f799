import { readFileSync } from 'node:fs';
import { compileInstrument, scoreResponse, validateResponse } from '../dist/index.js';

const [definition, response] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')));
const compiled = compileInstrument(definition);
if (!compiled.ok) throw new Error('The instrument does not compile.');
const validated = validateResponse(compiled.value, response);
if (!validated.ok) throw new Error('The response is not sound.');
if (Object.keys(scoreResponse(compiled.value, validated.value)).length === 0) throw new Error('There are no scores.');
