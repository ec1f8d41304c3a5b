/** The blocks of a document as they stand on paper, in points; pages are broken only in the PDF. */
import { drawChart } from '../../../src/chart/draw.ts';
import { movementBar } from '../../../src/chart/movement-bar.ts';
import { palettes } from '../../../src/chart/palette.ts';
import { pageSizes } from '../../../src/chart/sizes.ts';
import type { Mark } from '../../../src/chart/mark.ts';
import type { Block, Cell, Row, Table } from '../../../src/outline/block.ts';
import type { ChartData } from '../../../src/outline/chart.ts';
import { DrawnMarks } from '../../slide/drawn-mark.tsx';
import styles from './paper.module.css';
import { RichText } from './rich-text.tsx';

const noImages = new Map<string, never>();

/** @param width of the column, in points */
export function Blocks({ blocks, width }: { blocks: readonly Block[]; width: number }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} width={width} />);
}

function BlockView({ block, width }: { block: Block; width: number }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p className={styles[`heading${block.level}`]}>{block.number ? `${block.number} ${block.text}` : block.text}</p>
      );
    case 'paragraph':
      return (
        <p className={styles[block.tone ?? 'text']}>
          <RichText text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className={styles['list']}>
          {block.items.map((item, index) => (
            <li key={index}>
              <RichText text={item.text} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView table={block} width={width} />;
    case 'figure':
      return <Chart chart={block.chart} width={width} />;
    case 'keyFigures':
      return (
        <div className={styles['keyFigures']}>
          {block.items.map((item) => (
            <p key={item.words}>
              <b>{item.figure}</b>
              <span>{item.words}</span>
            </p>
          ))}
        </div>
      );
    case 'box':
      return (
        <div className={styles['box']}>
          <Blocks blocks={block.blocks} width={width} />
        </div>
      );
    case 'columns':
      return (
        <div className={styles['columns']}>
          {block.columns.map((column, index) => (
            <div key={index} style={{ flex: `${column.share} 1 0` }}>
              <Blocks blocks={column.blocks} width={width * shareOf(block.columns, column.share)} />
            </div>
          ))}
        </div>
      );
    case 'checkboxes':
      return (
        <p className={styles['boxes']}>
          {block.items.map((item) => (
            <span key={item.label}>
              <i className={styles['tickBox']} />
              {item.label}
            </span>
          ))}
        </p>
      );
    case 'signatures':
    case 'lines':
    case 'contents':
    case 'pageBreak':
      return null;
  }
}

function shareOf(columns: readonly { share: number }[], share: number): number {
  return share / columns.reduce((sum, column) => sum + column.share, 0);
}

function TableView({ table, width }: { table: Table; width: number }) {
  const total = table.columns.reduce((sum, column) => sum + column.share, 0);
  const hasHead = table.columns.some((column) => column.head !== '');
  return (
    <table className={styles['table']}>
      <colgroup>
        {table.columns.map((column, index) => (
          <col key={index} style={{ width: `${(column.share / total) * 100}%` }} />
        ))}
      </colgroup>
      {hasHead && (
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} style={{ textAlign: column.align }}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {table.rows.map((row, index) => (
          <RowView
            key={index}
            row={row}
            table={table}
            widths={table.columns.map((column) => (column.share / total) * width)}
          />
        ))}
      </tbody>
    </table>
  );
}

function RowView({ row, table, widths }: { row: Row; table: Table; widths: readonly number[] }) {
  if (row.role === 'group')
    return (
      <tr className={styles['group']}>
        <td colSpan={table.columns.length}>
          <RichText text={row.cells[0]?.text ?? []} />
        </td>
      </tr>
    );
  return (
    <tr className={row.role === 'sum' ? styles['sum'] : undefined}>
      {row.cells.map((cell, index) => (
        <td key={index} style={{ textAlign: table.columns[index]?.align }}>
          <CellView cell={cell} width={widths[index] ?? 0} />
        </td>
      ))}
    </tr>
  );
}

function CellView({ cell, width }: { cell: Cell; width: number }) {
  const bar = cell.chart?.kind === 'movement' ? cell.chart.groups[0]?.rows[0] : undefined;
  return (
    <>
      <RichText text={cell.text} />
      {cell.below && (
        <span className={styles['below']}>
          <RichText text={cell.below} />
        </span>
      )}
      {bar && (
        <Drawn marks={movementBar(bar, 0, 6, width - 6, { ...pageSizes, unit: 0.4 })} width={width - 6} height={12} />
      )}
    </>
  );
}

function Chart({ chart, width }: { chart: ChartData; width: number }) {
  const { marks, height } = drawChart(chart, 0, 0, width, pageSizes);
  return <Drawn marks={marks} width={width} height={height} />;
}

function Drawn({ marks, width, height }: { marks: readonly Mark[]; width: number; height: number }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles['chart']}>
      <DrawnMarks marks={marks} palette={palettes.print} images={noImages} />
    </svg>
  );
}
