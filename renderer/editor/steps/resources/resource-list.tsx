import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import say from '../../../../assets/words/resources.json' with { type: 'json' };
import { resourceAmount } from '../../../../src/business-case/costs.ts';
import { choiceLabel, fieldGuide } from '../../../../src/catalogue/guidance.ts';
import type { Pitch, Resource } from '../../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../../store/stores.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { counted, fill, say as guide, words } from '../../../ui/words.ts';
import { addItem, fieldName, run } from '../../edits.ts';
import { BoundArea, BoundField } from '../../fields/bound.tsx';
import { useFormat } from '../../fields/format.ts';
import { BoundMany } from '../../fields/many.tsx';
import { costOptions } from '../../fields/options.ts';
import { nameOf } from '../../fields/people.ts';
import { Items, openItem } from '../items.tsx';
import { Fields, Row, Section } from '../section.tsx';
import { assignCosts, resourceName, resourceOf, unansweredTypes } from './resource-data.ts';
import styles from './resources.module.css';

const list = '/resources';

/** What is to be signed off: how much of what, who owns it, who approves it. */
export function Resources() {
  const ids = usePitch(useShallow((pitch) => (pitch.resources ?? []).map(({ id }) => id)));
  const unanswered = usePitch(useShallow(unansweredTypes));
  return (
    <Section title={say.resources.title} hint={say.resources.hint}>
      {ids.length > 0 && <Items list={list} ids={ids} nameOf={nameOfResource} Row={ResourceRow} Form={ResourceForm} />}
      <div className={styles['add']}>
        <Button small onPress={() => openItem(insert({}))}>
          <Icon of={Plus} stroke={1.5} />
          {say.resources.add}
        </Button>
        {unanswered.length > 0 && <span className={styles['often']}>{say.resources.missing}</span>}
        {unanswered.map((type) => (
          <Button key={type} kind="chip" onPress={() => openItem(insert({ type }))}>
            <Icon of={Plus} stroke={1.5} size={14} />
            {choiceLabel('/resources/0/type', type)}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function nameOfResource(id: string): string {
  const resource = resourceOf(pitchStore.getState().pitch, id);
  return resource ? resourceName(resource) : '';
}

/** Who leads the program owns what is asked for and who approves the pitch approves it, until others are named (guidance, express path 8). */
function insert(resource: Partial<Resource>): string {
  const { pitch } = pitchStore.getState();
  const approver = pitch.stakeholders?.find((person) => person.decisionRole === 'approver')?.id;
  return addItem(
    list,
    {
      ...resource,
      ...(pitch.preparedBy && { ownerId: pitch.preparedBy }),
      ...(approver && { approverId: approver }),
      status: 'requested',
    },
    resource.type ? choiceLabel('/resources/0/type', resource.type) : say.resources.one,
  );
}

/** Amount and cash of a resource; drawn anew only when it or the cost lines change. */
function useAmount(path: string) {
  const resource = usePitch((pitch) => resourceOf(pitch, path.slice(list.length + 1)));
  const costs = usePitch((pitch) => pitch.costs);
  const pitch: Pitch = { schema: 'mentoring-pitch/1', costs };
  return resource ? resourceAmount(pitch, resource) : null;
}

function ResourceRow({ path }: { path: string }) {
  const format = useFormat();
  const resource = usePitch((pitch) => resourceOf(pitch, path.slice(list.length + 1)));
  const owner = usePitch((pitch) => nameOf(pitch, resource?.ownerId));
  const amount = useAmount(path)?.amount ?? null;
  if (!resource) return null;
  return (
    <>
      <span className={styles['kind']}>{resource.type ? resourceName(resource) : <i>{words.nameless}</i>}</span>
      <span className={styles['what']}>{resource.description}</span>
      <span className={owner ? styles['owner'] : styles['missing']}>{owner ?? guide.editing.noOwner.text}</span>
      <span className={styles['money']}>
        {amount === null ? (
          <span className={styles['missing']}>{say.resources.noAmount}</span>
        ) : (
          format.moneyExact(amount)
        )}
      </span>
    </>
  );
}

function ResourceForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <Row columns={['0 1 170px', '1 1 220px', '0 1 160px']}>
        {[
          <BoundField key="type" path={at('type')} />,
          <BoundArea key="what" line path={at('description')} />,
          <BoundField key="status" path={at('status')} />,
        ]}
      </Row>
      <Money path={path} />
      <Row columns={['1 1 240px', '1 1 240px']}>
        {[<BoundField key="owner" path={at('ownerId')} />, <BoundField key="approver" path={at('approverId')} />]}
      </Row>
      <BoundField path={at('note')} />
      <BoundMany
        path={at('costIds')}
        optionsOf={costOptions}
        none={say.resources.noCosts}
        onSet={(ids) => take(path, ids)}
      />
      <div className={styles['formActions']}>{actions}</div>
    </Fields>
  );
}

function take(path: string, costIds: readonly string[]): void {
  const { pitch } = pitchStore.getState();
  const what = fieldName(`${path}/costIds`);
  run({ verb: 'change', what }, assignCosts(pitch, path.slice(list.length + 1), costIds));
}

/** Amount and cash come from the cost lines; without any they are entered. */
function Money({ path }: { path: string }) {
  const format = useFormat();
  const lines = usePitch((pitch) => resourceOf(pitch, path.slice(list.length + 1))?.costIds?.length ?? 0);
  const derived = useAmount(path);
  const [amount, cash] = [`${path}/amount`, `${path}/cash`];
  if (lines === 0)
    return (
      <Row columns={['0 1 190px', '0 1 160px']}>
        {[<BoundField key="amount" path={amount} />, <BoundField key="cash" path={cash} />]}
      </Row>
    );
  const said = derived?.cash;
  const cashText =
    said === 'part'
      ? fill(say.resources.part, { amount: format.moneyExact(derived?.cashAmount ?? 0) })
      : said
        ? say.resources.yes
        : say.resources.no;
  return (
    <Row columns={['0 1 190px', '1 1 160px']}>
      {[
        <Derived
          key="amount"
          path={amount}
          text={format.moneyExact(derived?.amount ?? 0)}
          hint={counted(lines, say.resources.derived)}
        />,
        <Derived key="cash" path={cash} text={cashText} />,
      ]}
    </Row>
  );
}

function Derived({ path, text, hint }: { path: string; text: string; hint?: string }) {
  return (
    <div data-path={path} tabIndex={-1} className={styles['derived']}>
      <span className={styles['derivedLabel']}>{fieldGuide(path)?.label}</span>
      <span className={styles['derivedText']}>{text}</span>
      {hint && <span className={styles['derivedHint']}>{hint}</span>}
    </div>
  );
}
