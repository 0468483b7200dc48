// Rows of the plan as lines of a mail, and lists of them that stay short.
import type { AssessedIndicator, AssessedTask } from '../../plan/assessed.ts';
import { adjustmentText, dueDay, quoted } from '../../sheet/layout/due-text.ts';
import { indicatorTitle, neededText, resultText, targetText } from '../../sheet/layout/indicator-text.ts';
import { INDICATOR_STATUS_LABELS } from '../../sheet/layout/labels.ts';
import type { Meaning } from '../../sheet/palette.ts';
import type { MailLine, MailList } from './content.ts';

/** Where links lead; '' stands for the spreadsheet as a whole. */
export interface Places {
  readonly sheet: string;
  /** A tab from its top. */
  readonly tab: { readonly tasks: string; readonly indicators: string; readonly summary: string };
  /** The row of a Mã. */
  row(code: string): string;
  /** The cells of that row that the unit fills. */
  update(code: string): string;
}

/** Names of the plan are long, and a cell may hold 50,000 characters; the row has the rest. */
const NAMED = 110;
/** In lists that are to be short. */
const SHORT = 80;

export const listed = (
  title: string,
  meaning: Meaning | null,
  lines: readonly MailLine[],
  most: number,
  rest: string,
): readonly MailList[] => {
  if (lines.length === 0) return [];
  const left = lines.length - most;
  return [
    {
      kind: 'list',
      title: `${title} (${lines.length})`,
      ...(meaning ? { meaning } : {}),
      lines: left > 0 ? lines.slice(0, most) : lines,
      ...(left > 0 ? { more: { text: moreText(left, most), link: rest } } : {}),
    },
  ];
};

function moreText(left: number, shown: number): string {
  return shown === 0 ? `Xem ${left} dòng trên bảng tính` : `… và ${left} dòng khác, xem trên bảng tính`;
}

export function taskLine(item: AssessedTask, detail: string, places: Places, fills: boolean): MailLine {
  return rowLine(item.task.code, item.task.name, detail, places, fills);
}

export function indicatorLine(item: AssessedIndicator, places: Places): MailLine {
  const target = targetText(item) || 'giữ vững';
  return rowLine(
    item.indicator.code,
    indicatorName(item),
    `kế hoạch năm: ${target}`,
    places,
    /* fills= */ true,
  );
}

/** "Nguy cơ không đạt; kế hoạch năm: > 500 Lao động; kết quả: 46 Lao động (kỳ 01/2026); cần thêm 42 lao động mỗi tháng". */
export function behindLine(item: AssessedIndicator, places: Places): MailLine {
  const [result, needed] = [resultText(item), neededText(item)];
  const said = [
    INDICATOR_STATUS_LABELS[item.assessment.status],
    `kế hoạch năm: ${targetText(item)}`,
    ...(result ? [`kết quả: ${result}`] : []),
    ...(needed ? [`cần thêm ${needed} mỗi tháng`] : []),
  ];
  return rowLine(item.indicator.code, indicatorName(item), said.join('; '), places, /* fills= */ false);
}

/** For lists that tell what a row is about, and no more. */
export function shortNames(lines: readonly MailLine[]): readonly MailLine[] {
  return lines.map((line) => ({ ...line, text: quoted(line.text, SHORT) }));
}

export function rowLine(
  code: string,
  name: string,
  detail: string,
  places: Places,
  fills: boolean,
): MailLine {
  return {
    code,
    text: quoted(name, NAMED),
    detail,
    link: places.row(code),
    ...(fills ? { update: places.update(code) } : {}),
  };
}

/** "hạn 02/02/2026 (điều chỉnh từ …)". */
export function dueText(item: AssessedTask): string {
  return `hạn ${dueDay(item)}${adjustmentText(item)}`;
}

export function lateText(item: AssessedTask): string {
  return `${dueText(item)}, quá hạn ${item.assessment.daysLate ?? 0} ngày`;
}

/** Without the dash that the print puts before a part of an indicator. */
export function indicatorName({ indicator: { code, name } }: AssessedIndicator): string {
  return indicatorTitle({ code, name }).slice(code.length + 2);
}
