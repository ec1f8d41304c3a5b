/** Words in an outline: a sentence is a list of runs, so that a word can stand out without markup inside strings. */

/** A stretch of text in one voice. A run without a mark is plain ink. */
export interface Run {
  readonly text: string;
  /** Weight 600: what the eye should find first. */
  readonly strong?: true;
  /** Secondary ink: units, sources, notes. */
  readonly soft?: true;
  /** The accent: what the title says. At most one place on a slide. */
  readonly accent?: true;
  /** A footnote number, set raised. */
  readonly raised?: true;
}

/** A text of several voices. Empty means that nothing stands there. */
export type Rich = readonly Run[];

/** One plain run; an empty text gives an empty list. */
export function plain(text: string): Rich {
  return text === '' ? [] : [{ text }];
}

/** The words alone, for reading aloud, search and measuring lengths. */
export function words(rich: Rich): string {
  return rich.map((run) => run.text).join('');
}
