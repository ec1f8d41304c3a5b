/** What a reader made of a text that somebody typed. Nothing is dropped in silence: what is not understood is not read. */

export type Reading<Value, Reason> =
  | { readonly kind: 'empty' }
  /** One meaning; `understood` shows it in the pitch's locale. */
  | ({ readonly kind: 'value' } & Meaning<Value>)
  /** More than one meaning: the person chooses. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly Meaning<Value>[] }
  | { readonly kind: 'unread'; readonly reason: Reason };

export interface Meaning<Value> {
  readonly value: Value;
  readonly understood: string;
}

/** One reading for each different value: none is unread, one is the value, more are a choice. */
export function readingOf<Value, Reason>(meanings: readonly Meaning<Value>[], reason: Reason): Reading<Value, Reason> {
  const different = meanings.filter(
    (meaning, index) => meanings.findIndex((other) => other.value === meaning.value) === index,
  );
  const [first] = different;
  if (!first) return { kind: 'unread', reason };
  return different.length === 1 ? { kind: 'value', ...first } : { kind: 'ambiguous', readings: different };
}

/** All spaces as one, dashes that stand for a minus as "-", curly apostrophes straight, full-width signs narrow. */
export function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u2000-\u200A\u202F\u205F]+/g, ' ')
    .replace(/[\u200B-\u200F\u061C\uFEFF]/g, '')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .trim();
}
