// What is wrong with an entry of a form, or of a cell, and how to mend it: a sentence for each code. How a figure that is
// asked about is let stand, forms and cells say each for themselves.
import { formatDay, type IsoDate } from '../plan/day.ts';
import type { FormIssue } from '../plan/entry-issue.ts';
import { formatNumber } from '../plan/number.ts';
import { formatPeriod, TASK_STATE_LABELS } from '../sheet/layout/labels.ts';

export type Sentences<I extends { readonly code: string }> = {
  readonly [C in I['code']]: (issue: Extract<I, { code: C }>) => string;
};

const SENTENCES: Sentences<FormIssue> = {
  unknownState: ({ text }) =>
    `Tình trạng «${shown(text)}» không có trong danh mục. Hãy chọn: ${Object.values(TASK_STATE_LABELS).join(', ')}.`,
  notMarkedDone: ({ day }) =>
    `${notMarkedDone(day)} Nếu đã xong, hãy chọn «Hoàn thành»; nếu chưa, hãy xóa ngày.`,
  doneUnfinished: ({ progress }) =>
    `Đã chọn «Hoàn thành» nhưng tiến độ ghi ${formatNumber(progress)}%. Nếu đã xong, hãy ghi 100; nếu chưa, hãy chọn lại tình trạng.`,
  notADay: ({ text }) =>
    `«${shown(text)}» không phải là ngày. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 31/03/2026.`,
  dayOutOfRange: ({ day, planYear }) =>
    `Ngày ${formatDay(day)} cách xa năm kế hoạch ${planYear}. Hãy kiểm tra lại năm.`,
  dayInFuture: ({ day }) =>
    `Ngày hoàn thành ${formatDay(day)} chưa đến. Hãy nhập ngày đã hoàn thành thực tế.`,
  notAPercent: ({ text }) =>
    `«${shown(text)}» không phải là tỷ lệ phần trăm. Hãy nhập số từ 0 đến 100, ví dụ 62,5.`,
  percentOutOfRange: ({ text }) =>
    `Tiến độ «${shown(text)}» nằm ngoài khoảng 0–100. Hãy nhập số từ 0 đến 100.`,
  notALink: ({ text }) =>
    `«${shown(text)}» không phải là liên kết. Hãy dán địa chỉ bắt đầu bằng https://, ví dụ https://chuvanan.gov.vn/vb/12.`,
  notAPeriod: ({ text }) =>
    `Kỳ số liệu «${shown(text)}» chưa đúng. Hãy nhập theo dạng tháng/năm, ví dụ 03/2026.`,
  periodOutOfRange: ({ text, planYear }) =>
    `Kỳ số liệu «${shown(text)}» không thuộc năm kế hoạch ${planYear}. Hãy kiểm tra lại năm.`,
  periodInFuture: ({ text, latest }) =>
    `Kỳ số liệu «${shown(text)}» chưa đến. Hãy nhập kỳ đã có số liệu, muộn nhất là ${formatPeriod(latest)}.`,
  unreadableResult: ({ text, target }) =>
    `Kết quả «${shown(text)}» không đọc được thành số liệu. Hãy nhập như ô kế hoạch, ví dụ ${exampleOf(target)}.`,
  partOverWhole: ({ text }) => `Kết quả «${shown(text)}» có tử số lớn hơn mẫu số. Hãy kiểm tra lại hai số.`,
  percentOnCounts: ({ text, unit }) =>
    `«${shown(text)}» là tỷ lệ phần trăm, trong khi chỉ tiêu này tính theo ${unit === '' ? 'số lượng' : `đơn vị «${unit}»`}. Hãy nhập số lượng, không có dấu %.`,
  looksLikeFraction: ({ text, percent }) =>
    `Kết quả «${shown(text)}» rất nhỏ so với kế hoạch; có phải là ${formatNumber(percent)}%?`,
  totalBelowEarlier: ({ text, period, earlier }) =>
    `Số lũy kế «${shown(text)}» nhỏ hơn kỳ ${formatPeriod(period)} (${formatNumber(earlier)}); có phải là số riêng của tháng?`,
  farAbovePlan: ({ text, times }) =>
    `Kết quả «${shown(text)}» gấp ${formatNumber(times)} lần kế hoạch; có nhầm cách tính (như % so với dự toán thay cho mức tăng) hoặc dấu phẩy?`,
  overHundred: ({ text }) => `Tỷ lệ «${shown(text)}» lớn hơn 100%.`,
  belowZero: ({ text }) => `Kết quả «${shown(text)}» nhỏ hơn 0.`,
  notWhole: ({ text, unit }) =>
    `Kết quả «${shown(text)}» không phải số nguyên, trong khi chỉ tiêu tính theo «${unit}»; dấu phẩy là phần thập phân, dấu chấm là hàng nghìn.`,
  resultWithoutPeriod: () =>
    'Đã có kết quả nhưng chưa có kỳ số liệu. Hãy nhập tháng/năm của số liệu, ví dụ 03/2026.',
  tooLong: ({ length, limit }) =>
    `Nội dung dài ${length} ký tự, quá ${limit} ký tự. Hãy rút gọn và để phần chi tiết trong văn bản kèm theo.`,
};

/** Also the reason beside such a row. */
export function notMarkedDone(day: IsoDate): string {
  return `Đã ghi ngày hoàn thành ${formatDay(day)} nhưng tình trạng chưa phải là «Hoàn thành».`;
}

export function formIssueText(issue: FormIssue): string {
  const sentence = SENTENCES[issue.code] as (of: FormIssue) => string;
  return sentence(issue);
}

/** A figure in the form of the printed target. */
export function exampleOf(printedTarget: string): string {
  if (printedTarget === '') return '«Đạt» hoặc «Chưa đạt»';
  if (printedTarget.includes('/')) return printedTarget;
  const figure = printedTarget.replace(/^[<>] ?/, '');
  return /^\d[\d.,]*$/.test(figure) ? figure : '12,5';
}

/** Long texts are cut, so that a note stays readable; the cell keeps everything. */
export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
