import type { Role } from '../../generated/documents.js';
import { roleTexts } from '../texts/show/roleTexts.js';
import type { Block, Entry } from './block.js';
import { list, paragraphs, section, terms } from './block.js';
import type { Narrator } from './createNarrator.js';

const defaultMinCount = 5;

/** Returns who answers and who may read what, and which groups an instrument is for. */
export function formatRoles(narrator: Narrator): readonly Block[] {
  const { definition, language, say, roles } = narrator;
  const words = roleTexts[language];
  const { scoringReadableBy: readers, groups = [] } = definition;
  return [
    ...section(words.title, [
      ...list(definition.roles.map((role) => formatRole(narrator, role))),
      ...paragraphs(readers === undefined ? words.noScoring : words.scoring(roles(readers))),
    ]),
    ...section(
      words.groups,
      list(groups.map(({ title, description }) => ({ text: say(title), blocks: paragraphs(description && say(description)) }))),
    ),
  ];
}

function formatRole(narrator: Narrator, role: Role): Entry {
  const { definition, language, phrases, quote, say, form } = narrator;
  const words = roleTexts[language];
  const filled = definition.forms.filter(({ respondents }) => respondents.includes(role.id));
  const read = definition.forms.filter((one) => !filled.includes(one) && one.readableBy?.includes(role.id));
  const named = (forms: typeof filled) => forms.map((one) => quote(form(one)));
  const listOf = (names: readonly string[]) => (names.length === 0 ? undefined : phrases.list(names));
  const notes = [
    ...(role.kind === 'group' ? [words.group, words.minCount(phrases.number(role.minCount ?? defaultMinCount))] : []),
    ...(role.many ? [words.many] : []),
  ];
  return {
    text: say(role.title),
    blocks: [
      ...paragraphs(role.description && say(role.description)),
      ...terms([
        [words.fills, listOf(named(filled))],
        [words.reads, listOf([...(filled.length > 0 ? [words.ownAnswers] : []), ...named(read)])],
      ]),
      ...paragraphs(notes.join(' ')),
    ],
  };
}
