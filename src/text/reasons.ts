// Why a row is judged as it is, and what cannot be read in it: one sentence for each code.
import { formatDay } from '../plan/day.ts';
import type { Cadence } from '../plan/indicator.ts';
import { formatNumber } from '../plan/number.ts';
import type { Reason } from '../plan/reason.ts';
import type { ResultIssue } from '../plan/result.ts';
import { formatPeriod } from '../sheet/layout/labels.ts';
import { notMarkedDone } from './form-issues.ts';

type Sentences<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (of: Extract<T, { readonly code: C }>) => string;
};

const CADENCE_NAMES = {
  month: 'hằng tháng',
  quarter: 'hằng quý',
  halfYear: '6 tháng một lần',
  year: 'một năm một lần',
  once: 'một lần trong năm',
} satisfies Record<Cadence, string>;

const UNREADABLE = {
  unreadableResult: (text: string) =>
    `Kết quả «${shown(text)}» không so được với kế hoạch năm. Hãy nhập lại theo đúng dạng của ô kế hoạch.`,
  wrongUnit: (text: string) =>
    `Kết quả «${shown(text)}» ghi theo phần trăm, trong khi kế hoạch năm không tính theo phần trăm. Hãy nhập đúng đơn vị tính.`,
  partOverWhole: (text: string) =>
    `Kết quả «${shown(text)}» có tử số lớn hơn mẫu số. Hãy kiểm tra lại hai số.`,
} satisfies Record<ResultIssue['code'], (text: string) => string>;

const SENTENCES = {
  completedOnTime: ({ completedOn, due }) =>
    `Hoàn thành đúng hạn: ngày ${formatDay(completedOn)}, hạn ${formatDay(due)}.`,
  completedLate: ({ completedOn, due, days }) =>
    `Hoàn thành chậm ${days} ngày: ngày ${formatDay(completedOn)}, hạn ${formatDay(due)}.`,
  completedWithoutDeadline: ({ completedOn }) =>
    `Hoàn thành ngày ${formatDay(completedOn)}; nhiệm vụ không có hạn để so sánh.`,
  completionDayMissing: () => 'Đã chọn «Hoàn thành» nhưng chưa ghi ngày hoàn thành.',
  completionInFuture: ({ completedOn }) =>
    `Ngày hoàn thành ${formatDay(completedOn)} chưa đến, cần kiểm tra lại.`,
  proofMissing: () => 'Chưa ghi số, ký hiệu văn bản (sản phẩm) và chưa có liên kết minh chứng.',
  stateNotDone: ({ completedOn }) => notMarkedDone(completedOn),
  paused: () => 'Nhiệm vụ đang tạm dừng.',
  pausedPastDue: ({ due, days }) => `Đã qua hạn ${formatDay(due)} được ${days} ngày trong khi tạm dừng.`,
  overdue: ({ due, days, completedOn }) =>
    completedOn
      ? `Quá hạn ${days} ngày: hạn ${formatDay(due)}, tình trạng chưa chọn «Hoàn thành».`
      : `Quá hạn ${days} ngày: hạn ${formatDay(due)}, chưa ghi ngày hoàn thành.`,
  dueToday: ({ due }) => `Đến hạn hôm nay, ${formatDay(due)}.`,
  dueSoon: ({ due, days }) => `Còn ${days} ngày: hạn ${formatDay(due)}.`,
  onTrack: ({ due, days }) => `Trong hạn: còn ${days} ngày, hạn ${formatDay(due)}.`,
  notYetStarted: ({ start, due }) => `Chưa đến kỳ: thực hiện từ ${formatDay(start)} đến ${formatDay(due)}.`,
  ongoingUpdated: ({ updatedOn }) => `Nhiệm vụ thường xuyên, đã cập nhật ngày ${formatDay(updatedOn)}.`,
  ongoingStale: ({ since, updatedOn }) =>
    `Nhiệm vụ thường xuyên, chưa cập nhật trong kỳ này (từ ngày ${formatDay(since)})${
      updatedOn ? `; lần gần nhất là ngày ${formatDay(updatedOn)}` : ''
    }.`,
  deadlineUnreadable: ({ text }) =>
    text.trim() === ''
      ? 'Chưa có thời hạn. Đề nghị Văn phòng ghi «Hạn điều chỉnh».'
      : `Thời hạn «${shown(text)}» không xác định được ngày. Đề nghị Văn phòng ghi «Hạn điều chỉnh».`,
  deadlineAdjusted: ({ printed, due, why }) =>
    `Hạn được điều chỉnh thành ${formatDay(due)}${printed.trim() === '' ? '' : `, thay cho «${shown(printed)}»`}${
      why.trim() === '' ? '' : `. Lý do: ${withoutStop(why)}`
    }.`,
  deadlineFixed: ({ due, source }) => `Hạn ${formatDay(due)} do luật định (${source}), không dời.`,
  deadlineMoved: ({ from, to }) =>
    `Hạn ${formatDay(from)} rơi vào ngày nghỉ nên tính đến ngày làm việc kế tiếp, ${formatDay(to)}.`,
  milestonePassed: ({ milestone }) =>
    `Đã qua mốc ${formatDay(milestone)} của nhiệm vụ có nhiều mốc thời hạn.`,
  milestoneSoon: ({ milestone, days }) =>
    days === 0
      ? `Hôm nay là mốc ${formatDay(milestone)}.`
      : `Còn ${days} ngày đến mốc ${formatDay(milestone)}.`,
  notYetMeasured: ({ cadence, firstClose }) =>
    `Chưa đến kỳ đánh giá: số liệu ${CADENCE_NAMES[cadence]}, kỳ đầu chốt ngày ${formatDay(firstClose)}.`,
  otherYear: ({ period }) =>
    `Số liệu kỳ ${formatPeriod(period)} không thuộc năm kế hoạch nên chưa được tính.`,
  noData: ({ firstClose }) => `Chưa có số liệu, dù kỳ đầu đã chốt ngày ${formatDay(firstClose)}.`,
  cadenceMissing: () => 'Chưa chọn kỳ đo; tạm tính theo tháng.',
  targetUnreadable: ({ text }) =>
    `Kế hoạch năm «${shown(text)}» không đọc được. Đề nghị Văn phòng ghi theo một trong các dạng 95; 12,5-13; < 7; > 500; 11/12.`,
  resultUnreadable: ({ issue, text }) => UNREADABLE[issue](text),
  targetExceeded: ({ result, target }) => comparisonText(result, 'vượt', target),
  targetMet: ({ result, target }) => comparisonText(result, 'đạt', target),
  targetNotMet: ({ result, target }) => comparisonText(result, 'chưa đạt', target),
  mustHold: ({ until }) => `Phải giữ vững đến hết ngày ${formatDay(until)}.`,
  paceEnough: (pace) => `Dự kiến đạt: ${paceText(pace)}`,
  paceTooSlow: (pace) => `Chậm tiến độ: ${paceText(pace)}`,
  wholeBroken: () => 'Kế hoạch là 100%, đã có trường hợp không đạt nên không thể phục hồi trong năm.',
  ceilingPassed: () => 'Số lũy kế đã vượt mức trần của cả năm.',
  yearEnded: ({ on }) => `Năm kế hoạch đã kết thúc ngày ${formatDay(on)}.`,
  figureOld: ({ period, expected }) =>
    `Số liệu mới đến kỳ ${formatPeriod(period)}, chưa có kỳ ${formatPeriod(expected)}.`,
  totalFell: ({ period, from, to }) =>
    `Số lũy kế kỳ ${formatPeriod(period)} giảm từ ${formatNumber(from)} xuống ${formatNumber(to)}; cần kiểm tra có phải số riêng của tháng không.`,
  denominatorChanged: ({ planned, reported }) =>
    `Mẫu số báo cáo là ${reported}, kế hoạch là ${planned}; đánh giá theo tử số.`,
} satisfies Sentences<Reason>;

export function reasonText(reason: Reason): string {
  const sentence = SENTENCES[reason.code] as (of: Reason) => string;
  return sentence(reason);
}

/** Where nothing is printed to compare with, the unit's own verdict stands. */
function comparisonText(result: string, verb: string, target: string): string {
  return target.trim() === ''
    ? `Đơn vị tự đánh giá: ${withoutStop(result)}.`
    : `Kết quả ${shown(result)} ${verb} kế hoạch năm (${shown(target)}).`;
}

function paceText({ needed, average, monthsLeft }: Extract<Reason, { code: 'paceEnough' | 'paceTooSlow' }>) {
  return `bình quân ${formatNumber(average)}/tháng, cần ${formatNumber(needed)}/tháng trong ${monthsLeft} tháng còn lại.`;
}

function withoutStop(text: string): string {
  return shown(text).replace(/[ .]+$/, '');
}

/** Long texts are cut; the cell keeps everything. */
function shown(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.length > 60 ? `${clean.slice(0, 57)}…` : clean;
}
