import type { InstrumentDefinition, Text } from '../../generated/documents.js';
import type { MessageLanguage } from './issueText.js';

/** Where what an issue names has its titles. */
export interface IssueNames {
  /** The instrument of the response or the course; without it, ids are told. */
  readonly instrument?: InstrumentDefinition;
  /** The goals as the citizen's plan words them, by id. */
  readonly goalTitles?: Readonly<Record<string, string>>;
}

interface NamedIssue {
  readonly code: string;
  readonly params: object;
}

interface Titled {
  readonly id: string;
  readonly title?: Text;
}

/**
 * Returns the params of an issue with what people call things in the place of ids, as far as they are known.
 *
 * Of documents that authors write ids are kept: those are what the author looks for.
 */
export function nameParams(
  { code, params }: NamedIssue,
  { language, instrument, goalTitles }: IssueNames & { readonly language: MessageLanguage },
): object {
  const isKnown = instrument !== undefined || goalTitles !== undefined;
  if (!isKnown || !/^(?:response|course)\//.test(code)) return params;
  const { items = [], forms, scales, roles, groups }: Partial<InstrumentDefinition> = instrument ?? {};
  const say = (text: Text | undefined) => text?.[language] ?? text?.da;
  const titleIn = (list: readonly Titled[] | undefined) => (id: unknown) => say(list?.find((one) => one.id === id)?.title) ?? id;
  const namers: Readonly<Record<string, (value: unknown) => unknown>> = {
    item: (id) => say(items.find((item) => item.id === id)?.text) ?? id,
    form: titleIn(forms),
    scale: titleIn(scales),
    role: titleIn(roles),
    goal: (id) => (typeof id === 'string' && Object.hasOwn(goalTitles ?? {}, id) ? goalTitles?.[id] : id),
    groups: (ids) => (Array.isArray(ids) ? ids.map(titleIn(groups)) : ids),
    expected: (ids) => (code.endsWith('/wrong-role') && Array.isArray(ids) ? ids.map(titleIn(roles)) : ids),
  };
  const named = Object.entries(params).map(([key, value]) => [
    key,
    Object.hasOwn(namers, key) ? namers[key]?.(value) : (value as unknown),
  ]);
  return Object.fromEntries(named);
}
