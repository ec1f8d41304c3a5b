/** Marks as SVG. Groups carry what they are, so that a slide is read in its order and a figure by its alternative text. */
import type { AriaRole, SVGProps } from 'react';
import type { GroupMark, ImageMark, Mark, PathMark, Span, Stroke, TextMark } from '../../src/chart/mark.ts';
import type { Palette } from '../../src/chart/palette.ts';
import type { Images } from '../../src/slide/layout.ts';
import styles from './slide.module.css';

interface Setting {
  palette: Palette;
  images: Images;
}

export function DrawnMarks({ marks, ...setting }: Setting & { marks: readonly Mark[] }) {
  // The marks of a laid slide never change, so their index is their identity.
  return marks.map((mark, index) => <DrawnMark key={index} mark={mark} {...setting} />);
}

function DrawnMark({ mark, palette, images }: Setting & { mark: Mark }) {
  const fill = 'fill' in mark && mark.fill ? palette[mark.fill] : 'none';
  const stroke = 'stroke' in mark && mark.stroke ? strokeOf(mark.stroke, palette) : {};
  switch (mark.kind) {
    case 'line':
      return <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} {...stroke} />;
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          fill={fill}
          {...(mark.opacity !== undefined && { fillOpacity: mark.opacity })}
          {...stroke}
        />
      );
    case 'circle':
      return <circle cx={mark.x} cy={mark.y} r={mark.r} fill={fill} {...stroke} />;
    case 'path':
      return <path d={pathOf(mark)} fill={fill} {...stroke} />;
    case 'text':
      return <TextLine mark={mark} palette={palette} />;
    case 'image':
      return <Picture mark={mark} images={images} />;
    case 'group':
      return (
        <g {...roleOf(mark)}>
          <DrawnMarks marks={mark.marks} palette={palette} images={images} />
        </g>
      );
  }
}

type Strokes = Pick<SVGProps<SVGElement>, 'stroke' | 'strokeWidth' | 'strokeDasharray' | 'strokeLinecap'>;

const fine = (value: number) => Math.round(value * 100) / 100;

function strokeOf({ color, width, dash, round }: Stroke, palette: Palette): Strokes {
  return {
    stroke: palette[color],
    strokeWidth: width,
    ...(dash && { strokeDasharray: dash.join(' ') }),
    ...(round && { strokeLinecap: 'round' as const }),
  };
}

function pathOf({ points, closed }: PathMark): string {
  return `M${points.map(([x, y]) => `${fine(x)} ${fine(y)}`).join('L')}${closed ? 'Z' : ''}`;
}

function TextLine({ mark, palette }: { mark: TextMark; palette: Palette }) {
  return (
    <text x={fine(mark.x)} y={fine(mark.y)} textAnchor={mark.anchor}>
      {mark.spans.map((span, index) => (
        <tspan key={index} {...faceOf(span, palette)} {...shiftOf(span, mark.spans[index - 1])}>
          {span.text}
        </tspan>
      ))}
    </text>
  );
}

function faceOf(span: Span, palette: Palette) {
  return {
    fontSize: span.size,
    fontWeight: span.weight,
    fill: palette[span.color],
    ...(span.tracking !== undefined && { letterSpacing: fine(span.tracking * span.size) }),
    ...(span.tabular && { className: styles['tabular'] }),
  };
}

/** `dy` moves everything after it, so the span after a raised one comes down again. */
function shiftOf(span: Span, before: Span | undefined) {
  const shift = (before?.rise ?? 0) - (span.rise ?? 0);
  return shift === 0 ? {} : { dy: fine(shift) };
}

const sides = { left: 'xMinYMid', center: 'xMidYMid', right: 'xMaxYMid' } as const;

function Picture({ mark, images }: { mark: ImageMark; images: Images }) {
  const image = images.get(mark.id);
  if (!image?.base64 || !image.mime) return null;
  return (
    <image
      href={`data:${image.mime};base64,${image.base64}`}
      x={mark.x}
      y={mark.y}
      width={mark.width}
      height={mark.height}
      preserveAspectRatio={`${sides[mark.align]} meet`}
    />
  );
}

const roles: Readonly<Record<Exclude<GroupMark['role'], 'heading' | 'figure' | 'ornament'>, AriaRole>> = {
  paragraph: 'paragraph',
  table: 'table',
  row: 'row',
  columnHead: 'columnheader',
  rowHead: 'rowheader',
  cell: 'cell',
  list: 'list',
  item: 'listitem',
};

function roleOf(mark: GroupMark) {
  switch (mark.role) {
    case 'heading':
      return { role: 'heading', 'aria-level': mark.level };
    case 'figure':
      return { role: 'img', 'aria-label': mark.alt };
    case 'ornament':
      return { 'aria-hidden': true };
    default:
      return { role: roles[mark.role] };
  }
}
