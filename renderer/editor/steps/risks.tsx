import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import words from '../../../assets/words/objections.json' with { type: 'json' };
import { choiceLabel, exampleOf, fieldGuide } from '../../../src/catalogue/guidance.ts';
import { usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { fill, say, words as common } from '../../ui/words.ts';
import { BoundArea, BoundChoice, BoundPerson, BoundText } from '../fields/bound.tsx';
import { nameOf } from '../fields/people.ts';
import { Items, openItem } from './items.tsx';
import { addRisk, idOf, nameOfRisk, riskList, riskOf } from './objections-data.ts';
import styles from './objections-risks.module.css';
import { Fields, Row, Section } from './section.tsx';

/** What can go wrong, one risk open in place. */
export function Risks() {
  const ids = usePitch(useShallow((pitch) => (pitch.risks ?? []).map(({ id }) => id ?? '')));
  return (
    <div className={styles['risks']}>
      <Section title={words.risks.title} hint={words.risks.hint}>
        {ids.length === 0 ? (
          <NoRisks />
        ) : (
          <>
            <Items list={riskList} ids={ids} nameOf={nameOfRisk} Row={RiskRow} Form={RiskForm} />
            <div className={styles['add']}>
              <Button small onPress={() => openItem(addRisk(''))}>
                <Icon of={Plus} stroke={1.5} />
                {words.risks.add}
              </Button>
            </div>
          </>
        )}
      </Section>
    </div>
  );
}

function RiskRow({ path }: { path: string }) {
  const id = idOf(path);
  const risk = usePitch((pitch) => riskOf(pitch, id));
  const owner = usePitch((pitch) => nameOf(pitch, riskOf(pitch, id)?.ownerId));
  if (!risk) return null;
  const { text, likelihood, impact } = risk;
  const rated =
    likelihood == null || impact == null
      ? words.risks.notRated
      : fill(words.risks.rated, {
          likelihood: withoutFigure(choiceLabel(`${path}/likelihood`, likelihood)),
          impact: withoutFigure(choiceLabel(`${path}/impact`, impact)).toLocaleLowerCase('en-US'),
        });
  return (
    <>
      <span className={styles['text']}>{text || <i>{common.nameless}</i>}</span>
      <span className={styles['rated']}>{rated}</span>
      <span className={owner ? styles['owner'] : styles['noOwner']}>{owner ?? say.editing.noOwner.text}</span>
    </>
  );
}

/** "4 Likely" as "Likely". */
function withoutFigure(label: string): string {
  return label.replace(/^\d\s+/, '');
}

function RiskForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  return (
    <Fields>
      <BoundArea line path={at('text')} />
      <Row columns={['1 1 160px', '1 1 160px', '1 1 160px']}>
        {['likelihood', 'impact', 'response'].map((field) => (
          <BoundChoice key={field} path={at(field)} />
        ))}
      </Row>
      <BoundArea line path={at('mitigation')} />
      <Row columns={['1 1 220px', '1 1 240px']}>
        {[<BoundPerson key="owner" path={at('ownerId')} />, <BoundText key="trigger" path={at('trigger')} />]}
      </Row>
      <div className={styles['foot']}>{actions}</div>
    </Fields>
  );
}

function NoRisks() {
  const example = usePitch(({ focus }) => {
    const guide = fieldGuide('/risks/0/text');
    return (guide && focus?.primary && exampleOf(guide, focus.primary)?.good) || '';
  });
  const begin = (text: string) => {
    flushSync(() => viewStore.getState().setOpen(addRisk(text)));
    const first = document.querySelector<HTMLTextAreaElement>("[data-item][data-path^='/risks/'] textarea");
    first?.focus();
    first?.setSelectionRange(first.value.length, first.value.length);
  };
  return (
    <div data-path={riskList}>
      <TextArea
        line
        label={words.risks.first}
        value=""
        placeholder={example && fill(common.example, { example })}
        note={{ kind: 'hint', text: words.risks.next }}
        onChange={begin}
      />
    </div>
  );
}
