// Generated from src/schema; do not edit.

/** One place where a document has not the structure its kind asks for. */
export interface StructureError {
  /** The keyword of JSON Schema that does not hold, such as "required" or "maxLength". */
  readonly keyword: string;
  /** Where, as a JSON Pointer. */
  readonly instancePath: string;
  /** What the keyword asks for, as ajv names it. */
  readonly params: { readonly [name: string]: unknown };
  /** Set when it is about the name of a property of the object, not about its value. */
  readonly propertyName?: string;
}

/** Tells whether a document has the structure of its kind; when not, `errors` holds why until the next call. */
export interface StructureChecker {
  (data: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

export const isInstrument: StructureChecker;
export const isNorms: StructureChecker;
export const isCourseFacts: StructureChecker;
export const isEntry: StructureChecker;
export const isEvent: StructureChecker;
export const isCases: StructureChecker;
