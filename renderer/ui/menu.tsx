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
  /** Groups with a hairline between them. */
  groups: readonly (readonly MenuEntry[])[];
}

export function Menu({ label, trigger, groups }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles['popover']!} placement="bottom start" offset={4}>
        <AriaMenu aria-label={label} className={styles['menu']!}>
          {groups.map((entries, index) => (
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
      </Popover>
    </MenuTrigger>
  );
}
