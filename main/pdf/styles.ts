/** The type and the inks of paper (deck.md sections 2 and 3). Sizes, leading and line widths in points. */
import type { Face } from '../../src/typeset/measure.ts';

export interface Style extends Face {
  /** Height of a line. */
  readonly leading: number;
  readonly color: string;
}

export const inks = {
  ink: '#000000',
  soft: '#3A3F44',
  foot: '#565C63',
  accent: '#0E5A6A',
  rule: '#6F757B',
  hairline: '#BDBBB5',
} as const;

/** Heavy: frames and sums of a decision; rule: under heads; hair: between rows. */
export const lines = { heavy: 1.25, rule: 0.75, hair: 0.5 } as const;

const style = (size: number, leading: number, weight: 400 | 600 = 400, color: string = inks.ink): Style => ({
  size,
  leading,
  weight,
  color,
});
const tabular = (of: Style): Style => ({ ...of, tabular: true });

export const styles = {
  title: style(30, 34, 600),
  subtitle: style(14, 19, 400, inks.soft),
  organization: style(11, 15),
  heading1: style(20, 24, 600),
  heading2: style(14, 18, 600),
  heading3: style(11, 15, 600),
  text: style(10.5, 15),
  soft: style(10.5, 15, 400, inks.soft),
  table: tabular(style(9.5, 12.5)),
  dense: tabular(style(9, 11.2)),
  tableHead: style(8.5, 11.5, 400, inks.soft),
  keyFigure: style(16, 20, 600),
  caption: style(8.5, 11.5, 400, inks.soft),
  running: style(8.5, 11.5, 400, inks.foot),
  draft: style(11, 15, 600),
} as const;

/** The one-pager is set closer. */
export const pagerStyles = {
  ...styles,
  title: style(21, 25, 600),
  heading1: style(12, 15, 600),
  text: style(10, 13.5),
  soft: style(10, 13.5, 400, inks.soft),
  table: tabular(style(10, 13.5)),
} as const;

export type Styles = Record<keyof typeof styles, Style>;
