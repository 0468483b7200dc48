// Point 12: what a service throws is called Exception and speaks the language of whoever is there.
import { createHtmlService } from '../../../host/services/html-service.ts';
import { createLockService } from '../../../host/services/lock-service.ts';
import { createMailApp } from '../../../host/services/mail-app.ts';
import { createPropertiesService } from '../../../host/services/properties-service.ts';
import { createScriptApp } from '../../../host/services/script-app.ts';
import { getUi } from '../../../host/services/ui.ts';
import { createUtilities } from '../../../host/services/utilities.ts';
import type { Language } from '../../../host/types.ts';
import { aBench, onEngine } from '../builders.ts';
import { anOffice } from '../office/an-office.ts';
import { anExecution, aWorld, CLERK, VISITOR } from '../office-builders.ts';
import { rule, scriptInNode, scriptInPage } from './rule.ts';

const SOURCE = 'a catalogue of real exceptions in thirty languages';

/** One call of every kind that fails, by what is wrong with it. */
function failures(language: Language): Readonly<Record<string, () => unknown>> {
  const { sheet, spreadsheet, app, engine, world, execution } = aBench({ world: { language } });
  const viewed = onEngine(engine, anExecution(world, { user: VISITOR })).sheet;
  const mail = createMailApp(execution);
  const properties = createPropertiesService(execution).getDocumentProperties();
  const build = app.newDataValidation();
  const to = 'a@b.vn';
  const wrong: unknown = 7;
  return {
    'beyond the grid': () => sheet.getRange(1001, 1),
    'no rows': () => sheet.getRange(1, 1, 0),
    'no columns': () => sheet.getRange(1, 1, 1, 0),
    'row 0': () => sheet.getRange(0, 1),
    'column 0': () => sheet.getRange(1, 0),
    'no range': () => sheet.getRange('không có'),
    'wrong type': () => sheet.getRange('A1').setValues(wrong as unknown[][]),
    'too few rows': () => sheet.getRange('A1:A2').setValues([[1]]),
    'too few columns': () => sheet.getRange('A1:B1').setValues([[1]]),
    'too long': () => sheet.getRange('A1').setValue('x'.repeat(50_001)),
    'rows out of bounds': () => sheet.deleteRows(1001, 1),
    'columns out of bounds': () => sheet.deleteColumns(27, 1),
    'too many cells': () => sheet.insertRowsAfter(1, 400_000),
    'a name that is taken': () => spreadsheet.insertSheet(sheet.getName()),
    'the last tab': () => spreadsheet.deleteSheet(sheet),
    'the last visible tab': () => sheet.hideSheet(),
    'an unknown zone': () => spreadsheet.setSpreadsheetTimeZone('Sao/Hỏa'),
    'a viewer': () => viewed.getRange('A1').setValue(1),
    'a rule without criteria': () => build.build(),
    'a list too long': () => build.requireValueInList(Array(501).fill('x')),
    'a colour rule without ranges': () =>
      app.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').build(),
    'no file': () => createHtmlService(execution, scriptInPage('')).createHtmlOutputFromFile('Sidebar'),
    'no screen': () => getUi(execution),
    'no recipient': () => mail.sendEmail({ to: '', subject: 's', body: 'b' }),
    'no address': () => mail.sendEmail({ to: 'hỏng', subject: 's', body: 'b' }),
    'too many recipients': () => mail.sendEmail({ to: Array(51).fill(to).join(), subject: 's', body: 'b' }),
    'a body too long': () => mail.sendEmail({ to, subject: 's', body: 'x'.repeat(500_000) }),
    'a subject too long': () => mail.sendEmail({ to, subject: 'x'.repeat(300), body: 'b' }),
    'a mail too many': () => {
      world.options = { ...world.options, mailQuota: { consumer: 0, workspace: 0 } };
      mail.sendEmail({ to, subject: 's', body: 'b' });
    },
    'a property too long': () => properties.setProperty('a', 'x'.repeat(10_000)),
    'a lock that is held': () => {
      world.documentLocked = true;
      createLockService(execution).getDocumentLock().waitLock(1);
    },
    'a service that is closed': () =>
      createScriptApp(anExecution(world, { user: CLERK, authMode: 'LIMITED' })).getProjectTriggers(),
    'an hour that is none': () => createScriptApp(execution).newTrigger('f').timeBased().atHour(25),
    'no date': () => createUtilities(execution).formatDate(wrong as Date, 'UTC', 'dd'),
  };
}

/** Name and message of what each of them throws. */
function thrown(language: Language): readonly (readonly [what: string, name: string, message: string])[] {
  return Object.entries(failures(language)).map(([what, work]) => {
    try {
      work();
    } catch (error) {
      if (error instanceof Error) return [what, error.name, error.message];
    }
    return [what, 'nothing', ''];
  });
}

const CODE = `
function caught() {
  try { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
  catch (error) {
    return [error instanceof Error, error instanceof TypeError, error.name, error.message.includes('too small')];
  }
}
`;

export function exceptions(): void {
  it(`every failure of a service is an Exception, in words of its own for each language (${SOURCE})`, () => {
    const [english, vietnamese] = [thrown('en'), thrown('vi')];
    expect(english.filter(([, name]) => name !== 'Exception')).toEqual([]);
    expect(vietnamese.filter(([, name]) => name !== 'Exception')).toEqual([]);
    const messages = new Set(english.map(([, , message]) => message));
    const alike = vietnamese.filter(([, , message]) => messages.has(message) || !/[à-ỹđ]/i.test(message));
    expect(alike).toEqual([]);
  });

  for (const [where, script] of [
    ['Node', scriptInNode],
    ['the page', scriptInPage],
  ] as const) {
    rule(
      `looking for English words in it works for those alone who read English, in ${where}`,
      SOURCE,
      () => {
        const seen = (['en', 'vi'] as const).map((language) =>
          anOffice(aWorld({ language }), script(CODE)).office.call('caught'),
        );
        return {
          seen,
          google: [true, false].map((found) => ({ ok: true, value: [true, false, 'Exception', found] })),
          naive: Array(2).fill({ ok: true, value: [true, false, 'Error', true] }),
        };
      },
    );
  }
}
