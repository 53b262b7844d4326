import type { ComponentChildren, JSX } from 'preact';

export interface Column {
  readonly head: string;
  /** Numbers stand at the right. */
  readonly number?: boolean;
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
}

/** A table that becomes a list of small blocks where it would not fit; each cell then says what it is of. */
export function ImpactTable({ caption, columns, rows }: TableProps): JSX.Element {
  const classOf = (column: Column | undefined) => (column?.number === true ? 'sluis-impact-number' : undefined);
  return (
    <table class="utrecht-table utrecht-table--html-table sluis-table sluis-impact-table">
      <caption class="sluis-unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.head} scope="col" class={classOf(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) => (
              <td key={columns[index]?.head} class={classOf(columns[index])}>
                <span class="sluis-impact-label" aria-hidden="true">
                  {columns[index]?.head}
                </span>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A name, and in which connection below it. */
export function Twofold({ first, second }: { readonly first: string; readonly second: string }): JSX.Element {
  return (
    <>
      {first} <span class="sluis-impact-below">{second}</span>
    </>
  );
}
