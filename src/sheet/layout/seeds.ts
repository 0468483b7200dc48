// What setup writes into each tab the first time: titles and rows, as printed in the plan. The build evaluates this file
// into dist/seed.html, so that no run of the add-in but setup carries the printed plan.
import { BODY_CONFLICTS_2026 } from '../../plan/data/body-conflicts-2026.ts';
import { LEADERS_2026, UNITS_2026 } from '../../plan/data/directory-2026.ts';
import { HOLIDAYS_2026 } from '../../plan/data/holidays-2026.ts';
import type { PrintedIndicator } from '../../plan/data/indicators-2026.ts';
import { PLAN_2026 } from '../../plan/data/plan-2026.ts';
import type { PrintedTask } from '../../plan/data/tasks-2026.ts';
import type { BodyConflict } from '../../plan/review/input.ts';
import { buildSummaryTab } from '../build-summary-tab.ts';
import { buildTab, type TabSeed } from '../build-tab.ts';
import { serialOf, type Value } from '../cell.ts';
import { memoryText, seenIn } from '../memory.ts';
import { tableRow } from '../table.ts';
import type { Write } from '../write.ts';
import { CHART_LOOKS, type ChartLook } from './chart-looks.ts';
import type { TabLayout } from './column.ts';
import { INDICATORS_TAB, type IndicatorColumn } from './indicators.ts';
import { CADENCE_LABELS, FLAG } from './labels.ts';
import { LOOKS } from './looks.ts';
import {
  DIRECTORY_TAB,
  type DirectoryColumn,
  FIGURES_TAB,
  HOLIDAYS_TAB,
  LEADER_KIND,
  LOG_TAB,
  SETTINGS_TAB,
  SPELLING_REMARK,
  SUMMARY_TAB_NAME,
  UNIT_KIND,
} from './registers.ts';
import { SETTING_MEANINGS } from './setting-meanings.ts';
import { SETTING_ROWS, type Settings } from './settings.ts';
import { TASKS_TAB, type TaskColumn } from './tasks.ts';

const ADDRESS_HINT = 'Nhiều địa chỉ cách nhau bằng dấu phẩy; tên gọi khác cách nhau bằng dấu chấm phẩy.';

/** The whole of dist/seed.html. */
export interface SeedFile {
  /** What builds each tab once it is there, by its name. */
  readonly tabs: Readonly<Record<string, readonly Write[]>>;
  readonly bodyConflicts: readonly BodyConflict[];
  /** Of Tổng hợp. */
  readonly charts: readonly ChartLook[];
}

const TAB_SEEDS: Readonly<Record<string, TabSeed>> = {
  [INDICATORS_TAB.name]: {
    title: PLAN_2026.indicatorTitle,
    rows: PLAN_2026.indicators.map(indicatorRow),
    notes: ownerNotes(),
  },
  [TASKS_TAB.name]: { title: PLAN_2026.taskTitle, rows: PLAN_2026.tasks.map(taskRow), notes: [] },
  [FIGURES_TAB.name]: {
    title: [
      'SỐ LIỆU THÁNG',
      'Tiện ích tự ghi khi đơn vị nhập kỳ số liệu và kết quả ở Phụ lục I; sửa số liệu kỳ trước trên bảng cập nhật.',
    ],
    rows: [],
    notes: [],
  },
  [DIRECTORY_TAB.name]: {
    title: ['DANH BẠ', 'Đơn vị và lãnh đạo trong kế hoạch; Văn phòng bổ sung địa chỉ e-mail.', ADDRESS_HINT],
    rows: directoryRows(),
    notes: [],
  },
  [SETTINGS_TAB.name]: {
    title: ['CẤU HÌNH', 'Chỉ sửa cột Giá trị.'],
    rows: settingRows(),
    notes: [],
    lists: Object.values(SETTING_ROWS).flatMap(({ options }, row) =>
      options ? [{ row, column: 'value', options }] : [],
    ),
  },
  [HOLIDAYS_TAB.name]: {
    title: [
      'NGÀY NGHỈ',
      'Hạn rơi vào các ngày này (hoặc thứ Bảy, Chủ nhật) được dời sang ngày làm việc kế tiếp.',
    ],
    rows: HOLIDAYS_2026.map((holiday) => [serialOf(holiday.day), holiday.name]),
    notes: [],
  },
  [LOG_TAB.name]: {
    title: ['NHẬT KÝ', 'Tiện ích tự ghi mỗi ô được thay đổi ở hai phụ lục; xin không sửa trang này.'],
    rows: [],
    notes: [],
  },
};

const NOTHING: TabSeed = { title: [], rows: [], notes: [] };

export const SEED_FILE: SeedFile = {
  tabs: Object.fromEntries([
    [SUMMARY_TAB_NAME, buildSummaryTab()],
    ...LOOKS.map(
      (looks) => [looks.layout.name, buildTab(looks, TAB_SEEDS[looks.layout.name] ?? NOTHING)] as const,
    ),
  ]),
  bodyConflicts: BODY_CONFLICTS_2026,
  charts: CHART_LOOKS,
};

function indicatorRow(printed: PrintedIndicator): readonly Value[] {
  return remembering(INDICATORS_TAB, {
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
  return remembering(TASKS_TAB, {
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
    const text = `${FLAG} Chưa xác nhận đơn vị: trong bản in, ô phân công gộp nhiều dòng nên chưa rõ «${printed.name}» thuộc Phòng Kinh tế, Hạ tầng và Đô thị hay Phòng Văn hóa – Xã hội. Đề nghị Văn phòng HĐND và UBND xác nhận.`;
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
      remark: leader.unconfirmed ? SPELLING_REMARK : '',
      code: `${leader.role}-${index + 1}`,
    }),
  );
  return [...units, ...leaders];
}

function settingRows(): readonly (readonly Value[])[] {
  return (Object.keys(SETTING_ROWS) as (keyof Settings)[]).map((key) => [
    SETTING_ROWS[key].name,
    SETTING_ROWS[key].initial,
    SETTING_MEANINGS[key],
  ]);
}

/** A row that knows what it holds, so that an untouched plan has no changes to record. */
function remembering<K extends IndicatorColumn | TaskColumn>(
  layout: TabLayout<K>,
  values: Partial<Record<K, Value>>,
): readonly Value[] {
  const columnOf = Object.fromEntries(layout.columns.map(({ key }, i) => [key, i + 1])) as Record<K, number>;
  const row = tableRow(rowOf(layout, values), 0, columnOf);
  const memory = memoryText({ code: row.text('code' as K), seen: seenIn(layout, row), figures: {} });
  return rowOf(layout, { ...values, memory });
}

function rowOf<K extends string>(layout: TabLayout<K>, values: Partial<Record<K, Value>>): readonly Value[] {
  return layout.columns.map((column) => values[column.key] ?? '');
}
