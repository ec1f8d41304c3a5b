import { ChevronLeft, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import { exampleOf, fieldGuide } from '../../../src/catalogue/guidance.ts';
import { focusOf } from '../../../src/catalogue/focuses.ts';
import { getAt } from '../../../src/pitch/pointer.ts';
import { pitchStore, usePitch, useView } from '../../store/stores.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { fill, say, words as common } from '../../ui/words.ts';
import { deleteItem } from '../edits.ts';
import { BoundArea, BoundChoice, BoundText } from '../fields/bound.tsx';
import { MoreDetail } from './more-detail.tsx';
import { Fields, Row, Section } from './section.tsx';
import { addLine, putMeasure, setText, takeLine, tell } from './tie-edits.ts';
import { EvidenceChoice } from './tie-evidence-choice.tsx';
import { TieEvidence } from './tie-evidence.tsx';
import {
  linesOf,
  linkOf,
  measureChoices,
  objectiveOf,
  suggestedLines,
  type Line,
  type MeasureField,
} from './tie-model.ts';
import { tieWords as words } from './tie-words.ts';
import styles from './tie-form.module.css';

/** The lines as a form, one objective at a time, with everything that the pitch keeps about them, and the evidence below. */
export default function TieForm() {
  // The objectives in their order; the empty id stands for lines without one.
  const pages = usePitch(useShallow((pitch) => [...new Set(linesOf(pitch).map(({ objective }) => objective ?? ''))]));
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = useView(({ target }) => target && objectiveAt(target.path));
  if (wanted != null && wanted !== chosen && pages.includes(wanted)) setChosen(wanted);
  const page = chosen !== null && pages.includes(chosen) ? chosen : pages[0];
  return (
    <>
      {page !== undefined && (
        <>
          <Chooser pages={pages} page={page} onChoose={setChosen} />
          <Lines key={page} objective={page} />
        </>
      )}
      <TieEvidence />
    </>
  );
}

/** The objective whose line a jump leads to. */
function objectiveAt(path: string): string | null {
  const [, list, id] = path.split('/');
  const { pitch } = pitchStore.getState();
  if (list === 'objectives') return id ?? null;
  return list === 'strategyLinks' ? (linkOf(pitch, id ?? null)?.objectiveId ?? '') : null;
}

interface ChooserProps {
  pages: readonly string[];
  page: string;
  onChoose: (page: string) => void;
}

function Chooser({ pages, page, onChoose }: ChooserProps) {
  const names = usePitch(
    useShallow((pitch) =>
      pages.map((id) =>
        id === '' ? words.oneByOne.loose : objectiveOf(pitch, id)?.statement?.trim() || common.nameless,
      ),
    ),
  );
  const at = pages.indexOf(page);
  const goals = pages.filter((id) => id !== '').length;
  const turn = (by: number) => onChoose(pages[at + by] ?? page);
  return (
    <div className={styles['chooser']}>
      <div className={styles['which']}>
        <Select
          label={page === '' ? words.oneByOne.choose : fill(words.oneByOne.which, { n: at + 1, of: goals })}
          value={page}
          options={pages.map((value, index) => ({ value, label: names[index] ?? '' }))}
          placeholder={words.oneByOne.choose}
          onChange={onChoose}
        />
      </div>
      <IconButton icon={ChevronLeft} label={words.oneByOne.previous} isDisabled={at === 0} onPress={() => turn(-1)} />
      <IconButton
        icon={ChevronRight}
        label={words.oneByOne.next}
        isDisabled={at === pages.length - 1}
        onPress={() => turn(1)}
      />
    </div>
  );
}

function Lines({ objective }: { objective: string }) {
  const links = usePitch(
    useShallow((pitch) =>
      linesOf(pitch).flatMap((line) => ((line.objective ?? '') === objective && line.link !== null ? [line.link] : [])),
    ),
  );
  const line: Line = { objective: objective || null, link: null };
  if (links.length === 0) return <NoLine line={line} />;
  return (
    <>
      {links.map((link, index) => (
        <section key={link} className={styles['line']} data-path={`/strategyLinks/${link}`}>
          {links.length > 1 && (
            <h2 className={styles['title']}>{fill(words.oneByOne.lineOf, { n: index + 1, of: links.length })}</h2>
          )}
          <LineForm objective={objective || null} link={link} />
        </section>
      ))}
      {objective !== '' && (
        <div className={styles['add']}>
          <Button small onPress={() => focusFirst(addLine(objective))}>
            <Icon of={Plus} stroke={1.5} />
            {words.oneByOne.another}
          </Button>
        </div>
      )}
    </>
  );
}

function focusFirst(path: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-path='${CSS.escape(path)}'] textarea`)?.focus(),
  );
}

/** No line yet: the first key begins one, or a line that is common is taken over. */
function NoLine({ line }: { line: Line }) {
  const pitch = usePitch((all) => all);
  const [best] = suggestedLines(pitch, objectiveOf(pitch, line.objective));
  const guide = fieldGuide('/strategyLinks/0/mechanism');
  const focus = pitch.focus?.primary;
  const example = (guide && focus && exampleOf(guide, focus)?.good) || '';
  const begin = (text: string) => {
    flushSync(() => setText(line, 'mechanism', text));
    const area = document.querySelector<HTMLTextAreaElement>(`[data-path$='/mechanism'] textarea`);
    area?.focus();
    area?.setSelectionRange(text.length, text.length);
  };
  const take = () => {
    if (!best) return;
    takeLine(line, best);
    tell(say.editing.inserted.text);
    focusFirst(`/strategyLinks/${pitchStore.getState().pitch.strategyLinks?.at(-1)?.id}`);
  };
  return (
    <Fields>
      <div data-path={`/objectives/${line.objective}`}>
        <TextArea
          label={guide?.label ?? ''}
          value=""
          placeholder={example && fill(common.example, { example })}
          note={{ kind: 'hint', text: guide?.help ?? '' }}
          onChange={begin}
        />
      </div>
      {best && (
        <Section
          title={fill(words.oneByOne.suggestion, {
            focus: focusOf(focus)?.name.toLocaleLowerCase('en-US') ?? '',
          })}
        >
          <div className={styles['suggestion']}>
            <p>{best.mechanism}</p>
            <p>{best.behaviourChange}</p>
            <p className={styles['about']}>{fill(words.watchOut, { text: best.watchOut })}</p>
            <Button small onPress={take}>
              <Icon of={Plus} stroke={1.5} />
              {words.useLine}
            </Button>
          </div>
        </Section>
      )}
    </Fields>
  );
}

function LineForm({ objective, link }: { objective: string | null; link: string }) {
  const path = `/strategyLinks/${link}`;
  const at = (field: string) => `${path}/${field}`;
  const line: Line = { objective, link };
  const objectives = usePitch((pitch) => pitch.objectives) ?? [];
  const more = ['objectiveId', 'evidenceIds'].map(at);
  return (
    <Fields>
      {objective === null && <p className={styles['about']}>{words.gaps.objective.text}</p>}
      <BoundArea path={at('mechanism')} />
      <BoundArea path={at('behaviourChange')} />
      <Row columns={['1 1 240px', '1 1 240px']}>
        {[
          <MeasureSelect key="leading" line={line} field="leadingMetricId" />,
          <MeasureSelect key="lagging" line={line} field="laggingMetricId" />,
        ]}
      </Row>
      <BoundText path={at('assumption')} />
      <MoreDetail
        paths={more}
        aside={
          <IconButton
            small
            icon={Trash2}
            size={16}
            label={words.oneByOne.delete}
            onPress={() => deleteItem(path, words.line)}
          />
        }
      >
        <Fields>
          <BoundChoice
            path={at('objectiveId')}
            options={objectives.map(({ id, statement }) => ({ value: id, label: statement ?? '' }))}
          />
          <EvidenceChoice path={at('evidenceIds')} />
        </Fields>
      </MoreDetail>
    </Fields>
  );
}

/** A measure of the right kind: one of the pitch, or a common one, which is then added to it. */
function MeasureSelect({ line, field }: { line: Line; field: MeasureField }) {
  const pitch = usePitch((all) => all);
  const path = `/strategyLinks/${line.link}/${field}`;
  const stored = (getAt(pitch, path) as string | null | undefined) ?? null;
  const present = pitch.metrics?.find(({ id }) => id === stored);
  const choices = measureChoices(pitch, line, field);
  const options = [
    ...(present ? [{ value: present.id, label: present.name ?? '' }] : []),
    ...choices.map((choice) =>
      'own' in choice
        ? { value: choice.own.id, label: choice.own.name ?? '' }
        : { value: choice.suggested.id, label: fill(words.oneByOne.newMeasure, { name: choice.suggested.name }) },
    ),
  ];
  const choose = (value: string) => {
    const choice = choices.find((other) => ('own' in other ? other.own.id : other.suggested.id) === value);
    if (choice) putMeasure(line, field, choice);
  };
  return (
    <Select
      path={path}
      label={fieldGuide(path)?.label ?? ''}
      value={present ? stored : null}
      options={options}
      placeholder={words.oneByOne.none}
      note={{ kind: 'hint', text: fieldGuide(path)?.help ?? '' }}
      onChange={choose}
    />
  );
}
