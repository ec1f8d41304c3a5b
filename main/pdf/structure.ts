/**
 * The structure of a tagged document: what a screen reader walks through, in reading order and independent of pages.
 *
 * The tree is made while the type is set, as plain objects, so that a layout that does not fit can be thrown away. Content is attached to it while
 * pages are drawn, and it is written last.
 */
import type { RawDocument, RawPage, Reference } from './pdfkit.ts';

export type Role =
  | 'Document' | 'Div' | 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Caption' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'THead' | 'TBody'
  | 'TR' | 'TH' | 'TD' | 'Figure' | 'Link' | 'TOC' | 'TOCI' | 'Note' | 'Reference' | 'Span'; // prettier-ignore

export interface NodeOptions {
  /** What a figure says in words. */
  readonly alt?: string;
  /** A header cell is of its column or of its row. */
  readonly scope?: 'Column' | 'Row';
  /** Columns that a cell spans. */
  readonly span?: number;
  readonly numbering?: 'Decimal' | 'Disc';
  /** Unique in the document; asked for on notes. */
  readonly id?: string;
}

type Kid =
  | StructureNode
  | { readonly page: RawPage; readonly mcid: number }
  | { readonly page: RawPage; readonly object: Reference };

export interface StructureNode extends NodeOptions {
  readonly role: Role;
  readonly kids: Kid[];
  /** Page and place of a figure, in PDF units from the bottom left; set when it is drawn. */
  box?: readonly [number, number, number, number];
}

/** A new node at the end of its parent's children; without a parent a root. */
export function node(role: Role, parent: StructureNode | null, options: NodeOptions = {}): StructureNode {
  const result: StructureNode = { ...options, role, kids: [] };
  parent?.kids.push(result);
  return result;
}

/** Which structure nodes the marked contents and annotations of the pages belong to. */
export interface ParentTree {
  /** Number of the next marked content on a page, noted as the node's. */
  content(page: RawPage, owner: StructureNode): number;
  /** An annotation on a page, noted as the node's. */
  annotation(page: RawPage, owner: StructureNode, object: Reference): void;
  /** Writes the tree below the root and what belongs to it. */
  write(root: StructureNode): void;
}

export function openStructure(document: RawDocument): ParentTree {
  const contents = new Map<RawPage, StructureNode[]>();
  const annotations = new Map<number, StructureNode>();

  return {
    content(page, owner) {
      let owners = contents.get(page);
      if (!owners) contents.set(page, (owners = []));
      owner.kids.push({ page, mcid: owners.length });
      return owners.push(owner) - 1;
    },
    annotation(page, owner, object) {
      const key = document.createStructParentTreeNextKey();
      object.data['StructParent'] = key;
      annotations.set(key, owner);
      owner.kids.push({ page, object });
    },
    write(root) {
      const treeRoot = document.getStructTreeRoot();
      const references = new Map<StructureNode, Reference>();
      const ids: [string, Reference][] = [];
      treeRoot.data['K'] = [writeNode(document, root, treeRoot, references, ids)];
      const tree = document.getStructParentTree();
      for (const [page, owners] of contents) {
        const list = tree.get(page.structParentTreeKey);
        list.push(...owners.map((owner) => references.get(owner)!));
      }
      for (const [key, owner] of annotations) tree.add(key, references.get(owner)!);
      if (ids.length > 0) {
        ids.sort(([a], [b]) => (a < b ? -1 : 1));
        const names = document.ref({ Names: ids.flatMap(([id, reference]) => [new String(id), reference]) });
        names.end();
        treeRoot.data['IDTree'] = names;
      }
    },
  };
}

function writeNode(
  document: RawDocument,
  from: StructureNode,
  parent: Reference,
  references: Map<StructureNode, Reference>,
  ids: [string, Reference][],
): Reference {
  const data: Record<string, unknown> = { S: from.role, P: parent };
  const reference = document.ref(data);
  references.set(from, reference);
  if (from.alt !== undefined) data['Alt'] = new String(from.alt);
  if (from.id !== undefined) {
    data['ID'] = new String(from.id);
    ids.push([from.id, reference]);
  }
  const attributes = attributesOf(from);
  if (attributes) data['A'] = attributes;

  const firstContent = from.kids.find((kid) => 'mcid' in kid);
  const page = firstContent?.page;
  if (page) data['Pg'] = page.dictionary;
  const kids = from.kids.map((kid) => {
    if ('role' in kid) return writeNode(document, kid, reference, references, ids);
    if ('object' in kid) return { Type: 'OBJR', Pg: kid.page.dictionary, Obj: kid.object };
    return kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page.dictionary, MCID: kid.mcid };
  });
  if (kids.length > 0) data['K'] = kids.length === 1 ? kids[0] : kids;
  reference.end();
  return reference;
}

function attributesOf({ role, scope, span, numbering, box }: StructureNode): object | null {
  if (role === 'TH' || role === 'TD') {
    if (!scope && !span) return null;
    return { O: 'Table', ...(scope ? { Scope: scope } : {}), ...(span ? { ColSpan: span } : {}) };
  }
  if (role === 'L') return { O: 'List', ListNumbering: numbering ?? 'None' };
  if (role === 'Figure' && box) return { O: 'Layout', Placement: 'Block', BBox: box };
  return null;
}
