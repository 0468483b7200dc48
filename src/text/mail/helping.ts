// The tasks that a unit helps with: nearness and names of what is to come, a line for what has ended.
import type { UnitRows } from '../../plan/digest/unit-rows.ts';
import { dueDay, quoted } from '../../sheet/layout/due-text.ts';
import type { MailLine, MailList } from './content.ts';
import { listed, type Places, shortNames, taskLine } from './lines.ts';

/** Those that have ended in one line: whether they are late is for the unit that leads them. */
export function helpingList(
  { helping: { today, thisWeek, later, overdue } }: UnitRows,
  places: Places,
  most: number,
): readonly MailList[] {
  const near = [...today, ...thisWeek, ...later];
  const lines = near.map((item) =>
    taskLine(item, `${quoted(item.task.leadUnit)} chủ trì, hạn ${dueDay(item)}`, places, /* fills= */ false),
  );
  const past: readonly MailLine[] =
    overdue.length === 0
      ? []
      : [
          {
            text: `Đã qua hạn, đơn vị chủ trì chưa báo hoàn thành: ${overdue.length}`,
            detail: quoted(overdue.map(({ task }) => task.code).join(', ')),
          },
        ];
  const [list] = listed('Nhiệm vụ đơn vị phối hợp', null, shortNames(lines), most, places.tab.tasks);
  const title = `Nhiệm vụ đơn vị phối hợp (${near.length + overdue.length})`;
  if (!list) return past.length > 0 ? [{ kind: 'list', title, lines: past }] : [];
  return [{ ...list, title, lines: [...list.lines, ...past] }];
}
