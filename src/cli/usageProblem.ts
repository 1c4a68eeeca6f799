/** Wrong use of the command line, in words: what is wrong, and what to do instead. */
export interface UsageProblem {
  readonly message: string;
  readonly hint?: string;
}
