import { memo, type ReactNode } from 'react';
import type { Figure as CaseFigure } from '../../../src/business-case/step.ts';
import { choiceLabel } from '../../../src/catalogue/guidance.ts';
import type { CaseView } from '../../background/case.ts';
import { useCase, usePitch } from '../../store/stores.ts';
import { counted, fill } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import styles from './case-tables.module.css';
import { caseWords as words, yearName } from './case-words.ts';
import { Figure } from './figure.tsx';
import { Section } from './section.tsx';

/** Cost and benefit by year with their totals; every amount is a button. */
export function CaseYears() {
  const view = useCase((state) => state.view);
  const format = useFormat();
  const start = usePitch((pitch) => pitch.scale?.phases?.find((phase) => phase.start)?.start);
  if (!view || (view.costs.length === 0 && view.benefits.length === 0)) return null;
  const currency = format.currency ? `${format.currency}, ` : '';
  return (
    <Section title={words.years} hint={fill(words.yearsHint, { currency })}>
      <div className={styles['scroller']}>
        <Table view={view} />
      </div>
      {start && <p className={styles['note']}>{fill(words.yearOne, { start: format.date(start) })}</p>}
      <Also view={view} />
    </Section>
  );
}

/** Rows of benefits; the rest is one row, since its parts stand in the list above. */
const linesShown = 15;

const Table = memo(function Table({ view: { figures, benefits, costs } }: { view: CaseView }) {
  const years = figures.costByYear.map((_, year) => year);
  const shown = benefits.length > linesShown + 1 ? benefits.slice(0, linesShown) : benefits;
  const rest = benefits.slice(shown.length);
  const sumOfRest = years.map((year) => rest.reduce((sum, line) => sum + (line.byYear[year] ?? 0), 0));
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{benefits.length > 0 ? words.benefit : words.cost}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {yearName(year)}
            </th>
          ))}
        </tr>
      </thead>
      {benefits.length > 0 && (
        <tbody>
          {shown.map(({ id, name, byYear }) => (
            <Row key={id} name={name} amounts={byYear} figureOf={(year) => ({ name: 'benefitLine', id, year })} />
          ))}
          {rest.length > 0 && (
            <Row
              name={counted(rest.length, words.moreLines)}
              amounts={sumOfRest}
              figureOf={(year) => ({ name: 'benefitOfYear', year })}
            />
          )}
          <Row
            total
            name={words.allBenefit}
            amounts={figures.benefitByYear}
            figureOf={(year) => ({ name: 'benefitOfYear', year })}
          />
        </tbody>
      )}
      <tbody>
        {benefits.length > 0 && costs.length > 0 && (
          <tr className={styles['group']}>
            <th scope="rowgroup" colSpan={years.length + 1}>
              {words.cost}
            </th>
          </tr>
        )}
        {costs.map(({ kind, cash, byYear }) => (
          <Row
            key={kind ?? ''}
            name={kind === null ? words.otherKind : choiceLabel('/costs/0/category', kind)}
            aside={cash === 'part' ? words.partCash : cash ? words.cash : ''}
            amounts={byYear}
            figureOf={(year) => ({ name: 'costOfKind', of: kind, year })}
          />
        ))}
        <Row
          total
          name={words.allCost}
          amounts={figures.costByYear}
          figureOf={(year) => ({ name: 'costOfYear', year })}
        />
        {benefits.length > 0 && (
          <Row
            total
            name={words.leftOver}
            amounts={figures.netFlows}
            figureOf={(year) => ({ name: 'netFlow', year })}
          />
        )}
      </tbody>
    </table>
  );
});

interface RowProps {
  name: string;
  aside?: string;
  total?: boolean;
  amounts: readonly number[];
  figureOf: (year: number) => CaseFigure;
}

function Row({ name, aside, total = false, amounts, figureOf }: RowProps) {
  const format = useFormat();
  return (
    <tr className={total ? styles['total'] : undefined}>
      <th scope="row">
        {name}
        {aside && <span className={styles['aside']}> {aside}</span>}
      </th>
      {amounts.map((amount, year) => (
        <td key={year}>
          {Math.round(amount) === 0 ? (
            <span className={styles['none']}>{words.none}</span>
          ) : (
            <Figure
              figure={figureOf(year)}
              label={`${name}, ${yearName(year)}: ${format.money(amount)}`}
              bad={total && amount < 0 && year > 0}
            >
              {format.number(amount, 0)}
            </Figure>
          )}
        </td>
      ))}
    </tr>
  );
}

/** The other ways to say the same: benefit to cost, payback, present value. */
function Also({ view: { figures } }: { view: CaseView }) {
  const format = useFormat();
  const { bcrHeadline: bcr, simplePaybackMonths: months, npv, claimsBenefit, horizonYears } = figures;
  if (!claimsBenefit || bcr === null) return null;
  const all: { label: string; value: ReactNode }[] = [
    {
      label: fill(words.also.bcr, { one: format.money(1) }),
      value: <Figure figure={{ name: 'bcr' }}>{format.moneyExact(Math.round(bcr * 100) / 100)}</Figure>,
    },
  ];
  if (months !== null)
    all.push({
      label: words.also.payback,
      value: <Figure figure={{ name: 'payback' }}>{fill(words.months.many, { n: format.number(months, 1) })}</Figure>,
    });
  if (npv !== null)
    all.push({
      label: counted(horizonYears, words.also.npv),
      value: (
        <Figure figure={{ name: 'npv' }} bad={npv < 0}>
          {format.money(npv)}
        </Figure>
      ),
    });
  return (
    <dl className={styles['also']}>
      {all.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
