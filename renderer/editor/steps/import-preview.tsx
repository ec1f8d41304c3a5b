import words from '../../../assets/words/import.json' with { type: 'json' };
import type { TableField, TableLine } from '../../../src/catalogue/metrics-table.ts';
import { Select, type Option } from '../../ui/select.tsx';
import { Sign } from '../../ui/sign.tsx';
import { fill } from '../../ui/words.ts';
import styles from './import-metrics.module.css';

/** So many good lines are shown; those that cannot be read are shown before all others, up to as many again. */
const linesShown = 50;

interface PreviewProps {
  header: readonly string[];
  lines: readonly TableLine[];
  columns: readonly (TableField | null)[];
  options: readonly Option<string>[];
  onColumn: (at: number, field: TableField | null) => void;
}

/** The table as it is understood: what each column is read as, and each line with the reason where it cannot be read. */
export function ImportPreview({ header, lines, columns, options, onColumn }: PreviewProps) {
  const unread = lines.filter((line) => line.unread).slice(0, linesShown);
  const good = lines.filter((line) => !line.unread).slice(0, linesShown);
  const shown = [...unread, ...good];
  const nameOf = (at: number) => header[at]?.trim() || fill(words.nameless, { n: at + 1 });
  return (
    // The table scrolls, so that it must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.table}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['line']}>
              {words.line}
            </th>
            {columns.map((field, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns stay in their places
              <th key={at} scope="col">
                <span className={styles['column']} title={nameOf(at)}>
                  {nameOf(at)}
                </span>
                <Select
                  label={fill(words.columnAs, { column: nameOf(at) })}
                  labelHidden
                  value={field ?? ''}
                  options={options}
                  placeholder={words.leaveOut}
                  onChange={(value) => onColumn(at, value === '' ? null : (value as TableField))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Line key={line.line} line={line} columns={columns} nameOf={nameOf} />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <p className={styles['more']}>{fill(words.more, { n: lines.length - shown.length })}</p>
      )}
    </div>
  );
}

interface LineProps {
  line: TableLine;
  columns: readonly (TableField | null)[];
  nameOf: (at: number) => string;
}

function Line({ line: { line, shown, unread, newOwner }, columns, nameOf }: LineProps) {
  return (
    <>
      <tr data-unread={unread !== null || undefined}>
        <th scope="row" className={styles['line']}>
          {line}
        </th>
        {columns.map((field, at) => (
          <td
            // oxlint-disable-next-line react/no-array-index-key -- columns stay in their places
            key={at}
            data-out={field === null || undefined}
            data-bad={unread?.column === at || undefined}
            title={shown[at]}
          >
            {field === 'ownerId' && newOwner !== null ? fill(words.newPerson, { name: newOwner }) : shown[at]}
          </td>
        ))}
      </tr>
      {unread && (
        <tr className={styles['reason']}>
          <td colSpan={columns.length + 1}>
            <p>
              <Sign kind="warning" />
              {fill(words.reasons[unread.code], {
                ...unread.params,
                ...(unread.column !== undefined && { column: nameOf(unread.column) }),
              })}
            </p>
          </td>
        </tr>
      )}
    </>
  );
}
