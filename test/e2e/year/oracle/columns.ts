// The columns that people type into, by the headers of the two appendices.

export const STATE = 'Tình trạng';
export const PROGRESS = 'Tiến độ (%)';
export const DONE_ON = 'Ngày hoàn thành';
export const DOCUMENT = 'Số, ký hiệu văn bản/sản phẩm';
export const LINK = 'Liên kết minh chứng';
export const DIFFICULTY = 'Khó khăn, vướng mắc';
export const PUT_OFF = 'Hạn điều chỉnh';
export const REASON = 'Lý do điều chỉnh';

export const CADENCE = 'Kỳ đo';
export const PERIOD = 'Kỳ số liệu';
export const RESULT = 'Kết quả thực hiện';
export const SOURCE = 'Nguồn số liệu, ghi chú';

/** A unit's own report; the others are Văn phòng's. */
export const TASK_UPDATES: readonly string[] = [STATE, PROGRESS, DONE_ON, DOCUMENT, LINK, DIFFICULTY];
export const INDICATOR_UPDATES: readonly string[] = [PERIOD, RESULT, SOURCE, DIFFICULTY];
