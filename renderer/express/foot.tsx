import { ArrowRight } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { leftOpen, type ExpressQuestion, type LeftOpen } from '../../src/catalogue/essentials.ts';
import { fieldGuide } from '../../src/catalogue/guidance.ts';
import { wordsOfCheck } from '../../src/review/message.ts';
import { usePitch } from '../store/stores.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { fill } from '../ui/words.ts';
import { goOn } from './go-on.ts';
import { turnPage } from './going.ts';
import styles from './foot.module.css';
import { express, slideName } from './words.ts';

interface FootProps {
  question: ExpressQuestion;
  page: RefObject<HTMLElement | null>;
}

/** Back, Skip and Next, and what Skip would leave open. */
export function Foot({ question, page }: FootProps) {
  const open = usePitch((pitch) => sameAs(leftOpen(pitch, question)));
  return (
    <footer className={styles['foot']}>
      <div className={styles['buttons']}>
        {question.n > 1 && (
          <Button kind="quiet" onPress={() => turnPage(-1)}>
            {express.back}
          </Button>
        )}
        <div id="express-skip" className={styles['open']} aria-live="polite">
          {open.empty.length > 0 && <Leaves open={open} whole={open.empty.length === neededOf(question)} />}
        </div>
        {open.empty.length > 0 && (
          <Button aria-describedby="express-skip" onPress={() => turnPage(1)}>
            {express.skip}
          </Button>
        )}
        <Button kind="primary" onPress={() => page.current && goOn(page.current, true)}>
          {express.next}
          <Icon of={ArrowRight} size={17} />
        </Button>
      </div>
    </footer>
  );
}

const neededOf = ({ inputs }: ExpressQuestion) => inputs.filter((input) => !input.optional).length;

function Leaves({ open: { findings, slides, empty }, whole }: { open: LeftOpen; whole: boolean }): ReactNode {
  const titles = findings.map(({ id, times }) => {
    const { title } = wordsOfCheck(id);
    return times > 1 ? fill(express.skipping.times, { title, n: times }) : title;
  });
  const fields = [
    ...new Set(empty.map(({ path, label }) => label ?? fieldGuide(path.replaceAll('[]', '/0'))?.label ?? '')),
  ];
  const names = slides.map(slideName).join(', ');
  return (
    <p>
      {titles.length > 0 && (
        <>
          {whole ? express.skipping.all : express.skipping.some} <b>{titles.join(', ')}</b>.{' '}
        </>
      )}
      {titles.length === 0 &&
        (whole ? express.skipping.nothing : fill(express.skipping.only, { fields: fields.join(', ') }))}{' '}
      {names && fill(express.skipping.slides, { slides: names })}
    </p>
  );
}

const known = new Map<string, LeftOpen>();

/** The same object for the same content, so that a key press draws nothing. */
function sameAs(open: LeftOpen): LeftOpen {
  const key = JSON.stringify(open);
  let same = known.get(key);
  if (!same) known.set(key, (same = open));
  return same;
}
