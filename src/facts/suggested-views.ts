/** Views for people in the room whom no view serves yet: what their stake makes them ask first leads (domain.md 1.2 audienceViews, 5.4). */
import { firstResult, leadObjective } from '../catalogue/lead.ts';
import {
  isInRoom,
  metricsOf,
  objectionsOf,
  objectivesOf,
  resourcesOf,
  sharePart,
  stakeholdersOf,
} from '../catalogue/terms.ts';
import type { AudienceView, Pitch, Stakeholder } from '../pitch/schema.ts';
import { topRisk } from './core.ts';

/** What a group listens for: the decision, what comes back for the money, the hours of its teams, running it, or its own result. */
export type Listening = 'decides' | 'funds' | 'givesTime' | 'runs' | 'gains';

export interface SuggestedView extends Pick<AudienceView, 'forStakeholderIds' | 'leadWith'> {
  listening: Listening;
  people: readonly Stakeholder[];
  forStakeholderIds: string[];
  leadWith: string[];
}

const order: readonly Listening[] = ['decides', 'funds', 'givesTime', 'runs', 'gains'];

/** People in the room whom no view serves; whoever prepares the pitch presents it and needs none. */
export function unserved(pitch: Pitch): Stakeholder[] {
  const served = new Set((pitch.audienceViews ?? []).flatMap((view) => view.forStakeholderIds ?? []));
  return stakeholdersOf(pitch)
    .map(({ item }) => item)
    .filter((person) => isInRoom(person) && person.id !== pitch.preparedBy && !served.has(person.id));
}

/** One view for each group of people who listen for the same, without those who have no stake. */
export function suggestedViews(pitch: Pitch): SuggestedView[] {
  const groups = Map.groupBy(unserved(pitch), (person) => listeningOf(pitch, person));
  return order.flatMap((listening) => {
    const people = groups.get(listening) ?? [];
    if (people.length === 0) return [];
    const ids = people.map(({ id }) => id);
    return [{ listening, people, forStakeholderIds: ids, leadWith: leads(pitch, listening, people) }];
  });
}

function listeningOf(pitch: Pitch, person: Stakeholder): Listening | null {
  if (person.decisionRole === 'approver') return 'decides';
  if (person.stake === 'funds' || resourcesOf(pitch).some(({ item }) => item.approverId === person.id)) return 'funds';
  if (person.stake === 'both') return 'givesTime';
  if (person.stake === 'running') return 'runs';
  return person.stake === 'outcome' ? 'gains' : null;
}

function leads(pitch: Pitch, listening: Listening, people: readonly Stakeholder[]): string[] {
  const ids = new Set(people.map(({ id }) => id));
  const objections = objectionsOf(pitch)
    .filter(({ item }) => item.raisedBy?.some((id) => ids.has(id)))
    .map(({ item }) => item.id);
  const lead = leadObjective(pitch);
  const result = firstResult(pitch, lead);
  const own = objectivesOf(pitch)
    .map(({ item }) => item)
    .filter(({ departments }) =>
      people.some((person) => departments?.some((department) => sharePart(department, person.department))),
    );
  const guardrail = metricsOf(pitch).find(({ item }) => item.kind === 'guardrail')?.item;
  const facts: Record<Listening, (string | undefined)[]> = {
    decides: [lead?.id, result?.id, 'business_case', 'scale'],
    funds: ['business_case', 'resources'],
    givesTime: ['time', topRisk(pitch)?.id, guardrail?.id],
    runs: ['elements', 'resources'],
    gains: (own.length > 0 ? own : lead ? [lead] : []).flatMap((goal) => [goal.id, firstResult(pitch, goal)?.id]),
  };
  return [...new Set([...facts[listening], ...objections].filter((id) => id !== undefined))];
}
