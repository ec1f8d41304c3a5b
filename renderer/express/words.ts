/** The words of the express path. */
import deck from '../../assets/words/deck.json' with { type: 'json' };
import made from '../../assets/words/express.json' with { type: 'json' };
import path from '../../assets/words/express-path.json' with { type: 'json' };

export const express = path;

/** Who prepares a pitch until they say their name. */
export const unnamed = made.programLeader;

const names: Readonly<Record<string, string>> = deck.names;

/** The short name of a slide. */
export function slideName(key: string): string {
  return names[key] ?? key;
}
