// Thiết lập trang tính on the built add-in: every tab, the printed plan byte for byte, nothing lost on the second run.
import type { SetupDesk } from '../../src/contract/setup.ts';
import { OFFERED, offeredSettings } from './offered.ts';
import {
  answered,
  aWard,
  aWardSettingUp,
  closeWards,
  ECONOMY,
  INDICATORS,
  MENU,
  planText,
  SUMMARY,
  setUpSheets,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

const TABS = [SUMMARY, INDICATORS, TASKS, 'Số liệu tháng', 'Danh bạ', 'Cấu hình', 'Ngày nghỉ', 'Nhật ký'];

const captions = ({ office }: Ward) =>
  office.menus[0]?.items.map((item) => (item.kind === 'separator' ? '—' : item.caption));

describe('the menu', () => {
  it('invites to set up a bare spreadsheet, at the cost of one property, and has everything right after', () => {
    const ward = aWard('2026-01-12');

    expect(captions(ward)).toEqual(['Thiết lập trang tính', '—', 'Giới thiệu']);
    expect(ward.screen.toasts.map(({ message }) => message)).toEqual([
      'Bảng tính chưa được thiết lập. Chọn trình đơn Kế hoạch 2026 ▸ Thiết lập trang tính để dựng các trang của kế hoạch.',
    ]);
    expect(ward.world.meter.counts().property).toBe(1);
    setUpSheets(ward);

    expect(ward.office.menus.map((menu) => menu.caption)).toEqual([MENU]);
    expect(captions(ward)).toEqual([
      'Mở bảng cập nhật',
      'Làm mới đánh giá và tổng hợp',
      'Bảng điều hành',
      '—',
      'Bản tin tuần',
      '—',
      'Quản trị',
    ]);
  });

  it('comes up where Google shows no toast while a spreadsheet opens', () => {
    const ward = aWard('2026-01-12');
    ward.office.fault = (method) => (method === 'Spreadsheet.toast' ? 'error' : undefined);
    ward.office.open();

    expect(captions(ward)).toEqual(['Thiết lập trang tính', '—', 'Giới thiệu']);
  });
});

describe('setup on an empty spreadsheet', () => {
  it('builds every tab and leaves the spreadsheet’s own first tab alone', () => {
    const { office } = aWardSettingUp('2026-01-12');

    expect(office.engine.sheetNames()).toEqual([...TABS, 'Trang tính1']);
  });

  it('changes nothing before it is agreed to, and tells what it will do', () => {
    const { office, world } = aWard('2026-01-12', { locale: 'en_US' });

    const desk = answered<SetupDesk>(office, 'loadSetup');

    expect(desk).toMatchObject({
      build: TABS,
      keep: [],
      foreign: [],
      locale: 'en_US',
      timeZone: null,
      daily: 'install',
      keeper: null,
      mayAnswer: true,
      begun: false,
    });
    expect(office.engine.sheetNames()).toHaveLength(1);
    expect(world.triggers).toEqual([]);
    expect(world.properties.size).toBe(0);
  });

  it('installs one daily trigger, and no second one when run again', () => {
    const ward = aWardSettingUp('2026-01-12');
    const { world } = ward;

    setUpSheets(ward);

    expect(
      world.triggers.map(({ handler, owner, everyDays, timeZone }) => [handler, owner, everyDays, timeZone]),
    ).toEqual([['onDaily', 'vanphong@chuvanan.vn', 1, 'Asia/Ho_Chi_Minh']]);
  });

  it('run by a second person leaves the daily job to the first', () => {
    const ward = aWardSettingUp('2026-01-12');
    ward.office.as(ECONOMY.email).open();

    const desk = setUpSheets(ward);

    expect(ward.world.triggers.map((trigger) => trigger.owner)).toEqual(['vanphong@chuvanan.vn']);
    expect(desk).toMatchObject({ daily: 'keep', keeper: 'vanphong@chuvanan.vn' });
  });

  it.each([
    ['vi_VN', 'stripped', 'text'],
    ['en_US', 'stored', 'formula'],
  ] as const)(
    'writes the plan byte for byte in a %s sheet',
    (locale, apostropheInTextCell, equalsInTextCell) => {
      const ward = aWardSettingUp('2026-01-12', {
        locale,
        readings: { apostropheInTextCell, equalsInTextCell },
      });
      const lines = planText();

      const indicators = ward.shown(INDICATORS).slice(4);
      expect(indicators).toHaveLength(19);
      indicators.forEach((row, i) => {
        const [stt, name, unit, target, owner] = (lines[179 + i] ?? '').split('\t');
        expect(row.slice(0, 4)).toEqual([stt, name, unit, target]);
        // The print gives an owner once per block; a row's own, where printed and not in doubt, stands unchanged.
        if (owner && lines[179 + i]?.startsWith('3\t') === false) expect(row[4]).toBe(owner);
      });

      const tasks = ward.shown(TASKS).slice(4);
      expect(tasks).toHaveLength(22);
      const whole = lines.slice(204).filter((line) => /^\d+\.\t/.test(line));
      whole.forEach((line, i) => {
        if ([7, 14, 19].includes(i + 1)) return;
        expect(tasks[i]?.slice(0, 7)).toEqual(line.split('\t'));
      });
    },
  );

  it('joins the three rows that the print breaks across pages', () => {
    const tasks = aWardSettingUp('2026-01-12').shown(TASKS).slice(4);

    expect(tasks[6]?.[1]).toBe(
      'Xây dựng Kế hoạch kiểm tra, xử lý vi phạm về đất đai, tài nguyên khoáng sản và trật tự xây dựng trên địa bàn phường Chu Văn An năm 2026',
    );
    expect(tasks[13]?.slice(1, 4)).toEqual([
      'Hoàn thành tổng kiểm kê tài sản công tại các cơ quan, tổ chức, đơn vị, tài sản kết cấu hạ tầng do Nhà nước đầu tư, quản lý trên địa bàn phường',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      'Các phòng, ban, đơn vị có liên quan',
    ]);
    expect(tasks[18]?.[1]).toBe(
      'Triển khai hiệu quả các Chương trình, Kế hoạch của phường thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị',
    );
  });

  it('keeps 11/12 and 300.000 as texts', () => {
    const ward = aWardSettingUp('2026-01-12');

    expect(ward.cell(INDICATORS, 'CT-10', 'Kế hoạch năm 2026').text).toBe('11/12');
    expect(ward.cell(INDICATORS, 'CT-09', 'Kế hoạch năm 2026').text).toBe('300.000');
  });

  it('offers in Cấu hình the words that a setting may have', () => {
    expect(offeredSettings(aWardSettingUp('2026-01-12'))).toEqual(OFFERED);
  });

  it('gives the merged owner cell to the group it belongs to, and flags the two doubtful rows', () => {
    const ward = aWardSettingUp('2026-01-12');
    const owner = (code: string) =>
      ward.cell(INDICATORS, code, 'Phân công các cơ quan, đơn vị chịu trách nhiệm');

    expect(['CT-01', 'CT-02', 'CT-03', 'CT-04', 'CT-11.1'].map((code) => owner(code).text)).toEqual([
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      'Phòng Văn hóa – Xã hội, Trung tâm Dịch vụ sự nghiệp công',
      'Phòng Văn hóa – Xã hội, Trung tâm Dịch vụ sự nghiệp công',
    ]);
    expect(
      ['CT-02', 'CT-03', 'CT-04', 'CT-05'].map((code) => owner(code).note.startsWith('⚑ Chưa xác nhận')),
    ).toEqual([false, true, true, false]);
  });

  it('moves the deadlines of January to Monday 2 February, but never election day', () => {
    const ward = aWardSettingUp('2026-01-12');
    const due = (code: string) => ward.cell(TASKS, code, 'Hạn hiệu lực').text;

    expect([due('NV-01'), due('NV-05'), due('NV-06'), due('NV-16'), due('NV-22')]).toEqual([
      '02/02/2026',
      '31/03/2026',
      '',
      '15/03/2026',
      '30/09/2026',
    ]);
  });
});

describe('setup run again', () => {
  it('changes nothing', () => {
    const ward = aWardSettingUp('2026-01-12');
    const { office, world } = ward;
    const before = JSON.stringify(office.engine.save());

    setUpSheets(ward);

    expect(JSON.stringify(office.engine.save())).toBe(before);
    expect(world.meter.calls.filter((call) => call.method.startsWith('Spreadsheet.insert'))).toEqual([]);
  });

  it('loses none of the entries made since', () => {
    const ward = aWardSettingUp('2026-01-12');
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-03', 'Tình trạng').a1, 'Đang thực hiện');
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-03', 'Khó khăn, vướng mắc').a1, 'Thiếu người');

    setUpSheets(ward);

    expect(ward.cell(TASKS, 'NV-03', 'Tình trạng').text).toBe('Đang thực hiện');
    expect(ward.cell(TASKS, 'NV-03', 'Khó khăn, vướng mắc').text).toBe('Thiếu người');
  });
});

describe('a tab of the same name that is not ours', () => {
  it('is left alone, and setup says so', () => {
    const ward = aWard('2026-01-12');
    const { office } = ward;
    office.engine.tabs.insert(TASKS, 1);
    office.type(TASKS, 'A1', 'Sổ họp giao ban');

    const { begun, checks } = setUpSheets(ward);

    expect(office.engine.display(office.engine.sheetIdByName(TASKS) ?? 0, 1, 1)).toBe('Sổ họp giao ban');
    expect(begun).toBe(true);
    expect(checks.find(({ code }) => code === 'tabs')?.text).toBe(
      'Trang «Phụ lục II» đã có nội dung khác, không phải của tiện ích, nên được giữ nguyên. Hãy đổi tên trang đó rồi chạy lại Thiết lập trang tính.',
    );
  });
});

describe('a Tổng hợp of the office’s own', () => {
  it('is never taken for ours by its title alone', () => {
    const ward = aWard('2026-01-12');
    const { office } = ward;
    office.engine.tabs.insert(SUMMARY, 1);
    office.type(SUMMARY, 'A1', 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2026 CỦA PHƯỜNG');
    office.type(SUMMARY, 'B2', 'ba tháng công sức');

    const { checks } = setUpSheets(ward);

    expect(office.engine.display(office.engine.sheetIdByName(SUMMARY) ?? 0, 2, 2)).toBe('ba tháng công sức');
    expect(checks.find(({ code }) => code === 'tabs')?.text).toContain(
      'Trang «Tổng hợp» đã có nội dung khác',
    );
  });
});
