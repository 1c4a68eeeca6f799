import type { Text } from '../../../src/generated/documents.js';
import type { MessageLanguage } from '../../../src/messages.js';

/** What the notes on an instrument say of its texts, each with the words it opens with; and the rest of them as they stand. */
export interface NotesOnTexts {
  readonly published?: LabelledNote | undefined;
  readonly own?: LabelledNote | undefined;
  readonly unknown?: LabelledNote | undefined;
  readonly others: readonly string[];
}

/** A paragraph that opens with a word for what it is about: "Published: the nine questions". */
export interface LabelledNote {
  readonly label: string;
  readonly text: string;
}

const labels = {
  da: { published: /^(?:Offentliggjort|Kendt)/, own: /^Vores/, unknown: /^Vides ikke/ },
  en: { published: /^(?:Published|Known)/, own: /^Ours/, unknown: /^Not known/ },
} as const;

/** Returns the paragraphs of notes: those that tell what is published, what is ours and what is not known, and all others. */
export function notesOf(notes: Text | undefined, language: MessageLanguage): NotesOnTexts {
  const paragraphs = (notes?.[language] ?? '').split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
  const read = paragraphs.map((paragraph) => ({ paragraph, note: readNote(paragraph) }));
  const { published, own, unknown } = labels[language];
  const find = (opening: RegExp) => read.find(({ note }) => opening.test(note.label));
  const found = { published: find(published), own: find(own), unknown: find(unknown) };
  const others = read.filter((one) => !Object.values(found).includes(one)).map(({ paragraph }) => paragraph);
  return { published: found.published?.note, own: found.own?.note, unknown: found.unknown?.note, others };
}

function readNote(paragraph: string): LabelledNote {
  const [, label = '', text = ''] = /^([^:]+):\s+(.*)$/.exec(paragraph) ?? [];
  return { label, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}` };
}
