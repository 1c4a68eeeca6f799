import { formatIssue } from 'fremdrift/messages';
import { formatDate, pageWidth, wrap } from './layout.mjs';

/** Returns the first lines of all: which instruments come with the package, and whether each is in order. */
export function formatInstruments(checked, { language, words, paint }) {
  const lines = checked.flatMap(({ document, ok, issues }) => {
    const status = ok ? words.inOrder : words.notInOrder;
    const told = issues.flatMap((issue) => wrap(formatIssue(issue, { language }), { first: ' '.repeat(11) }));
    const name = words.instrument(document.title[language], document.version);
    return [...wrap(name, { first: `  ${status.padEnd(9)}` }), ...told];
  });
  return [paint.heading(words.title), '', paint.heading(words.instruments), ...lines];
}

/** Returns the head of a course's page: whose it is, by which instrument, when it began and ended, and who the caseworker is. */
export function formatCourse({ facts, definition }, { language, words, paint }) {
  const date = (day) => formatDate(day, language);
  const sentences = [words.started(date(facts.startedOn))];
  if (facts.endedOn !== undefined) sentences.push(words.ended(date(facts.endedOn), words.endReasons[facts.endReason]));
  else if (facts.expectedEndOn !== undefined) sentences.push(words.expected(date(facts.expectedEndOn)));
  for (const { from, caseworker } of facts.context) {
    sentences.push(from === undefined ? words.caseworker(caseworker) : words.caseworkerFrom(caseworker, date(from)));
  }
  const rule = paint.aside('─'.repeat(pageWidth));
  const heading = paint.heading(words.course(facts.id, facts.subject));
  return ['', rule, heading, ...wrap(definition.title[language]), ...wrap(sentences.join(' ')), rule];
}
