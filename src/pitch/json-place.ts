/** Where a text stops being JSON (RFC 8259). The engine's own message names the place only sometimes; people need it always. */

const token =
  // Control characters are what JSON forbids inside a string.
  // oxlint-disable-next-line no-control-regex
  /\s*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/** What may come next: a value, a key, the colon after it, or a comma or closing bracket. `first` allows an empty list or object. */
type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'comma' | 'end';

/** Line and column (from 1) of the first character that does not fit; the end of the text when something is missing there. */
export function placeOfJsonError(text: string): { line: number; column: number } {
  const offset = firstMisfit(text);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function firstMisfit(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    const start = offset + (/^\s*/.exec(text.slice(offset, offset + 2000))?.[0].length ?? 0);
    if (!match) return start;
    const [, string, , sign] = match;
    const next = after(expected, open, string !== undefined, sign);
    if (!next) return start;
    expected = next;
    offset = token.lastIndex;
  }
}

/** Takes one token; null when it does not belong here. */
function after(expected: Expected, open: ('{' | '[')[], isString: boolean, sign: string | undefined): Expected | null {
  const value = expected === 'value' || expected === 'firstValue';
  const closed = (): Expected => (open.length > 0 ? 'comma' : 'end');
  if (sign === undefined) {
    if (value) return closed();
    return isString && (expected === 'key' || expected === 'firstKey') ? 'colon' : null;
  }
  if (sign === '{' || sign === '[') {
    if (!value) return null;
    open.push(sign);
    return sign === '{' ? 'firstKey' : 'firstValue';
  }
  const inside = open.at(-1);
  if (sign === ':') return expected === 'colon' ? 'value' : null;
  if (sign === ',') return expected === 'comma' ? (inside === '{' ? 'key' : 'value') : null;
  const fits =
    sign === '}'
      ? inside === '{' && (expected === 'comma' || expected === 'firstKey')
      : inside === '[' && (expected === 'comma' || expected === 'firstValue');
  if (!fits) return null;
  open.pop();
  return closed();
}
