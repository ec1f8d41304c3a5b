import { memo } from 'react';
import type { CaseView } from '../../background/case.ts';
import { useCase } from '../../store/stores.ts';
import { counted, fill, say } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import styles from './case-tornado.module.css';
import { caseWords as words } from './case-words.ts';
import { Figure } from './figure.tsx';
import { Section } from './section.tsx';

const shown = 12;
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** What the return depends on: one bar a range, the widest first; both ends are buttons. */
export function CaseTornado() {
  const view = useCase((state) => state.view);
  if (!view || view.figures.roiHeadlinePct === null || view.drivers.length === 0) return null;
  return (
    <Section title={words.tornado} hint={say.sections.tornado}>
      <Bars drivers={view.drivers} point={view.figures.roiHeadlinePct} />
    </Section>
  );
}

const Bars = memo(function Bars({ drivers, point }: { drivers: CaseView['drivers']; point: number }) {
  const format = useFormat();
  const values = drivers.flatMap(({ low, high }) => [low.roi, high.roi]);
  const [from, to] = [Math.min(0, point, ...values), Math.max(0, point, ...values)];
  const at = (value: number) => (to > from ? (value - from) / (to - from) : 0.5);
  const span = (start: number, end: number) => ({ left: percent(at(start)), width: percent(at(end) - at(start)) });
  const number = (value: number) => format.number(value, 1);
  const more = drivers.length - shown;
  return (
    <>
      <ul className={styles['bars']}>
        {drivers.slice(0, shown).map(({ id, name, low, high }) => (
          <li key={id} className={styles['bar']}>
            <span className={styles['name']} title={name}>
              {name}
            </span>
            <span className={styles['plot']}>
              <span className={styles['less']} style={span(Math.min(low.roi, point), Math.min(high.roi, point))} />
              <span className={styles['more']} style={span(Math.max(low.roi, point), Math.max(high.roi, point))} />
              <span className={styles['zero']} style={{ left: percent(at(0)) }} />
              {[low, high].map(({ roi, end }, index) => (
                <span key={end} className={styles[index === 0 ? 'low' : 'high']} style={{ left: percent(at(roi)) }}>
                  <Figure
                    figure={{ name: 'changed', by: { driver: id, end }, part: 'return' }}
                    label={`${name}: ${format.percent(roi)}`}
                  >
                    {number(roi)}
                  </Figure>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles['axis']} aria-hidden>
        <span className={styles['plot']}>
          <span
            className={styles['zeroName']}
            style={{ left: percent(at(0)) }}
            data-side={point >= 0 ? 'left' : 'right'}
          >
            {words.zero}
          </span>
          <b
            className={styles['pointName']}
            style={{ left: percent(at(point)) }}
            data-side={point >= 0 ? 'right' : 'left'}
          >
            {fill(words.point, { roi: format.percent(point) })}
          </b>
        </span>
      </div>
      {more > 0 && <p className={styles['rest']}>{counted(more, words.moreDrivers)}</p>}
    </>
  );
});
