import express from '../../../assets/words/express.json' with { type: 'json' };
import words from '../../../assets/words/review.json' with { type: 'json' };
import type { Check, Fix, Found, Severity } from '../check.ts';
import { blank, metricsOf, objectivesOf } from '../../catalogue/terms.ts';

/** CHK-50: what makes a pitch a pitch (errors), and what the meeting needs beside it (warnings). */
export const essentialsMissing: Check = {
  id: 'CHK-50',
  reads: ['objectives', 'metrics', 'strategyStatement', 'decision'],
  find(pitch) {
    const found: Found[] = [];
    const lacks = (missing: boolean, severity: Severity, path: string, what: string, fix?: Fix) => {
      if (missing) found.push({ path, severity, params: { what }, fix });
    };
    const { decision } = pitch;
    lacks(objectivesOf(pitch).length === 0, 'error', '/objectives', words.essentials.objective);
    lacks(metricsOf(pitch).length === 0, 'error', '/metrics', words.essentials.metric);
    lacks(blank(pitch.strategyStatement), 'error', '/strategyStatement', words.essentials.strategyStatement);
    lacks(blank(decision?.ask), 'error', '/decision/ask', words.essentials.ask);
    lacks(blank(decision?.date), 'warning', '/decision/date', words.essentials.date);
    lacks(blank(decision?.forum), 'warning', '/decision/forum', words.essentials.forum);
    const listed = decision?.alternatives?.some((alternative) => alternative.doNothing === true) ?? false;
    const isFree = !decision?.alternatives?.some((alternative) => alternative.id === doNothingId);
    lacks(!listed, 'warning', '/decision/alternatives', words.essentials.doNothing, isFree ? addDoNothing : undefined);
    return found;
  },
};

const doNothingId = 'ALT-NOTHING';
const addDoNothing: Fix = {
  label: 'add',
  params: {},
  ops: [
    {
      op: 'insert',
      path: '/decision/alternatives',
      index: 0,
      item: { id: doNothingId, name: express.doNothing, cost: 0, doNothing: true },
    },
  ],
};
