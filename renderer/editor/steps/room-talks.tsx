import words from '../../../assets/words/room.json' with { type: 'json' };
import type { TalkView } from '../../background/room.ts';
import { usePitch, useRoom, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Sign, type SignKind } from '../../ui/sign.tsx';
import { fill } from '../../ui/words.ts';
import { useFormat } from '../fields/format.ts';
import { list, nameOfPerson, personOf, planTalks } from './room-data.ts';
import styles from './room.module.css';
import { Section } from './section.tsx';

const signs: Record<TalkView['state'], SignKind> = { met: 'tick', planned: 'ring', late: 'warning', open: 'ring' };

/** Whom to speak with before the meeting, the most urgent first, with what worries them and what they are asked for. */
export function Talks() {
  const talks = useRoom((room) => room.talks);
  const format = useFormat();
  if (talks.length === 0) return null;
  const open = talks.flatMap(({ id, state, suggestedOn }) =>
    state === 'open' && suggestedOn ? [{ id, on: suggestedOn }] : [],
  );
  const [first] = open;
  return (
    <div className={styles['talks']}>
      <Section
        title={words.step.talks}
        hint={words.step.talksHint}
        aside={
          first &&
          open.length > 1 && (
            <Button kind="link" onPress={() => planTalks(open)}>
              {fill(words.step.planAll, { n: open.length, date: format.dayMonth(first.on) })}
            </Button>
          )
        }
      >
        <ol>
          {talks.map((talk) => (
            <Talk key={talk.id} talk={talk} />
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Talk({ talk: { id, state, on, suggestedOn } }: { talk: TalkView }) {
  const person = usePitch((pitch) => personOf(pitch, id));
  const format = useFormat();
  if (!person) return null;
  const { concern, ask } = person;
  const when =
    on === null
      ? words.step.talkOpen
      : fill(state === 'met' ? words.step.wasMet : state === 'late' ? words.step.talkLate : '{date}', {
          date: format.dayMonth(on),
        });
  return (
    <li className={styles['talk']}>
      <Sign kind={signs[state]} />
      <button className={styles['talkName']} onClick={() => viewStore.getState().jump(`${list}/${id}/preBriefOn`)}>
        {nameOfPerson(id)}
      </button>
      <span className={styles['talkAbout']}>
        {[
          concern?.trim() && fill(words.step.fears, { concern: concern.trim() }),
          ask?.trim() && fill(words.step.asks, { ask: ask.trim() }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className={styles['talkWhen']}>
        {state === 'open' && suggestedOn ? (
          <Button
            kind="link"
            aria-label={fill(words.step.planNamed, { name: nameOfPerson(id), date: format.dayMonth(suggestedOn) })}
            onPress={() => planTalks([{ id, on: suggestedOn }])}
          >
            {words.step.plan}
          </Button>
        ) : (
          when
        )}
      </span>
    </li>
  );
}
