/**
 * JSON Pointers (RFC 6901) into a pitch. Two kinds: by index, as findings have them, and by id (`/metrics/M1/target/value`), as the file keeps them,
 * which survive reordering (domain.md 1.1).
 */

/** The tokens of a pointer; '' is the whole document. */
export function parsePointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer made of tokens. */
export function formatPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The id by which an item of a list is addressed: its `id`, or the `ref` of a library entry. */
export function itemId(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const { id, ref } = item as { id?: unknown; ref?: unknown };
  if (typeof id === 'string') return id;
  return typeof ref === 'string' ? ref : null;
}

/** Index of the item that a token names, by id first and by number else; -1 when there is none. */
export function indexOf(list: readonly unknown[], token: string): number {
  const byId = list.findIndex((item) => itemId(item) === token);
  if (byId >= 0) return byId;
  const index = /^(0|[1-9]\d*)$/.test(token) ? Number(token) : -1;
  return index < list.length ? index : -1;
}

/** The value at a pointer of either kind, undefined where nothing stands. */
export function getAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const token of parsePointer(pointer)) {
    if (Array.isArray(current)) current = current[indexOf(current, token)];
    else if (typeof current === 'object' && current !== null && Object.hasOwn(current, token))
      current = (current as Record<string, unknown>)[token];
    else return undefined;
  }
  return current;
}

/** A pointer by index as the file keeps it: each index replaced by the item's id where it has one. */
export function toIdPath(value: unknown, pointer: string): string {
  return rewrite(value, pointer, (list, token) => itemId(list[Number(token)]) ?? token);
}

/** A pointer by id as findings have it: each id replaced by the item's index; unknown ids stay. */
export function toIndexPath(value: unknown, pointer: string): string {
  return rewrite(value, pointer, (list, token) => {
    const index = indexOf(list, token);
    return index < 0 ? token : String(index);
  });
}

function rewrite(value: unknown, pointer: string, name: (list: readonly unknown[], token: string) => string): string {
  let current = value;
  const tokens = parsePointer(pointer).map((token) => {
    if (Array.isArray(current)) {
      const named = name(current, token);
      current = current[indexOf(current, token)];
      return named;
    }
    current =
      typeof current === 'object' && current !== null && Object.hasOwn(current, token)
        ? (current as Record<string, unknown>)[token]
        : undefined;
    return token;
  });
  return formatPointer(tokens);
}
