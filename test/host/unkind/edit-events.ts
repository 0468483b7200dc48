// Point 4: what onEdit is told, by whose rights it runs and what it may not do.
import type { Language } from '../../../host/types.ts';
import { anOffice } from '../office/an-office.ts';
import { aWorld, CHIEF, CLERK } from '../office-builders.ts';
import { rule, scriptInPage } from './rule.ts';

const DOCUMENTED = 'guides to triggers and event objects, documented';
const UNVERIFIED = 'general knowledge, unverified';

const CODE = `
function onEdit(event) {
  const properties = PropertiesService.getDocumentProperties();
  const told = JSON.parse(properties.getProperty('told') || '[]');
  properties.setProperty('told', JSON.stringify([...told, { value: event.value, oldValue: event.oldValue }]));
  if (event.value === 'thư') MailApp.sendEmail({ to: 'a@b.vn', subject: 's', body: 'b' });
  if (event.value === 'hỏi') SpreadsheetApp.getUi().alert('Tiếp?');
  if (event.value === 'trang') SpreadsheetApp.getUi().showSidebar(null);
  if (event.value === 'ghi') event.source.getActiveSheet().getRange('D1').setValue('đã xem');
}
function write() { SpreadsheetApp.getActiveSheet().getRange('B2:B3').setValue('máy ghi'); }
`;

function anOpened(language: Language = 'en') {
  const opened = anOffice(aWorld({ language }), scriptInPage(CODE));
  return { ...opened, told: () => opened.remembered('told') ?? [] };
}

export function editEvents(): void {
  rule('a paste of a block, or of one cell, tells no value', 'blocks documented, one cell unverified', () => {
    const { office, sheet, told } = anOpened();
    office.paste(sheet, 'A1', [['a', 'b']]);
    office.paste(sheet, 'A2', [['c']]);
    return { seen: told(), google: [{}, {}], naive: [{ value: 'a' }, { value: 'c' }] };
  });

  rule('a date is told as its number, a fraction with a point, a tick in capitals', UNVERIFIED, () => {
    const { office, sheet, told } = anOpened();
    for (const text of ['09/02/2026', '12,5', 'true']) office.type(sheet, 'B3', text);
    return {
      seen: told(),
      google: [{ value: '46062' }, { value: '12.5', oldValue: '46062' }, { value: 'TRUE', oldValue: '12.5' }],
      naive: [
        { value: '09/02/2026' },
        { value: '12,5', oldValue: '09/02/2026' },
        { value: 'true', oldValue: '12,5' },
      ],
    };
  });

  rule('writes of a script, and rows that come, go and move, are no edits', DOCUMENTED, () => {
    const { office, sheet, told } = anOpened();
    office.run('write', 'menu');
    office.insertRows(sheet, 1);
    office.cutPaste(sheet, 'B3', 5, 5);
    office.deleteRows(sheet, 5);
    return { seen: told(), google: [], naive: [{}, {}, {}, {}] };
  });

  rule('mails, questions and pages are refused, and nobody is told', 'mails and pages documented', () => {
    const { office, sheet, world } = anOpened();
    for (const text of ['thư', 'hỏi', 'trang']) office.type(sheet, 'B3', text);
    const refused = ['MailApp.sendEmail', 'Ui.alert', 'Ui.showSidebar'];
    return {
      seen: [office.failures.map(({ message }) => message), world.mails.length],
      google: [refused.map((name) => `Exception: You do not have permission to call ${name}.`), 0],
      naive: [[], 1],
    };
  });

  rule(
    'it runs as whoever edits, before whose hand a protected cell is closed to it too',
    'inferred from what is documented',
    () => {
      const { office, sheet } = anOpened();
      const sheetId = office.engine.sheetIdByName(sheet) ?? -1;
      const area = { sheetId, row: 1, column: 4, rows: 1, columns: 1 };
      const range = { area, open: { rows: false, columns: false } };
      const closed = { unprotected: [], description: '', warningOnly: false, domainEdit: false };
      office.engine.protections.add({ ...closed, sheetId, range, editors: [CHIEF.email] });
      office.as(CLERK.email).type(sheet, 'B3', 'ghi');
      const before = office.engine.display(sheetId, 1, 4);
      office.as(CHIEF.email).type(sheet, 'B4', 'ghi');
      const seen = [before, office.engine.display(sheetId, 1, 4), office.failures.length];
      return { seen, google: ['', 'đã xem', 1], naive: ['đã xem', 'đã xem', 0] };
    },
  );

  rule(
    'the address of whoever edits is kept back, unless it is of the owner’s own organisation',
    'Session, documented',
    () => {
      const stranger = { ...CLERK, email: 'tinh@haiphong.vn', account: 'workspace' } as const;
      const code =
        'function onEdit(event) { PropertiesService.getDocumentProperties().setProperty("by", JSON.stringify(event.user.getEmail())); }';
      const { office, sheet, remembered } = anOffice(
        aWorld({ users: [CHIEF, CLERK, stranger] }),
        scriptInPage(code),
      );
      const seen = [CHIEF, CLERK, stranger].map(({ email }) => {
        office.as(email).type(sheet, 'B3', `của ${email}`);
        return remembered('by');
      });
      return { seen, google: [CHIEF.email, '', ''], naive: [CHIEF.email, CLERK.email, stranger.email] };
    },
  );
}
