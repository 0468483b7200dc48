// A table that only lays out: what holds a mail together where style sheets do not.
import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly style?: string;
  readonly class?: string;
  /** Pixels, or "auto"; the whole width without it. */
  readonly width?: string;
}

/** One row, whose cells are the children. */
export function Rows({ children, style = '', class: named, width = '100%' }: Props) {
  const across = width === '640' ? 'width:100%;' : '';
  return (
    <table
      role="presentation"
      class={named}
      {...(width === 'auto' ? {} : { width })}
      cellpadding="0"
      cellspacing="0"
      style={`border-collapse:separate;${across}${style}`}
    >
      <tbody>
        <tr>{children}</tr>
      </tbody>
    </table>
  );
}
