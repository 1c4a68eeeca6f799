import { spawnSync } from 'node:child_process';

/** Where clocks stand far apart, change on other days than in Denmark, by half hours, or never. */
const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];

// What is due must not depend on where the machine stands. Which tests are run can be told; all of units and properties otherwise.
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : ['test/unit', 'test/property'];
const failed = zones.filter((zone) => {
  console.log(`\n--- TZ=${zone}`);
  const argv = ['vitest', 'run', ...paths, '--typecheck.enabled=false', '--reporter=dot'];
  const { status } = spawnSync('npx', argv, { env: { ...process.env, TZ: zone }, stdio: 'inherit' });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`failed in ${failed.join(', ')}`);
  process.exitCode = 1;
}
