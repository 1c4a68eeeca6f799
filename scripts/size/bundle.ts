import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** Returns the minified code a browser would fetch for a module that re-exports what the statement says. */
export async function bundle(statement: string, folder = root): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir: folder },
    bundle: true,
    format: 'esm',
    minify: true,
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Returns the size of code in kB as it travels, compressed by gzip. */
export function measure(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000;
}
