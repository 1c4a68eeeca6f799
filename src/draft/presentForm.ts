import type { Answer, Goal, Id, Language, Section } from '../generated/documents.js';
import type { CompiledItem } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { formatIssue } from '../issues/messages/formatIssue.js';
import { ownOf } from '../shared/ownOf.js';
import type { Draft, DraftGoal, DraftItem } from './draft.js';
import { openDraft } from './openDraft.js';
import type {
  Obstacle,
  PresentedField,
  PresentedForm,
  PresentedGoal,
  PresentedMessage,
  PresentedSection,
} from './presentedForm.js';
import { labelFor, presentItem, stated } from './presentItem.js';
import { presentPoints } from './presentPoints.js';
import type { PreviousAnswers } from './previousAnswers.js';
import { listPrevious, mayRead } from './previousAnswers.js';
import { messageLanguage, textIn } from './textIn.js';

/** For whom a form is shown. */
export interface PresentOptions {
  /** Texts that are not written in it are in Danish. Messages are in Danish, or in English where that is asked for. */
  readonly language: Language;
  /** The role that reads, which tells the words of questions and which earlier answers are shown. */
  readonly role: Id;
}

/** What the parts of a form are shown with. */
interface Presentation extends PresentOptions {
  readonly draft: Draft;
  readonly previous: PreviousAnswers;
  readonly say: (issue: Issue) => string;
}

/**
 * Returns all that a user interface renders of a form: its sections with their questions, options and anchors, what has been
 * answered, what is wrong with it in words, and the answers of last time.
 *
 * A role that may not read answers to the form is shown it as it is before anything is answered, and no goals unless it may
 * read plans. Whoever types for a citizen is shown it in the role of the citizen.
 */
export function presentForm(draft: Draft, options: PresentOptions): PresentedForm {
  const { language, role } = options;
  const shown = mayRead(draft, { role, respondents: draft.state.facts.respondents }) ? draft : emptied(draft, role);
  const { form, view, instrument, state } = shown;
  const names = { language: messageLanguage(language), instrument: instrument.definition, goalTitles: titlesOf(shown) };
  const say = (issue: Issue) => formatIssue(issue, names);
  const presentation = { ...options, draft: shown, previous: listPrevious(draft, role), say };
  const { title, description } = form.definition;
  return {
    instrument: instrument.reference,
    form: form.id,
    ...stated({ title: title && textIn(title, language), description: description && textIn(description, language) }),
    language,
    sections: presentSections(presentation),
    goals: view.goals.map((goal) => presentGoal(goal, presentation)),
    progress: view.progress,
    obstacles: listObstacles(presentation),
    isCompleted: state.completed !== undefined,
  };
}

function emptied({ state, instrument, context }: Draft, role: Id): Draft {
  const { completed: _, ...kept } = state;
  const readsPlans = instrument.goals?.definition.readableBy?.includes(role) ?? false;
  const plan = readsPlans || !context.plan ? context.plan : { ...context.plan, goals: [] };
  const shown = { instrument, context: { ...context, plan } };
  return openDraft({ ...kept, answers: {}, ...(state.goals && { goals: {} }) }, shown);
}

function titlesOf({ context }: Draft): Readonly<Record<string, string>> {
  return Object.fromEntries(context.plan?.goals.map(({ id, title }) => [id, title]) ?? []);
}

/** A section none of whose items is asked is left out. */
function presentSections(presentation: Presentation): PresentedSection[] {
  const { draft, language } = presentation;
  const { form, view, state } = draft;
  const fieldsOf = (items: readonly Id[]) =>
    items
      .map((id) => view.items[form.positions.get(id) as number] as DraftItem)
      .filter(({ isAsked }) => isAsked)
      .map((item) => presentField(item, presentation));
  const { sections, items } = form.definition;
  if (sections === undefined) return [{ fields: fieldsOf(items) }];
  const present = ({ id, title, items: listed }: Section) => ({
    id,
    title: textIn(title, language),
    labelId: `${state.facts.id}/section/${id}/label`,
    fields: fieldsOf(listed),
  });
  return sections.map(present).filter(({ fields }) => fields.length > 0);
}

function presentField({ id: item, isEnabled, isRequired, issue }: DraftItem, presentation: Presentation): PresentedField {
  const { draft, language, previous } = presentation;
  const { form, state } = draft;
  const compiled = form.items[form.positions.get(item) as number] as CompiledItem;
  const id = idOf('item', item, draft);
  const { help } = compiled.definition;
  const descriptionId = help && `${id}/help`;
  return {
    item,
    label: labelFor(compiled, presentation),
    ...presentItem(compiled, { id, language }),
    ...stated({ help: help && textIn(help, language), descriptionId }),
    isEnabled,
    isRequired,
    ...answered({ id, issue, descriptionId, answer: ownOf(state.answers, item), previous: previous.ofItem(item) }, presentation),
  };
}

function presentGoal({ id: goal, issue }: DraftGoal, presentation: Presentation): PresentedGoal {
  const { draft, language, previous } = presentation;
  const { instrument, context, state } = draft;
  const planned = context.plan?.goals.find(({ id }) => id === goal);
  const id = idOf('goal', goal, draft);
  const theme = instrument.goals?.definition.themes?.find((one) => one.id === planned?.theme)?.title;
  return {
    goal,
    label: planned?.title ?? goal,
    ...stated({ theme: theme && textIn(theme, language) }),
    ...presentAttainment(planned, { id, presentation }),
    isRequired: false,
    ...answered({ id, issue, answer: ownOf(state.goals, goal), previous: previous.ofGoal(goal) }, presentation),
  };
}

/** Points mean the same for all goals, or what each goal states. */
function presentAttainment(
  planned: Goal | undefined,
  { id, presentation }: { readonly id: string; readonly presentation: Presentation },
): ReturnType<typeof presentPoints> {
  const { draft, language } = presentation;
  const { definition, ...points } = draft.form.goals as NonNullable<Draft['form']['goals']>;
  const { meaning, anchors = [] } = definition.attainment;
  const shared = anchors.map(({ value, label }) => ({ value, label: textIn(label, language) }));
  const own = (planned?.attainment ?? []).map(({ value, meaning: label }) => ({ value, label }));
  return presentPoints({ ...points, anchors: meaning === 'shared' ? shared : own }, { id, language });
}

/** What has been said of an item or a goal, and what belongs beside it. */
interface Said {
  readonly id: string;
  readonly issue: Issue | undefined;
  readonly descriptionId?: string | undefined;
  readonly answer: Answer | undefined;
  readonly previous: PresentedField['previous'] | undefined;
}

type AnsweredPart = Pick<PresentedField, 'id' | 'labelId' | 'answer' | 'messages' | 'messageId' | 'describedBy' | 'previous'>;

function answered({ id, issue, descriptionId, answer, previous }: Said, { say }: Presentation): AnsweredPart {
  const messageId = `${id}/message`;
  const messages: PresentedMessage[] = issue ? [{ severity: issue.severity, text: say(issue) }] : [];
  const describedBy = [descriptionId ?? [], issue ? messageId : []].flat();
  return { id, labelId: `${id}/label`, messages, messageId, describedBy, ...stated({ answer, previous }) };
}

/** What is wrong, and what is required and missing, in the order of the form. */
function listObstacles({ draft, say }: Presentation): Obstacle[] {
  const { items, goals } = draft.view;
  const ofItems = items.flatMap(({ id, isEnabled, isRequired, status, issue }) => {
    const fieldId = idOf('item', id, draft);
    const isMissing = isEnabled && isRequired && (status === 'open' || status === 'missing');
    const obstacle = isMissing ? createError('response/required', ['answers', id], { item: id }) : issue;
    return obstacle?.severity === 'error' ? [{ fieldId, text: say(obstacle) }] : [];
  });
  const ofGoals = goals.flatMap(({ id, issue }) => (issue ? [{ fieldId: idOf('goal', id, draft), text: say(issue) }] : []));
  return [...ofItems, ...ofGoals];
}

/** No id of the format holds a slash, so that no two of these are alike, also where several drafts stand on one page. */
function idOf(kind: 'item' | 'goal', id: string, { state }: Draft): string {
  return `${state.facts.id}/${kind}/${id}`;
}
