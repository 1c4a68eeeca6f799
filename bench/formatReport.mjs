/** Returns a report as a table: the median of every row, its quartiles, its target and whether it is met. */
export function formatReport({ node, processor, sections }) {
  const lines = sections.flatMap(({ rows }) => ['', ...rows.map(formatRow)]);
  return [`Node ${node} on ${processor}. Medians, with quartiles in brackets; ratios are medians of rounds.`, ...lines].join(
    '\n',
  );
}

function formatRow({ title, unit, low, median, high, target, isMet }) {
  const figure = `${formatNumber(median)} ${unit}`.padStart(20);
  const spread = `[${formatNumber(low)} – ${formatNumber(high)}]`.padEnd(24);
  const mark = isMet === undefined ? '' : `${isMet ? '✓' : '✗'} ${formatTarget(target)} ${unit}`;
  return `${title.padEnd(66)}${figure}  ${spread}${mark}`.trimEnd();
}

function formatTarget({ atLeast, atMost }) {
  return atLeast === undefined ? `≤ ${formatNumber(atMost)}` : `≥ ${formatNumber(atLeast)}`;
}

function formatNumber(number) {
  const decimals = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return number.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
