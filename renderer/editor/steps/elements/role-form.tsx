import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import type { Pitch } from '../../../../src/pitch/schema.ts';
import { usePitch, useView } from '../../../store/stores.ts';
import { Icon } from '../../../ui/icon.tsx';
import { fill } from '../../../ui/words.ts';
import { BoundArea, BoundChoice, BoundField, BoundLines } from '../../fields/bound.tsx';
import { useFormat } from '../../fields/format.ts';
import { InlineList } from '../inline-list.tsx';
import { MoreDetail } from '../more-detail.tsx';
import { Fields, Row } from '../section.tsx';
import styles from './elements.module.css';

/** A role profile: what the role is for, how many, how long, who can be one. */
export function RoleForm({ path, actions }: { path: string; actions: ReactNode }) {
  const at = (field: string) => `${path}/${field}`;
  const skills = at('competencies');
  const [wanted, setWanted] = useState(false);
  const jumped = useView((view) => view.target?.path.startsWith(skills) === true);
  if (jumped && !wanted) setWanted(true);
  const listId = useId();
  return (
    <Fields>
      <BoundArea line path={at('purpose')} />
      <div className={styles['figures']}>
        <BoundField path={at('count')} />
        <BoundField path={at('hoursPerMonth')} />
        <BoundField path={at('trainingHours')} />
        <SkillsButton path={skills} open={wanted} controls={listId} onToggle={() => setWanted(!wanted)} />
      </div>
      {wanted && (
        <div id={listId}>
          <NeededSkills path={skills} />
        </div>
      )}
      <Row columns={['1 1 240px', '1 1 240px']}>
        {[<BoundLines key="do" path={at('responsibilities')} />, <BoundLines key="who" path={at('criteria')} />]}
      </Row>
      <MoreDetail paths={[at('role'), at('reportsTo')]} aside={actions} />
    </Fields>
  );
}

interface SkillsButtonProps {
  path: string;
  open: boolean;
  controls: string;
  onToggle: () => void;
}

/** The skills in a line, "Die thermal balancing, level 4 + 1"; it opens the list of them. */
function SkillsButton({ path, open, controls, onToggle }: SkillsButtonProps) {
  const id = useId();
  const format = useFormat();
  const text = usePitch((pitch) => firstSkill(pitch, path, (level) => format.number(level)));
  const more = usePitch((pitch) => neededSkills(pitch, path).length - 1);
  return (
    <div data-path={path}>
      <span id={id} className={styles['skillsLabel']}>
        {say.roles.skills}
      </span>
      <button
        className={styles['skillsButton']}
        aria-describedby={id}
        aria-expanded={open}
        aria-controls={open ? controls : undefined}
        onClick={onToggle}
      >
        <span className={text ? styles['skillsText'] : styles['skillsNone']}>{text || say.roles.noSkill}</span>
        {more > 0 && <span className={styles['skillsMore']}>{fill(say.roles.more, { n: more })}</span>}
        <Icon of={ChevronDown} />
      </button>
    </div>
  );
}

function neededSkills(pitch: Pitch, path: string) {
  const id = path.split('/')[2];
  return pitch.roleProfiles?.find((profile) => profile.id === id)?.competencies ?? [];
}

function firstSkill(pitch: Pitch, path: string, print: (level: number) => string): string {
  const [first] = neededSkills(pitch, path);
  if (!first) return '';
  const name = pitch.competencyFramework?.competencies?.find((skill) => skill.id === first.id)?.name ?? '';
  return first.minLevel == null || !name ? name : fill(say.roles.skill, { name, level: print(first.minLevel) });
}

function NeededSkills({ path }: { path: string }) {
  const hasFramework = usePitch((pitch) => (pitch.competencyFramework?.competencies ?? []).length > 0);
  return (
    <InlineList
      path={path}
      titleHidden
      title={say.roles.skills}
      item={say.roles.skillItem}
      addLabel={say.roles.addSkill}
      note={hasFramework ? undefined : say.roles.noFramework}
      fields={(at) => (
        <Row columns={['1 1 220px', '0 1 160px']}>
          {[
            <BoundChoice key="skill" labelHidden path={`${at}/id`} />,
            <BoundField key="level" labelHidden path={`${at}/minLevel`} />,
          ]}
        </Row>
      )}
    />
  );
}
