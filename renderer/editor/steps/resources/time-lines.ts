/** What the time of mentors and mentees costs, as cost lines made from hours, rates and pair-months (domain.md 3.6). */
import say from '../../../../assets/words/resources.json' with { type: 'json' };
import { hoursPerMonth } from '../../../../src/business-case/time.ts';
import { fill } from '../../../../src/format/fill.ts';
import type { Format } from '../../../../src/format/format.ts';
import { newId } from '../../../../src/pitch/ids.ts';
import type { Cost, Pitch } from '../../../../src/pitch/schema.ts';

/** A line for each of the two whose hours and rate are known; none while no pair-months are. */
export function timeLines(pitch: Pitch, format: Format): Cost[] {
  const years = Object.entries(pitch.scale?.pairMonths ?? {}).flatMap(([key, months]) =>
    months == null ? [] : [[key.replace('year', ''), months] as const],
  );
  if (years.length === 0) return [];
  const rates = { mentor: pitch.rates?.mentorPerHour, mentee: pitch.rates?.menteePerHour };
  return (['mentor', 'mentee'] as const).flatMap((role): Cost[] => {
    const hours = hoursPerMonth(pitch, role);
    const rate = rates[role];
    if (hours === null || rate == null) return [];
    return [
      {
        id: newId('/costs', Math.random),
        category: 'participant_time',
        description: fill(say.costs.priced[role], { hours: format.number(hours), rate: format.moneyExact(rate) }),
        cash: false,
        byYear: Object.fromEntries(years.map(([year, months]) => [year, months * hours * rate])),
      },
    ];
  });
}
