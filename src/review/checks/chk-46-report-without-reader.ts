import type { Check, Found } from '../check.ts';
import { metricsOf, personName, quoted, readers, stakeholdersOf } from '../../catalogue/terms.ts';

/** CHK-46: a metric that reaches no reader, and an approver who reads no report. */
export const reportWithoutReader: Check = {
  id: 'CHK-46',
  reads: ['metrics', 'reporting', 'stakeholders'],
  find(pitch) {
    const reported = new Set<string>();
    for (const report of pitch.reporting ?? [])
      if (report.audienceIds?.length) for (const id of report.metricIds ?? []) reported.add(id);
    const reached = readers(pitch.reporting);
    const unread = metricsOf(pitch)
      .filter(({ item }) => !reported.has(item.id))
      .map(({ item, index }): Found => {
        return { path: `/metrics/${index}`, wording: 'CHK-46-metric', params: { metric: quoted(item.name) } };
      });
    const uninformed = stakeholdersOf(pitch)
      .filter(({ item }) => item.decisionRole === 'approver' && !reached.has(item.id))
      .map(({ item, index }): Found => {
        return { path: `/stakeholders/${index}`, wording: 'CHK-46-approver', params: { name: personName(item) } };
      });
    return [...unread, ...uninformed];
  },
};
