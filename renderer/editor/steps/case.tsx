import { useEffect } from 'react';
import { askForCase } from '../../background/background.ts';
import { caseStore } from '../../store/stores.ts';
import { Assumptions } from './assumptions.tsx';
import { Benefits } from './benefits.tsx';
import { CaseOutcome } from './case-outcome.tsx';
import { CaseScenarios } from './case-scenarios.tsx';
import { CaseSettings } from './case-settings.tsx';
import { CaseTornado } from './case-tornado.tsx';
import { CaseYears } from './case-years.tsx';

/** Step 8: what comes back and how sure that is, with the benefit lines, ranges and rules that it is worked out from. */
export default function CaseStep() {
  useEffect(followCase, []);
  return (
    <>
      <CaseOutcome />
      <CaseTornado />
      <Benefits />
      <CaseSettings />
      <CaseYears />
      <CaseScenarios />
      <Assumptions />
    </>
  );
}

/** While the step is in the page the worker keeps the case, and the figure whose origin is open, up to date. */
function followCase(): () => void {
  const ask = () => askForCase({ trail: caseStore.getState().trail });
  ask();
  const stop = caseStore.subscribe((state, before) => {
    if (state.trail !== before.trail) ask();
  });
  return () => {
    stop();
    askForCase(null);
  };
}
