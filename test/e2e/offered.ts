// The lists that the lines of Cấu hình offer in the cell of their value.
import type { Ward } from './ward.ts';

/** By the setting's name, in the order of the lines. */
export function offeredSettings({
  office: { engine },
  shown,
}: Ward): readonly (readonly [string, unknown])[] {
  const sheetId = engine.sheetIdByName('Cấu hình') ?? 0;
  const lines = shown('Cấu hình');
  const rules = engine.validations.read({ sheetId, row: 1, column: 2, rows: lines.length, columns: 1 });
  return rules.flatMap(([rule], i) =>
    rule && 'values' in rule ? [[lines[i]?.[0] ?? '', rule.values] as const] : [],
  );
}

const YES_OR_NO = ['Có', 'Không'];

/** As setup makes them today. */
export const OFFERED = [
  ['Dời hạn rơi vào ngày nghỉ sang ngày làm việc kế tiếp', YES_OR_NO],
  ['Thứ gửi bản tin tuần', ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']],
  ['Khóa ô nhập theo đơn vị', YES_OR_NO],
];
