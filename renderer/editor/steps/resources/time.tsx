import { useState } from 'react';
import say from '../../../../assets/words/resources.json' with { type: 'json' };
import { hoursOf } from '../../../../src/business-case/time.ts';
import { newId } from '../../../../src/pitch/ids.ts';
import type { Pitch, Role } from '../../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../../store/stores.ts';
import { fill } from '../../../ui/words.ts';
import { run } from '../../edits.ts';
import { BoundArea, BoundField, BoundNumber } from '../../fields/bound.tsx';
import { useFormat } from '../../fields/format.ts';
import { MoreDetail } from '../more-detail.tsx';
import { Fields, Row, Section } from '../section.tsx';
import styles from './resources.module.css';

const roles = ['mentor', 'mentee', 'line_manager'] as const;

/** The managers' question: how many hours, who covers, and what an hour costs. */
export function Time({ focused }: { focused: boolean }) {
  return (
    <>
      <Section title={say.time.title} hint={say.time.hint}>
        <Fields>
          <Row columns={roles.map(() => '1 1 180px')}>
            {roles.map((role) => (
              <Hours key={role} role={role} focused={focused && role === 'mentor'} />
            ))}
          </Row>
          <BoundArea path="/timeAnswer/coverPlan" />
          <Sum />
          <MoreDetail paths={['/timeAnswer/peakPairs', '/timeAnswer/monthHours']} />
        </Fields>
      </Section>
      <Section title={say.time.rates} hint={say.time.ratesHint}>
        <Fields>
          <Row columns={['1 1 180px', '1 1 180px', '1 1 180px']}>
            {[
              <BoundField key="mentor" path="/rates/mentorPerHour" />,
              <BoundField key="mentee" path="/rates/menteePerHour" />,
              <BoundField key="manager" path="/rates/lineManagerPerHour" />,
            ]}
          </Row>
          <BoundField path="/rates/source" />
        </Fields>
      </Section>
    </>
  );
}

function profileId({ roleProfiles }: Pitch, role: Role): string | undefined {
  return roleProfiles?.find((profile) => profile.role === role)?.id;
}

/** The hours stand in the profile of the role. Where there is none yet, the first figure makes it, under an id that is drawn before. */
function Hours({ role, focused }: { role: (typeof roles)[number]; focused: boolean }) {
  const [own] = useState(() => newId('/roleProfiles', Math.random));
  const known = usePitch((pitch) => profileId(pitch, role));
  const make = (hoursPerMonth: number | null) => {
    const index = pitchStore.getState().pitch.roleProfiles?.length ?? 0;
    const item = { id: own, role, hoursPerMonth };
    run({ verb: 'add', what: say.time.hours[role] }, [{ op: 'insert', path: '/roleProfiles', index, item }]);
  };
  return (
    <BoundNumber
      path={`/roleProfiles/${known ?? own}/hoursPerMonth`}
      label={say.time.hours[role]}
      autoFocus={focused}
      onSet={known ? undefined : make}
    />
  );
}

function Sum() {
  const format = useFormat();
  const year1 = usePitch((pitch) => hoursOf(pitch).totalYear1);
  const atPeak = usePitch((pitch) => hoursOf(pitch).monthlyAtPeak);
  if (year1 === null && atPeak === null) return null;
  const total = format.number(year1 ?? 0);
  const peak = format.number(atPeak ?? 0);
  const pattern = year1 === null ? say.time.peak : atPeak === null ? say.time.sum : say.time.sumPeak;
  return <p className={styles['sum']}>{fill(pattern, { total, peak })}</p>;
}
