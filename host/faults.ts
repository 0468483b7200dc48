// What can go wrong with a service call on Google, at a call that a test chooses.
import type { Sentence } from './errors.ts';
import type { CallKind } from './types.ts';

/**
 * `error`: the call is refused, once. `timeout`: likewise, half a minute later. `lost`: what was asked for is done, and
 * the answer that comes back is an error all the same. `end`: the run is over, as after six minutes, and no `catch` or
 * `finally` of it gets any further.
 */
export type Fate = 'error' | 'timeout' | 'lost' | 'end';

/** Asked before each service call, with its number in the run (from 1); what it throws the call throws. */
export type Fault = (method: string, nth: number, kind: CallKind) => Fate | undefined;

/** Milliseconds for which a service that does not answer is waited for; a guess. */
export const UNANSWERED = 30_000;

/** The one call with that number in each run. */
export function atCall(wanted: number, fate: Fate): Fault {
  return (_method, nth) => (nth === wanted ? fate : undefined);
}

/** Every call of a method. */
export function whenever(wanted: string, fate: Fate): Fault {
  return (method) => (method === wanted ? fate : undefined);
}

/** Google's words, in the catalogues of others; the English ones of the first also in its own pages. */
export const SERVER_ERROR: Sentence = {
  en: "We're sorry, a server error occurred. Please wait a bit and try again.",
  vi: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
};
export const TIMED_OUT: Sentence = {
  en: 'Service Spreadsheets timed out while accessing document.',
  vi: 'Dịch vụ Bảng tính đã hết thời gian chờ khi truy cập tài liệu.',
};
export const OVERRUN: Sentence = {
  en: 'Exceeded maximum execution time',
  vi: 'Đã vượt quá thời gian thực thi tối đa',
};
