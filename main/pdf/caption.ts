/** The numbered line above a figure or a table. */
import type { Rich } from '../../src/outline/text.ts';
import { fill } from '../../src/format/fill.ts';
import type { Slice } from './flow.ts';
import { textSlices } from './prose.ts';
import type { Setting } from './setting.ts';
import { inks } from './styles.ts';
import { node } from './structure.ts';
import { setText } from './text.ts';

/** "Figure 2." in black 600, then the text in secondary ink. All of it stays with what follows. */
export function caption(kind: 'figure' | 'table', text: Rich, setting: Setting): Slice[] {
  const { book, styles, words } = setting;
  const n = kind === 'figure' ? ++book.figures : ++book.tables;
  const label = fill(words[kind], { n });
  const style = { ...styles.caption, color: inks.ink };
  const set = setText(
    [{ text: `${label} `, strong: true }, ...text.map((run) => ({ ...run, soft: true as const }))],
    style,
    setting.width,
  );
  return textSlices(set, node('Caption', setting.parent)).map((slice, index) => ({
    ...slice,
    breakable: index === 0,
    heading: true,
    caption: true,
  }));
}
