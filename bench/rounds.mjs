/** Processor time in nanoseconds: what others do on the machine does not count. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1_000;
}

/** Time on the wall in nanoseconds: for what happens in processes of its own. */
export function wallTime() {
  return Number(process.hrtime.bigint());
}

/**
 * Runs contenders by turns, so that what disturbs the machine disturbs them all, and returns what each took per operation
 * in every round, in nanoseconds. Rounds in which code still warms up are left out.
 *
 * A contender is a function that does its work once, or one that measures itself, and how many operations that is.
 */
export function measureRounds(contenders, { rounds = 25, warmUps = 8, clock = processorTime } = {}) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    const turn = Math.abs(round) % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const { run, measure = () => timeOf(run, clock), operations } = contenders[name];
      // What one contender leaves behind is not for the next one to clear away.
      globalThis.gc?.({ type: 'minor' });
      const elapsed = measure();
      if (round >= 0) times[name].push(elapsed / operations);
    }
  }
  return times;
}

function timeOf(run, clock) {
  const start = clock();
  run();
  return clock() - start;
}

/** Returns the quartiles of how many times as fast the first is as the second, round by round. */
export function compareRounds(times, [fast, slow]) {
  return quartilesOf(times[fast].map((time, round) => times[slow][round] / time));
}

/** Returns the lower quartile, the median and the upper quartile of numbers. */
export function quartilesOf(numbers) {
  const sorted = numbers.toSorted((left, right) => left - right);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return { low, median, high };
}

function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}
