// The shape of a tab's column table: the one place that knows headers, roles, widths and formats.

/** Who a column belongs to: the issued plan, Văn phòng, the reporting unit, the add-in, or the hidden row key. */
export type ColumnRole = 'plan' | 'office' | 'update' | 'computed' | 'key';
export type ColumnKind = 'text' | 'choice' | 'date' | 'moment' | 'number';

export interface Column<K extends string = string> {
  readonly key: K;
  readonly header: string;
  readonly role: ColumnRole;
  readonly kind: ColumnKind;
  /** Of a choice column, in the order of the list. */
  readonly options?: readonly string[];
  /** The structure that brought it (decision 0021); the first where it is not said. */
  readonly since?: number;
}

/** Whether people type into the column: a unit or Văn phòng. */
export function isTyped(column: Column): boolean {
  return column.role === 'update' || column.role === 'office';
}

/** Whether Nhật ký follows the column: whatever a person may type into, the issued plan included. */
export function isRecorded(column: Column): boolean {
  return isTyped(column) || column.role === 'plan';
}

export interface TabLayout<K extends string = string> {
  readonly name: string;
  /** Where setup puts the header row; reading finds it by its texts. */
  readonly headerRow: number;
  readonly columns: readonly Column<K>[];
}

/** The layout without the columns that came after a structure; whoever reads a tab by it asks for none of these. */
export function asOf<K extends string>(layout: TabLayout<K>, structure: number): TabLayout<K> {
  return { ...layout, columns: layout.columns.filter(({ since = 1 }) => since <= structure) };
}

/** Google's number format of a column kind; patterns are locale-neutral. */
export const FORMAT_OF_KIND: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  choice: '@',
  date: 'dd/MM/yyyy',
  moment: 'dd/MM/yyyy HH:mm',
  number: '0',
};
