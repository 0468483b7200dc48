// What a task lacks that was said to be done.
import type { AssessedTask } from '../../plan/assessed.ts';
import { formatDay } from '../../plan/day.ts';

/** "bổ sung ngày hoàn thành, số văn bản hoặc liên kết minh chứng". */
export function proofNeeded({ assessment: { reasons } }: AssessedTask): string {
  const lacking = reasons.flatMap((reason) => {
    switch (reason.code) {
      case 'completionDayMissing':
        return ['ngày hoàn thành'];
      case 'completionInFuture':
        return [`ngày hoàn thành thực tế (${formatDay(reason.completedOn)} chưa đến)`];
      case 'proofMissing':
        return ['số văn bản hoặc liên kết minh chứng'];
      default:
        return [];
    }
  });
  return `bổ sung ${lacking.join(', ')}`;
}
