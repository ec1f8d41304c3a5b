/**
 * Our own list of checks for PDF/UA-1 (ISO 14289-1), for want of a validator: catalog, metadata, structure, headings, tables, lists, figures, links,
 * marked content, artifacts and fonts. Returns what is wrong, each in one line.
 */
import { Name, readObjects, Ref, type Dictionary, type PdfFile, type Value } from './objects.ts';

export interface Element {
  readonly role: string;
  readonly data: Dictionary;
  readonly children: readonly Element[];
  /** Pages of its own marked contents, with their numbers. */
  readonly contents: readonly { readonly page: number; readonly mcid: number }[];
  readonly objects: readonly Dictionary[];
}

export function structureOf(bytes: Uint8Array): Element {
  return rootOf(readObjects(bytes));
}

function rootOf(file: PdfFile): Element {
  const root = file.dictionary(file.catalog['StructTreeRoot']);
  return element(file, file.list(root['K'])[0]!, pageNumbers(file));
}

function pageNumbers(file: PdfFile): Map<number, number> {
  const kids = file.list(file.dictionary(file.catalog['Pages'])['Kids']) as Ref[];
  return new Map(kids.map((kid, index) => [kid.id, index]));
}

function element(file: PdfFile, value: Value, pages: Map<number, number>): Element {
  const data = file.dictionary(value);
  const children: Element[] = [];
  const contents: { page: number; mcid: number }[] = [];
  const objects: Dictionary[] = [];
  const pageOf = (page: Value | undefined) => pages.get((page as Ref).id)!;
  for (const kid of file.list(data['K'])) {
    if (typeof kid === 'number') contents.push({ page: pageOf(data['Pg']), mcid: kid });
    else {
      const inner = file.dictionary(kid);
      const type = inner['Type'] instanceof Name ? inner['Type'].name : '';
      if (type === 'MCR') contents.push({ page: pageOf(inner['Pg']), mcid: inner['MCID'] as number });
      else if (type === 'OBJR') objects.push(file.dictionary(inner['Obj']));
      else children.push(element(file, kid, pages));
    }
  }
  return { role: (data['S'] as Name).name, data, children, contents, objects };
}

export function* walk(
  from: Element,
  parents: readonly Element[] = [],
): Generator<readonly [Element, readonly Element[]]> {
  yield [from, parents];
  for (const child of from.children) yield* walk(child, [...parents, from]);
}

export function faults(bytes: Uint8Array): string[] {
  const file = readObjects(bytes);
  const root = rootOf(file);
  return [
    ...catalogFaults(file),
    ...headingFaults(root),
    ...elementFaults(root),
    ...contentFaults(file, root),
    ...annotationFaults(file),
    ...fontFaults(file),
  ];
}

function catalogFaults(file: PdfFile): string[] {
  const { catalog } = file;
  const xmp = file.stream(catalog['Metadata']);
  const is = (fault: string, holds: boolean) => (holds ? [] : [fault]);
  return [
    ...is('not marked', file.dictionary(catalog['MarkInfo'])['Marked'] === true),
    ...is('no language', typeof catalog['Lang'] === 'string' && catalog['Lang'].startsWith('en')),
    ...is('title not displayed', file.dictionary(catalog['ViewerPreferences'])['DisplayDocTitle'] === true),
    ...is('no PDF/UA mark', /<pdfuaid:part>1</.test(xmp)),
    ...is('no title in the metadata', /<dc:title>.*<rdf:li[^>]*>[^<]+</s.test(xmp)),
    ...is('no bookmarks', catalog['Outlines'] instanceof Ref),
  ];
}

/** Levels begin with 1 and skip none on the way down. */
function headingFaults(root: Element): string[] {
  const levels = [...walk(root)].flatMap(([{ role }]) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number);
  const result = levels[0] === 1 ? [] : ['the first heading is not of level 1'];
  levels.forEach((level, index) => {
    if (index > 0 && level > levels[index - 1]! + 1) result.push(`heading ${index} skips a level`);
  });
  return levels.filter((level) => level === 1).length === 1 ? result : [...result, 'more than one title'];
}

const allowed: Record<string, readonly string[]> = {
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
};

function elementFaults(root: Element): string[] {
  const result: string[] = [];
  for (const [item, parents] of walk(root)) {
    const { role, data, children } = item;
    const attributes = (data['A'] ?? {}) as Dictionary;
    const wrong = children.find((child) => allowed[role] && !allowed[role].includes(child.role));
    if (wrong) result.push(`${wrong.role} in ${role}`);
    const parent = parents.at(-1)?.role;
    if (['TR', 'TH', 'TD', 'LI', 'Lbl', 'LBody', 'TOCI'].includes(role) && !allowed[parent!]?.includes(role)) {
      result.push(`${role} in ${parent}`);
    }
    if (role === 'Figure') {
      if (typeof data['Alt'] !== 'string' || data['Alt'].trim() === '') result.push('figure without text');
      const box = attributes['BBox'] as number[] | undefined;
      if (!box || !(box[2]! > box[0]! && box[3]! > box[1]!)) result.push('figure without box');
    }
    if (role === 'TH' && !(attributes['Scope'] instanceof Name)) result.push('header cell without scope');
    if (role === 'L' && !(attributes['ListNumbering'] instanceof Name)) result.push('list without numbering');
    if (role === 'Link' && (item.objects.length === 0 || item.contents.length === 0))
      result.push('link without object or words');
    if (role === 'Table') result.push(...tableFaults(item));
  }
  return result;
}

/** Every row covers as many columns. */
function tableFaults(table: Element): string[] {
  const rows = table.children.filter(({ role }) => role !== 'Caption').flatMap(({ children }) => children);
  const widths = rows.map((row) =>
    row.children.reduce(
      (sum, { data }) => sum + (((data['A'] as Dictionary | undefined)?.['ColSpan'] as number) ?? 1),
      0,
    ),
  );
  return new Set(widths).size > 1 ? [`rows of ${[...new Set(widths)].join(' and ')} cells`] : [];
}

const painting = new Set(['f', 'f*', 'S', 's', 'B', 'b', 'TJ', 'Tj', 'Do', 'sh']);

/** All that is painted is either content of the structure or an artifact; numbers are used once, and the parent tree leads back. */
function contentFaults(file: PdfFile, root: Element): string[] {
  const result: string[] = [];
  const owned = new Map<string, Element>();
  for (const [item] of walk(root)) {
    for (const { page, mcid } of item.contents) {
      if (owned.has(`${page} ${mcid}`)) result.push(`content ${mcid} of page ${page} belongs to two`);
      owned.set(`${page} ${mcid}`, item);
    }
  }
  const tree = file.dictionary(file.dictionary(file.catalog['StructTreeRoot'])['ParentTree']);
  const numbers = numberTree(file, tree);
  file.pages.forEach((page, index) => {
    const marks: string[] = [];
    let count = 0;
    for (const line of file.stream(page['Contents']).split(/[\n ](?=\/\w+ <<|EMC)|\n/)) {
      const begin = /^\/(\w+) (<<.*>>) BDC/.exec(line);
      if (begin) {
        if (marks.length > 0) result.push(`page ${index}: marks inside marks`);
        const mcid = /\/MCID (\d+)/.exec(begin[2]!)?.[1];
        if (begin[1] !== 'Artifact' && mcid === undefined) result.push(`page ${index}: content without number`);
        if (mcid !== undefined) {
          count++;
          const owner = owned.get(`${index} ${mcid}`);
          if (!owner) result.push(`page ${index}: content ${mcid} is nobody's`);
          const back = file.dictionary(file.list(numbers.get(page['StructParents'] as number))[Number(mcid)]);
          if (owner && back !== owner.data) result.push(`page ${index}: the parent tree leads elsewhere`);
        }
        marks.push(begin[1]!);
      } else if (line.startsWith('EMC')) marks.pop();
      else if (marks.length === 0 && line.split(' ').some((operator) => painting.has(operator))) {
        result.push(`page ${index}: unmarked ${line.slice(0, 40)}`);
      }
    }
    if (marks.length > 0) result.push(`page ${index}: a mark is open`);
    if (count === 0) result.push(`page ${index}: no content`);
    if (!(page['Tabs'] instanceof Name) || page['Tabs'].name !== 'S') result.push(`page ${index}: tab order`);
  });
  return result;
}

function numberTree(file: PdfFile, tree: Dictionary): Map<number, Value> {
  const flat = file.list(tree['Nums']);
  const result = new Map<number, Value>();
  for (let index = 0; index < flat.length; index += 2) result.set(flat[index] as number, flat[index + 1]!);
  return result;
}

function annotationFaults(file: PdfFile): string[] {
  const numbers = numberTree(file, file.dictionary(file.dictionary(file.catalog['StructTreeRoot'])['ParentTree']));
  return file.pages.flatMap((page, index) =>
    file.list(page['Annots']).flatMap((value) => {
      const data = file.dictionary(value);
      const wrong: string[] = [];
      if (typeof data['Contents'] !== 'string' || data['Contents'] === '') wrong.push('link without description');
      const owner = numbers.get(data['StructParent'] as number);
      if (!owner || (file.dictionary(owner)['S'] as Name).name !== 'Link') wrong.push('link outside the structure');
      if (data['F'] !== 4) wrong.push('link not printed');
      return wrong.map((fault) => `page ${index}: ${fault}`);
    }),
  );
}

/** Every font is embedded and can be read back, and no character is drawn that it lacks. */
function fontFaults(file: PdfFile): string[] {
  const result: string[] = [];
  for (const [index, page] of file.pages.entries()) {
    for (const font of Object.values(file.dictionary(file.dictionary(page['Resources'])['Font']))) {
      const data = file.dictionary(font);
      const inner = file.dictionary(file.list(data['DescendantFonts'])[0]);
      const descriptor = file.dictionary(inner['FontDescriptor']);
      if (!(descriptor['FontFile2'] instanceof Ref)) result.push('font not embedded');
      if (!(data['ToUnicode'] instanceof Ref)) result.push('font cannot be read back');
    }
    if (shownGlyphs(file.stream(page['Contents'])).includes(0))
      result.push(`page ${index}: a character that the font lacks`);
  }
  return result;
}

/** The glyphs that a page shows, two bytes each in literal strings. */
function shownGlyphs(content: string): number[] {
  return [...content.matchAll(/\[((?:\((?:[^\\)]|\\[^])*\)|[^\]])*)\] TJ/g)].flatMap(([, operands = '']) =>
    [...operands.matchAll(/\(((?:[^\\)]|\\[^])*)\)/g)].flatMap(([, text = '']) => {
      const bytes = text.replace(/\\([^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : sign));
      return Array.from(
        { length: bytes.length / 2 },
        (_, at) => bytes.charCodeAt(2 * at) * 256 + bytes.charCodeAt(2 * at + 1),
      );
    }),
  );
}
