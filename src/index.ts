export type * from './generated/documents.js';
export { compileInstrument } from './instrument/compileInstrument.js';
export type { Instrument } from './instrument/instrument.js';
export type { BoundName, Issue, IssueCode, IssueParams, IssuePath, JsonType, PatternName, Scalar, Severity } from './issues/issue.js';
export { hasErrors } from './issues/issue.js';
export { validateResponse } from './response/validateResponse.js';
export type { ResponseScores, ScaleScore, ScorableScore, UnscorableScore } from './scoring/scaleScore.js';
export { scoreResponse } from './scoring/scoreResponse.js';
export type { Result } from './shared/result.js';
