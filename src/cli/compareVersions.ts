/** Compares two versions of three numbers: below 0 where the first is lower. */
export function compareVersions(left: string, right: string): number {
  const [others, numbers] = [right.split('.').map(Number), left.split('.').map(Number)];
  const index = numbers.findIndex((part, position) => part !== others[position]);
  return index === -1 ? 0 : (numbers[index] as number) - (others[index] as number);
}
