import type { Form, Profile } from '../../generated/documents.js';
import { commonTexts } from '../texts/show/commonTexts.js';
import { formTexts } from '../texts/show/formTexts.js';
import type { Block } from './block.js';
import { heading, list, paragraphs, section, terms } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatCadence } from './formatCadence.js';
import { formatItems, itemsOf } from './formatItems.js';
import { formatNumbers } from './formatNumbers.js';
import { formatOwnWording } from './formatWording.js';

/** More roles than these are not named where it is all of them. */
const mostReaders = 3;

/** Returns what every role is asked and when, and the named choices of items. */
export function formatForms(narrator: Narrator): readonly Block[] {
  const words = formTexts[narrator.language];
  const { forms, profiles = [] } = narrator.definition;
  return [
    ...section(
      words.title,
      forms.flatMap((form) => formatForm(narrator, form)),
    ),
    ...section(words.unasked, listUnasked(narrator)),
    ...section(
      words.profiles,
      profiles.flatMap((profile) => formatProfile(narrator, profile)),
    ),
  ];
}

function listUnasked({ definition, say }: Narrator): readonly Block[] {
  const asked = new Set(definition.forms.flatMap(({ items }) => items));
  return list(definition.items.filter(({ id }) => !asked.has(id)).map(({ text }) => say(text)));
}

function formatForm(narrator: Narrator, form: Form): readonly Block[] {
  const namesWording = wordingsOf(narrator, form).size > 1;
  return [
    ...formatFormHead(narrator, form),
    ...paragraphs(form.description && narrator.say(form.description)),
    ...formatGoalQuestion(narrator, form),
    ...formatItems(narrator, form, { namesWording }),
  ];
}

/** Returns the name of a form, and who fills it in, when, and who may read it. */
export function formatFormHead(narrator: Narrator, form: Form): readonly Block[] {
  const { language, phrases, groups } = narrator;
  const words = formTexts[language];
  const respondents = words.respondents[isOfGroup(narrator, form) ? 'group' : form.authorship];
  const readers = nameReaders(narrator, form);
  return [
    heading(3, narrator.form(form)),
    ...terms([
      [words.filledBy, formatRespondents(narrator, form)],
      [words.when, formatCadence(narrator, form)],
      [words.groups, form.groups && groups(form.groups)],
      [words.readableBy, readers.length === 0 ? words.only(respondents) : words.alsoBy(respondents, phrases.list(readers))],
      formatFormWording(narrator, form),
    ]),
  ];
}

/** What a group is asked for are shares: what each of its members responded to, an instrument does not hold. */
function formatFormWording(narrator: Narrator, form: Form): readonly [term: string, text: string | undefined] {
  const words = formTexts[narrator.language];
  const [wording, ...others] = wordingsOf(narrator, form);
  const shared = others.length === 0 ? wording : undefined;
  if (!isOfGroup(narrator, form)) return [words.wording, shared];
  return [words.measured, shared && words.notHere(shared)];
}

/** Others in a role that answers are readers too, where the form says so; a group answers as one. */
function nameReaders(narrator: Narrator, form: Form): readonly string[] {
  const { definition, language, role } = narrator;
  const { readableBy = [], respondents } = form;
  const words = formTexts[language];
  const others = readableBy.filter((id) => !respondents.includes(id));
  const all = definition.roles.filter(({ id }) => !respondents.includes(id)).map(({ id }) => id);
  const names = all.length > mostReaders && all.every((id) => others.includes(id)) ? [words.allRoles] : others.map(role);
  const same = isOfGroup(narrator, form) ? [] : readableBy.filter((id) => respondents.includes(id));
  return [...names, ...same.map((id) => words.othersIn(role(id)))];
}

/** Returns what a form asks about goals; nothing where it does not. */
export function formatGoalQuestion({ definition, language }: Narrator, { goals }: Form): readonly Block[] {
  const words = formTexts[language];
  return goals ? paragraphs(definition.goals?.subGoals ? words.leafGoals : words.goals) : [];
}

function wordingsOf(narrator: Narrator, form: Form): ReadonlySet<string | undefined> {
  return new Set(itemsOf(narrator, form).map((item) => formatOwnWording(narrator, item)));
}

/** Returns whether a form is filled in for a group, in shares of it. */
export function isOfGroup({ definition }: Narrator, { respondents }: Form): boolean {
  return definition.roles.some(({ id, kind }) => kind === 'group' && respondents.includes(id));
}

function formatRespondents(narrator: Narrator, form: Form): string {
  const { definition, language, role } = narrator;
  const { authorship, respondents } = form;
  const words = formTexts[language];
  const names = respondents.map(role);
  // A group answers alone, and never for each of its members.
  if (authorship === 'own' && isOfGroup(narrator, form)) return words.group(names.join());
  return authorship === 'observer' ? words.observer(names, definition.subject ?? 'citizen') : words[authorship](names);
}

function formatProfile(narrator: Narrator, { title, description, groups, items }: Profile): readonly Block[] {
  const { definition, language, locale, say } = narrator;
  const words = formTexts[language];
  const rows = definition.forms.map((form): readonly [string, string | undefined] => {
    const numbers = form.items.flatMap((item, index) => (items.includes(item) ? [index + 1] : []));
    return [
      narrator.form(form),
      numbers.length === 0
        ? undefined
        : commonTexts[language][numbers.length === 1 ? 'question' : 'questions'](formatNumbers(numbers, locale)),
    ];
  });
  return [
    heading(3, say(title)),
    ...paragraphs(description && say(description)),
    ...paragraphs(groups && words.profileGroups(narrator.groups(groups))),
    ...terms(rows),
  ];
}
