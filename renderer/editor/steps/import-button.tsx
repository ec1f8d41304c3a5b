import { FileUp } from 'lucide-react';
import words from '../../../assets/words/import.json' with { type: 'json' };
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { beginImport } from './import-table.ts';

/** Measures that stand in a spreadsheet already need not be typed. */
export function ImportMetrics() {
  return (
    <Button kind="quiet" onPress={() => void beginImport()}>
      <Icon of={FileUp} stroke={1.5} />
      {words.open}
    </Button>
  );
}
