import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    validate: 'src/validate.ts',
    messages: 'src/messages.ts',
    schema: 'src/schema/index.ts',
    cli: 'src/cli.ts',
  },
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: false,
  external: ['zod', 'date-fns', '@date-fns/utc', 'commander'],
});
