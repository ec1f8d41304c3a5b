import { type CSSProperties, memo } from 'react';
import guidance from '../../../assets/guidance.json' with { type: 'json' };
import { curveShape } from '../../../src/chart/curve.ts';
import type { Point } from '../../../src/chart/mark.ts';
import type { CaseView } from '../../background/case.ts';
import { fill, fillWith } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import styles from './case-curve.module.css';
import { caseWords as words, chanceParts } from './case-words.ts';
import { Figure } from './figure.tsx';

const alt = guidance.slides.otherAlt.find(({ id }) => id === 'returnCurve')?.text ?? '';
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
const size = 1000;
const path = (points: readonly Point[], end = '') =>
  `M${points.map(([x, y]) => `${Math.round(x * size)} ${Math.round(y * size)}`).join('L')}${end}`;

/** Nearer to an edge than this a label stands on the other side of its mark. */
const edge = 0.16;

/** The draws as a curve: break-even, the most likely return, and the bracket of eight in ten. The figures on it are buttons. */
export const CaseCurve = memo(function CaseCurve({ view: { figures, simulation } }: { view: CaseView }) {
  const format = useFormat();
  const roi = figures.roiHeadlinePct;
  if (!simulation || roi === null) return null;
  const { p10, p90, meanRoiPct: mean, probAtLeastBreakEven: chance } = simulation;
  const shape = curveShape(simulation, 0);
  const at = (value: number): CSSProperties => ({ left: percent(shape.at(value)) });
  const zero = shape.at(0);
  const point = shape.at(roi);
  const middle = shape.at((p10 + p90) / 2);
  const whole = format.wholePercent;
  const { with: enough, without: short } = chanceParts(chance);
  // The label stands away from break-even, unless the edge is near.
  const pointLeft = point > 1 - edge || (roi < 0 && point > edge);
  return (
    <figure className={styles['curve']}>
      <div className={styles['top']}>
        <span className={styles['zeroName']} style={at(0)} data-side={zero < edge ? 'right' : 'left'}>
          {words.breaksEven}
        </span>
      </div>
      <div className={styles['plot']}>
        <svg
          className={styles['drawing']}
          role="img"
          aria-label={fill(alt, {
            roi: format.percent(roi),
            p10: whole(p10),
            p90: whole(p90),
            chancePct: whole(chance * 100),
          })}
          viewBox={`0 0 ${size} ${size}`}
          preserveAspectRatio="none"
        >
          <path className={styles['below']} d={path(shape.below, 'Z')} />
          <path className={styles['above']} d={path(shape.above, 'Z')} />
          <path className={styles['line']} d={path(shape.line)} />
        </svg>
        <span className={styles['zero']} style={at(0)} />
        <span className={styles['stem']} style={{ ...at(roi), height: percent(shape.heightAt(roi)) }} />
        <span className={styles['disc']} style={{ ...at(roi), bottom: percent(shape.heightAt(roi)) }} />
        <span className={styles['chance']} style={at(0)} data-side="left">
          {short}
        </span>
        <span className={styles['chance']} style={at(0)} data-side="right">
          <Figure figure={{ name: 'simulated', what: 'chance' }}>{enough}</Figure>
        </span>
        <span
          className={styles['point']}
          style={{ ...at(roi), bottom: `max(34px, ${percent(shape.heightAt(roi))})` }}
          data-side={pointLeft ? 'left' : 'right'}
        >
          <Figure figure={{ name: 'roi' }} bad={roi < 0}>
            {format.percent(roi)}
          </Figure>{' '}
          <span className={styles['likely']}>{words.mostLikely}</span>
        </span>
      </div>
      <div className={styles['under']}>
        <span className={styles['bracket']} style={{ ...at(p10), width: percent(shape.at(p90) - shape.at(p10)) }}>
          <span className={styles['low']}>
            <Figure figure={{ name: 'simulated', what: 'p10' }}>{whole(p10)}</Figure>
          </span>
          <span className={styles['high']}>
            <Figure figure={{ name: 'simulated', what: 'p90' }}>{whole(p90)}</Figure>
          </span>
        </span>
        <span className={styles['words']} style={{ left: `clamp(120px, ${percent(middle)}, 100% - 120px)` }}>
          {fillWith(words.bracket, {
            mean: <Figure figure={{ name: 'simulated', what: 'mean' }}>{whole(mean)}</Figure>,
          })}
        </span>
      </div>
    </figure>
  );
});
