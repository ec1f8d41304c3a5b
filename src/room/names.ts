/** What people are called in the room: a group by whoever speaks for it, and everybody in one word where there is little space. */
import { quoted } from '../catalogue/terms.ts';
import type { Stakeholder } from '../pitch/schema.ts';

interface Names {
  /** "Lena Ashby", "Group Finance"; the title while there is no name. */
  name: string;
  /** Whom or what the person stands for: the group, else the title, without what follows a comma. */
  about: string;
  /** "Ashby", "Group Finance". */
  short: string;
}

const spokenFor =
  /^(.+?)\s*\(\s*(?:spokes(?:person|man|woman)|speaker|chair|chaired by|represented by|led by):?\s+(.+?)\s*\)$/i;
const bracketed = /^(.+?)\s*\(\s*(.+?)\s*\)$/;
const suffix = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i;

/** The names of a person or a group. Never throws; without name and title all are empty. */
export function namesOf({ name, title }: Pick<Stakeholder, 'name' | 'title'>): Names {
  const text = quoted(name);
  const post = startOf(quoted(title));
  if (text === '') return { name: post, about: '', short: post };
  const [, group, speaker] = spokenFor.exec(text) ?? [];
  if (group && speaker) return { name: speaker, about: group, short: lastName(speaker) };
  const [, whole, about] = bracketed.exec(text) ?? [];
  if (whole && about) return { name: whole, about, short: whole };
  return { name: text, about: post, short: lastName(text) };
}

/** The family name; a text that ends in a small letter's word, such as "Works council", has none. */
function lastName(name: string): string {
  const words = startOf(name)
    .split(/\s+/)
    .filter((word) => !suffix.test(word));
  const last = words.at(-1) ?? name;
  return /^\p{Ll}/u.test(last) ? name : last;
}

function startOf(text: string): string {
  return text.split(/\s*[,(]/)[0]?.trim() || text;
}
