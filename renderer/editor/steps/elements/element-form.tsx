import type { ComponentType } from 'react';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { elementWords } from '../../../../src/catalogue/guidance.ts';
import type { Element, ElementType } from '../../../../src/pitch/schema.ts';
import { fill } from '../../../ui/words.ts';
import { BoundArea, BoundDate, BoundPerson } from '../../fields/bound.tsx';
import { MoreDetail } from '../more-detail.tsx';
import { Fields, Row } from '../section.tsx';
import type { ElementRow } from './elements-data.ts';
import styles from './elements.module.css';
import { Matching } from './matching.tsx';
import { Phases } from './phases.tsx';
import { Roles } from './roles.tsx';
import { Scalability } from './scalability.tsx';
import { Skills } from './skills.tsx';
import { Trainings } from './trainings.tsx';

/** What belongs to an element besides its status. */
const contents: Partial<Record<ElementType, ComponentType>> = {
  role_profiles: Roles,
  competency_assessment: Skills,
  mentoring_training: Trainings,
  scale: Phases,
  scalability: Scalability,
  matching: Matching,
};

/** The open element: what it is, who answers and by when, and what belongs to it. */
export function ElementForm({ row, element }: { row: ElementRow; element: Element | undefined }) {
  const Content = row.first && row.type ? contents[row.type] : undefined;
  const readyWhen = row.type && elementWords(row.type).readyWhen;
  const at = (field: string) => `${row.path}/${field}`;
  return (
    <Fields>
      {readyWhen && <p className={styles['readyWhen']}>{fill(say.readyWhen, { text: readyWhen })}</p>}
      {element && (
        <Row columns={['1 1 200px', '1 1 200px', '0 1 150px']}>
          {[
            <BoundArea
              key="note"
              line
              path={at('note')}
              label={element.status === 'not_needed' ? say.reason : undefined}
              autoFocus={!Content}
            />,
            <BoundPerson key="owner" path={at('ownerId')} />,
            <BoundDate key="due" path={at('due')} />,
          ]}
        </Row>
      )}
      {Content && <Content />}
      {element && !Content && <MoreDetail paths={[at('type')]} />}
    </Fields>
  );
}
