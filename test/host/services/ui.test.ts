// Menus, alerts and pages reach the acting user's screen, and only where someone looks and rights allow: as the references
// of Ui, Menu and HtmlOutput and the page on dialogs have it [D]; the words of the refusals come from reports [R+].
import { RecordedScreen } from '../../../host/screen.ts';
import { createHtmlService } from '../../../host/services/html-service.ts';
import { createLockService } from '../../../host/services/lock-service.ts';
import { getUi } from '../../../host/services/ui.ts';
import type { AlertAnswer } from '../../../host/types.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, aWorld, inPage, LANGUAGES } from '../office-builders.ts';

contractOf({
  HtmlOutput: 'getContent setHeight setTitle setWidth',
  HtmlService: 'createHtmlOutputFromFile',
  Menu: 'addItem addSeparator addSubMenu addToUi',
  SpreadsheetApp: 'getUi',
  Ui: 'alert createMenu showModalDialog showSidebar',
});

const FILES = inPage();

function anUi(screen: RecordedScreen = new RecordedScreen(), options = {}) {
  const execution = anExecution(aWorld(), { screen, ...options });
  return { execution, screen, ui: getUi(execution), html: createHtmlService(execution, FILES) };
}

describe('a menu', () => {
  it('appears with its items, separators and submenus in their order', () => {
    const { ui, screen } = anUi(undefined, { authMode: 'NONE', origin: 'simple' });
    const more = ui.createMenu('Quản trị').addItem('Thiết lập', 'setUp');
    ui.createMenu('Kế hoạch').addItem('Mở', 'open').addSeparator().addSubMenu(more).addToUi();
    expect(screen.menus).toEqual([
      {
        kind: 'menu',
        caption: 'Kế hoạch',
        items: [
          { kind: 'item', caption: 'Mở', handler: 'open' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Quản trị',
            items: [{ kind: 'item', caption: 'Thiết lập', handler: 'setUp' }],
          },
        ],
      },
    ]);
  });

  it('is not seen before addToUi', () => {
    const { ui, screen } = anUi();
    ui.createMenu('Kế hoạch').addItem('Mở', 'open');
    expect(screen.menus).toEqual([]);
  });
});

describe('an alert', () => {
  it('shows one, two or three texts and buttons', () => {
    const { ui, screen } = anUi(new RecordedScreen().willAnswer('OK', 'CANCEL', 'NO'));
    ui.alert('Xong');
    ui.alert('Tiếp?', ui.ButtonSet.OK_CANCEL);
    ui.alert('Gửi', 'Gửi thư?', ui.ButtonSet.YES_NO);
    expect(screen.alerts).toEqual([
      { title: '', message: 'Xong', buttons: 'OK' },
      { title: '', message: 'Tiếp?', buttons: 'OK_CANCEL' },
      { title: 'Gửi', message: 'Gửi thư?', buttons: 'YES_NO' },
    ]);
  });

  it.each<AlertAnswer>(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'])(
    'answered %s gives that button and no other',
    (answer) => {
      const { ui } = anUi(new RecordedScreen().willAnswer(answer));
      const { Button } = ui;
      const button = ui.alert('Gửi?', ui.ButtonSet.YES_NO_CANCEL);
      const same = [Button.OK, Button.CANCEL, Button.YES, Button.NO, Button.CLOSE].filter(
        (one) => one === button,
      );
      expect(same.map(String)).toEqual([answer]);
      expect(JSON.stringify({ button })).toBe(`{"button":"${answer}"}`);
    },
  );

  it('loses the document lock while it stands', () => {
    const { ui, execution } = anUi(new RecordedScreen().willAnswer('OK'));
    const lock = createLockService(execution).getDocumentLock();
    lock.waitLock(1);
    ui.alert('Chờ');
    expect(lock.hasLock()).toBe(false);
  });

  it('for which no answer was prepared fails the test, whatever the bundle catches', () => {
    const { ui } = anUi();
    expect(() => ui.alert('Gửi', 'Gửi thư?', ui.ButtonSet.YES_NO)).toThrow(
      'no answer was prepared for the alert "Gửi": Gửi thư?',
    );
  });

  it('with a title but no buttons is no alert of Google’s', () => {
    const { ui } = anUi(undefined);
    expect(() => Reflect.apply(ui.alert, ui, ['Gửi', 'Gửi thư?'])).toThrow(
      'Các tham số (String,String) không khớp với chữ ký phương thức của Ui.alert.',
    );
  });
});

describe('a page', () => {
  it('shows in the sidebar at 300 pixels, whatever width is asked, under the title set on it', () => {
    const { ui, html, screen } = anUi();
    ui.showSidebar(html.createHtmlOutputFromFile('sidebar').setTitle('Cập nhật').setWidth(900));
    expect(screen.pages).toEqual([
      { kind: 'sidebar', title: 'Cập nhật', width: 300, height: 0, html: FILES.html('sidebar') },
    ]);
  });

  it('shows in a dialog of its own size, under the title given there', () => {
    const { ui, html, screen } = anUi();
    const page = html.createHtmlOutputFromFile('sidebar').setTitle('bỏ qua').setWidth(500).setHeight(300);
    expect([page.getTitle(), page.getContent()]).toEqual(['bỏ qua', FILES.html('sidebar')]);
    ui.showModalDialog(page, 'Bản tin');
    expect(screen.pages).toMatchObject([{ kind: 'dialog', title: 'Bản tin', width: 500, height: 300 }]);
  });

  it.each(LANGUAGES)('cannot be opened by a simple trigger (%s)', (language) => {
    const world = aWorld({ language });
    const execution = anExecution(world, {
      screen: new RecordedScreen(),
      authMode: 'LIMITED',
      origin: 'simple',
    });
    const page = createHtmlService(execution, FILES).createHtmlOutputFromFile('sidebar');
    const start = { en: 'You do not have permission to call', vi: 'Bạn không có quyền gọi' }[language];
    expect(() => getUi(execution).showSidebar(page)).toThrow(`${start} Ui.showSidebar.`);
    expect(() => getUi(execution).showModalDialog(page, 'x')).toThrow(`${start} Ui.showModalDialog.`);
  });

  it('that was not pushed is not found', () => {
    const { html } = anUi();
    expect(() => html.createHtmlOutputFromFile('Sidebar')).toThrow(
      'Không tìm thấy tệp HTML nào có tên Sidebar.',
    );
    const english = createHtmlService(anExecution(aWorld({ language: 'en' })), FILES);
    expect(() => english.createHtmlOutputFromFile('Sidebar')).toThrow(
      'No HTML file named Sidebar was found.',
    );
  });
});

describe('where nobody looks', () => {
  it.each([
    ['en', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['vi', 'Không thể gọi SpreadsheetApp.getUi() từ ngữ cảnh này.'],
  ] as const)('there is no Ui (%s)', (language, text) => {
    expect(() => getUi(anExecution(aWorld({ language }), { origin: 'trigger', screen: null }))).toThrow(text);
  });
});

it('what a Ui cannot do here is refused by name', () => {
  const { ui, html } = anUi();
  expect(() => Reflect.get(ui, 'prompt')).toThrow(
    'Ui.prompt is not emulated by the host: see host/README.md',
  );
  expect(() => Reflect.get(html, 'createTemplateFromFile')).toThrow(
    'HtmlService.createTemplateFromFile is not emulated',
  );
});
