/** Items of a pitch in words. */
import { quoted } from '../catalogue/terms.ts';
import { choiceLabel, elementWords } from '../catalogue/guidance.ts';
import { getAt, itemId, parsePointer, formatPointer } from '../pitch/pointer.ts';

const leading = ['statement', 'name', 'description', 'text', 'title', 'label', 'mechanism', 'claim', 'cite'] as const;

/** The innermost item of a list at or around a pointer (by index): its leading text, its kind, or at least its id. Undefined outside lists. */
export function itemWords(pitch: unknown, pointer: string): string | undefined {
  const tokens = parsePointer(pointer);
  for (let length = tokens.length; length > 0; length -= 1) {
    if (!/^\d+$/.test(tokens[length - 1] ?? '')) continue;
    const path = formatPointer(tokens.slice(0, length));
    const item = getAt(pitch, path);
    if (typeof item !== 'object' || item === null) continue;
    const words = wordsOf(item as Record<string, unknown>, path);
    if (words) return words;
  }
  return undefined;
}

function wordsOf(item: Record<string, unknown>, path: string): string | undefined {
  for (const key of leading)
    if (typeof item[key] === 'string' && quoted(item[key]) !== '') return `“${shortened(quoted(item[key]))}”`;
  if (typeof item['type'] === 'string')
    return path.startsWith('/elements') ? elementWords(item['type']).label : choiceLabel(`${path}/type`, item['type']);
  if (typeof item['role'] === 'string') return choiceLabel(`${path}/role`, item['role']);
  return itemId(item) ?? undefined;
}

const mostCharacters = 60;

/** A long text up to its last whole word that fits. */
function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, mostCharacters).replace(/\s+\S*$/, '')}…`;
}
