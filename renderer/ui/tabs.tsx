import { Tab, TabList, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

export interface TabEntry {
  id: string;
  label: string;
  /** Stands behind the name in a quieter voice. */
  count?: string | undefined;
}

interface TabsProps {
  label: string;
  tabs: readonly TabEntry[];
  chosen: string;
  onChoose: (id: string) => void;
  /** At the right end of the line. */
  aside?: ReactNode;
}

/** One of several that stand for each other: one tab stop, arrows choose. What belongs to the chosen one is put below by whoever uses it. */
export function Tabs({ label, tabs, chosen, onChoose, aside }: TabsProps) {
  return (
    <div className={styles['line']}>
      <AriaTabs selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))} className={styles['tabs']!}>
        <TabList aria-label={label} className={styles['list']!}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles['tab']!}>
              {tab.label}
              {tab.count && <span className={styles['count']}>{tab.count}</span>}
            </Tab>
          ))}
        </TabList>
      </AriaTabs>
      {aside}
    </div>
  );
}
