// google.script.run from the sidebar of whoever is at the keyboard.
import { aWorld, CHIEF, CLERK, inNode, inPage, VISITOR } from '../office-builders.ts';
import { anOffice, closeOffices } from './an-office.ts';

afterEach(closeOffices);

describe.each([
  ['in Node', inNode],
  ['in the page', inPage],
])('a call %s', (_where, bundle) => {
  it('gives the result back as a plain copy', () => {
    const { office } = anOffice(aWorld(), bundle());
    const sent = { rows: [['NV-01', 1]], gone: undefined };
    const reply = office.call('echo', sent);
    expect(reply).toStrictEqual({ ok: true, value: { rows: [['NV-01', 1]] } });
  });

  it('gives null for a result that holds a Date, without an error', () => {
    expect(anOffice(aWorld(), bundle()).office.call('today')).toEqual({ ok: true, value: null });
  });

  it('gives name and message of an error and nothing more', () => {
    expect(anOffice(aWorld(), bundle()).office.call('breakDown')).toEqual({
      ok: false,
      message: 'TypeError: broken on purpose',
    });
  });

  it('starts from fresh variables', () => {
    const { office } = anOffice(aWorld(), bundle());
    expect([office.call('countLoads'), office.call('countLoads')]).toEqual(
      Array(2).fill({ ok: true, value: 1 }),
    );
  });
});

it('a call with a Date never leaves the client', () => {
  const { office } = anOffice();
  expect(() => office.call('echo', { due: new Date() })).toThrow(
    'Failed due to illegal value in property: due',
  );
  expect(office.lastExecution).toBeNull();
});

it('a call runs with every right of whoever is at the keyboard, and can show things', () => {
  const { office, screenOf } = anOffice();
  screenOf(CLERK.email).willAnswer('YES');
  expect(office.as(CLERK.email).call('ask')).toEqual({ ok: true, value: true });
  expect(office.lastExecution).toMatchObject({ user: CLERK, origin: 'rpc', authMode: 'FULL' });
});

it.each([
  ['en', 'Script function not found: '],
  ['vi', 'Không tìm thấy hàm tập lệnh: '],
] as const)('a private, inner or missing function is not found (%s)', (language, start) => {
  const { office } = anOffice(aWorld({ language }));
  for (const name of ['hidden_', 'App.echo', 'App', 'missing']) {
    expect(office.call(name)).toEqual({ ok: false, message: `${start}${name}` });
  }
});

it('a member that the host lacks is told aloud, though the bundle catches every error', () => {
  expect(() => anOffice().office.call('swallow')).toThrow(
    'Spreadsheet.noSuchMember is not emulated by the host: see host/README.md',
  );
});

it('a viewer has no page to call from', () => {
  expect(() => anOffice().office.as(VISITOR.email).call('echo', 1)).toThrow('khach@phuong.vn may only view');
});

it('a run gives its result as it is', () => {
  const { office } = anOffice();
  expect(Number(office.run('today', 'menu'))).toBe(office.world.clock.now());
  expect(office.user).toBe(CHIEF);
});
