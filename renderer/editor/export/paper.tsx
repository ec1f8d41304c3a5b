import { useLayoutEffect, useRef } from 'react';
import type { DocumentKind, Paper as PaperKind } from '../../../src/bridge.ts';
import { handout } from '../../../src/handout/handout.ts';
import { onePager } from '../../../src/handout/one-pager.ts';
import type { HandoutOutline, OnePagerOutline, Running } from '../../../src/handout/outline.ts';
import { publicPart } from '../../../src/pitch/public.ts';
import { usePitch } from '../../store/stores.ts';
import { fill, words } from '../../ui/words.ts';
import { Blocks } from './blocks.tsx';
import styles from './paper.module.css';
import { RichText } from './rich-text.tsx';

const leftWidth = 286;
const rightWidth = 170;

interface PaperProps {
  document: DocumentKind;
  paper: PaperKind;
}

/** What people will hold in their hands: the first page, with the words and figures of the PDF. */
export function Paper({ document, paper }: PaperProps) {
  const pitch = usePitch(publicPart);
  if (document === 'onepager') {
    const outline = onePager(pitch);
    return (
      <Sheet running={outline.running} paper={paper} pages={1} label={words.export.sheets.onepager}>
        <OnePager outline={outline} />
      </Sheet>
    );
  }
  const outline = handout(pitch);
  return (
    <Sheet running={outline.running} paper={paper} pages={null} label={words.export.sheets.handout}>
      <FirstPage outline={outline} />
    </Sheet>
  );
}

interface SheetProps {
  running: Running;
  paper: PaperKind;
  /** Null: only the PDF knows. */
  pages: number | null;
  label: string;
  children: React.ReactNode;
}

function Sheet({ running, paper, pages, label, children }: SheetProps) {
  const body = useRef<HTMLDivElement>(null);
  // A browser breaks lines a little later than the PDF does. What is one page there is shown whole here, too.
  useLayoutEffect(() => {
    const content = body.current?.firstElementChild;
    if (!body.current || !(content instanceof HTMLElement) || pages !== 1) return;
    content.style.zoom = '';
    content.style.zoom = String(Math.min(1, body.current.clientHeight / body.current.scrollHeight));
  });
  return (
    <div className={styles['sheet']} data-paper={paper} role="img" aria-label={label}>
      <div className={styles['head']}>
        <span>{running.organization}</span>
        <b>{running.draft}</b>
        <span>{running.document}</span>
      </div>
      <div ref={body} className={styles['body']}>
        {children}
      </div>
      <div className={styles['foot']}>
        <span>{running.foot}</span>
        <span>{pages === null ? '' : fill(running.page, { x: 1, y: pages })}</span>
      </div>
    </div>
  );
}

function OnePager({ outline }: { outline: OnePagerOutline }) {
  return (
    <div className={styles['onePager']}>
      <div className={styles['sides']}>
        <div>
          <p className={styles['pagerTitle']}>{outline.title}</p>
          <p className={styles['text']}>
            <RichText text={outline.strategy} />
          </p>
          <Blocks blocks={outline.left} width={leftWidth} />
        </div>
        <div>
          <div className={styles['box']}>
            <Blocks blocks={outline.ask} width={rightWidth - 20} />
          </div>
          <Blocks blocks={outline.right} width={rightWidth} />
        </div>
      </div>
      <div className={styles['strip']}>
        <p>
          <b>{outline.strip.heading}</b> {outline.strip.when}
        </p>
        <Blocks blocks={[outline.strip.boxes]} width={leftWidth + rightWidth} />
        {outline.strip.signature && <p className={styles['signature']}>{outline.strip.signature.name}</p>}
      </div>
    </div>
  );
}

function FirstPage({ outline }: { outline: HandoutOutline }) {
  const { front, sections } = outline;
  const heads = sections.filter((block) => block.kind === 'heading' && block.level === 1);
  return (
    <>
      <p className={styles['organization']}>{front.organization}</p>
      <p className={styles['headingtitle']}>{front.title}</p>
      <p className={styles['subtitle']}>{front.subtitle}</p>
      {front.figures && <Blocks blocks={[front.figures]} width={leftWidth + rightWidth} />}
      <div className={styles['sides']}>
        <div>
          <p className={styles['heading2']}>{front.summaryHead}</p>
          <Blocks blocks={front.summary} width={leftWidth} />
        </div>
        <div>
          <p className={styles['heading2']}>{front.contents}</p>
          {heads.map(
            (head) =>
              head.kind === 'heading' && (
                <p key={head.text}>{head.number ? `${head.number}  ${head.text}` : head.text}</p>
              ),
          )}
        </div>
      </div>
    </>
  );
}
