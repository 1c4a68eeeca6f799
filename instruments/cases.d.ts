import type { CasesDocument } from '../dist/index.js';

declare const cases: CasesDocument;
export default cases;
