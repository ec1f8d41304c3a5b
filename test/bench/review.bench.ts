import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../main/launch/folders.ts';
import { setField } from '../../src/pitch/edit.ts';
import { pitchSchema, type Pitch } from '../../src/pitch/schema.ts';
import { createReviewer, review } from '../../src/review/review.ts';
import type { Comparison, Measured } from './comparison.ts';

const sample = JSON.parse(readFileSync(join(projectFolder, 'assets/samples/foundry.buyin'), 'utf8')) as Pitch;

/** How many items of each list the large pitch has: 1,000 together. */
const counts = {
  objectives: 60,
  strategyLinks: 60,
  metrics: 200,
  reporting: 60,
  roleProfiles: 20,
  elements: 60,
  training: 40,
  stakeholders: 100,
  resources: 60,
  costs: 120,
  benefits: 60,
  risks: 60,
  objections: 50,
  assumptions: 50,
} as const;

let copy = 0;

/** A pitch of 1,000 items made of the sample's, each time with texts that were not seen before. */
function largePitch(): Pitch {
  copy += 1;
  const lists = Object.entries(counts).map(([list, count]) => {
    const items = (sample[list] ?? []) as { id: string }[];
    return [
      list,
      Array.from({ length: count }, (_, index) => another(items[index % items.length]!, index, items.length)),
    ];
  });
  return { ...structuredClone(sample), ...(Object.fromEntries(lists) as Partial<Pitch>) };
}

/** The sample's item itself, or a copy of it with its own id and texts. */
function another(item: { id: string }, index: number, length: number): object {
  const own = structuredClone(item) as Record<string, unknown>;
  for (const [key, value] of Object.entries(own))
    if (typeof value === 'string' && value.includes(' ')) own[key] = `${value} ${inLetters(copy)} ${inLetters(index)}`;
  if (index >= length) own['id'] = `${item.id}-${index}`;
  return own;
}

/** Numbers would be claims; letters only make the text another one. */
function inLetters(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

/** The time of some work on a pitch that was not seen before. */
function onFresh(name: string, work: (pitch: Pitch) => unknown): Measured {
  const sample = () => {
    const pitch = largePitch();
    const start = performance.now();
    work(pitch);
    return performance.now() - start;
  };
  return { name, sample };
}

// A person types into a text that the text checks read, in a pitch that is already reviewed.
const reviewer = createReviewer();
let edited = largePitch();
reviewer(edited);
let typed = 'Mentor and trainee run set-ups together';

/** The time of some work on the pitch after one more letter. */
function onEdit(name: string, work: (pitch: Pitch) => unknown): Measured {
  const sample = () => {
    typed += ' a';
    edited = setField(edited, '/strategyLinks/0/mechanism', typed, 'x').pitch;
    const start = performance.now();
    work(edited);
    return performance.now() - start;
  };
  return { name, sample };
}

const first = onFresh('first review', review);
const again = onEdit('review after an edit', reviewer);

export const comparisons: Comparison[] = [
  {
    what: 'first review of 1,000 items, against checking their types',
    unit: 'ms',
    ours: first,
    against: onFresh('`pitchSchema.safeParse`', (pitch) => pitchSchema.safeParse(pitch)),
    limit: 6,
    rounds: 100,
  },
  {
    what: 'review after an edit in 1,000 items, against a first review',
    unit: 'ms',
    ours: again,
    against: first,
    limit: 0.35,
    rounds: 100,
  },
];
