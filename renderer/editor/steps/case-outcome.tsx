import { chanceInWords } from '../../../src/format/fractions.ts';
import type { CaseView } from '../../background/case.ts';
import { useCase, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { fill, fillWith, say } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { CaseCurve } from './case-curve.tsx';
import styles from './case-outcome.module.css';
import { caseWords as words, shareText } from './case-words.ts';
import { Figure } from './figure.tsx';

/** What comes back and how sure that is: a sentence over the curve, and break-even in words. */
export function CaseOutcome() {
  const view = useCase((state) => state.view);
  if (!view) return null;
  return (
    <section className={styles['outcome']} aria-label={words.curve}>
      <p className={styles['sentence']}>
        <Conclusion view={view} />
      </p>
      <CaseCurve view={view} />
      <Reading view={view} />
    </section>
  );
}

/** Beyond the years that are counted, "it breaks even" would be a promise that nobody made. */
function breakEvenMonth({ simplePaybackMonths: months, horizonYears }: CaseView['figures']): number | null {
  return months === null || months > horizonYears * 12 ? null : Math.ceil(Number(months.toFixed(6)));
}

function Conclusion({ view: { figures, simulation } }: { view: CaseView }) {
  const format = useFormat();
  const roi = figures.roiHeadlinePct;
  if (!figures.claimsBenefit) return say.case.noBenefit.text;
  if (roi === null) return words.noCost;
  if (roi < 0) {
    const month = breakEvenMonth(figures);
    if (month === null) return say.case.notPaid.never;
    return fillWith(words.notPaid, {
      month: (
        <Figure figure={{ name: 'payback' }} bad>
          {fill(words.month, { n: format.number(month) })}
        </Figure>
      ),
    });
  }
  return fillWith(simulation ? words.likelyChance : words.likely, {
    roi: <Figure figure={{ name: 'roi' }}>{format.percent(roi)}</Figure>,
    chance: simulation && (
      <Figure figure={{ name: 'simulated', what: 'chance' }}>
        {chanceInWords(simulation.probAtLeastBreakEven).words}
      </Figure>
    ),
  });
}

/** Break-even in words, why average and most likely differ, and what is missing to say more. */
function Reading({ view: { figures, simulation } }: { view: CaseView }) {
  const format = useFormat();
  const hurdle = usePitch((pitch) => pitch.financialSettings?.hurdleRoiPct);
  const { roiHeadlinePct: roi, breakEvenShareOfExpectedBenefit: share, claimsBenefit } = figures;
  if (!claimsBenefit) return null;
  if (roi === null)
    return (
      <p className={styles['reading']}>
        <Button kind="link" onPress={() => viewStore.getState().jump('/costs')}>
          {words.toCost}
        </Button>
      </p>
    );
  const difference = simulation ? simulation.meanRoiPct - roi : 0;
  return (
    <p className={styles['reading']}>
      {roi < 0 && (
        <>
          {fillWith(simulation ? words.notPaidReturn : words.notPaidReturnOnly, {
            roi: (
              <Figure figure={{ name: 'roi' }} bad>
                {format.percent(roi)}
              </Figure>
            ),
            chance: simulation && chanceInWords(simulation.probAtLeastBreakEven).words,
          })}{' '}
        </>
      )}
      {share !== null && share <= 1 && (
        <>
          {fillWith(words.share, {
            share: <Figure figure={{ name: 'breakEvenShare' }}>{shareText(share, format)}</Figure>,
          })}{' '}
        </>
      )}
      {difference < -telling && `${say.case.average.text} `}
      {difference > telling && `${words.averageHigher} `}
      {!simulation && `${words.noRanges} `}
      {hurdle != null &&
        hurdle > 0 &&
        fill(roi >= hurdle ? words.hurdleMet : words.hurdleMissed, { hurdle: format.percent(hurdle) })}
    </p>
  );
}

/** How far the average must lie from the most likely to be explained, in points. */
const telling = 0.5;
