import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { libraryEntry } from '../../../src/catalogue/evidence.ts';
import { itemId, getAt } from '../../../src/pitch/pointer.ts';
import type { Evidence } from '../../../src/pitch/schema.ts';
import { usePitch } from '../../store/stores.ts';
import { CheckboxList } from '../../ui/checkbox-list.tsx';
import { setField } from '../edits.ts';
import styles from './benefits.module.css';
import { caseWords } from './case-words.ts';

const none: readonly string[] = [];

/** Which evidence of the pitch carries a line. */
export function BenefitEvidence({ path }: { path: string }) {
  const evidence = usePitch((pitch) => pitch.evidence);
  const chosen = usePitch((pitch) => (getAt(pitch, path) as readonly string[] | null | undefined) ?? none);
  const label = fieldGuide(path)?.label ?? '';
  if (!evidence?.length)
    return (
      <div data-path={path} tabIndex={-1}>
        <p className={styles['label']}>{label}</p>
        <p className={styles['nothing']}>{caseWords.benefits.noEvidence}</p>
      </div>
    );
  return (
    <CheckboxList
      label={label}
      path={path}
      options={evidence.map((entry) => ({
        value: itemId(entry) ?? '',
        label: nameOf(entry),
        hint: entry.grade ?? undefined,
      }))}
      chosen={chosen}
      onChange={(ids) => setField(path, ids)}
    />
  );
}

function nameOf(entry: Evidence): string {
  return entry.claim?.trim() || libraryEntry(entry.ref)?.claim || entry.cite?.trim() || (itemId(entry) ?? '');
}
