/** The words of the screen: those of the guidance first, those that it lacks in assets/words/app.json. Nothing else in the renderer holds a sentence. */
import { Fragment, createElement, type ReactNode } from 'react';
import guidance from '../../assets/guidance.json' with { type: 'json' };
import app from '../../assets/words/app.json' with { type: 'json' };
import { fill } from '../../src/format/fill.ts';

export { fill };

/** Words of the guidance. */
export const say = guidance.words;

/** Words of the app alone. */
export const words = app;

/** A count with its noun: "1 error", "4 warnings". */
export function counted(n: number, forms: { one: string; many: string }): string {
  return fill(n === 1 ? forms.one : forms.many, { n });
}

/** "2 errors", "1 warning". */
export const countOf = {
  errors: (n: number) => counted(n, { one: say.status.counts.error, many: say.status.counts.errors }),
  warnings: (n: number) => counted(n, { one: say.status.counts.warning, many: say.status.counts.warnings }),
};

/** A sentence whose blanks are filled with elements, for a bold word or a link inside it. */
export function fillWith(pattern: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  return pattern
    .split(/\{(\w+)\}/)
    .map((text, index) => createElement(Fragment, { key: index }, index % 2 ? parts[text] : text));
}

/** The first letter large, for a line that stands alone. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-US') + text.slice(1);
}
