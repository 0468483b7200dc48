// What setup writes into each tab the first time: titles, headers and rows, as printed in the plan.
import { LEADERS_2026, UNITS_2026 } from '../../plan/data/directory-2026.ts';
import type { PrintedIndicator } from '../../plan/data/indicators-2026.ts';
import { PLAN_2026 } from '../../plan/data/plan-2026.ts';
import type { PrintedTask } from '../../plan/data/tasks-2026.ts';
import { serialOf, type Value } from '../cell.ts';
import { type ColourRule, indicatorColourRules, type Reach, taskColourRules } from '../colours.ts';
import type { TabLayout } from './column.ts';
import { HOLIDAYS_2026 } from './holidays.ts';
import { INDICATORS_TAB, type IndicatorColumn } from './indicators.ts';
import { CADENCE_LABELS } from './labels.ts';
import {
  DIRECTORY_TAB,
  type DirectoryColumn,
  FIGURES_TAB,
  HOLIDAYS_TAB,
  LEADER_KIND,
  LOG_TAB,
  SETTINGS_TAB,
  UNIT_KIND,
} from './registers.ts';
import { SETTING_ROWS } from './settings.ts';

const SOON_DAYS = Number(SETTING_ROWS.soonDays.initial);
/** Formats are kept for this many rows, so that rows added by hand are plain text and dates too. */
export const FORMATTED_ROWS = 300;
/** The rules reach further when there are more rows. */
export const COLOURED_ROWS = 120;

import { TASKS_TAB, type TaskColumn } from './tasks.ts';

export interface TabSeed {
  readonly layout: TabLayout;
  /** Rows 1–3. */
  readonly title: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly colourRules: readonly ColourRule[];
  /** Of data cells: row index from 0, column key, text. */
  readonly notes: readonly { readonly row: number; readonly column: string; readonly text: string }[];
}

const ADDRESS_HINT = 'Nhiều địa chỉ cách nhau bằng dấu phẩy; tên gọi khác cách nhau bằng dấu chấm phẩy.';

export const TAB_SEEDS: readonly TabSeed[] = [
  seed(INDICATORS_TAB, PLAN_2026.indicatorTitle, PLAN_2026.indicators.map(indicatorRow), {
    notes: ownerNotes(),
    colourRules: indicatorColourRules(freshReach(INDICATORS_TAB)),
  }),
  seed(TASKS_TAB, PLAN_2026.taskTitle, PLAN_2026.tasks.map(taskRow), {
    colourRules: taskColourRules(freshReach(TASKS_TAB), SOON_DAYS, PLAN_2026.year),
  }),
  seed(FIGURES_TAB, ['SỐ LIỆU THÁNG', 'Trang dành cho các phiên bản sau; hiện chưa tự ghi.'], []),
  seed(
    DIRECTORY_TAB,
    ['DANH BẠ', 'Đơn vị và lãnh đạo trong kế hoạch; Văn phòng bổ sung địa chỉ e-mail.', ADDRESS_HINT],
    directoryRows(),
  ),
  seed(SETTINGS_TAB, ['CẤU HÌNH', 'Chỉ sửa cột Giá trị.'], settingRows()),
  seed(
    HOLIDAYS_TAB,
    ['NGÀY NGHỈ', 'Hạn rơi vào các ngày này (hoặc thứ Bảy, Chủ nhật) được dời sang ngày làm việc kế tiếp.'],
    HOLIDAYS_2026.map((holiday) => [serialOf(holiday.day), holiday.name]),
  ),
  seed(LOG_TAB, ['NHẬT KÝ', 'Trang dành cho các phiên bản sau; hiện chưa tự ghi.'], []),
];

function seed(
  layout: TabLayout,
  title: readonly string[],
  rows: readonly (readonly Value[])[],
  extra: Partial<Pick<TabSeed, 'notes' | 'colourRules'>> = {},
): TabSeed {
  return { layout, title, rows, notes: [], colourRules: [], ...extra };
}

/** The columns where setup puts them; a refresh finds them wherever they are by then. */
function freshReach<K extends string>({ columns, headerRow }: TabLayout<K>): Reach<K> {
  const columnOf = Object.fromEntries(columns.map((column, i) => [column.key, i + 1])) as Record<K, number>;
  return { columnOf, headerRow, lastRow: headerRow + COLOURED_ROWS };
}

function indicatorRow(printed: PrintedIndicator): readonly Value[] {
  return rowOf<IndicatorColumn>(INDICATORS_TAB, {
    stt: printed.stt,
    name: printed.name,
    unit: printed.unit,
    printedTarget: printed.target,
    responsibleUnits: printed.responsibleUnits,
    cadence: CADENCE_LABELS[printed.cadence],
    code: printed.code,
  });
}

function taskRow(printed: PrintedTask): readonly Value[] {
  return rowOf<TaskColumn>(TASKS_TAB, {
    stt: printed.stt,
    name: printed.name,
    leadUnit: printed.leadUnit,
    coordinatingUnits: printed.coordinatingUnits,
    printedDeadline: printed.deadline,
    leader: printed.leader,
    product: printed.product,
    code: printed.code,
  });
}

/** The print gives a unit once per block (a merged cell): copies and doubtful owners say so in a note. */
function ownerNotes(): TabSeed['notes'] {
  return PLAN_2026.indicators.flatMap((printed, row) => {
    if (!printed.ownerUnconfirmed) return [];
    const text = `⚑ Chưa xác nhận đơn vị: trong bản in, ô phân công gộp nhiều dòng nên chưa rõ «${printed.name}» thuộc Phòng Kinh tế, Hạ tầng và Đô thị hay Phòng Văn hóa – Xã hội. Đề nghị Văn phòng HĐND và UBND xác nhận.`;
    return [{ row, column: 'responsibleUnits', text }];
  });
}

function directoryRows(): readonly (readonly Value[])[] {
  const units = UNITS_2026.map((unit) =>
    rowOf<DirectoryColumn>(DIRECTORY_TAB, {
      name: unit.name,
      kind: UNIT_KIND,
      aliases: unit.aliases.join('; '),
      code: unit.code ?? '',
    }),
  );
  const leaders = LEADERS_2026.map((leader, index) =>
    rowOf<DirectoryColumn>(DIRECTORY_TAB, {
      name: leader.name,
      kind: LEADER_KIND,
      aliases: leader.aliases.join('; '),
      remark: leader.unconfirmed
        ? 'Kế hoạch in tên này theo nhiều cách; đề nghị Văn phòng xác nhận cách viết đúng.'
        : '',
      code: `${leader.role}-${index + 1}`,
    }),
  );
  return [...units, ...leaders];
}

function settingRows(): readonly (readonly Value[])[] {
  return Object.values(SETTING_ROWS).map((setting) => [setting.name, setting.initial, setting.meaning]);
}

function rowOf<K extends string>(layout: TabLayout<K>, values: Partial<Record<K, Value>>): readonly Value[] {
  return layout.columns.map((column) => values[column.key] ?? '');
}
