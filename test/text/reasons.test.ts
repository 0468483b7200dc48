// Every reason has a sentence that an office would write.
import { assessIndicator, assessTask } from '../../src/plan/assessment.ts';
import { day } from '../../src/plan/day.ts';
import type { Reason } from '../../src/plan/reason.ts';
import { reasonText } from '../../src/text/reasons.ts';
import { aContext, aDoneTask, anIndicator, aTask, printedTask } from '../plan/builders.ts';

const D = day;
const EVERY_REASON: { readonly [C in Reason['code']]: Extract<Reason, { code: C }> } = {
  completedOnTime: { code: 'completedOnTime', completedOn: D('2026-01-30'), due: D('2026-02-02') },
  completedLate: { code: 'completedLate', completedOn: D('2026-02-05'), due: D('2026-02-02'), days: 3 },
  completedWithoutDeadline: { code: 'completedWithoutDeadline', completedOn: D('2026-02-05') },
  completionDayMissing: { code: 'completionDayMissing' },
  completionInFuture: { code: 'completionInFuture', completedOn: D('2026-12-05') },
  proofMissing: { code: 'proofMissing' },
  stateNotDone: { code: 'stateNotDone', completedOn: D('2026-02-05') },
  paused: { code: 'paused' },
  pausedPastDue: { code: 'pausedPastDue', due: D('2026-02-02'), days: 4 },
  overdue: { code: 'overdue', due: D('2026-02-02'), days: 7, completedOn: null },
  dueToday: { code: 'dueToday', due: D('2026-02-02') },
  dueSoon: { code: 'dueSoon', due: D('2026-02-02'), days: 2 },
  onTrack: { code: 'onTrack', due: D('2026-03-31'), days: 40 },
  notYetStarted: { code: 'notYetStarted', start: D('2026-07-01'), due: D('2026-09-30') },
  ongoingUpdated: { code: 'ongoingUpdated', updatedOn: D('2026-02-10') },
  ongoingStale: { code: 'ongoingStale', since: D('2026-02-15'), updatedOn: D('2026-02-10') },
  deadlineUnreadable: { code: 'deadlineUnreadable', text: 'Theo chỉ đạo' },
  deadlineAdjusted: {
    code: 'deadlineAdjusted',
    printed: 'Quý I năm 2026',
    due: D('2026-05-08'),
    why: 'Chờ hướng dẫn.',
  },
  deadlineFixed: {
    code: 'deadlineFixed',
    due: D('2026-03-15'),
    source: 'ngày bầu cử, mục II.2 của Kế hoạch',
  },
  deadlineMoved: { code: 'deadlineMoved', from: D('2026-01-31'), to: D('2026-02-02') },
  milestonePassed: { code: 'milestonePassed', milestone: D('2026-09-30') },
  milestoneSoon: { code: 'milestoneSoon', milestone: D('2026-09-30'), days: 5 },
  notYetMeasured: { code: 'notYetMeasured', cadence: 'halfYear', firstClose: D('2026-06-14') },
  otherYear: { code: 'otherYear', period: '2025-12' },
  noData: { code: 'noData', firstClose: D('2026-01-14') },
  cadenceMissing: { code: 'cadenceMissing' },
  targetUnreadable: { code: 'targetUnreadable', text: 'cao' },
  resultUnreadable: { code: 'resultUnreadable', issue: 'partOverWhole', text: '13/12' },
  targetExceeded: { code: 'targetExceeded', result: '12/12', target: '11/12' },
  targetMet: { code: 'targetMet', result: 'Đạt', target: '' },
  targetNotMet: { code: 'targetNotMet', result: '0,2', target: '< 0,2' },
  mustHold: { code: 'mustHold', until: D('2026-12-31') },
  paceEnough: { code: 'paceEnough', needed: 25000, average: 25000.5, monthsLeft: 9 },
  paceTooSlow: { code: 'paceTooSlow', needed: 10.25, average: 3.33, monthsLeft: 9 },
  wholeBroken: { code: 'wholeBroken' },
  ceilingPassed: { code: 'ceilingPassed' },
  yearEnded: { code: 'yearEnded', on: D('2026-12-31') },
  figureOld: { code: 'figureOld', period: '2026-02', expected: '2026-05' },
  totalFell: { code: 'totalFell', period: '2026-03', from: 55, to: 41 },
  denominatorChanged: { code: 'denominatorChanged', planned: 12, reported: 11 },
};

describe('reasonText', () => {
  it('has these sentences', () => {
    expect(Object.values(EVERY_REASON).map(reasonText)).toMatchInlineSnapshot(`
[
  "Hoàn thành đúng hạn: ngày 30/01/2026, hạn 02/02/2026.",
  "Hoàn thành chậm 3 ngày: ngày 05/02/2026, hạn 02/02/2026.",
  "Hoàn thành ngày 05/02/2026; nhiệm vụ không có hạn để so sánh.",
  "Đã chọn «Hoàn thành» nhưng chưa ghi ngày hoàn thành.",
  "Ngày hoàn thành 05/12/2026 chưa đến, cần kiểm tra lại.",
  "Chưa ghi số, ký hiệu văn bản (sản phẩm) và chưa có liên kết minh chứng.",
  "Đã ghi ngày hoàn thành 05/02/2026 nhưng tình trạng chưa phải là «Hoàn thành».",
  "Nhiệm vụ đang tạm dừng.",
  "Đã qua hạn 02/02/2026 được 4 ngày trong khi tạm dừng.",
  "Quá hạn 7 ngày: hạn 02/02/2026, chưa ghi ngày hoàn thành.",
  "Đến hạn hôm nay, 02/02/2026.",
  "Còn 2 ngày: hạn 02/02/2026.",
  "Trong hạn: còn 40 ngày, hạn 31/03/2026.",
  "Chưa đến kỳ: thực hiện từ 01/07/2026 đến 30/09/2026.",
  "Nhiệm vụ thường xuyên, đã cập nhật ngày 10/02/2026.",
  "Nhiệm vụ thường xuyên, chưa cập nhật trong kỳ này (từ ngày 15/02/2026); lần gần nhất là ngày 10/02/2026.",
  "Thời hạn «Theo chỉ đạo» không xác định được ngày. Đề nghị Văn phòng ghi «Hạn điều chỉnh».",
  "Hạn được điều chỉnh thành 08/05/2026, thay cho «Quý I năm 2026». Lý do: Chờ hướng dẫn.",
  "Hạn 15/03/2026 do luật định (ngày bầu cử, mục II.2 của Kế hoạch), không dời.",
  "Hạn 31/01/2026 rơi vào ngày nghỉ nên tính đến ngày làm việc kế tiếp, 02/02/2026.",
  "Đã qua mốc 30/09/2026 của nhiệm vụ có nhiều mốc thời hạn.",
  "Còn 5 ngày đến mốc 30/09/2026.",
  "Chưa đến kỳ đánh giá: số liệu 6 tháng một lần, kỳ đầu chốt ngày 14/06/2026.",
  "Số liệu kỳ 12/2025 không thuộc năm kế hoạch nên chưa được tính.",
  "Chưa có số liệu, dù kỳ đầu đã chốt ngày 14/01/2026.",
  "Chưa chọn kỳ đo; tạm tính theo tháng.",
  "Kế hoạch năm «cao» không đọc được. Đề nghị Văn phòng ghi theo một trong các dạng 95; 12,5-13; < 7; > 500; 11/12.",
  "Kết quả «13/12» có tử số lớn hơn mẫu số. Hãy kiểm tra lại hai số.",
  "Kết quả 12/12 vượt kế hoạch năm (11/12).",
  "Đơn vị tự đánh giá: Đạt.",
  "Kết quả 0,2 chưa đạt kế hoạch năm (< 0,2).",
  "Phải giữ vững đến hết ngày 31/12/2026.",
  "Dự kiến đạt: bình quân 25.000,5/tháng, cần 25.000/tháng trong 9 tháng còn lại.",
  "Chậm tiến độ: bình quân 3,33/tháng, cần 10,25/tháng trong 9 tháng còn lại.",
  "Kế hoạch là 100%, đã có trường hợp không đạt nên không thể phục hồi trong năm.",
  "Số lũy kế đã vượt mức trần của cả năm.",
  "Năm kế hoạch đã kết thúc ngày 31/12/2026.",
  "Số liệu mới đến kỳ 02/2026, chưa có kỳ 05/2026.",
  "Số lũy kế kỳ 03/2026 giảm từ 55 xuống 41; cần kiểm tra có phải số riêng của tháng không.",
  "Mẫu số báo cáo là 11, kế hoạch là 12; đánh giá theo tử số.",
]
`);
  });

  it('speaks of the day of completion only when none is written', () => {
    const overdue = { ...EVERY_REASON.overdue, completedOn: D('2026-02-01') };
    expect(reasonText(overdue)).toBe('Quá hạn 7 ngày: hạn 02/02/2026, tình trạng chưa chọn «Hoàn thành».');
  });

  it('says of a percentage among counts how to mend it', () => {
    const reason = { ...EVERY_REASON.resultUnreadable, issue: 'wrongUnit', text: '95%' } as const;
    expect(reasonText(reason)).toBe(
      'Kết quả «95%» ghi theo phần trăm, trong khi kế hoạch năm không tính theo phần trăm. Hãy nhập đúng đơn vị tính.',
    );
  });

  it('asks for a deadline where none is printed', () => {
    expect(reasonText({ code: 'deadlineUnreadable', text: '' })).toBe(
      'Chưa có thời hạn. Đề nghị Văn phòng ghi «Hạn điều chỉnh».',
    );
  });

  it('cuts a long text and still ends in one full stop', () => {
    const sentence = reasonText({ ...EVERY_REASON.deadlineAdjusted, why: `${'chờ '.repeat(40)}.` });
    expect(sentence.length).toBeLessThan(160);
    expect(sentence).toMatch(/[^.]\.$/);
  });

  it('is one finished sentence or more for every reason of real assessments', () => {
    const context = aContext('2026-04-10');
    const rows = [
      ...[
        printedTask('NV-01'),
        printedTask('NV-16'),
        aDoneTask('2026-04-02'),
        aTask({ state: 'paused' }),
      ].map((task) => assessTask(task, context)),
      ...['', '91', '80', 'x'].map((result) =>
        assessIndicator(anIndicator({ result }), { aggregate: 'cumulative' }, context),
      ),
    ];
    for (const { reasons } of rows) {
      for (const reason of reasons) expect(reasonText(reason)).toMatch(/^[\p{Lu}«].*[^.]\.$/u);
    }
  });
});
