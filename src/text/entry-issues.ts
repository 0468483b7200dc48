// What is wrong with any entry: what forms may hold, and what only a cell can.
import type { CellOnlyIssue, EntryIssue } from '../plan/entry-issue.ts';
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

export function entryIssueText(issue: EntryIssue): string {
  if (!isCellOnly(issue)) return formIssueText(issue);
  const sentence = SENTENCES[issue.code] as (of: CellOnlyIssue) => string;
  return sentence(issue);
}

function isCellOnly(issue: EntryIssue): issue is CellOnlyIssue {
  return issue.code in SENTENCES;
}
