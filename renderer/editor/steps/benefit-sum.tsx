import { benefitOfLine, factorsOf, missingIn } from '../../../src/business-case/benefits.ts';
import type { Benefit } from '../../../src/pitch/schema.ts';
import { usePitch } from '../../store/stores.ts';
import { fill } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { benefitOf } from './benefits-data.ts';
import styles from './benefits.module.css';
import { caseWords } from './case-words.ts';
import { Figure } from './figure.tsx';

const words = caseWords.benefits;

/** The line of year 1 as a sum, or what keeps it from counting. */
export function BenefitSum({ id }: { id: string }) {
  const line = usePitch((pitch) => benefitOf(pitch, id));
  const format = useFormat();
  if (!line) return null;
  const gap = gapOf(line);
  const factors = gap ? null : factorsOf(line, 1);
  if (!factors) return <p className={`${styles['sum']} ${styles['gap']}`}>{gap}</p>;
  const share = (factor: number) =>
    format.percent(factor * 100, Number.isInteger(Math.round(factor * 1e6) / 1e4) ? 0 : 1);
  const text = [
    format.number(factors.units),
    format.moneyExact(factors.valuePerUnit),
    share(factors.realisation),
    share(factors.attribution),
    share(factors.confidence),
  ].join(' × ');
  return (
    <p className={styles['sum']}>
      <span className={styles['factors']}>{fill(words.sum, { factors: text })} </span>
      <b>
        <Figure figure={{ name: 'benefitLine', id, year: 1 }}>
          {fill(words.inYear, { amount: format.money(benefitOfLine(line, 1)) })}
        </Figure>
      </b>
    </p>
  );
}

function gapOf(line: Benefit): string | null {
  if (line.type === 'intangible' || line.type === 'upside') return words.notCounted.kind;
  if (line.type != null && line.monetised === false) return words.notCounted.no;
  const missing = missingIn(line, 1);
  return missing && words.notCounted[missing];
}
