// Who sends the weekly mails: told on Tổng hợp, in the menu and the sidebar, taken over when he falls silent, never twice.
import type { Board } from '../../../src/contract/card.ts';
import type { Keeper } from '../../../src/contract/mails.ts';
import type { SetupDesk } from '../../../src/contract/setup.ts';
import { leftoversOf } from '../disturbances.ts';
import {
  answered,
  aWardAgain,
  aWardSetUp,
  closeWards,
  type KeptWard,
  kept,
  MENU,
  served,
  setUpSheets,
  type Ward,
} from '../ward.ts';
import { ADDRESSES, aWardWithAddresses, give, pass, recipients, SEND, set, told } from './post-office.ts';

afterEach(closeWards);

const TAKE = [MENU, 'Bản tin tuần', 'Nhận việc gửi bản tin'] as const;
const ALIVE = [MENU, 'Bản tin tuần', 'Người gửi: vanphong@chuvanan.vn'] as const;

/** Monday of week 07, its mails sent. */
let monday: KeptWard;
beforeAll(() => {
  const ward = aWardWithAddresses('2026-02-07');
  pass(ward, '2026-02-09T12:00');
  monday = kept(ward);
  closeWards();
});

/** A fortnight later, without the owner's account: Google runs his trigger no more. */
function aSilentWard(): Ward {
  const ward = aWardAgain(monday);
  ward.world.triggers = [];
  ward.world.clock.set(Date.parse('2026-02-24T06:00:00+07:00'));
  ward.office.as('kinhte@chuvanan.vn').open();
  return ward;
}

const line = (ward: Ward) => told(ward)[2];

describe('who sends', () => {
  it('stands on Tổng hợp with since when, the last run and the last mails', () => {
    expect(line(aWardAgain(monday))).toBe(
      'Tự chạy hằng ngày và gửi bản tin bằng tài khoản vanphong@chuvanan.vn (từ 07/02/2026); lần chạy gần nhất: 09/02/2026; bản tin gần nhất: 09/02/2026.',
    );
  });

  it('stands in the menu, where it tells the same and offers nothing to whoever sends', () => {
    const ward = aWardAgain(monday);
    ward.screen.willAnswer('OK');

    ward.office.click(...ALIVE);

    expect(ward.screen.alerts.at(-1)?.message).toContain('vanphong@chuvanan.vn (từ 07/02/2026)');
  });
});

describe('silence', () => {
  it('of more days than the setting is told to anybody, in menu, sidebar and Tổng hợp', () => {
    const ward = aSilentWard();
    ward.office.click(MENU, 'Làm mới đánh giá và tổng hợp');

    expect(line(ward)).toContain('TIỆN ÍCH KHÔNG TỰ CHẠY (người gửi bản tin: vanphong@chuvanan.vn;');
    expect(served<{ value: Board }>(ward.office, 'loadBoard').value.silence).toBe(
      'Bản tin và đánh giá hằng ngày đã ngừng từ sau ngày 09/02/2026: lịch của vanphong@chuvanan.vn không chạy nữa.',
    );
  });

  it('shorter than that is none', () => {
    const ward = aWardAgain(monday);
    set(ward, 'Cảnh báo khi lịch hằng ngày ngừng quá (ngày)', '20');
    ward.office.click(MENU, 'Làm mới đánh giá và tổng hợp');
    ward.world.triggers = [];
    ward.world.clock.set(Date.parse('2026-02-24T06:00:00+07:00'));

    expect(served<{ value: Board }>(ward.office, 'loadBoard').value.silence).toBe('');
    expect(() => ward.office.click(...ALIVE)).toThrow();
  });

  it('is ended by anybody who takes over from the menu: the week’s mails leave from the new account', () => {
    const ward = aSilentWard();
    ward.screen.willAnswer('YES', 'OK');

    ward.office.click(...TAKE);
    pass(ward, '2026-02-25T12:00');

    expect(ward.screen.alerts.at(-2)?.message).toContain('Nhận việc gửi bản tin bằng kinhte@chuvanan.vn?');
    expect(line(ward)).toContain('bằng tài khoản kinhte@chuvanan.vn (từ 24/02/2026)');
    const late = ward.world.mails.slice(3);
    expect(late.map(({ to, from }) => [to, from])).toEqual(
      ['kinhte@chuvanan.vn', 'congan@chuvanan.vn', 'vanphong@chuvanan.vn'].map((to) => [
        to,
        'kinhte@chuvanan.vn',
      ]),
    );
    expect(late[2]?.body).toContain('(gửi bù cho ngày 23/02/2026)');
  });

  it('is ended from the sidebar too', () => {
    const ward = aSilentWard();

    const keeper = served<{ value: Keeper }>(ward.office, 'takeOver').value;

    expect(keeper.life).toBe('alive');
    expect(keeper.text).toContain(
      '. Nếu bảng tính đã được phân quyền, hãy mở Kế hoạch 2026 ▸ Quản trị ▸ Phân quyền rồi bấm «Áp dụng» để quyền sửa theo người gửi mới.',
    );
    expect(served<{ value: Board }>(ward.office, 'loadBoard').value.silence).toBe('');
    expect(ward.world.triggers.map(({ owner }) => owner)).toEqual(['kinhte@chuvanan.vn']);
  });

  it('of one’s own job, switched off by Google, is ended by taking it again', () => {
    const ward = aSilentWard();
    ward.office.as('vanphong@chuvanan.vn').open();
    ward.screen.willAnswer('YES', 'OK');

    ward.office.click(...TAKE);

    expect(ward.screen.alerts.at(-1)?.message).toContain(
      'Đã nhận việc gửi bản tin. Tự chạy hằng ngày và gửi bản tin bằng tài khoản vanphong@chuvanan.vn (từ 24/02/2026)',
    );
    expect(ward.world.triggers).toHaveLength(1);
    expect(() => ward.office.click(...ALIVE)).toThrow('no answer was prepared');
  });

  it('greets whoever opens the sheet', () => {
    const ward = aSilentWard();

    expect(ward.screen.toasts.at(-1)?.message).toContain('Bản tin và đánh giá hằng ngày đã ngừng');
  });

  it('is ended by setup, which says whose job it takes', () => {
    const ward = aSilentWard();
    const { daily, keeper } = answered<SetupDesk>(ward.office, 'loadSetup');

    setUpSheets(ward);

    expect([daily, keeper]).toEqual(['install', 'vanphong@chuvanan.vn']);
    expect(ward.world.triggers.map(({ owner }) => owner)).toEqual(['kinhte@chuvanan.vn']);
  });
});

describe('a take-over while the job runs', () => {
  it('is refused to whoever is not of Văn phòng', () => {
    const ward = aWardAgain(monday);

    const reply = ward.office.as('kinhte@chuvanan.vn').call('takeOver');

    expect(reply).toMatchObject({
      value: {
        ok: false,
        message:
          'Bản tin vẫn chạy bình thường bằng tài khoản vanphong@chuvanan.vn. Chỉ Văn phòng mới đổi được người gửi khi lịch còn chạy.',
      },
    });
  });

  it('by a colleague of Văn phòng leaves two triggers and one mail: the old one sends nothing', () => {
    const ward = aWardAgain(monday);
    set(ward, 'Tài khoản của Văn phòng được sửa kế hoạch', 'vanhoa@gmail.com');
    ward.office.as('vanhoa@gmail.com').open();
    ward.screen.willAnswer('YES', 'OK');

    ward.office.click(...ALIVE);
    pass(ward, '2026-02-23T12:00');

    expect(ward.world.triggers).toHaveLength(2);
    const sent = ward.world.mails.slice(3);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ from }) => from))).toEqual(new Set(['vanhoa@gmail.com']));
  });

  it('killed at any call leaves somebody who sends, once', () => {
    const takeOver = (ward: Ward) => void ward.office.call('takeOver');
    const leftovers = leftoversOf(aSilentWard(), takeOver);
    closeWards();
    expect(leftovers.length).toBeGreaterThan(3);
    for (const { cut, ...state } of leftovers) {
      const ward = aWardAgain(state);
      ward.office.as('kinhte@chuvanan.vn').open();
      takeOver(ward);
      ward.office.passUntil(Date.parse('2026-02-25T12:00:00+07:00'));

      const late = ward.world.mails.slice(3).map(({ to }) => to);
      expect([cut, [...late].sort()]).toEqual([cut, Object.values(ADDRESSES).sort()]);
      closeWards();
    }
  });
});

describe('a copy of the spreadsheet', () => {
  /** Google copies cells and script; triggers and, as far as is known, properties stay behind. */
  function aCopy(withProperties: boolean): Ward {
    const properties = withProperties
      ? monday.world.properties.map(
          ([key, value]) => [key, value.replace(/"spreadsheetId":"[^"]*"/, '"spreadsheetId":"goc"')] as const,
        )
      : [];
    const ward = aWardAgain({ ...monday, world: { ...monday.world, properties, triggers: [], mails: [] } });
    ward.world.clock.set(Date.parse('2026-02-23T06:00:00+07:00'));
    return ward;
  }

  it.each([true, false])('sends nothing, by day or by hand (properties copied: %s)', (withProperties) => {
    const ward = aCopy(withProperties);
    ward.screen.willAnswer('OK');

    ward.office.click(...SEND);
    ward.office.passUntil(Date.parse('2026-02-24T12:00:00+07:00'));

    expect(ward.world.mails).toEqual([]);
    expect(ward.screen.alerts.at(-1)?.message).toContain('là một bản sao, nên bản tin không được gửi');
  });

  it.each([true, false])(
    'sends nothing after setup either, unless a box of its own is ticked (%s)',
    (withProperties) => {
      const ward = aCopy(withProperties);
      const { daily, takesJob } = answered<SetupDesk>(ward.office, 'loadSetup');
      setUpSheets(ward);
      ward.office.passUntil(Date.parse('2026-02-24T12:00:00+07:00'));

      expect([daily, takesJob]).toEqual(['ask', false]);
      expect(ward.world.mails).toEqual([]);
      expect(line(ward)).toMatch(/^(ĐÂY LÀ BẢN SAO|CHƯA CÓ AI GỬI BẢN TIN)/);
    },
  );

  it.each([true, false])(
    'is made to send by setup for Văn phòng alone (properties copied: %s)',
    (withProperties) => {
      const ward = aCopy(withProperties);
      ward.office.as('kinhte@chuvanan.vn').open();
      // As a page might that was open before the copy stood.
      answered(ward.office, 'beginSetUp', { changes: '[]', takesJob: 'yes' });
      answered(ward.office, 'runSetUp', { steps: 'job' });
      ward.office.passUntil(Date.parse('2026-02-24T12:00:00+07:00'));

      expect(ward.world.triggers).toEqual([]);
      expect(ward.world.mails).toEqual([]);
    },
  );

  it.each([true, false])(
    'sends once it is switched on in the copy (properties copied: %s)',
    (withProperties) => {
      const ward = aCopy(withProperties);
      ward.screen.willAnswer('YES', 'OK');

      ward.office.click(...TAKE);
      ward.office.passUntil(Date.parse('2026-02-24T12:00:00+07:00'));

      expect(ward.screen.alerts.at(-2)?.message).toContain('nếu bảng gốc vẫn đang gửi');
      expect([...recipients(ward)].sort()).toEqual(Object.values(ADDRESSES).sort());
    },
  );
});

describe('Văn phòng without an address', () => {
  it('gets the whole at the account that sends, so that silence never means a dead trigger', () => {
    const ward = aWardSetUp('2026-02-07');
    give(ward, { 'Công an phường': 'congan@chuvanan.vn' });

    pass(ward, '2026-02-09T12:00');

    expect(recipients(ward)).toEqual(['congan@chuvanan.vn', 'vanphong@chuvanan.vn']);
  });
});
