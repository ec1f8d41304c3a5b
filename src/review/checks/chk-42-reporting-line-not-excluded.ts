import type { Check } from '../check.ts';

/** CHK-42: the matching rule does not rule out mentoring one's own report. */
export const reportingLineNotExcluded: Check = {
  id: 'CHK-42',
  reads: ['matching'],
  find: (pitch) =>
    pitch.matching?.excludesReportingLine === true
      ? []
      : [
          {
            path: '/matching/excludesReportingLine',
            fix: {
              label: 'add',
              params: {},
              ops: [{ op: 'set', path: '/matching/excludesReportingLine', value: true }],
            },
          },
        ],
};
