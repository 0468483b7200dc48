// Rules of reading Cấu hình and Danh bạ as people fill them in.
import { readDirectory } from '../../src/sheet/directory.ts';
import { SETTING_ROWS } from '../../src/sheet/layout/settings.ts';
import { readSettings } from '../../src/sheet/read-settings.ts';

const HEADER = ['Mục', 'Giá trị', 'Ý nghĩa'];

describe('readSettings', () => {
  it('uses the defaults where there is no tab, and says that it is missing', () => {
    const { settings, problem } = readSettings(null);

    expect(settings).toMatchObject({
      planYear: 2026,
      soonDays: 7,
      moveToWorkingDay: true,
      closingDay: 14,
      digestWeekday: 1,
      officeAccounts: [],
      lockByUnit: false,
    });
    expect(problem).toEqual({ code: 'tabMissing', tab: 'Cấu hình' });
  });

  it('reads words as people type them', () => {
    const { settings } = readSettings([
      HEADER,
      [SETTING_ROWS.soonDays.name, 10, ''],
      [SETTING_ROWS.moveToWorkingDay.name, 'không', ''],
      [SETTING_ROWS.digestWeekday.name, 'thứ ba', ''],
    ]);

    expect(settings).toMatchObject({ soonDays: 10, moveToWorkingDay: false, digestWeekday: 2 });
  });

  const complete = Object.values(SETTING_ROWS).map(({ name, initial }) => [name, initial, '']);
  const { soonDays, closingDay } = SETTING_ROWS;

  it('takes the defaults for blank values without a word', () => {
    const { settings, issues } = readSettings([HEADER, ...complete, [soonDays.name.toUpperCase(), '', '']]);

    expect([settings.soonDays, issues.map(({ code }) => code)]).toEqual([7, ['settingDoubled']]);
    expect(readSettings([HEADER, ...complete.map(([name = '']) => [name, '', ''])]).issues).toEqual([]);
  });

  it('names a setting that it cannot read and uses its default', () => {
    const { settings, issues } = readSettings([HEADER, ...complete, [soonDays.name, 'bảy', '']]);

    expect(settings.soonDays).toBe(7);
    expect(issues).toContainEqual({
      code: 'settingUnreadable',
      name: 'Số ngày báo sắp đến hạn',
      row: complete.length + 2,
      text: 'bảy',
      fallback: '7',
    });
  });

  it('names one whose line is gone or carries another name, and one that stands twice', () => {
    const others = complete.filter(([name]) => name !== closingDay.name);
    const twice = [soonDays.name.replaceAll(' ', '\u00a0'), '10', ''];
    const { settings, issues } = readSettings([HEADER, ...others, ['Ngày chốt', '20', ''], twice]);

    expect([settings.closingDay, settings.soonDays]).toEqual([14, 10]);
    expect(issues).toEqual([
      { code: 'settingDoubled', name: soonDays.name, rows: [3, 13] },
      { code: 'settingMissing', name: closingDay.name, fallback: '14' },
    ]);
  });
});

describe('readDirectory', () => {
  const header = [
    'Tên',
    'Loại',
    'Tên gọi khác',
    'E-mail nhận bản tin',
    'Người được nhập liệu',
    'Ghi chú',
    'Mã',
  ];
  const unit = (emails: string) => [
    header,
    ['Công an phường', 'Đơn vị', 'Công an; CAP', emails, '', '', 'CA'],
  ];

  it('splits other names at semicolons only, because a name may hold a comma', () => {
    expect(readDirectory(unit('')).directory.units).toEqual([
      { code: 'CA', name: 'Công an phường', aliases: ['Công an', 'CAP'] },
    ]);
  });

  it('knows a leader whatever blanks stand between the words of Loại', () => {
    const row = ['Nguyễn Văn Thưởng', 'lãnh\u00a0 đạo', '', '', '', '', 'CT'];
    expect(readDirectory([header, row]).contacts.map(({ kind }) => kind)).toEqual(['leader']);
  });

  it('takes a row of no known kind for a unit, and tells it', () => {
    const rows = ['Lãnh đao', '', 'ĐƠN VỊ'].map((kind, i) => [`Tên ${i}`, kind, '', '', '', '', '']);
    const { contacts, unknownKinds } = readDirectory([header, ...rows]);
    expect(contacts.map(({ kind }) => kind)).toEqual(['unit', 'unit', 'unit']);
    expect(unknownKinds).toEqual([{ row: 2, text: 'Lãnh đao' }]);
  });

  it('takes several addresses however they are separated', () => {
    expect(readDirectory(unit('a@b.vn; c@d.vn,e@f.vn')).contacts[0]?.emails).toEqual([
      'a@b.vn',
      'c@d.vn',
      'e@f.vn',
    ]);
  });

  it.each(['a@b', 'a b@c.vn', 'a@@b.vn', 'a..b@c.vn', '@b.vn'])(
    'keeps the wrong address %j apart',
    (text) => {
      expect(readDirectory(unit(text)).contacts[0]?.wrongEmails).not.toEqual([]);
    },
  );

  it('never takes an address that would break a mail header', () => {
    expect(readDirectory(unit('a@b.vn\nBcc:x@y.vn')).contacts[0]?.emails).toEqual(['a@b.vn']);
  });
});
