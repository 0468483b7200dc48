// Keeps a person from changing what Google would not let them change.
import { CommandType, type IExecutionOptions } from '@univerjs/presets';
import type { Store } from '../store.ts';
import type { Grid } from '../univer.ts';
import type { Machine } from './machine.ts';

/** Changes that Univer makes by itself while it draws and calculates. */
const OWN = ['sheet.mutation.set-worksheet-row-auto-height', 'sheet.mutation.mark-dirty-filter-change'];

export function changesDocument(
  id: string,
  type: CommandType,
  options: IExecutionOptions | undefined,
): boolean {
  if (type !== CommandType.MUTATION || OWN.includes(id)) return false;
  if (options?.onlyLocal || options?.fromFormula) return false;
  return id.startsWith('sheet.mutation.') || id.startsWith('data-validation.mutation.');
}

export function guard({ api }: Grid, machine: Machine, store: Store): void {
  const looksOnly = () => store.view.user.role === 'viewer' && !machine.working;
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (looksOnly()) event.cancel = true;
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (looksOnly() && changesDocument(event.id, event.type, event.options)) event.cancel = true;
  });
}
