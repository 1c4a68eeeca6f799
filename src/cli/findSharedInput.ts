/**
 * Returns the option that names standard input though it is read already, since it can be read only once.
 *
 * @example
 * findSharedInput('-', { '--norms': ['norms.json'], '--courses': ['-'] }) // => '--courses'
 */
export function findSharedInput(
  path: string,
  options: Readonly<Record<string, readonly (string | undefined)[] | undefined>>,
): string | undefined {
  let isTaken = path === '-';
  for (const [option, paths = []] of Object.entries(options)) {
    const count = paths.filter((one) => one === '-').length;
    if (count > (isTaken ? 0 : 1)) return option;
    isTaken ||= count > 0;
  }
  return undefined;
}
