/** `case FILE`: the business case. As JSON under the names of the samples' `expectedResults`. */
import words from '../../assets/words/cli.json' with { type: 'json' };
import { caseJson } from '../../src/business-case/case-json.ts';
import { businessCase } from '../../src/business-case/case.ts';
import { defaultSettings, simulate, type SimulationSettings } from '../../src/business-case/simulation.ts';
import { fill } from '../../src/format/fill.ts';
import { createFormat } from '../../src/format/format.ts';
import type { Pitch } from '../../src/pitch/schema.ts';
import { columns } from './columns.ts';
import { command, wholeNumber } from './command.ts';
import { pitchIn } from './pitch-file.ts';

/** More draws take longer than anybody waits and tell nothing new. */
const mostDraws = 1_000_000;
const mostSeed = 2 ** 32 - 1;

export const caseCommand = command({
  name: 'case',
  takesFile: true,
  options: { json: { type: 'boolean' }, draws: { type: 'string' }, seed: { type: 'string' } },
  async run({ file, values }, { write }) {
    const settings = {
      ...defaultSettings,
      draws: wholeNumber('--draws', values.draws, 1, mostDraws) ?? defaultSettings.draws,
      seed: wholeNumber('--seed', values.seed, 0, mostSeed) ?? defaultSettings.seed,
    };
    const pitch = await pitchIn(file);
    await write(values.json ? JSON.stringify(caseJson(pitch, settings), null, 2) : asText(pitch, settings));
    return 0;
  },
});

function asText(pitch: Pitch, settings: SimulationSettings): string {
  const format = createFormat(pitch.organisation);
  const figures = businessCase(pitch);
  const simulation = simulate(pitch, settings);
  const { case: labels } = words;
  // Without a cost there is nothing to divide by: that is said, and not called unknown.
  const missing = figures.costHeadline > 0 ? labels.unknown : labels.noCost;
  const known = <T>(value: T | null, say: (value: T) => string) => (value === null ? missing : say(value));
  const rows = [
    [labels.costHeadline, format.money(figures.costHeadline)],
    [`  ${labels.cash}`, format.money(figures.cashHeadline)],
    [`  ${labels.nonCash}`, format.money(figures.nonCashHeadline)],
    [labels.benefitYear1, format.money(figures.benefitYear1)],
    [labels.net, format.money(figures.netBenefitHeadline)],
    [labels.roi, known(figures.roiHeadlinePct, (value) => format.percent(value, 1))],
    [
      labels.payback,
      known(figures.simplePaybackMonths, (value) => fill(labels.months, { n: format.number(value, 1) })),
    ],
    [labels.breakEven, known(figures.breakEvenShareOfExpectedBenefit, (share) => format.percent(share * 100))],
    [fill(labels.npv, { n: figures.horizonYears }), known(figures.npv, (value) => format.money(value))],
  ];
  if (simulation) {
    // Simulated figures are shown whole: a digit more would be noise.
    const whole = (value: number) => format.percent(value, 0);
    const range = { low: whole(simulation.p10), high: whole(simulation.p90) };
    rows.push(
      [labels.range, fill(labels.rangeValue, range)],
      [fill(labels.average, { n: format.number(simulation.draws) }), whole(simulation.meanRoiPct)],
      [labels.chance, whole(simulation.probAtLeastBreakEven * 100)],
    );
  }
  return [...(pitch.title ? [pitch.title, ''] : []), ...columns(rows, '')].join('\n');
}
