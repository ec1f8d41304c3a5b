import { quoted } from '../../catalogue/terms.ts';
import { coverageGaps } from '../../room/coverage.ts';
import type { Check } from '../check.ts';

/** CHK-17: a department or level whose work an objective changes has nobody in the room, and nobody there speaks for it. */
export const nobodyForDepartment: Check = {
  id: 'CHK-17',
  reads: ['objectives', 'stakeholders'],
  find: (pitch) =>
    coverageGaps(pitch).map(({ kind, text, objective, index, position }) => ({
      path: `/objectives/${index}/${kind}s/${position}`,
      ...(kind === 'level' && { wording: 'CHK-17-level' }),
      params: {
        department: kind === 'level' ? `“${quoted(text)}”` : quoted(text),
        objective: `“${quoted(objective.statement)}”`,
      },
    })),
};
