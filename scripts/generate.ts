import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateFiles } from './generate/files.js';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const stale = [...(await generateFiles())].filter(([path, content]) => read(path) !== content);

for (const [path, content] of stale) {
  console.log(`${values.check ? 'stale' : 'wrote'} ${path}`);
  if (!values.check) write(path, content);
}
if (values.check && stale.length > 0) {
  console.error('Run "npm run generate" and commit what it writes.');
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
