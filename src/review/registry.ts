/** All checks, in the order of domain.md 5.2.5. A new check is a file in checks/ and a line here. */
import type { Check } from './check.ts';
import { objectiveWithoutMetric } from './checks/chk-01-objective-without-metric.ts';
import { objectiveNotTied } from './checks/chk-02-objective-not-tied.ts';
import { objectiveWithoutSource } from './checks/chk-03-objective-without-source.ts';
import { metricWithoutTarget } from './checks/chk-04-metric-without-target.ts';
import { metricWithoutBaseline } from './checks/chk-05-metric-without-baseline.ts';
import { metricWithoutOwner } from './checks/chk-06-metric-without-owner.ts';
import { metricWithoutCadence } from './checks/chk-07-metric-without-cadence.ts';
import { metricWithoutDataSource } from './checks/chk-08-metric-without-data-source.ts';
import { targetWrongWay } from './checks/chk-09-target-wrong-way.ts';
import { oneKindOfMeasure } from './checks/chk-10-one-kind-of-measure.ts';

export const checks: readonly Check[] = [
  objectiveWithoutMetric,
  objectiveNotTied,
  objectiveWithoutSource,
  metricWithoutTarget,
  metricWithoutBaseline,
  metricWithoutOwner,
  metricWithoutCadence,
  metricWithoutDataSource,
  targetWrongWay,
  oneKindOfMeasure,
];
