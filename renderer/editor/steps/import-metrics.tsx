import { useMemo, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useStore } from 'zustand/react';
import words from '../../../assets/words/import.json' with { type: 'json' };
import type { ImportedTable } from '../../../src/bridge.ts';
import { fieldGuide } from '../../../src/catalogue/guidance.ts';
import {
  decimalSignOf,
  importOps,
  matchColumns,
  readMetricsTable,
  tableFields,
  type DecimalSign,
  type TableField,
  type TableLine,
} from '../../../src/catalogue/metrics-table.ts';
import { lastChange } from '../../store/pitch.ts';
import { pitchStore, settingsStore, usePitch, viewStore } from '../../store/stores.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxList } from '../../ui/checkbox-list.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Sign } from '../../ui/sign.tsx';
import { counted, fill, words as common } from '../../ui/words.ts';
import { run } from '../edits.ts';
import editor from '../editor.module.css';
import { formatOf } from '../fields/format.ts';
import { endImport, tableStore } from './import-table.ts';
import { ImportPreview } from './import-preview.tsx';
import styles from './import-metrics.module.css';

/** What a column can be read as, in the words of the form. */
const options = [
  { value: '', label: words.leaveOut },
  ...tableFields.map((field) => ({ value: field, label: fieldGuide(`/metrics/0/${field}`)?.label ?? field })),
];

/** Shows what would be read from the table, lets it be put right, and imports it as one change. */
export default function ImportMetrics() {
  const table = useStore(tableStore, (state) => state.table);
  return (
    <ModalOverlay
      isOpen={table !== null}
      isDismissable
      onOpenChange={(open) => !open && endImport()}
      className={editor['veil']!}
    >
      <Modal className={styles['sheet']!}>
        <Dialog className={styles['dialog']!}>{table && <Import table={table} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Import({ table }: { table: ImportedTable }) {
  const { file, rows } = table;
  const pitch = usePitch((now) => now);
  const [columns, setColumns] = useState(() => matchColumns(rows[0] ?? []));
  const found = useMemo(() => decimalSignOf(rows.slice(1), columns, formatOf(pitch)), [rows, columns, pitch]);
  const [chosen, setChosen] = useState<DecimalSign | null>(null);
  const decimal = chosen ?? found;
  const { today } = settingsStore.getState();
  const lines = useMemo(
    () => readMetricsTable({ rows, columns, decimal, pitch, today }),
    [rows, columns, decimal, pitch, today],
  );
  const good = lines.filter((line) => !line.unread);
  const unread = lines.length - good.length;
  // The consent is to these very lines: after another choice of columns it is asked for again.
  const [left, setLeft] = useState<readonly TableLine[] | null>(null);
  const may = good.length > 0 && (unread === 0 || left === lines);

  return (
    <>
      <Heading slot="title" className={styles['title']!}>
        {fill(words.title, { file })}
      </Heading>
      <p className={styles['hint']}>
        {words.hint} {fill(words.read, { encoding: table.encoding, separator: separatorName(table.separator) })}
      </p>
      <div className={styles['decimal']}>
        <Segments
          label={words.decimal}
          value={decimal}
          options={(['.', ','] as const).map((value) => ({ value, label: words.decimals[value] }))}
          onChange={setChosen}
        />
      </div>
      <ImportPreview
        header={rows[0] ?? []}
        lines={lines}
        columns={columns}
        options={options}
        onColumn={(at, field) => setColumns(withField(columns, at, field))}
      />
      <div className={styles['foot']}>
        <div role="status" className={styles['result']}>
          {unread > 0 && (
            <p className={styles['unread']}>
              <Sign kind="warning" />
              {counted(unread, words.unread)}
            </p>
          )}
          <p>{good.length > 0 ? counted(good.length, words.willRead) : words.nothing}</p>
        </div>
        {unread > 0 && good.length > 0 && (
          <CheckboxList
            label=""
            options={[{ value: 'leave', label: counted(unread, words.without) }]}
            chosen={left === lines ? ['leave'] : []}
            onChange={(values) => setLeft(values.length > 0 ? lines : null)}
          />
        )}
        <div className={styles['actions']}>
          <Button onPress={endImport}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={!may} onPress={() => importLines(good, file)}>
            {counted(good.length, words.import)}
          </Button>
        </div>
      </div>
    </>
  );
}

function separatorName(separator: string): string {
  return Object.hasOwn(words.separators, separator)
    ? words.separators[separator as keyof typeof words.separators]
    : separator;
}

/** A field belongs to one column: choosing it for another takes it from the first. */
function withField(columns: readonly (TableField | null)[], at: number, field: TableField | null) {
  return columns.map((before, index) => (index === at ? field : before === field ? null : before));
}

/** All of it is one change, with Undo in the toast. */
function importLines(lines: readonly TableLine[], file: string): void {
  const { pitch } = pitchStore.getState();
  const n = lines.length;
  run({ verb: 'add', what: fill(words.change, { n, file }) }, importOps(pitch, lines, Math.random));
  endImport();
  const text = counted(n, words.done);
  viewStore.getState().goToStep('success-metrics');
  viewStore.getState().show({ notice: { text, change: lastChange(pitchStore.getState()) } });
}
