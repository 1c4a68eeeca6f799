import type { Issue, IssuePath } from '../issues/issue.js';
import { compareText } from '../shared/compareText.js';

/** Returns the issues in the order of their paths, each once. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const sorted = issues.toSorted((left, right) => comparePaths(left.path, right.path) || compareText(left.code, right.code));
  const seen = new Set<string>();
  return sorted.filter((issue) => {
    const key = JSON.stringify([issue.code, issue.path, issue.params]);
    return !seen.has(key) && seen.add(key);
  });
}

function comparePaths(left: IssuePath, right: IssuePath): number {
  for (let index = 0; index < left.length && index < right.length; index += 1) {
    const [one, other] = [left[index], right[index]];
    const order = typeof one === 'number' && typeof other === 'number' ? one - other : compareText(String(one), String(other));
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
