import { evidenceWords } from '../../../src/catalogue/evidence.ts';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { getAt, itemId } from '../../../src/pitch/pointer.ts';
import { usePitch } from '../../store/stores.ts';
import { CheckboxList } from '../../ui/checkbox-list.tsx';
import { fill, words as common } from '../../ui/words.ts';
import { setField } from '../edits.ts';
import { tieWords as words } from './tie-words.ts';
import styles from './tie-form.module.css';

const none: readonly string[] = [];

/** Which of the pitch's evidence a line rests on. */
export function EvidenceChoice({ path }: { path: string }) {
  const evidence = usePitch((pitch) => pitch.evidence);
  const chosen = usePitch((pitch) => (getAt(pitch, path) as readonly string[] | null | undefined) ?? none);
  const label = fieldGuide(path)?.label ?? '';
  if (!evidence?.length)
    return (
      <div data-path={path} tabIndex={-1}>
        <p>{label}</p>
        <p className={styles['about']}>{words.oneByOne.noEvidence}</p>
      </div>
    );
  return (
    <CheckboxList
      label={label}
      path={path}
      options={evidence.map((entry) => {
        const { claim, cite, grade } = evidenceWords(entry);
        return {
          value: itemId(entry) ?? '',
          label: claim?.trim() || cite?.trim() || common.nameless,
          hint: grade ? fill(words.evidence.grade, { grade }) : undefined,
        };
      })}
      chosen={chosen}
      onChange={(ids) => setField(path, ids)}
    />
  );
}
