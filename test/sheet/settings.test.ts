// Rules of reading Cấu hình and Danh bạ as people fill them in.
import { readDirectory } from '../../src/sheet/directory.ts';
import { readSettings, SETTING_ROWS } from '../../src/sheet/layout/settings.ts';

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

  it('names a setting that it cannot read and uses its default', () => {
    const { settings, issues } = readSettings([HEADER, [SETTING_ROWS.soonDays.name, 'bảy', '']]);

    expect(settings.soonDays).toBe(7);
    expect(issues).toEqual([
      { code: 'settingUnreadable', name: 'Số ngày báo sắp đến hạn', text: 'bảy', fallback: '7' },
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
