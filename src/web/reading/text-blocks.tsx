import type { ComponentChildren, JSX } from 'preact';
import type { TextView } from '../../workbench/signing-room-view.ts';

type Text = TextView['text'];
type Section = Text['sections'][number];
type Block = Text['blocks'][number];

/** A section under its heading. */
export function TextSection({ section: { id, heading, blocks, parts } }: { readonly section: Section }): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 class="utrecht-heading-2" id={id}>
        {heading}
      </h2>
      {blocks.map((block, index) => (
        <TextBlock key={String(index)} block={block} />
      ))}
      {parts.map((part) => (
        <section key={part.id} aria-labelledby={part.id}>
          <h3 class="utrecht-heading-3" id={part.id}>
            {part.heading}
          </h3>
          {part.blocks.map((block, index) => (
            <TextBlock key={String(index)} block={block} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** A paragraph, a list or a table. */
export function TextBlock({ block }: { readonly block: Block }): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph mark={block.mark}>{block.text}</Paragraph>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={block} />;
  }
}

interface ParagraphProps {
  readonly mark: string | undefined;
  readonly children: ComponentChildren;
}

function Paragraph({ mark, children }: ParagraphProps): JSX.Element {
  if (mark === undefined) return <p>{children}</p>;
  return (
    <p class={/\d$/.test(mark) ? 'sluis-paper__numbered' : 'sluis-paper__marked'}>
      <span class="sluis-paper__mark">{mark}</span> <span>{children}</span>
    </p>
  );
}

function Table({ table }: { readonly table: Extract<Block, { readonly kind: 'table' }> }): JSX.Element {
  const { caption, columns, rows } = table;
  return (
    <figure class="sluis-sheet" aria-label={caption} tabindex={0}>
      <table class="utrecht-table utrecht-table--html-table sluis-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells], row) => (
            <tr key={String(row)}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={columns[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
