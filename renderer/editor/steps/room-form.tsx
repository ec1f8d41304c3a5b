import type { ReactNode } from 'react';
import words from '../../../assets/words/room.json' with { type: 'json' };
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import { sayProblem } from '../../../src/room/say.ts';
import { useRoom } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Sign } from '../../ui/sign.tsx';
import { BoundArea, BoundChoice, BoundDate, BoundField, BoundText } from '../fields/bound.tsx';
import { MoreDetail } from './more-detail.tsx';
import { idOf, invite, uninvite } from './room-data.ts';
import styles from './room.module.css';
import { Fields, Row } from './section.tsx';

const detail = ['level', 'interest', 'influence', 'guestRole', 'whyNotInRoom'];

/** The open person: who it is, what is at stake, where they stand and what is needed; behind More detail the rest. */
export function PersonForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <Row columns={['1 1 240px', '1 1 240px']}>
        {[<BoundText key="name" path={at('name')} />, <BoundText key="title" path={at('title')} />]}
      </Row>
      <Why path={path} />
      <Row columns={['1 1 160px', '1 1 160px', '1 1 160px']}>
        {[
          <BoundText key="department" path={at('department')} />,
          <BoundChoice key="stake" path={at('stake')} />,
          <BoundChoice key="part" path={at('decisionRole')} />,
        ]}
      </Row>
      <Row columns={['1 1 160px', '1 1 160px', '1 1 160px']}>
        {[
          <BoundChoice key="room" path={at('inRoom')} />,
          <BoundChoice key="invited" path={at('invited')} />,
          <BoundDate key="meet" path={at('preBriefOn')} />,
        ]}
      </Row>
      <Row columns={['1 1 160px', '1 1 160px']}>
        {[<BoundChoice key="now" path={at('stance')} />, <BoundChoice key="wanted" path={at('stanceWanted')} />]}
      </Row>
      <Row columns={['1 1 240px', '1 1 240px']}>
        {[<BoundArea key="concern" line path={at('concern')} />, <BoundArea key="ask" line path={at('ask')} />]}
      </Row>
      <MoreDetail paths={detail.map(at)} hint={words.step.moreHint} aside={actions}>
        <Fields>
          <BoundField path={at('level')} />
          <Row columns={['1 1 160px', '1 1 160px', '1 1 160px']}>
            {[
              <BoundChoice key="interest" path={at('interest')} />,
              <BoundChoice key="influence" path={at('influence')} />,
              <Guest key="guest" path={at('guestRole')} />,
            ]}
          </Row>
          <BoundArea line path={at('whyNotInRoom')} />
        </Fields>
      </MoreDetail>
    </Fields>
  );
}

/** Nobody is a guest unless it is said, and a guest can be made none again. */
function Guest({ path }: { path: string }) {
  const choices = (fieldGuide(path)?.choices ?? []).map(({ value, label }) => ({ value, label }));
  return (
    <BoundChoice
      path={path}
      options={[...choices, { value: '', label: words.step.notGuest }]}
      placeholder={words.step.notGuest}
    />
  );
}

/** Every reason in a sentence of its own, and what is wrong with its repair. */
function Why({ path }: { path: string }) {
  const id = idOf(path);
  const seat = useRoom((room) => room.seats[id]);
  if (!seat || (seat.reasons.length === 0 && seat.problems.length === 0)) return null;
  const needed = seat.section !== 'notNeeded';
  return (
    <section className={styles['why']} aria-label={needed ? words.step.why : words.step.whyNot}>
      {seat.problems.map((problem) => (
        <p key={problem} className={styles['wrong']}>
          <Sign kind={problem === 'invitedWithoutStake' ? 'warning' : 'error'} />
          <span>{sayProblem(problem)}</span>
          {problem === 'invitedWithoutStake' ? (
            <Button kind="link" onPress={() => uninvite(id)}>
              {words.step.uninvite}
            </Button>
          ) : (
            <Button kind="link" onPress={() => invite(id)}>
              {words.step.invite}
            </Button>
          )}
        </p>
      ))}
      {seat.reasons.length > 0 && <p>{seat.reasons.join(' ')}</p>}
    </section>
  );
}
