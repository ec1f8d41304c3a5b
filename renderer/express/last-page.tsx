import { Play } from 'lucide-react';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { answeredQuestions, expressQuestions } from '../../src/catalogue/essentials.ts';
import { commandOf } from '../editor/commands.ts';
import { shownKeys } from '../editor/keys.ts';
import { countsOf } from '../editor/readiness.ts';
import { Section } from '../editor/steps/section.tsx';
import type { FindingsState } from '../store/findings.ts';
import { useFindings, usePitch, useSlides, viewStore } from '../store/stores.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Sign } from '../ui/sign.tsx';
import { countOf, fill } from '../ui/words.ts';
import styles from './last-page.module.css';
import { accept, acceptAll } from './accepting.ts';
import { goToPage, leave } from './going.ts';
import { proposedItems, type ProposedItem } from './proposals.ts';
import { express } from './words.ts';

const words = express.done;

/** What came of the twelve answers: whether they can be presented, what a reviewer will ask, and what the app proposed. */
export function LastPage() {
  const answered = usePitch(useShallow(answeredQuestions));
  const errors = useFindings((state) => countsOf(state).error);
  const count = useSlides((state) => state.talk.count);
  const isWhole = answered.length === expressQuestions.length;
  const isReady = isWhole && errors === 0;
  const slides = fill(words.slides, { n: count });
  return (
    <article className={styles['content']}>
      <h1 id="express-title" className={styles['title']}>
        {isReady ? words.ready : words.open}
      </h1>
      <p className={styles['text']}>
        {isWhole
          ? fill(isReady ? words.readyText : words.openText, { slides, errors: countOf.errors(errors) })
          : fill(words.unansweredText, { n: answered.length })}
      </p>
      <div className={styles['ways']}>
        <Button kind={isReady ? 'primary' : 'secondary'} onPress={commandOf('present').run}>
          <Icon of={Play} size={17} />
          {words.present}
          <span className={styles['key']}>{shownKeys(commandOf('present').keys[0])}</span>
        </Button>
        <Button kind={isReady ? 'secondary' : 'primary'} onPress={leave}>
          {words.editor}
        </Button>
      </div>
      {!isWhole && <Unanswered answered={answered} />}
      {isWhole && <Findings title={words.errors} severity="error" />}
      {isWhole && <Findings title={words.warnings} severity="warning" />}
      <Proposals />
    </article>
  );
}

function Unanswered({ answered }: { answered: readonly number[] }) {
  return (
    <Section title={words.unanswered}>
      <ul className={styles['list']}>
        {expressQuestions
          .filter(({ n }) => !answered.includes(n))
          .map(({ n, question }) => (
            <li key={n} className={styles['question']}>
              <span className={styles['n']}>{n}</span>
              <Button kind="link" onPress={() => goToPage(n)}>
                {question}
              </Button>
            </li>
          ))}
      </ul>
    </Section>
  );
}

function Findings({ title, severity }: { title: string; severity: 'error' | 'warning' }) {
  const findings = useFindings(useShallow((state) => openOf(state, severity)));
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  return (
    <Section title={title} hint={String(findings.length)}>
      <ul>
        {(all ? findings : findings.slice(0, shownAtFirst)).map((finding) => (
          <li key={`${finding.id} ${finding.place} ${finding.subject}`} className={styles['finding']}>
            <Sign kind={severity} />
            <Button kind="link" onPress={() => viewStore.getState().jump(finding.place)}>
              {finding.message}
            </Button>
          </li>
        ))}
      </ul>
      {!all && findings.length > shownAtFirst && (
        <div className={styles['more']}>
          <Button kind="quiet" small onPress={() => setAll(true)}>
            {fill(words.all, { n: findings.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

const shownAtFirst = 5;

function openOf({ findings }: FindingsState, severity: string) {
  return findings.filter((finding) => finding.severity === severity && !finding.dismissed);
}

function Proposals() {
  const items = usePitch(proposedItems);
  const all = items.flatMap(({ paths }) => paths);
  if (all.length === 0)
    return (
      <p className={styles['none']}>
        <Sign kind="tick" quiet />
        {words.none}
      </p>
    );
  return (
    <Section
      title={words.proposed}
      hint={words.proposedHint}
      aside={
        <Button small onPress={() => acceptAll(all)}>
          {fill(words.acceptAll, { n: all.length })}
        </Button>
      }
    >
      <ul className={styles['list']}>
        {items.map((item) => (
          <Proposal key={item.place} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function Proposal({ item: { kind, name, labels, paths } }: { item: ProposedItem }) {
  return (
    <li className={styles['proposal']}>
      <div className={styles['what']}>
        <Button kind="link" onPress={() => viewStore.getState().jump(paths[0] ?? '')}>
          {name ? `${kind}: ${name}` : kind}
        </Button>
        <span className={styles['labels']}>{labels.join(', ')}</span>
      </div>
      <Button kind="quiet" small onPress={() => accept(paths)} aria-label={`${words.accept} ${name || kind}`}>
        {words.accept}
      </Button>
    </li>
  );
}
