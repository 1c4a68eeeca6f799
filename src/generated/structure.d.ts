// Generated from src/schema; do not edit.

/** One place where a document has not the structure its kind asks for. */
export interface StructureError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Tells whether a document has the structure of its kind; when not, `errors` holds why until the next call. */
export interface StructureChecker {
  (data: unknown): boolean;
  errors?: StructureError[] | null;
}

export const isInstrument: StructureChecker;
export const isNorms: StructureChecker;
export const isCourseFacts: StructureChecker;
export const isEntry: StructureChecker;
export const isEvent: StructureChecker;
export const isCases: StructureChecker;
