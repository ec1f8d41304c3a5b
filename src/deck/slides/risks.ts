/** What may go wrong and what is done about it (deck.md s12-risks). */
import { fill } from '../../format/fill.ts';
import type { RiskGrid } from '../../outline/chart.ts';
import type { Risk } from '../../pitch/schema.ts';
import { altOf, altText } from '../alt.ts';
import type { Context } from '../context.ts';
import { frameOf } from '../frame.ts';
import { risksBySize } from '../../facts/core.ts';
import { knownTopRisk } from '../risks.ts';
import { small, withoutPeriod } from '../../format/sentence.ts';
import type { RiskRow, RisksSlide } from '../slide.ts';
import { titleOf } from '../title.ts';
import { label } from '../words.ts';

const key = 'risks';

export function risksSlide(context: Context): RisksSlide | null {
  const filled = titleOf(context, key);
  if (!filled) return null;
  const risks = riskOrder(context);
  const chart = riskGrid(context, risks);
  return {
    ...frameOf(context, key, filled.text),
    kind: key,
    ...(chart && { chart }),
    rows: risks.map((risk, index) => rowOf(context, risk, index + 1)),
  };
}

/** By size; a view may lead with another one, but the top risk is never hidden. */
function riskOrder(context: Context): readonly Risk[] {
  const risks = risksBySize(context.pitch);
  const shown = context.shown(risks);
  const top = knownTopRisk(context.pitch);
  return top && !shown.includes(top) ? [top, ...shown] : shown;
}

function rowOf(context: Context, risk: Risk, number: number): RiskRow {
  const trigger = withoutPeriod(context.text(risk.trigger));
  return {
    id: risk.id,
    number,
    text: withoutPeriod(context.text(risk.text)),
    owner: context.personName(risk.ownerId),
    mitigation: withoutPeriod(context.text(risk.mitigation)),
    sign: trigger === '' ? '' : fill(label(key, 'sign'), { trigger: small(trigger) }),
  };
}

function riskGrid(context: Context, risks: readonly Risk[]): RiskGrid | null {
  const top = knownTopRisk(context.pitch);
  const discs = risks.flatMap((risk, index) =>
    risk.likelihood == null || risk.impact == null
      ? []
      : [{ number: index + 1, likelihood: risk.likelihood, impact: risk.impact, first: risk === top }],
  );
  if (discs.length === 0) return null;
  return {
    kind: 'riskGrid',
    labels: { impact: label(key, 'impact'), likelihood: label(key, 'likelihood') },
    discs,
    alt: altText(
      key,
      discs.map(({ number, likelihood, impact }) =>
        altOf(key, 'risk', {
          n: String(number),
          risk: withoutPeriod(context.text(risks[number - 1]?.text)),
          likelihood: String(likelihood),
          impact: String(impact),
        }),
      ),
    ),
  };
}
