import { explainCode, formatIssue } from 'fremdrift/messages';
import { formatDate, wrap } from './layout.mjs';

/** Returns what was amended, withdrawn or refused in a course, in plain words. */
export function formatCorrections({ entries, refused, current }, view) {
  const isHeld = (id) => current.some(({ data }) => data.key === `response.scored/${id}`);
  const corrections = [
    ...current.filter(({ data }) => data.revision > 1).map(({ data }) => tell(data, data.form, view.words.amended, view)),
    ...entries.filter(({ kind }) => kind === 'withdrawal').map((withdrawal) => tellWithdrawal(withdrawal, entries, view)),
    ...refused.map(({ index, issues }) => tellRefusal(entries[index], issues, isHeld(entries[index].id), view)),
  ].sort((left, right) => left.answeredOn.localeCompare(right.answeredOn));
  if (corrections.length === 0) return [];
  const lines = corrections.flatMap(({ text }) => wrap(text, { first: '• ' }));
  return ['', view.paint.heading(view.words.corrections), ...lines];
}

function tellWithdrawal({ id, reason = 'other' }, entries, view) {
  const response = entries.find((entry) => entry.kind === 'response' && entry.id === id);
  return tell(response, response.form, view.words.withdrawn(view.words.withdrawalReasons[reason]), view);
}

function tellRefusal(response, issues, isHeld, view) {
  const { words, language, definition } = view;
  const reasons = issues.flatMap((issue) => [
    formatIssue(issue, { language, instrument: definition }),
    explainCode(issue.code, { language }).cure,
  ]);
  const outcome = isHeld ? [words.refused, words.acceptedLater] : [words.refused];
  return tell(response, response.form, [...reasons, ...outcome].join(' '), view);
}

function tell({ answeredOn }, formId, text, { definition, language, words }) {
  const form = definition.forms.find(({ id }) => id === formId);
  const role = definition.roles.find(({ id }) => id === form.respondents[0]);
  return { answeredOn, text: words.correction(role.title[language], formatDate(answeredOn, language), text) };
}
