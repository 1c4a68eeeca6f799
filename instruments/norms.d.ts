import type { NormsDocument } from '../dist/index.js';

declare const norms: NormsDocument;
export default norms;
