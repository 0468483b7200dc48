// The blocks of rows in a mail: overdue, near, waiting for proof, not reported; each row with a link to its place.

import type { AssessedIndicator, AssessedTask } from '../plan/assessed.ts';
import type { DigestSections } from '../plan/digest.ts';
import { adjustmentText, dueDay, quoted } from '../sheet/layout/due-text.ts';
import { indicatorTitle } from '../sheet/layout/indicator-text.ts';
import type { Line, Section } from './mail-page.ts';

/** Link to the row of a code on the sheet, or, for '', to the sheet. */
export type LinkTo = (code: string) => string;

const LISTED = 30;
export const COLOURS = { red: '#a31515', amber: '#7a5c00', blue: '#1f4e79', grey: '#444c56' } as const;

/** None for what has no rows; `unitOf` says after a name whose the row is. */
export function taskSections(
  sections: DigestSections,
  linkTo: LinkTo,
  unitOf: (item: AssessedTask) => string = () => '',
): readonly Section[] {
  const task = (item: AssessedTask, remark: string): Line => ({
    text: `${item.task.code}. ${item.task.name}${unitOf(item)} – ${remark}`,
    link: linkTo(item.task.code),
  });
  const due = (item: AssessedTask) => `${dueDay(item)}${adjustmentText(item)}`;
  const indicator = ({ indicator: { printedTarget, unit, ...named } }: AssessedIndicator): Line => ({
    text: `${indicatorTitle(named)} – kế hoạch ${printedTarget || 'giữ vững'} ${unit}`.trim(),
    link: linkTo(named.code),
  });
  const difficulty = ({ task: { difficulty: text } }: AssessedTask) => text && `; vướng mắc: ${quoted(text)}`;
  const all: readonly Section[] = [
    {
      title: `Quá hạn (${sections.overdue.length})`,
      colour: COLOURS.red,
      lines: sections.overdue.map((item) =>
        task(item, `hạn ${due(item)}, quá ${item.assessment.daysLate ?? 0} ngày${difficulty(item)}`),
      ),
    },
    {
      title: `Đến hạn trong những ngày tới (${sections.soon.length})`,
      colour: COLOURS.amber,
      lines: sections.soon.map((item) =>
        task(item, item.assessment.status === 'dueToday' ? 'đến hạn hôm nay' : `hạn ${due(item)}`),
      ),
    },
    {
      title: `Đã báo hoàn thành, còn thiếu ngày hoàn thành hoặc văn bản (${sections.unproven.length})`,
      colour: COLOURS.grey,
      lines: sections.unproven.map((item) => task(item, 'bổ sung minh chứng')),
    },
    {
      title: `Việc thường xuyên chưa cập nhật trong kỳ (${sections.staleTasks.length})`,
      colour: COLOURS.grey,
      lines: sections.staleTasks.map((item) => task(item, 'cập nhật tình hình')),
    },
    {
      title: `Chỉ tiêu chưa có số liệu (${sections.staleIndicators.length})`,
      colour: COLOURS.grey,
      lines: sections.staleIndicators.map(indicator),
    },
  ];
  return all.filter((section) => section.lines.length > 0).map(shortened);
}

/** Google refuses bodies over 200 KB and Gmail cuts what is over 102 KB; the sheet has the rest. */
function shortened(section: Section): Section {
  const more = section.lines.length - LISTED;
  if (more <= 0) return section;
  const rest = { text: `… và ${more} dòng khác, xem trên bảng tính.` };
  return { ...section, lines: [...section.lines.slice(0, LISTED), rest] };
}
