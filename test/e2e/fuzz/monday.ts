// A ward on a Monday before its mails leave, with entries, figures, notes and lines in the registers.
import { aWardWithAddresses, PEOPLE } from '../mails/post-office.ts';
import { closeWards, INDICATORS, type KeptWard, kept, TASKS } from '../ward.ts';

export function mondayMorning(): KeptWard {
  const ward = aWardWithAddresses('2026-02-07', PEOPLE);
  for (const [tab, code, header, text] of [
    [TASKS, 'NV-03', 'Tình trạng', 'Hoàn thành'],
    [TASKS, 'NV-03', 'Ngày hoàn thành', '5/2/2026'],
    [INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026'],
    [INDICATORS, 'CT-05', 'Kết quả thực hiện', '80'],
    [INDICATORS, 'CT-07', 'Kỳ số liệu', '01/2026'],
    [INDICATORS, 'CT-07', 'Kết quả thực hiện', '91'],
  ] as const)
    ward.office.type(tab, ward.cell(tab, code, header).a1, text);
  // People's own notes, on cells that are judged and on others.
  for (const [tab, code, header] of [
    [TASKS, 'NV-05', 'Tiến độ (%)'],
    [TASKS, 'NV-07', 'Nhiệm vụ'],
    [INDICATORS, 'CT-05', 'Kết quả thực hiện'],
  ] as const) {
    const { row, column } = ward.cell(tab, code, header);
    const at = { sheetId: ward.office.engine.sheetIdByName(tab) ?? 0, row, column, rows: 1, columns: 1 };
    ward.office.engine.notes.write(at, [['Chị Lan theo dõi\nhỏi lại sau Tết']]);
  }
  ward.office.passUntil(Date.parse('2026-02-08T12:00:00+07:00'));
  ward.world.clock.set(Date.parse('2026-02-09T06:00:00+07:00'));
  const monday = kept(ward);
  closeWards();
  return monday;
}
