import { dirname, join } from 'node:path';
import type { CasesDocument } from '../../generated/documents.js';
import type { Instrument } from '../../index.js';
import { compileInstrument } from '../../index.js';
import type { Issue } from '../../issues/issue.js';
import { hasErrors } from '../../issues/issue.js';
import type { Result } from '../../shared/result.js';
import { validateCases, validateInstrument, validateNorms } from '../../validate.js';
import type { Session } from '../createSession.js';
import type { LocatedIssue } from '../input/checkRecord.js';
import type { TextPosition } from '../input/createLineIndex.js';
import { createLineIndex } from '../input/createLineIndex.js';
import { readJsonPositions } from '../input/readJsonPositions.js';
import type { TextRecord } from '../input/readRecords.js';
import { readDocument } from '../readDocument.js';
import type { CaseOutcome } from '../runCases.js';
import { runCases } from '../runCases.js';
import type { UsageProblem } from '../usageProblem.js';
import { findCaseInstrument } from './findCaseInstrument.js';

/** A case that was run, where it stands in its file, and where its expectation comes from. */
export interface TestedCase extends CaseOutcome, TextPosition {
  readonly source: string;
}

/** A file of cases after they were run; or what is wrong with it, with its instrument or with its norms. */
export interface TestedFile {
  readonly name: string;
  /** `id@version`; absent where the file does not tell. */
  readonly instrument?: string;
  readonly cases: readonly TestedCase[];
  readonly issues: readonly FileIssue[];
}

/** An issue and the file it is in. */
export interface FileIssue {
  readonly file: string;
  readonly located: LocatedIssue;
}

type Prepared<Value> =
  | { readonly value: Value; readonly name: string; readonly record: TextRecord }
  | { readonly issues: readonly FileIssue[] }
  | UsageProblem;

/** Runs the cases of a file with the instrument they are for and the norms they need; all three are validated first. */
export async function testFile(session: Session, path: string): Promise<TestedFile | UsageProblem> {
  const cases = await prepare(session, path, validateCases);
  if ('message' in cases) return cases;
  if ('issues' in cases) return { name: path, cases: [], issues: cases.issues };
  const { name, value: document } = cases;
  const instrument = await prepareInstrument(session, path, document);
  if ('message' in instrument) return instrument;
  const tested = { name, instrument: document.instrument };
  if ('issues' in instrument) return { ...tested, cases: [], issues: instrument.issues };
  const positions = locateCases(cases.record);
  return {
    ...tested,
    cases: runCases(document, instrument.value).map((outcome, index) => ({
      ...outcome,
      ...(positions[index] as TextPosition),
      source: document.cases[index]?.source ?? '',
    })),
    issues: [],
  };
}

async function prepare<Value>(
  session: Session,
  path: string,
  validate: (input: unknown) => Result<Value, Issue>,
): Promise<Prepared<Value>> {
  const read = await readDocument(session, path, validate);
  if ('message' in read) return read;
  const { name, record, checked } = read;
  if (checked.value !== undefined) return { value: checked.value, name, record };
  const errors = checked.issues.filter(({ issue }) => hasErrors([issue]));
  return { issues: errors.map((located) => ({ file: name, located })) };
}

async function prepareInstrument(session: Session, path: string, document: CasesDocument): Promise<Prepared<Instrument>> {
  const found = await findCaseInstrument(session, { path, reference: document.instrument });
  if (typeof found !== 'string') return found;
  const instrument = await prepare(session, found, compileValid);
  if (!('value' in instrument) || document.norms === undefined) return instrument;
  const { definition } = instrument.value;
  return prepare(session, join(dirname(path), document.norms), (input) => {
    const norms = validateNorms(input, { instrument: definition });
    return norms.ok ? compileInstrument(definition, { norms: [norms.value] }) : norms;
  });
}

function compileValid(input: unknown): Result<Instrument, Issue> {
  const validated = validateInstrument(input);
  return validated.ok ? compileInstrument(validated.value) : validated;
}

/** Where each case of a document that was read begins. */
function locateCases(record: TextRecord): readonly TextPosition[] {
  if ('issue' in record) return [];
  const read = readJsonPositions(record.text);
  const cases = read.ok ? (read.root.members?.get('cases')?.elements ?? []) : [];
  const lines = createLineIndex(record);
  return cases.map(({ start }) => lines.positionOf(start));
}
