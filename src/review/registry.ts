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
import { onlySatisfaction } from './checks/chk-11-only-satisfaction.ts';
import { noGuardrail } from './checks/chk-12-no-guardrail.ts';
import { effectNotIsolated } from './checks/chk-13-effect-not-isolated.ts';
import { elementUnaccounted } from './checks/chk-14-element-unaccounted.ts';
import { roleProfileIncomplete } from './checks/chk-15-role-profile-incomplete.ts';
import { affectedNotInvited } from './checks/chk-16-affected-not-invited.ts';
import { nobodyForDepartment } from './checks/chk-17-nobody-for-department.ts';
import { invitedWithoutStake } from './checks/chk-18-invited-without-stake.ts';
import { noApprover } from './checks/chk-19-no-approver.ts';
import { approverAbsent } from './checks/chk-20-approver-absent.ts';
import { focusNeedsPeople } from './checks/chk-21-focus-needs-people.ts';
import { moreSeniorsThanNeeded } from './checks/chk-22-more-seniors-than-needed.ts';
import { resourceIncomplete } from './checks/chk-23-resource-incomplete.ts';
import { resourceTypeForgotten } from './checks/chk-24-resource-type-forgotten.ts';
import { resourceApproverAbsent } from './checks/chk-25-resource-approver-absent.ts';
import { hoursUnanswered } from './checks/chk-26-hours-unanswered.ts';
import { timeNotCosted } from './checks/chk-27-time-not-costed.ts';
import { sumsDisagree } from './checks/chk-28-sums-disagree.ts';
import { claimWithoutEvidence } from './checks/chk-29-claim-without-evidence.ts';
import { knownBadFigure } from './checks/chk-30-known-bad-figure.ts';
import { weakEvidence } from './checks/chk-31-weak-evidence.ts';
import { belowHurdle } from './checks/chk-32-below-hurdle.ts';
import { rosyRange } from './checks/chk-33-rosy-range.ts';
import { tooGoodToBelieve } from './checks/chk-34-too-good-to-believe.ts';
import { countedTwice } from './checks/chk-35-counted-twice.ts';
import { tooFewPeople } from './checks/chk-36-too-few-people.ts';
import { coreFactHidden } from './checks/chk-37-core-fact-hidden.ts';
import { feelGoodWording } from './checks/chk-38-feel-good-wording.ts';
import { noGate } from './checks/chk-39-no-gate.ts';
import { gateWithoutRule } from './checks/chk-40-gate-without-rule.ts';
import { morePairsThanMentors } from './checks/chk-41-more-pairs-than-mentors.ts';
import { reportingLineNotExcluded } from './checks/chk-42-reporting-line-not-excluded.ts';
import { objectionWithoutAnswer } from './checks/chk-43-objection-without-answer.ts';
import { nothingConceded } from './checks/chk-44-nothing-conceded.ts';
import { riskWithoutOwner } from './checks/chk-45-risk-without-owner.ts';
import { reportWithoutReader } from './checks/chk-46-report-without-reader.ts';
import { jargonWord } from './checks/chk-47-jargon.ts';
import { datesOutOfOrder } from './checks/chk-48-dates-out-of-order.ts';
import { twoPlacesDisagree } from './checks/chk-49-two-places-disagree.ts';
import { essentialsMissing } from './checks/chk-50-essentials-missing.ts';
import { brokenReference } from './checks/chk-51-broken-reference.ts';
import { weightsNot100 } from './checks/chk-52-weights-not-100.ts';
import { sensitiveFigure } from './checks/chk-53-sensitive-figure.ts';

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
  onlySatisfaction,
  noGuardrail,
  effectNotIsolated,
  elementUnaccounted,
  roleProfileIncomplete,
  affectedNotInvited,
  nobodyForDepartment,
  invitedWithoutStake,
  noApprover,
  approverAbsent,
  focusNeedsPeople,
  moreSeniorsThanNeeded,
  resourceIncomplete,
  resourceTypeForgotten,
  resourceApproverAbsent,
  hoursUnanswered,
  timeNotCosted,
  sumsDisagree,
  claimWithoutEvidence,
  knownBadFigure,
  weakEvidence,
  belowHurdle,
  rosyRange,
  tooGoodToBelieve,
  countedTwice,
  tooFewPeople,
  coreFactHidden,
  feelGoodWording,
  noGate,
  gateWithoutRule,
  morePairsThanMentors,
  reportingLineNotExcluded,
  objectionWithoutAnswer,
  nothingConceded,
  riskWithoutOwner,
  reportWithoutReader,
  jargonWord,
  datesOutOfOrder,
  twoPlacesDisagree,
  essentialsMissing,
  brokenReference,
  weightsNot100,
  sensitiveFigure,
];
