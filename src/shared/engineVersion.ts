/** The version of this engine, as every event names it. */
export const engineVersion = '0.1.0';
