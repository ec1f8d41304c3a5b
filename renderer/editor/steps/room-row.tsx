import words from '../../../assets/words/room.json' with { type: 'json' };
import { namesOf } from '../../../src/room/names.ts';
import { sayProblem } from '../../../src/room/say.ts';
import { blockOf } from '../../store/view.ts';
import { usePitch, useRoom, useView, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Sign } from '../../ui/sign.tsx';
import { fill, say, words as app } from '../../ui/words.ts';
import {
  asksWhetherMet,
  idOf,
  invite,
  nameOfPerson,
  noteMeeting,
  personOf,
  planTalks,
  shortDay,
  uninvite,
} from './room-data.ts';
import { StanceDots } from './room-stance.tsx';
import styles from './room.module.css';

/** A person in a line: who, and why they must be there or need not. */
export function PersonRow({ path }: { path: string }) {
  const id = idOf(path);
  const person = usePitch((pitch) => personOf(pitch, id));
  const seat = useRoom((room) => room.seats[id]);
  const selected = useView(({ focus }) => focus !== null && blockOf(focus) === path);
  if (!person) return null;
  const { name, about } = namesOf(person);
  return (
    <>
      <span className={styles['person']} data-selected={selected || undefined}>
        <b className={styles['name']}>{name || <i>{app.nameless}</i>}</b>
        <span className={styles['about']}>{about !== name && about}</span>
      </span>
      <span className={styles['because']}>
        {seat?.problems.map((problem) => (
          <b key={problem} className={styles['problem']}>
            {sayProblem(problem)}{' '}
          </b>
        ))}
        {seat?.decides && <b>{say.room.decides.text} </b>}
        {seat?.brief}
      </span>
    </>
  );
}

/** At the end of the line: stance and the talk before the meeting; for who need not come, the invitation. */
export function PersonBeside({ path }: { path: string }) {
  const id = idOf(path);
  const section = useRoom((room) => room.seats[id]?.section ?? 'must');
  const asks = usePitch((pitch) => asksWhetherMet(pitch, personOf(pitch, id) ?? { id }));
  return (
    <>
      {section !== 'notNeeded' && <StanceDots path={path} />}
      <span className={styles['meet']}>
        <Meet id={id} isNeeded={section !== 'notNeeded'} />
      </span>
      {asks && <DidYouMeet path={path} />}
    </>
  );
}

function Meet({ id, isNeeded }: { id: string; isNeeded: boolean }) {
  const problem = useRoom((room) => room.seats[id]?.problems[0] ?? null);
  const talk = useRoom((room) => room.talks.find((other) => other.id === id));
  const invited = usePitch((pitch) => personOf(pitch, id)?.invited === true);
  const isOwn = usePitch((pitch) => pitch.preparedBy === id);
  const day = usePitch((pitch) => {
    const on = personOf(pitch, id)?.preBriefOn;
    return on ? shortDay(pitch, on) : null;
  });
  const suggested = usePitch((pitch) => (talk?.suggestedOn ? shortDay(pitch, talk.suggestedOn) : null));
  const name = nameOfPerson(id);
  if (problem === 'invitedWithoutStake')
    return (
      <Button kind="link" aria-label={fill(words.step.uninviteNamed, { name })} onPress={() => uninvite(id)}>
        {words.step.uninvite}
      </Button>
    );
  if (problem !== null || (!isNeeded && !invited))
    return (
      <Button kind="link" aria-label={fill(words.step.inviteNamed, { name })} onPress={() => invite(id)}>
        {words.step.invite}
      </Button>
    );
  if (isOwn) return words.step.you;
  if (day) return <span data-late={talk?.state === 'late' || undefined}>{day}</span>;
  if (!isNeeded) return words.step.invited;
  if (talk?.suggestedOn && suggested) {
    const on = talk.suggestedOn;
    return (
      <Button
        kind="link"
        aria-label={fill(words.step.planNamed, { name, date: suggested })}
        onPress={() => planTalks([{ id, on }])}
      >
        {words.step.plan}
      </Button>
    );
  }
  return null;
}

/** Once the day of the talk is over, the row asks. */
function DidYouMeet({ path }: { path: string }) {
  const id = idOf(path);
  const day = usePitch((pitch) => shortDay(pitch, personOf(pitch, id)?.preBriefOn ?? ''));
  const [yes, newDate] = say.room.didYouMeet.actions;
  return (
    <p className={styles['question']}>
      <Sign kind="note" />
      <span>
        {fill(words.step.meetPassed, { date: day })} {say.room.didYouMeet.text}
      </span>
      <Button kind="link" onPress={() => noteMeeting(id)}>
        {yes}
      </Button>
      <Button kind="link" onPress={() => viewStore.getState().jump(`${path}/preBriefOn`)}>
        {newDate}
      </Button>
    </p>
  );
}
