/** A value that is still being put together, before anyone else sees it. */
export type Mutable<Value> = { -readonly [Property in keyof Value]: Value[Property] };
