import type { Answer, Goal, Id, Language, MissingReason, Section } from '../generated/documents.js';
import type { CompiledItem } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { formatIssue } from '../issues/messages/formatIssue.js';
import { invariant } from '../shared/invariant.js';
import { ownOf } from '../shared/ownOf.js';
import type { Draft, DraftGoal, DraftItem } from './draft.js';
import { fieldTexts } from './fieldTexts.js';
import { formatFieldIssue } from './formatFieldIssue.js';
import { labelAnswer, reasonLabels, spellDay } from './labelAnswer.js';
import { openDraft } from './openDraft.js';
import type {
  Obstacle,
  PresentedField,
  PresentedForm,
  PresentedGoal,
  PresentedMessage,
  PresentedPrevious,
  PresentedSection,
  PreviousAnswer,
} from './presentedForm.js';
import type { FieldKind } from './presentItem.js';
import { labelFor, presentItem, stated } from './presentItem.js';
import { presentPoints } from './presentPoints.js';
import type { PreviousAnswers } from './previousAnswers.js';
import { listPrevious, mayRead } from './previousAnswers.js';
import { messageLanguage, textIn } from './textIn.js';
import type { Wording } from './wordText.js';
import { findTextLanguage, wordText } from './wordText.js';

/** For whom a form is shown. */
export interface PresentOptions {
  /** Texts that are not written in it are in Danish. Messages are in Danish, or in English where that is asked for. */
  readonly language: Language;
  /** The role that reads, which tells the words of questions and which earlier answers are shown. */
  readonly role: Id;
}

/** What the parts of a form are shown with. */
interface Presentation extends PresentOptions, Wording {
  readonly draft: Draft;
  readonly previous: PreviousAnswers;
  readonly say: (issue: Issue, field: FieldKind) => string;
}

const offeredReasons: readonly MissingReason[] = ['declined', 'unknown', 'not-applicable'];

/**
 * Returns all that a user interface renders of a form: its sections with their questions, options and anchors, what has been
 * answered, what is wrong with it in words, and the answers of last time.
 *
 * A role that may not read answers to the form is shown it as it is before anything is answered, and no goals unless it may
 * read plans. Whoever types for a citizen is shown it in the role of the citizen. A role that the instrument has not throws.
 */
export function presentForm(draft: Draft, options: PresentOptions): PresentedForm {
  const { language, role } = options;
  invariant(draft.instrument.roles.has(role), `the instrument has no role "${role}"`);
  const shown = mayRead(draft, { role, respondents: draft.state.facts.respondents }) ? draft : emptied(draft, role);
  const { form, view, instrument, state } = shown;
  const names = { language: messageLanguage(language), instrument: instrument.definition, goalTitles: titlesOf(shown) };
  const say = (issue: Issue, field: FieldKind) => formatFieldIssue(issue, { ...field, language }) ?? formatIssue(issue, names);
  const titles = form.items.map(({ definition }) => definition.text);
  const textLanguage = findTextLanguage(titles.length > 0 ? titles : [instrument.definition.title], language);
  const presentation = { ...options, textLanguage, draft: shown, previous: listPrevious(draft, role), say };
  const { description } = form.definition;
  const sections = presentSections(presentation);
  const goals = view.goals.map((goal) => presentGoal(goal, presentation));
  return {
    instrument: instrument.reference,
    form: form.id,
    ...nameForm(presentation),
    ...(description && wordText('description', description, presentation)),
    language,
    textLanguage,
    messageLanguage: messageLanguage(language),
    sections,
    goals,
    progress: view.progress,
    obstacles: listObstacles([...sections.flatMap(({ fields }) => fields), ...goals], presentation),
    isCompleted: state.completed !== undefined,
  };
}

/** A form without a title is told from the others of its instrument by who fills it in. */
function nameForm({ draft, ...wording }: Presentation): ReturnType<typeof wordText<'title'>> {
  const { title, respondents } = draft.form.definition;
  if (title) return wordText('title', title, wording);
  const { title: ofInstrument, roles } = draft.instrument.definition;
  const named = wordText('title', ofInstrument, wording);
  const ofRole = (id: Id) => roles.filter((role) => role.id === id).map((role) => textIn(role.title, wording.language));
  return { ...named, title: `${named.title} (${respondents.flatMap(ofRole).join(' + ')})` };
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
  const { draft } = presentation;
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
    ...wordText('title', title, presentation),
    labelId: `${state.facts.id}/section/${id}/label`,
    fields: fieldsOf(listed),
  });
  return sections.map(present).filter(({ fields }) => fields.length > 0);
}

function presentField({ id: item, isEnabled, isRequired, issue }: DraftItem, presentation: Presentation): PresentedField {
  const { draft, language, textLanguage, previous } = presentation;
  const { form, state } = draft;
  const compiled = form.items[form.positions.get(item) as number] as CompiledItem;
  const id = idOf('item', item, draft);
  const { help } = compiled.definition;
  const descriptionId = help && `${id}/help`;
  const kind = presentItem(compiled, { id, language, textLanguage });
  const answer = ownOf(state.answers, item);
  return {
    item,
    ...labelFor(compiled, presentation),
    ...kind,
    ...(help && wordText('help', help, presentation)),
    ...stated({ descriptionId }),
    isEnabled,
    isRequired,
    reasons: isRequired ? [] : listReasons(id, language),
    ...answered({ id, kind, issue, descriptionId, answer, previous: previous.ofItem(item) }, presentation),
  };
}

function presentGoal({ id: goal, issue }: DraftGoal, presentation: Presentation): PresentedGoal {
  const { draft, language, previous } = presentation;
  const { instrument, context, state } = draft;
  const planned = context.plan?.goals.find(({ id }) => id === goal);
  const id = idOf('goal', goal, draft);
  const theme = instrument.goals?.definition.themes?.find((one) => one.id === planned?.theme);
  const kind = presentAttainment(planned, { id, presentation });
  return {
    goal,
    label: planned?.title ?? goal,
    ...(theme && wordText('theme', theme.title, presentation)),
    ...(theme && { themeLabelId: `${state.facts.id}/theme/${theme.id}/label` }),
    ...kind,
    isRequired: false,
    reasons: listReasons(id, language),
    ...answered({ id, kind, issue, answer: ownOf(state.goals, goal), previous: previous.ofGoal(goal) }, presentation),
  };
}

/** Points mean the same for all goals, or what each goal states. */
function presentAttainment(
  planned: Goal | undefined,
  { id, presentation }: { readonly id: string; readonly presentation: Presentation },
): ReturnType<typeof presentPoints> {
  const { draft, language, textLanguage } = presentation;
  const { definition, ...points } = draft.form.goals as NonNullable<Draft['form']['goals']>;
  const { meaning, anchors = [] } = definition.attainment;
  const shared = anchors.map(({ value, label }) => ({ value, ...wordText('label', label, presentation) }));
  const own = (planned?.attainment ?? []).map(({ value, meaning: label }) => ({ value, label }));
  return presentPoints({ ...points, anchors: meaning === 'shared' ? shared : own }, { id, language, textLanguage });
}

function listReasons(id: string, language: Language): PresentedField['reasons'] {
  const labels = reasonLabels[messageLanguage(language)];
  return offeredReasons.map((reason) => ({ id: `${id}/reason/${reason}`, reason, label: labels[reason] }));
}

/** What has been said of an item or a goal, and what belongs beside it. */
interface Said {
  readonly id: string;
  readonly kind: FieldKind;
  readonly issue: Issue | undefined;
  readonly descriptionId?: string | undefined;
  readonly answer: Answer | undefined;
  readonly previous: PreviousAnswer | undefined;
}

type AnsweredPart = Pick<
  PresentedField,
  'id' | 'labelId' | 'answer' | 'answerLabel' | 'isInvalid' | 'messages' | 'messageId' | 'describedBy' | 'previous'
>;

function answered({ id, kind, issue, descriptionId, answer, previous }: Said, { say, language }: Presentation): AnsweredPart {
  const messageId = `${id}/message`;
  const messages: PresentedMessage[] = issue ? [{ severity: issue.severity, text: say(issue, kind) }] : [];
  // Options say what their points mean; those of a line say it beside it.
  const meanings = kind.isGroup ? [] : (kind.anchors ?? []).map((anchor) => anchor.id);
  const describedBy = [descriptionId ?? [], meanings, issue ? messageId : []].flat();
  const isInvalid = issue?.severity === 'error';
  const labelOf = (one: Answer) => stated({ answerLabel: labelAnswer(one, { ...kind, language }) });
  const earlier: PresentedPrevious | undefined = previous && {
    ...previous,
    ...labelOf(previous.answer),
    answeredOnLabel: spellDay(previous.answeredOn, language) ?? previous.answeredOn,
  };
  const given = answer === undefined || isInvalid ? {} : labelOf(answer);
  return {
    id,
    labelId: `${id}/label`,
    isInvalid,
    messages,
    messageId,
    describedBy,
    ...given,
    ...stated({ answer, previous: earlier }),
  };
}

/** What is wrong, and what is required and missing, in the order of the form. */
function listObstacles(
  fields: readonly (PresentedField | PresentedGoal)[],
  { draft: { view }, language }: Presentation,
): Obstacle[] {
  const texts = fieldTexts[messageLanguage(language)];
  const required = new Set(view.missing.flatMap((part) => ('item' in part && part.isRequired ? part.item : [])));
  return fields.flatMap((field) => {
    const { id: fieldId, label, options, isInvalid, messages } = field;
    const isMissing = 'item' in field && required.has(field.item);
    if (!isMissing && !isInvalid) return [];
    const question = texts.quote(label);
    const text = isMissing ? texts.required(question) : `${question}: ${messages.map((message) => message.text).join(' ')}`;
    return [{ fieldId, focusId: options?.[0]?.id ?? fieldId, text }];
  });
}

/** No id of the format holds a slash, so that no two of these are alike, also where several drafts stand on one page. */
function idOf(kind: 'item' | 'goal', id: string, { state }: Draft): string {
  return `${state.facts.id}/${kind}/${id}`;
}
