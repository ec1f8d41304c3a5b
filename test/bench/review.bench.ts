import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../main/launch/folders.ts';
import { setField } from '../../src/pitch/edit.ts';
import { pitchSchema, type Pitch } from '../../src/pitch/schema.ts';
import { createReviewer, review } from '../../src/review/review.ts';
import { type Comparison, timed } from './comparison.ts';

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
    if (typeof value === 'string' && value.includes(' ')) own[key] = `${value} (${copy}.${index})`;
  if (index >= length) own['id'] = `${item.id}-${index}`;
  return own;
}

const states = Array.from({ length: 60 }, largePitch);
let turn = 0;
const fresh = () => states[(turn += 1) % states.length]!;

// A person types into a text that four text checks read, in a pitch that is already reviewed.
const reviewer = createReviewer();
let edited = largePitch();
reviewer(edited);
let typed = 'Mentor and trainee run set-ups together';
function type(): void {
  typed += ' a';
  edited = setField(edited, '/strategyLinks/0/mechanism', typed, 'x').pitch;
}

const cold = timed('first review of 1,000 items', () => review(fresh()));
const afterEdit = { ...timed('review after an edit', () => reviewer(edited)) };

export const comparisons: Comparison[] = [
  { what: 'review of 1,000 items', unit: 'ms', ours: cold, limit: 10, rounds: 40 },
  {
    what: 'review of 1,000 items, against checking their types',
    unit: 'ms',
    ours: cold,
    against: timed('`pitchSchema.safeParse`', () => pitchSchema.safeParse(fresh())),
    limit: 1.5,
    rounds: 40,
  },
  {
    what: 'review after one edit in 1,000 items',
    unit: 'ms',
    ours: {
      ...afterEdit,
      sample: () => {
        type();
        return afterEdit.sample();
      },
    },
    limit: 2,
    rounds: 60,
  },
];
