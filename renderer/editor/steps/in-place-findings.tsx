import { useShallow } from 'zustand/react/shallow';
import { useFindings } from '../../store/stores.ts';
import { Sign } from '../../ui/sign.tsx';
import { FixButton } from '../findings/fix-button.tsx';
import styles from './in-place-findings.module.css';

/** Checks whose finding changes what a block may be used for; they stand inside it. */
const inPlace = new Set(['CHK-36']);

export function InPlaceFindings({ path }: { path: string }) {
  const findings = useFindings(
    useShallow((state) =>
      state.findings.filter(
        (finding) => inPlace.has(finding.id) && !finding.dismissed && finding.place.startsWith(`${path}/`),
      ),
    ),
  );
  return findings.map((finding) => (
    <div key={finding.subject} className={styles['finding']}>
      <Sign kind={finding.severity === 'error' ? 'error' : 'warning'} />
      <p>
        {finding.message} <FixButton finding={finding} kind="link" />
      </p>
    </div>
  ));
}
