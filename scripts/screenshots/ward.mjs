// What has happened in the pictures' ward before the ninth of February 2026: who reported what, and when.

export const FIRST_DAY = '2026-01-12';
export const TODAY = '2026-02-09';
/** After a morning's daily run, before anybody works: every picture shows this time. */
export const MORNING = `${TODAY}T08:00:00+07:00`;

export const OFFICE = 'vanphong@chuvanan.example';
export const ECONOMY = 'kinhte@chuvanan.example';

const CULTURE = 'vanhoa.chuvanan@gmail.example';
const LINK = 'https://vanban.chuvanan.example/';

/** E-mails of Danh bạ by the hidden Mã; one unit has none yet, so that the pictures show what is said of that. */
export const ADDRESSES = {
  VP: OFFICE,
  KTHTDT: ECONOMY,
  VHXH: CULTURE,
  TTPVHCC: 'motcua@chuvanan.example',
  BCHQS: 'quansu@chuvanan.example',
  CA: 'congan@chuvanan.example',
};

const TASKS = 'Phụ lục II';

/** Done on the day of the report's moment, with a document that can be looked up. */
const done = (at, who, code, number) => [
  at,
  who,
  TASKS,
  code,
  {
    'Tình trạng': 'Hoàn thành',
    'Ngày hoàn thành': at.slice(0, 10).split('-').reverse().join('/'),
    'Số, ký hiệu văn bản/sản phẩm': `${number}/KH-UBND`,
    'Liên kết minh chứng': `${LINK}${number}-KH-UBND`,
  },
];
const begun = (at, who, code, more = {}) => [
  at,
  who,
  TASKS,
  code,
  { 'Tình trạng': 'Đang thực hiện', ...more },
];
/** Of the data month that ended on the fourteenth of January. */
const figure = (at, who, code, result, source = '') => [
  at,
  who,
  'Phụ lục I',
  code,
  { 'Kỳ số liệu': '01/2026', 'Kết quả thực hiện': result, 'Nguồn số liệu, ghi chú': source },
];

/** The earliest first: [when, who, tab, Mã, what was typed under which header]. */
export const REPORTS = [
  figure('2026-01-16T08:30:00+07:00', ECONOMY, 'CT-02', '0,9', 'Thuế cơ sở'),
  figure('2026-01-16T09:00:00+07:00', ECONOMY, 'CT-03', '2,5', 'Kho bạc khu vực'),
  figure('2026-01-16T10:00:00+07:00', CULTURE, 'CT-05', '46'),
  figure('2026-01-16T10:10:00+07:00', CULTURE, 'CT-07', '91,2'),
  figure('2026-01-16T10:20:00+07:00', CULTURE, 'CT-08', '21'),
  figure('2026-01-16T10:30:00+07:00', CULTURE, 'CT-09', '31.500'),
  done('2026-01-20T09:10:00+07:00', OFFICE, 'NV-01', '12'),
  begun('2026-01-26T14:00:00+07:00', ECONOMY, 'NV-06'),
  done('2026-01-29T15:30:00+07:00', OFFICE, 'NV-03', '21'),
  done('2026-01-30T11:00:00+07:00', ECONOMY, 'NV-10', '24'),
  begun('2026-02-02T14:30:00+07:00', CULTURE, 'NV-19'),
  [
    '2026-02-03T10:05:00+07:00',
    OFFICE,
    TASKS,
    'NV-04',
    { 'Tình trạng': 'Hoàn thành', 'Ngày hoàn thành': '03/02/2026' },
  ],
  done('2026-02-04T09:20:00+07:00', ECONOMY, 'NV-07', '27'),
  begun('2026-02-05T16:15:00+07:00', ECONOMY, 'NV-09', {
    'Tiến độ (%)': '70',
    'Khó khăn, vướng mắc': 'Chờ thành phố giao vốn bổ sung.',
  }),
  begun('2026-02-06T08:40:00+07:00', ECONOMY, 'NV-12', { 'Tiến độ (%)': '40' }),
  begun('2026-02-06T09:00:00+07:00', CULTURE, 'NV-16', { 'Tiến độ (%)': '60' }),
];
