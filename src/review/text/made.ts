/** What was made of texts is remembered, so that an edit looks only at the texts that it changed. */

export interface TextField {
  /** JSON Pointer by index. */
  readonly path: string;
  readonly text: string;
  /** What was made of the text, by the number of what made it. */
  made: unknown[];
}

/** How many fields an edit may take out of a list before what was made of the texts behind them is made again. */
const mostGone = 8;

/**
 * Takes over what was made of the texts that were there before, in the same order but for what came and went.
 * @returns whether the lists are the same
 */
export function keepMade(before: readonly TextField[], now: readonly TextField[]): boolean {
  let at = 0;
  let isSame = before.length === now.length;
  for (const field of now) {
    for (let next = at; next < before.length && next <= at + mostGone; next += 1) {
      const old = before[next]!;
      if (old.text !== field.text) continue;
      field.made = old.made;
      isSame &&= next === at && old.path === field.path;
      at = next + 1;
      break;
    }
  }
  return isSame && at === now.length;
}

/** Something made of a text or a list, and with what else. */
interface Made<T, With> {
  readonly by: With;
  readonly result: T;
}

let makers = 0;

/** Remembers what a function makes of a text, and of the last other thing it is given, so that an edit looks only at the texts that changed. */
export function perText<T, With = undefined>(
  make: (text: string, by: With) => T,
): (field: TextField, ...by: With extends undefined ? [] : [With]) => T {
  const number = makers;
  makers += 1;
  return ({ text, made }, ...[by]) => {
    const known = made[number] as Made<T, unknown> | undefined;
    if (known && known.by === by) return known.result;
    const result = make(text, by as With);
    made[number] = { by, result };
    return result;
  };
}

/** Remembers likewise what a function makes of the fields of a pattern, so that an edit looks only at those of the part that changed. */
export function perList<T, With = undefined>(
  make: (list: readonly TextField[], by: With) => T,
): (list: readonly TextField[], ...by: With extends undefined ? [] : [With]) => T {
  const results = new WeakMap<readonly TextField[], Made<T, unknown>>();
  return (list, ...[by]) => {
    const known = results.get(list);
    if (known && known.by === by) return known.result;
    const result = make(list, by as With);
    results.set(list, { by, result });
    return result;
  };
}
