// What is wrong with any entry: what forms may hold, and what only a cell can.
import { type CellOnlyIssue, type EntryIssue, type FormIssue, isQuestion } from '../plan/entry-issue.ts';
import { formatNumber } from '../plan/number.ts';
import { CADENCE_LABELS } from '../sheet/layout/labels.ts';
import { formIssueText, type Sentences, shown } from './form-issues.ts';

const SENTENCES: Sentences<CellOnlyIssue> = {
  unknownCadence: ({ text }) =>
    `Kỳ đo «${shown(text)}» không có trong danh mục. Hãy chọn: ${Object.values(CADENCE_LABELS).join(', ')}.`,
  dayAsText: ({ text }) =>
    `«${shown(text)}» đang ở dạng chữ nên không tính được hạn. Hãy xóa ô rồi nhập lại ngày theo dạng 31/03/2026.`,
  pastedFraction: ({ value }) =>
    `Ô này chứa số ${formatNumber(value)}, có thể là ${formatNumber(value * 100)}% dán từ bảng khác. Hãy gõ lại số phần trăm, ví dụ 50.`,
};

/** As a note in the cell has it. */
export function entryIssueText(issue: EntryIssue): string {
  if (!isCellOnly(issue)) return formIssueText(issue) + answerText(issue);
  const sentence = SENTENCES[issue.code] as (of: CellOnlyIssue) => string;
  return sentence(issue);
}

/** A figure that is asked about is answered in the remark: there a person on a phone can do it too. */
function answerText(issue: FormIssue): string {
  if (!isQuestion(issue) || !('text' in issue)) return '';
  return ` Nếu sai, hãy nhập lại; nếu đúng, ghi «đã kiểm tra ${shown(issue.text)}» vào cột Nguồn số liệu, ghi chú.`;
}

function isCellOnly(issue: EntryIssue): issue is CellOnlyIssue {
  return issue.code in SENTENCES;
}
