/** A section of the handout: its heading without number, and its blocks. Null when it has nothing to say. */
import type { Context } from '../../deck/context.ts';
import type { Block } from '../../outline/block.ts';
import type { EvidenceIndex } from '../evidence-index.ts';

export interface SectionSource {
  readonly context: Context;
  readonly evidence: EvidenceIndex;
}

export type Section = (source: SectionSource) => readonly Block[];
