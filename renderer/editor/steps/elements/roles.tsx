import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import say from '../../../../assets/words/elements.json' with { type: 'json' };
import { choiceLabel, fieldGuide } from '../../../../src/catalogue/guidance.ts';
import type { Pitch, Role, RoleProfile } from '../../../../src/pitch/schema.ts';
import { pitchStore, usePitch, useView } from '../../../store/stores.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { fill, say as guide, words } from '../../../ui/words.ts';
import { addItem, deleteItem } from '../../edits.ts';
import { useFormat } from '../../fields/format.ts';
import styles from './elements.module.css';
import { RoleForm } from './role-form.tsx';

const none: readonly RoleProfile[] = [];
const list = '/roleProfiles';

/** The role profiles: a tab for each role, its profile below. */
export function Roles() {
  const profiles = usePitch((pitch) => pitch.roleProfiles ?? none);
  const [chosen, setChosen] = useState<string | null>(null);
  const target = useView((view) => view.target?.path ?? null);
  const wanted = profiles.find(({ id }) => target === `${list}/${id}` || target?.startsWith(`${list}/${id}/`));
  if (wanted && wanted.id !== chosen) setChosen(wanted.id);
  const format = useFormat();
  const shown = profiles.find(({ id }) => id === chosen) ?? profiles[0];
  const missing = missingRoles(profiles);
  const add = (role: Role) => setChosen(insert(role));

  if (!shown)
    return (
      <div className={styles['offered']} data-path={list}>
        <p className={styles['offeredTitle']}>{say.roles.none}</p>
        {missing.map((role) => (
          <Button key={role} kind="chip" onPress={() => add(role)}>
            <Icon of={Plus} stroke={1.5} size={14} />
            {labelOf(role)}
          </Button>
        ))}
      </div>
    );

  const path = `${list}/${shown.id}`;
  const name = fill(say.roles.named, { role: labelOf(shown.role).toLocaleLowerCase('en-US') });
  return (
    <div data-path={list}>
      <Tabs
        label={say.roles.label}
        tabs={profiles.map(({ id, role, count }) => ({
          id,
          label: labelOf(role),
          count: count == null ? undefined : format.number(count),
        }))}
        chosen={shown.id}
        onChoose={setChosen}
        aside={
          missing.length > 0 && (
            <Menu
              label={say.roles.add}
              trigger={
                <AriaButton className={styles['addRole']!}>
                  <Icon of={Plus} stroke={1.5} />
                  {say.roles.add}
                </AriaButton>
              }
              groups={[missing.map((role) => ({ id: role, label: labelOf(role), onAction: () => add(role) }))]}
            />
          )
        }
      />
      <div className={styles['role']} role="group" aria-label={labelOf(shown.role)} data-path={path}>
        <RoleForm
          key={path}
          path={path}
          actions={
            <IconButton
              small
              icon={Trash2}
              size={16}
              label={guide.tips.delete}
              onPress={() => deleteItem(path, name)}
            />
          }
        />
      </div>
    </div>
  );
}

function labelOf(role: Role | null | undefined): string {
  return role ? choiceLabel(`${list}/0/role`, role) : words.nameless;
}

/** One profile a role. */
function missingRoles(profiles: readonly RoleProfile[]): Role[] {
  const roles = (fieldGuide(`${list}/0/role`)?.choices ?? []).map(({ value }) => value as Role);
  return roles.filter((role) => !profiles.some((profile) => profile.role === role));
}

/** A mentor and a mentee for each pair is what the pitch says of them already. */
function insert(role: Role): string {
  const { pitch } = pitchStore.getState();
  const count = role === 'mentor' || role === 'mentee' ? peakPairs(pitch) : null;
  const item = { role, ...(count !== null && { count }) };
  const path = addItem(list, item, fill(say.roles.named, { role: labelOf(role).toLocaleLowerCase('en-US') }));
  return path.slice(list.length + 1);
}

function peakPairs({ scale }: Pitch): number | null {
  const pairs = (scale?.phases ?? []).flatMap((phase) => phase.pairs ?? []);
  return pairs.length > 0 ? Math.max(...pairs) : null;
}
