import { formatComparison } from 'fremdrift/messages';
import { responsesTo, scalesOf } from './currentFacts.mjs';
import { wrap } from './layout.mjs';

/** Returns what has moved for one role, how sure that is, what has not moved, and what was not answered. */
export function formatMovements(form, current, view) {
  const { definition, language, words, paint } = view;
  const responses = responsesTo(form, current);
  const latest = responses.at(-1);
  if (latest === undefined) return [];
  if (responses.length === 1) return ['', ...wrap(words.firstResponse)];
  const scales = scalesOf(form, definition).map(({ id, title }) => ({ title: title[language], score: latest.scores[id] }));
  const moved = scales.flatMap(({ title, score }) => {
    const comparison = comparisonToTell(score);
    return comparison ? [formatComparison(comparison, { language, title })] : [];
  });
  const unchanged = scales.filter(({ score }) => score.sinceBaseline?.movement === 'same' && !comparisonToTell(score));
  const leftOpen = scales.filter(({ score }) => score.status === 'not-scorable');
  return [
    '',
    paint.heading(words.moved),
    ...(moved.length === 0 ? [words.nothingMoved] : listMovements(moved, words)),
    ...listTitles(unchanged, words.unchanged),
    ...listTitles(leftOpen, words.leftOpen),
  ];
}

/** The change since the first score is what the year has shown; where there is none, the change since last time. */
function comparisonToTell({ sinceBaseline, sincePrevious }) {
  return [sinceBaseline, sincePrevious].find(
    (comparison) => comparison?.status === 'not-compared' || (comparison !== undefined && comparison.movement !== 'same'),
  );
}

/** What is true of every movement is said once, below them. */
function listMovements(texts, words) {
  const sentences = texts.map((text) => text.split(/(?<=\.) (?=\p{Lu})/u));
  const shared = texts.length === 1 ? [] : sentences[0].filter((sentence) => sentences.every((list) => list.includes(sentence)));
  const own = sentences.map((list) => list.filter((sentence) => !shared.includes(sentence)).join(' '));
  const lines = own.flatMap((text) => wrap(text, { first: '• ' }));
  return shared.length === 0 ? lines : [...lines, '', ...wrap(words.forAll(shared.join(' ')))];
}

function listTitles(scales, sentence) {
  if (scales.length === 0) return [];
  return ['', ...wrap(sentence(scales.map(({ title }) => title).join('; ')))];
}
