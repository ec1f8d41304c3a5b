import type { Check } from '../check.ts';
import { blank, objectivesOf, quoted } from '../../catalogue/terms.ts';

/** CHK-03: nothing says in which plan or register the objective stands. */
export const objectiveWithoutSource: Check = {
  id: 'CHK-03',
  reads: ['objectives'],
  find: (pitch) =>
    objectivesOf(pitch)
      .filter(({ item }) => blank(item.strategicSource))
      .map(({ item, index }) => ({
        path: `/objectives/${index}/strategicSource`,
        params: { objective: quoted(item.statement) },
      })),
};
