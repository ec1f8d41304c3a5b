import { benefitOfLine, isCounted, missingIn } from '../../../src/business-case/benefits.ts';
import { choiceLabel } from '../../../src/catalogue/guidance.ts';
import type { Benefit } from '../../../src/pitch/schema.ts';
import type { Format } from '../../../src/format/format.ts';
import { usePitch } from '../../store/stores.ts';
import { fill, words as app } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { benefitOf } from './benefits-data.ts';
import styles from './benefits.module.css';
import { caseWords } from './case-words.ts';

const words = caseWords.benefits;

/** A benefit line in one row: name, kind, what it brings in year 1. */
export function BenefitRow({ path }: { path: string }) {
  const id = path.slice(path.lastIndexOf('/') + 1);
  const line = usePitch((pitch) => benefitOf(pitch, id));
  const format = useFormat();
  if (!line) return null;
  const { text, isOpen, isQuiet } = amountOf(line, format);
  return (
    <>
      <span className={styles['name']}>{line.name || <i>{app.nameless}</i>}</span>
      <span className={styles['kind']}>{line.type && choiceLabel('/benefits/0/type', line.type)}</span>
      <span className={styles['amount']} data-open={isOpen || undefined} data-quiet={isQuiet || undefined}>
        {text}
      </span>
    </>
  );
}

function amountOf(line: Benefit, format: Format): { text: string; isOpen?: boolean; isQuiet?: boolean } {
  if (line.type === 'upside') return { text: words.upside, isQuiet: true };
  if (line.type === 'intangible' || line.monetised === false) return { text: words.notMoney, isQuiet: true };
  if (!isCounted(line) || missingIn(line, 1) !== null) return { text: words.open, isOpen: true };
  return { text: fill(words.inYear, { amount: format.money(benefitOfLine(line, 1)) }) };
}
