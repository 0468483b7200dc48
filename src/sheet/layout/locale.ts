// The language and time zone that the spreadsheet itself is to have: by them entries are read and days begin.

export const SHEET_LOCALE = 'vi_VN';
export const SHEET_TIME_ZONE = 'Asia/Ho_Chi_Minh';
