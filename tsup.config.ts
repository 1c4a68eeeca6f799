import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    validate: 'src/validate.ts',
    messages: 'src/messages.ts',
    drafts: 'src/drafts.ts',
    access: 'src/access.ts',
    schema: 'src/schema/index.ts',
    cli: 'src/cli.ts',
  },
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: false,
  external: ['zod', 'commander', 'immer', 'ical-generator'],
  // A dozen files to find cost more at start than all the rest; two functions of them are bundled.
  noExternal: ['date-fns', '@date-fns/utc'],
});
