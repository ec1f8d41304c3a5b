/** What happens to texts when they become part of a sentence (guidance `slides.wordRules`, deck.md section 5). */

/** Whether nothing is filled in: null, absent or white space only (domain.md 5.2.2). */
export function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}

/** Up to the first comma or bracket; the whole text when nothing stands before it. The comma of a number is none. */
export function shortName(text: string): string {
  return /^(?:[^,([]|(?<=\d),(?=\d))*/.exec(text)?.[0].trim() || text.trim();
}

/** A small first letter, unless the second is a capital or a figure ("RN turnover", "360 results") or the word is I. */
export function small(text: string): string {
  return /^(?:.[\p{Lu}\d]|I[ ’'])/u.test(text) ? text : text.replace(/^./u, (letter) => letter.toLowerCase());
}

/** A capital first letter. */
export function capital(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

/** Without its final period. An ellipsis stays. */
export function withoutPeriod(text: string): string {
  return text.trim().replace(/(?<!\.)\.$/, '');
}

/** A text that ends a paragraph: with a period unless it has an end already. */
export function withPeriod(text: string): string {
  return text === '' || /[.!?…:][”’")]?$/.test(text) ? text : `${text}.`;
}

const abbreviation = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|vs|approx|ca|cf|e\.g|i\.e|\p{Lu})\.$/u;

/** The first sentence and the rest, each trimmed; the rest is empty when there is one sentence only. */
export function splitSentence(text: string): { readonly first: string; readonly rest: string } {
  for (const end of text.matchAll(/[.!?]["”’')\]]*(?=\s)/gu)) {
    const at = end.index + end[0].length;
    const first = text.slice(0, at);
    const rest = text.slice(at).trim();
    if (rest !== '' && !abbreviation.test(first) && !/^\p{Ll}/u.test(rest)) return { first: first.trim(), rest };
  }
  return { first: text.trim(), rest: '' };
}

/** The message of an answer and the rest of it: its first sentence. A single word, such as "Yes.", goes on with the next, since it says nothing by itself. */
export function splitAnswer(text: string): { readonly first: string; readonly rest: string } {
  const split = splitSentence(text);
  if (split.rest === '' || /\s/.test(split.first)) return split;
  const { first, rest } = splitSentence(split.rest);
  return { first: `${split.first} ${first}`, rest };
}

/** A title up to its colon, and what follows with a capital. */
export function splitTitle(text: string): { readonly main: string; readonly rest: string } {
  const at = text.search(/:(?=\s)/);
  if (at <= 0) return { main: text.trim(), rest: '' };
  return { main: text.slice(0, at).trim(), rest: capital(text.slice(at + 1).trim()) };
}

/** The ask as a clause after "Approve": up to the first comma, semicolon, bracket or final period. */
export function askClause(ask: string): string {
  const clause = /^(?:[^,;([]|(?<=\d),(?=\d))*/.exec(splitSentence(ask.trim()).first)?.[0] ?? '';
  return withoutPeriod(clause.replace(/^approve\s+/i, ''));
}
