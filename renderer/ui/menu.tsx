import { Menu as AriaMenu, MenuItem, MenuTrigger, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Fragment, type ReactNode } from 'react';
import styles from './menu.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  keys?: string | undefined;
  disabled?: boolean;
  /** How it stands, at the right. */
  sign?: ReactNode;
  onAction: () => void;
}

interface MenuProps {
  label: string;
  /** The button that opens it. */
  trigger: ReactNode;
  /** Groups with a hairline between them; a function is asked when the menu opens. */
  groups: Groups | (() => Groups);
}

type Groups = readonly (readonly MenuEntry[])[];

export function Menu({ label, trigger, groups }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles['popover']!} placement="bottom start" offset={4}>
        <Entries label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}

/** What is in the menu while it is open. */
function Entries({ label, groups }: Pick<MenuProps, 'label' | 'groups'>) {
  const shown = (typeof groups === 'function' ? groups() : groups).filter((entries) => entries.length > 0);
  return (
    <AriaMenu aria-label={label} className={styles['menu']!}>
      {shown.map((entries, index) => (
        <Fragment key={entries[0]?.id ?? index}>
          {index > 0 && <Separator className={styles['separator']!} />}
          <MenuSection aria-label={label}>
            {entries.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                className={styles['item']!}
                isDisabled={entry.disabled ?? false}
                onAction={entry.onAction}
              >
                <span>{entry.label}</span>
                {entry.sign}
                {entry.keys && <span className={styles['quiet']}>{entry.keys}</span>}
              </MenuItem>
            ))}
          </MenuSection>
        </Fragment>
      ))}
    </AriaMenu>
  );
}
