import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand/react';
import type { DocumentKind, Paper as PaperKind } from '../../../src/bridge.ts';
import { sentenceOf } from '../../../src/message.ts';
import { call } from '../../client.ts';
import { settingsStore, useFindings, usePitch, useSettings, viewStore } from '../../store/stores.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RadioRows } from '../../ui/radio-rows.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Sign, type SignKind } from '../../ui/sign.tsx';
import { countOf, fill, say, words } from '../../ui/words.ts';
import { countsOf } from '../readiness.ts';
import { returnFocus } from '../regions.ts';
import styles from './export.module.css';
import { cancelWriting, exportStore, writeDocument, type ExportState } from './job.ts';
import { Paper } from './paper.tsx';
import { unprintableIn } from './unprintable.ts';

const close = () => viewStore.getState().show({ overlay: null });

const names: Record<DocumentKind, string> = { onepager: say.documents.onePager, handout: say.documents.handout };

const documents = (['onepager', 'handout'] as const).map((value) => ({
  value,
  label: names[value],
  hint: words.export.hints[value],
}));

/** What do people take out of the room? */
export default function Export() {
  const [document, setDocument] = useState<DocumentKind>('onepager');
  const paper = useSettings((settings) => settings.preferences.paper);
  const name = usePitch((pitch) => pitch.title ?? '');
  const state = useStore(exportStore);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    // The desk can have the focus again only when it is no longer inert.
    return () => void requestAnimationFrame(returnFocus);
  }, []);
  // What came of an earlier visit is not said again.
  useEffect(() => {
    if (exportStore.getState().kind !== 'writing') exportStore.setState({ kind: 'idle' }, true);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && exportStore.getState().kind !== 'writing') close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div className={styles['export']}>
      <header className={styles['bar']}>
        <IconButton icon={ArrowLeft} label={words.export.back} keys="Esc" onPress={close} />
        <b>{name.split(':')[0] || words.untitled}</b>
      </header>
      <main className={styles['form']}>
        <div className={styles['fields']}>
          <h1 ref={title} tabIndex={-1} className={styles['title']}>
            {words.export.title}
          </h1>
          <p className={styles['question']}>{say.export.title.text}</p>
          <RadioRows label={words.export.document} value={document} options={documents} onChange={setDocument} />
          <Segments
            label={words.export.paper}
            value={paper}
            options={words.export.papers as { value: PaperKind; label: string }[]}
            onChange={(next) => void setPaper(next)}
          />
          <Checks />
        </div>
        <div className={styles['foot']}>
          <Outcome state={state} />
          {state.kind !== 'writing' && (
            <Button kind="primary" onPress={() => void writeDocument(document, paper)}>
              {words.export.save}
            </Button>
          )}
        </div>
      </main>
      <aside className={styles['preview']} aria-label={words.export.preview}>
        <div>
          <p className={styles['caption']}>
            <b>{names[document]}</b> <span>{words.export.firstPage}</span>
          </p>
          <div className={styles['zoom']}>
            <Paper document={document} paper={paper} />
          </div>
        </div>
      </aside>
    </div>
  );
}

async function setPaper(paper: PaperKind): Promise<void> {
  const answer = await call('preferences.set', { paper });
  if (answer.ok) settingsStore.getState().setPreferences(answer.value);
}

/** What would be noticed in the room, before it is printed. */
function Checks() {
  const errors = useFindings((state) => countsOf(state).error);
  const draft = usePitch((pitch) => (pitch.status ?? 'draft') === 'draft' || pitch.status === 'in_review');
  const unprintable = usePitch(unprintableIn);
  return (
    <ul className={styles['checks']}>
      {unprintable === '' ? (
        <Check sign="tick">{say.export.printable.text}</Check>
      ) : (
        <Check sign="warning">{fill(words.export.unprintable, { characters: unprintable })}</Check>
      )}
      {draft && (
        <Check sign="warning">
          {errors > 0 ? fill(say.export.draft.text, { errors: countOf.errors(errors) }) : say.export.draft.status}
        </Check>
      )}
    </ul>
  );
}

function Check({ sign, children }: { sign: SignKind; children: string }) {
  return (
    <li>
      <Sign kind={sign} />
      <span>{children}</span>
    </li>
  );
}

/** Progress in words while it is written, then what came of it. */
function Outcome({ state }: { state: ExportState }) {
  switch (state.kind) {
    case 'idle':
      return <span />;
    case 'writing':
      return (
        <Progress
          text={
            state.page === 0
              ? words.export.where
              : fill(say.export.progress.text, {
                  document: names[state.document],
                  page: state.page,
                  pages: state.pages,
                })
          }
          share={state.pages === 0 ? 0 : state.page / state.pages}
          onCancel={cancelWriting}
        />
      );
    case 'canceled':
      return <p role="status">{say.export.canceled.text}</p>;
    case 'done':
      return (
        <p role="status" className={styles['done']}>
          <Sign kind="tick" />
          <span>{fill(words.export.done, { document: names[state.document], pages: state.exported.pages })}</span>
          <Button kind="link" onPress={() => void call('recents.showInFolder', { path: state.exported.path })}>
            {say.start.actions.folder}
          </Button>
        </p>
      );
    case 'failed':
      return <Failure error={state.error} />;
  }
}

function Failure({ error }: { error: Extract<ExportState, { kind: 'failed' }>['error'] }) {
  const path = error.params?.['path'];
  return (
    <p role="alert" className={styles['done']}>
      <Sign kind="error" />
      <span>{sentenceOf(error)}</span>
      {typeof path === 'string' && (
        <Button
          kind="link"
          onPress={() => {
            close();
            viewStore.getState().jump(path);
          }}
        >
          {say.findings.go}
        </Button>
      )}
    </p>
  );
}
