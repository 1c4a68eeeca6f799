/** Lends an array of numbers to one borrower at a time, so that what is needed for a moment is not made anew each time. */
export interface ArrayLender {
  /** Returns an array that nobody else holds; what stands in it is left over from before. */
  readonly lend: () => number[];
  /** Takes an array back. The borrower lets go of it. */
  readonly giveBack: (array: number[]) => void;
}

/** Returns a lender of arrays of one length. */
export function createArrayLender(length: number): ArrayLender {
  let spare: number[] | undefined;
  return {
    lend: () => {
      const array = spare ?? new Array<number>(length);
      spare = undefined;
      return array;
    },
    giveBack: (array) => {
      spare = array;
    },
  };
}
