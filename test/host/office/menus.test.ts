// Opening the sheet and clicking the add-in's menu.
import { aWorld, CHIEF, CLERK, inNode, inPage, VISITOR } from '../office-builders.ts';
import { anOffice, closeOffices } from './an-office.ts';

afterEach(closeOffices);

describe.each([
  ['in Node', inNode],
  ['in the page', inPage],
])('opening the sheet %s', (_where, bundle) => {
  it('runs onOpen as a simple trigger and shows its menu', () => {
    const { office, screenOf, remembered } = anOffice(aWorld(), bundle());
    office.open();
    expect(office.menus.map(({ caption }) => caption)).toEqual(['Kế hoạch']);
    expect(screenOf(CHIEF.email).menus).toHaveLength(1);
    expect(remembered('open')).toEqual({ authMode: 'LIMITED', source: true });
    expect(office.failures).toEqual([]);
  });

  it('gives an editor a menu of that user’s own', () => {
    const { office, screenOf } = anOffice(aWorld(), bundle());
    office.as(CLERK.email).open();
    expect([screenOf(CHIEF.email).menus.length, screenOf(CLERK.email).menus.length]).toEqual([0, 1]);
  });
});

it('a viewer gets no menu, for onOpen does not run', () => {
  const { office, world } = anOffice();
  office.as(VISITOR.email).open();
  expect([office.menus, world.meter.calls, office.lastExecution]).toEqual([[], [], null]);
});

it('where the add-in is not enabled in the file, a look at the document kills onOpen and nobody is told', () => {
  const { office } = anOffice(aWorld({ language: 'en' }));
  office.open('NONE');
  expect([office.menus, office.failures.map(({ message }) => message)]).toEqual([
    [],
    ['Exception: You do not have permission to call Spreadsheet.getName.'],
  ]);
});

describe('a menu item', () => {
  it('runs its function with every right', () => {
    const { office, world } = anOffice();
    office.open();
    office.click('Kế hoạch', 'Quản trị', 'Thiết lập');
    expect(world.triggers).toMatchObject([{ owner: CHIEF.email, handler: 'everyDay' }]);
    expect(office.lastExecution).toMatchObject({ origin: 'menu', authMode: 'FULL' });
  });

  it('that fails tells whoever clicked, and is recorded', () => {
    const { office } = anOffice();
    office.open();
    expect(() => office.click('Kế hoạch', 'Quản trị', 'Hỏng')).toThrow('broken on purpose');
    expect(office.failures).toMatchObject([
      { origin: 'menu', handler: 'breakDown', user: CHIEF.email, message: 'TypeError: broken on purpose' },
    ]);
  });

  it('that asks a question without a prepared answer fails the test', () => {
    const { office } = anOffice();
    office.open();
    expect(() => office.click('Kế hoạch', 'Hỏi')).toThrow('no answer was prepared for the alert "Gửi?"');
  });

  it.each([
    [['Kế hoạch', 'Mở'], 'vanphong@phuong.vn sees no "Mở" in [Kế hoạch]: Hỏi, Quản trị'],
    [['Khác'], 'vanphong@phuong.vn sees no "Khác" in []: Kế hoạch'],
    [['Kế hoạch', 'Quản trị'], '"Kế hoạch > Quản trị" is a menu, not an item'],
  ])('%j cannot be clicked', (captions, message) => {
    const { office } = anOffice();
    office.open();
    expect(() => office.click(...captions)).toThrow(message);
  });

  it('cannot be clicked before the sheet is opened', () => {
    expect(() => anOffice().office.click('Kế hoạch', 'Hỏi')).toThrow('sees no "Kế hoạch" in []: nothing');
  });
});
