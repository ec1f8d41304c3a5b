/** The whole case for readers: title page, nine sections, method and dismissed findings (deck.md p2). */
import { contextOf } from '../deck/context.ts';
import type { Block } from '../outline/block.ts';
import type { PublicPitch } from '../pitch/public.ts';
import { evidenceIndex } from './evidence-index.ts';
import { frontOf } from './front.ts';
import type { HandoutOutline } from './outline.ts';
import { runningOf } from './running.ts';
import { businessCase } from './sections/business-case.ts';
import { elements } from './sections/elements.ts';
import { method } from './sections/method.ts';
import { metrics } from './sections/metrics.ts';
import { objectives } from './sections/objectives.ts';
import { resources } from './sections/resources.ts';
import { risks } from './sections/risks.ts';
import { scale } from './sections/scale.ts';
import type { Section } from './sections/section.ts';
import { teams } from './sections/teams.ts';
import { whyNow } from './sections/why-now.ts';
import { documentWords } from './words.ts';

/** In the order of the headings in guidance.json; the last one has no number. */
const sections: readonly Section[] = [
  whyNow,
  objectives,
  metrics,
  elements,
  scale,
  resources,
  businessCase,
  teams,
  risks,
  method,
];

/** A section that has nothing to say is left out, and the numbers close up. */
export function handout(pitch: PublicPitch): HandoutOutline {
  const context = contextOf(pitch);
  const evidence = evidenceIndex(context);
  const blocks: Block[] = [];
  let count = 0;
  sections.forEach((section, index) => {
    const content = section({ context, evidence });
    if (content.length === 0) return;
    const numbered = index < sections.length - 1;
    blocks.push(
      {
        kind: 'heading',
        level: 1,
        text: documentWords.handoutHeads[index]!,
        ...(numbered ? { number: String(++count) } : {}),
      },
      ...content,
    );
  });
  return { running: runningOf(pitch, 'handout'), front: frontOf(context), sections: blocks };
}
