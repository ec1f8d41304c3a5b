/**
 * The few kinds of marks that charts and slides are made of, positioned in points with y downward. Screen and paper draw the same marks.
 *
 * Order is reading order and drawing order at once. Colors are names (`palette.ts`); what a mark means to somebody who does not see it stands on
 * the group around it.
 */
import type { Face } from '../typeset/measure.ts';

export type Ink =
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'accent'
  | 'onAccent'
  | 'mark'
  | 'pale'
  | 'line'
  | 'soft'
  | 'ground'
  | 'warn';

export interface Stroke {
  readonly color: Ink;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
  readonly round?: true;
}

export interface LineMark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

export type Point = readonly [x: number, y: number];

/** Straight edges through the points, closed to an area or open. */
export interface PathMark {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly fill?: Ink;
  readonly stroke?: Stroke;
}

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Ink;
  /** Of the fill, 0 to 1; absent: 1. */
  readonly opacity?: number;
  readonly stroke?: Stroke;
}

export interface CircleMark {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill?: Ink;
  readonly stroke?: Stroke;
}

/** A stretch of a line of text in one face and color. */
export interface Span extends Face {
  readonly text: string;
  readonly color: Ink;
  /** How far the base line is lifted, in points. */
  readonly rise?: number;
}

/** One line of text. */
export interface TextMark {
  readonly kind: 'text';
  /** Where the line begins, is centered or ends, by `anchor`. */
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly spans: readonly Span[];
  /** Points, by the fonts' own widths. */
  readonly width: number;
}

/** An image of the pitch, fitted into the box at its own proportions. */
export interface ImageMark {
  readonly kind: 'image';
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which side of the box it keeps to when it is narrower. */
  readonly align: 'left' | 'center' | 'right';
}

/**
 * What a group of marks is: a piece of text, a figure that is read by its alternative text alone, a table with its rows and cells, or an ornament
 * that is not read at all.
 */
export type Role =
  | { readonly role: 'heading'; readonly level: 1 | 2 }
  | { readonly role: 'figure'; readonly alt: string }
  | { readonly role: PlainRole };

export type PlainRole =
  | 'paragraph'
  | 'table'
  | 'row'
  | 'columnHead'
  | 'rowHead'
  | 'cell'
  | 'list'
  | 'item'
  | 'ornament';

export type GroupMark = { readonly kind: 'group'; readonly marks: readonly Mark[] } & Role;

export type Mark = LineMark | PathMark | RectMark | CircleMark | TextMark | ImageMark | GroupMark;

/** Marks and the height that they take below the place where they begin. */
export interface Drawing {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export function group(role: PlainRole, marks: readonly Mark[]): GroupMark {
  return { kind: 'group', role, marks };
}

export function heading(level: 1 | 2, marks: readonly Mark[]): GroupMark {
  return { kind: 'group', role: 'heading', level, marks };
}

export function figure(alt: string, marks: readonly Mark[]): GroupMark {
  return { kind: 'group', role: 'figure', alt, marks };
}

export function line(x1: number, y1: number, x2: number, y2: number, color: Ink, width: number): LineMark {
  return { kind: 'line', x1, y1, x2, y2, stroke: { color, width } };
}

export function rect(x: number, y: number, width: number, height: number, fill: Ink): RectMark {
  return { kind: 'rect', x, y, width, height, fill };
}

export function polygon(points: readonly Point[], fill: Ink): PathMark {
  return { kind: 'path', points, closed: true, fill };
}

/** A diamond of this width and height around its center, with a ground-colored edge where it lies on other marks. */
export function diamond(x: number, y: number, width: number, height: number, fill: Ink, edge = 0): Mark[] {
  const shape = (grow: number, color: Ink) =>
    polygon(
      [
        [x, y - height / 2 - grow],
        [x + width / 2 + grow, y],
        [x, y + height / 2 + grow],
        [x - width / 2 - grow, y],
      ],
      color,
    );
  return edge > 0 ? [shape(edge * Math.SQRT2, 'ground'), shape(0, fill)] : [shape(0, fill)];
}
