/** A stretch of a text, by the offsets of its first character and of the one after its last. */
export interface Stretch {
  start: number;
  end: number;
}

/** The sentences of a text: each ends at . ! ? ; or : followed by white space (domain.md 5.2.4). */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?;:](?=\s)/g)) {
    sentences.push({ start, end: match.index + 1 });
    start = match.index + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
