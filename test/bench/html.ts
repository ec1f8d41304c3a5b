import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { drawingOf, rowDrawing } from '../../main/pdf/charts.ts';
import { projectFolder } from '../../main/launch/folders.ts';
import type { Mark, Stroke } from '../../src/chart/mark.ts';
import { palettes } from '../../src/chart/palette.ts';
import type { HandoutOutline } from '../../src/handout/outline.ts';
import type { Block, Cell, Table } from '../../src/outline/block.ts';
import type { ChartData } from '../../src/outline/chart.ts';
import type { Rich } from '../../src/outline/text.ts';

const textWidth = 482;
const colors = palettes.print;

/** The handout as a web page: the same words, tables and charts, in the same fonts, for Chromium to print. */
export function handoutHtml({ running, front, sections }: HandoutOutline): string {
  const faces = [
    ['Regular', 400, 'normal'],
    ['It', 400, 'italic'],
    ['Semibold', 600, 'normal'],
    ['SemiboldIt', 600, 'italic'],
  ].map(([name, weight, style]) => {
    const file = pathToFileURL(join(projectFolder, `assets/fonts/SourceSans3-${name}.ttf`)).href;
    return `@font-face{font-family:S;font-weight:${weight};font-style:${style};src:url(${file})}`;
  });
  const style = `${faces.join('')}
    body{font:10pt/13.5pt S;margin:0}h1{font-size:20pt;line-height:24pt}h2{font-size:14pt}h3{font-size:11pt}
    table{width:100%;border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:3pt;border-bottom:.5pt solid ${colors.line}}
    tr,figure{break-inside:avoid}figure{margin:8pt 0}.soft{color:${colors.ink2}}.columns{display:flex;gap:12pt}`;
  const figures: Block[] = front.figures ? [front.figures] : [];
  const blocks = [...figures, ...front.summary, ...sections];
  return `<!doctype html><html lang="${running.language}"><head><meta charset="utf-8"><title>${escape(running.title)}</title>
    <style>${style}</style></head><body><p>${escape(front.organization)}</p><h1>${escape(front.title)}</h1>
    <p>${escape(front.subtitle)}</p>${blocks.map(block).join('\n')}<p>${escape(front.note)}</p></body></html>`;
}

function block(given: Block): string {
  switch (given.kind) {
    case 'heading': {
      const level = given.level === 'title' ? 1 : given.level + 1;
      return `<h${level}>${escape([given.number, given.text].filter(Boolean).join(' '))}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${rich(given.text)}</p>`;
    case 'list': {
      const tag = given.ordered ? 'ol' : 'ul';
      return `<${tag}>${given.items.map((item) => `<li>${rich(item.text)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return table(given);
    case 'figure':
      return `<figure><figcaption>${rich(given.caption ?? [])}</figcaption>${svg(given.chart, textWidth)}</figure>`;
    case 'keyFigures':
      return `<dl>${given.items.map((item) => `<dt>${escape(item.figure)}</dt><dd>${escape(item.words)}</dd>`).join('')}</dl>`;
    case 'box':
      return `<section>${given.blocks.map(block).join('')}</section>`;
    case 'columns':
      return `<div class="columns">${given.columns.map((column) => `<div>${column.blocks.map(block).join('')}</div>`).join('')}</div>`;
    case 'signatures':
      return given.people.map((person) => `<p>${escape(person.name)}, ${escape(person.title)}</p>`).join('');
    case 'checkboxes':
      return `<p>${given.items.map((item) => escape(item.label)).join(' ')}</p>`;
    case 'lines':
    case 'contents':
      return '';
    case 'pageBreak':
      return '<div style="break-after:page"></div>';
  }
}

function table({ caption, columns, rows, footnotes }: Table): string {
  const head = columns.some((column) => column.head)
    ? `<thead><tr>${columns.map((column) => `<th scope="col">${escape(column.head)}</th>`).join('')}</tr></thead>`
    : '';
  const body = rows.map((row) => {
    const span = row.role === 'group' ? ` colspan="${columns.length}"` : '';
    return `<tr>${row.cells.map((one) => `<td${span}>${cell(one)}</td>`).join('')}</tr>`;
  });
  const notes = (footnotes ?? []).map((note) => `<p>${rich(note)}</p>`).join('');
  return `<table><caption>${rich(caption ?? [])}</caption>${head}<tbody>${body.join('')}</tbody></table>${notes}`;
}

function cell({ text, below, chart }: Cell): string {
  const drawing = chart && rowDrawing(chart, 100);
  const picture = drawing
    ? `<svg width="100pt" height="${drawing.height}pt">${drawing.marks.map(mark).join('')}</svg>`
    : '';
  return `${rich(text)}${below ? `<div class="soft">${rich(below)}</div>` : ''}${picture}`;
}

function svg(chart: ChartData, width: number): string {
  const { marks, height } = drawingOf(chart, width);
  const size = `width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}"`;
  return `<svg role="img" aria-label="${escape(chart.alt)}" ${size}>${marks.map(mark).join('')}</svg>`;
}

function mark(given: Mark): string {
  switch (given.kind) {
    case 'line':
      return `<path d="M${given.x1} ${given.y1}L${given.x2} ${given.y2}"${stroke(given.stroke)}/>`;
    case 'path': {
      const points = given.points.map(([x, y]) => `${x} ${y}`).join('L');
      return `<path d="M${points}${given.closed ? 'Z' : ''}" fill="${given.fill ? colors[given.fill] : 'none'}"${stroke(given.stroke)}/>`;
    }
    case 'rect': {
      const box = `x="${given.x}" y="${given.y}" width="${given.width}" height="${given.height}"`;
      return `<rect ${box} fill="${given.fill ? colors[given.fill] : 'none'}"${stroke(given.stroke)}/>`;
    }
    case 'circle': {
      const circle = `cx="${given.x}" cy="${given.y}" r="${given.r}"`;
      return `<circle ${circle} fill="${given.fill ? colors[given.fill] : 'none'}"${stroke(given.stroke)}/>`;
    }
    case 'text': {
      const spans = given.spans.map(
        ({ text, color, size, weight }) =>
          `<tspan fill="${colors[color]}" font-size="${size}" font-weight="${weight}">${escape(text)}</tspan>`,
      );
      return `<text x="${given.x}" y="${given.y}" text-anchor="${given.anchor}">${spans.join('')}</text>`;
    }
    case 'group':
      return `<g>${given.marks.map(mark).join('')}</g>`;
    case 'image':
      return '';
  }
}

function stroke(given: Stroke | undefined): string {
  if (!given) return '';
  const dash = given.dash ? ` stroke-dasharray="${given.dash.join(' ')}"` : '';
  return ` stroke="${colors[given.color]}" stroke-width="${given.width}"${dash}`;
}

function rich(text: Rich): string {
  return text.map((run) => (run.strong ? `<b>${escape(run.text)}</b>` : escape(run.text))).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign]!);
}
