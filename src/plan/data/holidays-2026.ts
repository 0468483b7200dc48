// The public holidays of 2026, as a first filling of the tab Ngày nghỉ; the office corrects it there.
import { day, type IsoDate } from '../day.ts';

/** Stands in the name of a day that this year's notice has to confirm. */
export const TO_BE_CONFIRMED = 'đối chiếu thông báo';

/** Article 112 of the Labour Code 2019; the days of Tết and the days in lieu follow each year's notice. */
export const HOLIDAYS_2026: readonly { readonly day: IsoDate; readonly name: string }[] = [
  { day: day('2026-01-01'), name: 'Tết Dương lịch' },
  {
    day: day('2026-02-16'),
    name: `Tết Nguyên đán (29 tháng Chạp) – ${TO_BE_CONFIRMED} nghỉ Tết chính thức`,
  },
  { day: day('2026-02-17'), name: 'Tết Nguyên đán (mùng 1)' },
  { day: day('2026-02-18'), name: 'Tết Nguyên đán (mùng 2)' },
  { day: day('2026-02-19'), name: 'Tết Nguyên đán (mùng 3)' },
  { day: day('2026-02-20'), name: `Tết Nguyên đán (mùng 4) – ${TO_BE_CONFIRMED} nghỉ Tết chính thức` },
  { day: day('2026-04-26'), name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)' },
  { day: day('2026-04-27'), name: 'Nghỉ bù Giỗ Tổ Hùng Vương' },
  { day: day('2026-04-30'), name: 'Ngày Chiến thắng' },
  { day: day('2026-05-01'), name: 'Ngày Quốc tế lao động' },
  { day: day('2026-09-01'), name: `Quốc khánh (ngày liền kề) – ${TO_BE_CONFIRMED} chính thức` },
  { day: day('2026-09-02'), name: 'Quốc khánh' },
];
