import { Plus } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import words from '../../../assets/words/audiences.json' with { type: 'json' };
import { steps } from '../../../src/catalogue/guidance.ts';
import { personName } from '../../../src/catalogue/terms.ts';
import { suggestedViews, unserved, type SuggestedView } from '../../../src/facts/suggested-views.ts';
import type { AudienceView, Pitch } from '../../../src/pitch/schema.ts';
import { pitchStore, usePitch } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { counted, fill, say, words as common } from '../../ui/words.ts';
import { addItem } from '../edits.ts';
import { BoundText } from '../fields/bound.tsx';
import { factOf } from './audiences-facts.ts';
import { AudienceHidden } from './audiences-hidden.tsx';
import { AudienceLeads } from './audiences-leads.tsx';
import { AudiencePeople } from './audiences-people.tsx';
import styles from './audiences.module.css';
import { Items, openItem } from './items.tsx';
import { Fields, Section } from './section.tsx';
import { tell } from './tie-edits.ts';

const list = '/audienceViews';

/** Step 11: views over the same facts, one open in place, and the groups in the room that have none yet. */
export default function AudiencesStep() {
  const ids = usePitch(useShallow((pitch) => (pitch.audienceViews ?? []).map(({ id }) => id)));
  return (
    <>
      {ids.length === 0 && <p className={styles['intro']}>{steps.find(({ id }) => id === 'audiences')?.intro}</p>}
      <div data-path={list}>
        <Section title={words.views} hint={words.viewsHint}>
          <Items list={list} ids={ids} nameOf={nameOf} Row={ViewRow} Form={ViewForm} />
          <div className={styles['add']}>
            <Button small onPress={() => openItem(addItem(list, {}, words.one))}>
              <Icon of={Plus} stroke={1.5} />
              {words.add}
            </Button>
          </div>
        </Section>
      </div>
      <SuggestedViews />
    </>
  );
}

const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const viewOf = (pitch: Pitch, id: string): AudienceView | undefined =>
  pitch.audienceViews?.find((view) => view.id === id);

function nameOf(id: string): string {
  return viewOf(pitchStore.getState().pitch, id)?.name?.trim() || words.one;
}

const shownNames = 3;

function ViewRow({ path }: { path: string }) {
  const view = usePitch((pitch) => viewOf(pitch, idOf(path)));
  const leads = usePitch((pitch) =>
    (viewOf(pitch, idOf(path))?.leadWith ?? [])
      .slice(0, shownNames)
      .map((key) => factOf(pitch, key).name)
      .join(', '),
  );
  if (!view) return null;
  const hidden = view.hidden?.length ?? 0;
  return (
    <>
      <span className={styles['name']}>{view.name || <i>{common.nameless}</i>}</span>
      <span className={styles['leads']}>{leads ? fill(words.first, { names: leads }) : words.nothingFirst}</span>
      <span className={styles['hidden']}>{hidden > 0 && counted(hidden, words.leftOut)}</span>
    </>
  );
}

function ViewForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <BoundText path={at('name')} />
      <AudiencePeople path={at('forStakeholderIds')} />
      <AudienceLeads path={at('leadWith')} />
      <AudienceHidden path={at('hidden')} />
      <BoundText path={at('tone')} hint={words.toneHint} />
      <div className={styles['actions']}>{actions}</div>
    </Fields>
  );
}

/** Groups in the room whom no view serves yet, each with what it asks first. */
function SuggestedViews() {
  const part = usePitch(
    useShallow((pitch) => ({
      stakeholders: pitch.stakeholders,
      audienceViews: pitch.audienceViews,
      objectives: pitch.objectives,
      metrics: pitch.metrics,
      objections: pitch.objections,
      resources: pitch.resources,
      risks: pitch.risks,
      preparedBy: pitch.preparedBy,
    })),
  );
  const { views, rest } = useMemo(() => {
    const pitch: Pitch = { schema: 'mentoring-pitch/1', ...part };
    const suggested = suggestedViews(pitch);
    const grouped = new Set(suggested.flatMap(({ forStakeholderIds }) => forStakeholderIds));
    return { views: suggested, rest: unserved(pitch).filter(({ id }) => !grouped.has(id)) };
  }, [part]);
  if (views.length === 0 && rest.length === 0) return null;
  return (
    <div className={styles['suggested']}>
      <Section title={words.suggested} hint={words.suggestedHint}>
        <ul>
          {views.map((view) => (
            <li key={view.listening}>
              <button className={styles['suggestion']} onClick={() => take(view)}>
                <Icon of={Plus} size={16} stroke={1.5} />
                <span className={styles['what']}>
                  <b>{words.listening[view.listening].name}</b>
                  <span>
                    {listed(view.people.map((person) => personName(person)))}: {words.listening[view.listening].text}
                  </span>
                </span>
                <span className={styles['use']} aria-hidden>
                  {say.sections.use}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {rest.length > 0 && (
          <p className={styles['rest']}>
            {fill(words.unserved, { people: listed(rest.map((person) => personName(person))) })}
          </p>
        )}
      </Section>
    </div>
  );
}

function take({ listening, people, forStakeholderIds, leadWith }: SuggestedView): void {
  // One person is named by what they are; several by what they listen for.
  const [only] = people;
  const name = (people.length === 1 && only?.title?.split(',')[0]?.trim()) || words.listening[listening].name;
  openItem(addItem(list, { name, forStakeholderIds, leadWith }, name));
  tell(say.editing.inserted.text);
}

/** "Dieter Holloway, Lena Ashby and Samir Okonjo". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : fill(words.and, { most: names.slice(0, -1).join(', '), last });
}
