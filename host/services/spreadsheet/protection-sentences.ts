// What Google says about protections; where its words are not known, in its manner (host/README.md names those).
import type { Sentence } from '../../errors.ts';

/** The question before a person's change of cells that are protected by a warning only. */
export const editAnyway: Sentence = {
  en: "Heads up! You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
  vi: 'Cảnh báo! Bạn đang cố gắng chỉnh sửa một phần của trang tính này mà bạn không nên vô tình thay đổi. Bạn vẫn muốn chỉnh sửa?',
};

export const warningHasNoEditors: Sentence = {
  en: 'ProtectedRange is warningOnly. Editors cannot be set on it.',
  vi: 'Dải ô được bảo vệ chỉ hiển thị cảnh báo. Không thể đặt người chỉnh sửa cho dải ô này.',
};

export const noDomain: Sentence = {
  en: 'The spreadsheet does not belong to a Google Workspace domain.',
  vi: 'Bảng tính không thuộc về miền Google Workspace nào.',
};

export const onlyInProtectedSheets: Sentence = {
  en: 'Unprotected ranges can only be set on a protected sheet.',
  vi: 'Chỉ có thể đặt các dải ô không được bảo vệ trong một trang tính được bảo vệ.',
};

export const rangesOfAnotherSheet: Sentence = {
  en: 'The unprotected ranges must be on the protected sheet.',
  vi: 'Các dải ô không được bảo vệ phải nằm trên trang tính được bảo vệ.',
};

export function invalidEmail(email: string): Sentence {
  return { en: `Invalid email: ${email}`, vi: `Email không hợp lệ: ${email}` };
}
