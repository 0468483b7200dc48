// What is different from the last mail: rows by name, or, for the whole ward, how many went from what to what.

import { formatDay } from '../../plan/day.ts';
import type { Change } from '../../plan/digest/changes.ts';
import { quoted } from '../../sheet/layout/due-text.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATUS_LABELS } from '../../sheet/layout/labels.ts';
import type { MailBlock, MailLine, MailList } from './content.ts';
import { indicatorName, listed, type Places, rowLine, taskLine } from './lines.ts';
import type { Moment } from './moment.ts';

const LABELS: Readonly<Record<string, string>> = { ...TASK_STATUS_LABELS, ...INDICATOR_STATUS_LABELS };
const LISTED = 5;
/** Characters of Mã after a count. */
const NAMED = 160;

/** Without the rows that `blocks` name already, with what they are now. */
export function changesBesides(
  blocks: readonly MailBlock[],
  changes: readonly Change[],
  moment: Moment,
  places: Places,
  most: number,
): readonly MailList[] {
  const shown = new Set(
    blocks.flatMap((block) => (block.kind === 'list' ? block.lines.map(({ code }) => code) : [])),
  );
  const others = changes.filter((change) => !shown.has(codeOf(change)));
  return listed(
    titleOf(moment),
    null,
    others.map((change) => line(change, places)),
    Math.min(LISTED, most),
    places.tab.tasks,
  );
}

/** One line for each way that rows went. */
export function changesByWay(
  changes: readonly Change[],
  moment: Moment,
  places: Places,
  most: number,
): readonly MailList[] {
  const ways = new Map<string, string[]>();
  for (const change of changes) ways.set(way(change), [...(ways.get(way(change)) ?? []), codeOf(change)]);
  const lines = [...ways].map(
    ([text, codes]): MailLine => ({
      text: `${text}: ${codes.length}`,
      detail: quoted(codes.join(', '), NAMED),
    }),
  );
  return listed(titleOf(moment), null, lines, most, places.tab.summary);
}

function line(change: Change, places: Places): MailLine {
  const { item } = change;
  return 'task' in item
    ? taskLine(item, way(change), places, /* fills= */ false)
    : rowLine(item.indicator.code, indicatorName(item), way(change), places, /* fills= */ false);
}

/** "Sắp đến hạn → Quá hạn". */
function way({ item, from }: Change): string {
  return `${LABELS[from]} → ${LABELS[item.assessment.status]}`;
}

function codeOf({ item }: Change): string {
  return 'task' in item ? item.task.code : item.indicator.code;
}

function titleOf({ before }: Moment): string {
  return before ? `Thay đổi từ bản tin ngày ${formatDay(before)}` : '';
}
