// What a service call can meet on Google: a refusal, a silence, an answer that is lost, the end of the run.
import { atCall, type Fault, whenever } from '../../../host/faults.ts';
import type { Bundle } from '../../../host/run/bundle.ts';
import { anOffice, closeOffices } from '../office/an-office.ts';
import { aWorld } from '../office-builders.ts';

afterEach(closeOffices);

interface Google {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** An add-in whose every function does this one thing. */
function doing(work: (google: Google) => unknown): Bundle {
  return {
    functions: ['work', 'onEdit'],
    load: (globals) => () => () => work(globals as object as Google),
    html: () => undefined,
  };
}

const keep = (google: Google, key: string) =>
  google.PropertiesService.getDocumentProperties().setProperty(key, 'x');

/** Writes three marks, and a fourth in a `finally` after whatever stopped it. */
function threeMarks(google: Google): string {
  const met: string[] = [];
  try {
    for (const key of ['1', '2', '3']) {
      try {
        keep(google, key);
      } catch (error) {
        met.push(String(error));
      }
    }
  } finally {
    keep(google, 'last');
  }
  return met.join();
}

function underFault(fault: Fault, language: 'vi' | 'en' = 'vi') {
  const { office, world } = anOffice(aWorld({ language }), doing(threeMarks));
  office.fault = fault;
  const reply = office.call('work');
  return { reply, marks: [...world.properties.keys()].join() };
}

describe('a call', () => {
  it('that is refused once does nothing, and the run goes on', () => {
    expect(underFault(atCall(4, 'error'))).toEqual({
      reply: {
        ok: true,
        value: 'Exception: Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
      },
      marks: '1,3,last',
    });
  });

  it('whose answer is lost has done its work, and throws what a refusal throws', () => {
    expect(underFault(atCall(4, 'lost'), 'en')).toEqual({
      reply: {
        ok: true,
        value: "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
      },
      marks: '1,2,3,last',
    });
  });

  it('that gets no answer costs the run half a minute: too long for a simple trigger', () => {
    expect(underFault(whenever('Properties.setProperty', 'timeout')).reply).toEqual({
      ok: false,
      message: 'Exception: Dịch vụ Bảng tính đã hết thời gian chờ khi truy cập tài liệu.',
    });
    const { office, sheet } = anOffice(aWorld(), doing(threeMarks));
    office.fault = atCall(2, 'timeout');
    office.type(sheet, 'A1', 'x');
    expect(office.failures[0]?.message).toBe('Exception: Đã vượt quá thời gian thực thi tối đa');
  });
});

describe('the end of a run', () => {
  it('is passed by no catch and no finally', () => {
    expect(underFault(atCall(4, 'end'))).toEqual({
      reply: { ok: false, message: 'Exception: Đã vượt quá thời gian thực thi tối đa' },
      marks: '1',
    });
  });

  it('comes after 30 modelled seconds of onEdit and six minutes of anything else', () => {
    const sleeper = (seconds: number) =>
      anOffice(
        aWorld({ language: 'en' }),
        doing(({ Utilities }) => Utilities.sleep(seconds * 1000)),
      );
    const edited = (seconds: number) => {
      const { office, sheet } = sleeper(seconds);
      office.type(sheet, 'A1', 'x');
      return office.failures.map(({ message }) => message);
    };
    const over = 'Exception: Exceeded maximum execution time';
    expect(edited(29)).toEqual([]);
    expect(edited(30)).toEqual([over]);
    expect(sleeper(359).office.call('work').ok).toBe(true);
    expect(sleeper(360).office.call('work')).toEqual({ ok: false, message: over });
  });

  it('comes of reads between writes: each makes Google carry out what was written', () => {
    const rows = (read: boolean) =>
      doing(({ SpreadsheetApp }) => {
        const sheet = SpreadsheetApp.getActiveSheet();
        for (let row = 1; row <= 20; row += 1) {
          const cell = sheet.getRange(row, 1, 1, 26);
          cell.setValues([new Array(26).fill(row)]);
          if (read) cell.getValues();
        }
      });
    const milliseconds = (read: boolean) => {
      const { office } = anOffice(aWorld(), rows(read));
      office.call('work');
      return (office.lastExecution?.now() ?? 0) - office.world.clock.now();
    };
    expect([milliseconds(false), milliseconds(true)]).toEqual([116, 3390]);
  });
});

it('a lock that others hold is waited for in the run’s own time', () => {
  const { office, world } = anOffice(
    aWorld(),
    doing(({ LockService }) => [1, 2, 3, 4].map(() => LockService.getDocumentLock().tryLock(100_000))),
  );
  world.documentLocked = true;
  expect(office.call('work')).toEqual({
    ok: false,
    message: 'Exception: Đã vượt quá thời gian thực thi tối đa',
  });
});

it('a run sees time pass, and the next one begins where the clock stands', () => {
  const { office, world } = anOffice(
    aWorld(),
    doing(({ Utilities, ...google }) => {
      const { Date: Clock } = google as object as { readonly Date: DateConstructor };
      const before = Clock.now();
      Utilities.sleep(2000);
      return Clock.now() - before;
    }),
  );
  const start = world.clock.now();
  expect([office.call('work'), office.call('work')]).toEqual([
    { ok: true, value: 2001 },
    { ok: true, value: 2001 },
  ]);
  expect(world.clock.now()).toBe(start);
});
