#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { runCli } from './cli/runCli.js';

runCli(process.argv.slice(2), {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  now: () => performance.now(),
  clock: () => new Date().toISOString(),
  loadCalendarLibrary: () => import('ical-generator'),
  packageRoot: fileURLToPath(new URL('..', import.meta.url)),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
