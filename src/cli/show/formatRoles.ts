import type { Role } from '../../generated/documents.js';
import { roleTexts } from '../texts/show/roleTexts.js';
import type { Block, Entry } from './block.js';
import { list, paragraphs, section, terms } from './block.js';
import type { Narrator } from './createNarrator.js';

const defaultMinCount = 5;

/** More forms or roles than these are not named where it is all of them. */
const mostNamed = 3;

/** Returns who answers and who may read what, and which groups an instrument is for. */
export function formatRoles(narrator: Narrator): readonly Block[] {
  const { definition, language, say, roles: nameRoles } = narrator;
  const words = roleTexts[language];
  const { roles, scoringReadableBy: readers, groups = [] } = definition;
  const counts = new Set(roles.map((role) => tellCount(narrator, role)));
  const [count] = counts;
  const isEverybody = roles.length > mostNamed && roles.every(({ id }) => readers?.includes(id));
  // What holds for all roles is told once.
  const isShared = roles.length > 1 && counts.size === 1 && count !== undefined;
  return [
    ...section(words.title, [
      ...list(roles.map((role) => formatRole(narrator, role, { tellsGroup: !isShared }))),
      ...(isShared ? paragraphs(`${words.allGroups} ${count}`) : []),
      ...paragraphs(readers === undefined ? words.noScoring : words.scoring(isEverybody ? words.allRoles : nameRoles(readers))),
    ]),
    ...section(
      words.groups,
      list(groups.map(({ title, description }) => ({ text: say(title), blocks: paragraphs(description && say(description)) }))),
    ),
  ];
}

/** When there is no score of a group; nothing for a role of persons. */
function tellCount({ language, phrases }: Narrator, { kind, minCount = defaultMinCount }: Role): string | undefined {
  return kind === 'group' ? roleTexts[language].minCount(phrases.number(minCount)) : undefined;
}

function formatRole(narrator: Narrator, role: Role, { tellsGroup }: { readonly tellsGroup: boolean }): Entry {
  const { definition, language, phrases, quote, say, form } = narrator;
  const words = roleTexts[language];
  const filled = definition.forms.filter(({ respondents }) => respondents.includes(role.id));
  const readable = definition.forms.filter(({ readableBy }) => readableBy?.includes(role.id));
  const read = readable.filter((one) => !filled.includes(one));
  const ofOthers = role.kind === 'group' ? [] : readable.filter((one) => filled.includes(one));
  const isAll = filled.length > 0 && read.length > mostNamed && read.length + filled.length === definition.forms.length;
  const named = (forms: typeof filled) => forms.map((one) => quote(form(one)));
  const listOf = (names: readonly string[]) => (names.length === 0 ? undefined : phrases.list(names));
  const reads = [
    ...(filled.length > 0 ? [words.ownAnswers] : []),
    ...(ofOthers.length > 0 ? [words.othersAnswers(phrases.list(named(ofOthers)))] : []),
    ...(isAll ? [words.allOtherForms] : named(read)),
  ];
  const count = tellsGroup ? tellCount(narrator, role) : undefined;
  return {
    text: say(role.title),
    blocks: [
      ...paragraphs(role.description && say(role.description)),
      ...terms([
        [words.fills, listOf(named(filled))],
        [words.reads, listOf(reads)],
      ]),
      ...paragraphs([...(count === undefined ? [] : [words.group, count]), ...(role.many ? [words.many] : [])].join(' ')),
    ],
  };
}
