// Gives the use cases everything they ask for, made of Google's services; nothing is called before it is needed.
import type { Page, Ports } from '../app/ports.ts';
import { recallLineColumns } from '../app/rules.ts';
import type { SeedFile } from '../sheet/layout/seeds.ts';
import { MENU, PAGE_TITLES } from '../text/menu.ts';
import { openBook } from './book.ts';
import { fileScript } from './file-script.ts';
import { inform } from './inform.ts';
import { openProtections } from './protections.ts';
import { report } from './report.ts';
import { openStore } from './store.ts';
import { zoneClock } from './zone.ts';

/** Name of the function in main.ts that the daily trigger calls. */
const DAILY_HANDLER = 'onDaily';
/** Two colleagues rarely save in the same second; waiting longer than this would look like a hang. */
const LOCK_WAIT_MS = 8000;
/** In pixels. */
const DIALOG_SIZES: { readonly [P in Page]?: readonly [width: number, height: number] } = {
  about: [460, 480],
  dashboard: [1100, 680],
  mails: [860, 680],
  setup: [720, 640],
  check: [720, 640],
};

export function openPorts(): Ports {
  const store = openStore();
  const book = openBook(() => recallLineColumns({ ...store, get: store.lately }));
  return {
    book,
    protections: openProtections(),
    mailer: {
      remaining: () => MailApp.getRemainingDailyQuota(),
      send: ({ to, subject, text, html }) => {
        MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: MENU.title });
      },
    },
    store,
    alone: (work) => {
      const lock = LockService.getDocumentLock();
      if (!lock?.tryLock(LOCK_WAIT_MS)) return false;
      store.forget();
      try {
        work();
        SpreadsheetApp.flush();
      } finally {
        lock.releaseLock();
      }
      return true;
    },
    now: () => {
      const moment = zoneClock(book.timeZone.get())(new Date());
      if (typeof moment === 'string') throw new Error('the clock tells no day of this age');
      return moment;
    },
    scriptZone: () => Session.getScriptTimeZone(),
    userEmail: () => Session.getActiveUser().getEmail(),
    ownerEmail: () => Session.getEffectiveUser().getEmail(),
    report,
    seedFile: () => JSON.parse(fileScript('seed')) as SeedFile,
    daily: {
      isInstalled: () => dailyTriggers().length > 0,
      isMine: (uid) => ScriptApp.getProjectTriggers().some((trigger) => isSameId(trigger.getUniqueId(), uid)),
      install: (hour) => {
        const before = dailyTriggers();
        ScriptApp.newTrigger(DAILY_HANDLER)
          .timeBased()
          .everyDays(1)
          .atHour(hour)
          .inTimezone(book.timeZone.get())
          .create();
        for (const trigger of before) ScriptApp.deleteTrigger(trigger);
      },
    },
    screen: {
      toast: (message, seconds = 5) => {
        SpreadsheetApp.getActive().toast(message, MENU.title, seconds);
      },
      inform,
      confirm: (message) => {
        const ui = SpreadsheetApp.getUi();
        return ui.alert(MENU.title, message, ui.ButtonSet.YES_NO) === ui.Button.YES;
      },
      showPage,
    },
  };
}

/** Nineteen digits, of which an event loses the last where Google gives it as a number. */
function isSameId(id: string, uid: string): boolean {
  return id === uid || Number(id) === Number(uid);
}

function dailyTriggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === DAILY_HANDLER);
}

function showPage(page: Page): void {
  const ui = SpreadsheetApp.getUi();
  const output = HtmlService.createHtmlOutputFromFile(page);
  if (page === 'sidebar' || page === 'review') ui.showSidebar(output.setTitle(PAGE_TITLES[page]));
  else {
    const [width, height] = DIALOG_SIZES[page] ?? [760, 560];
    ui.showModalDialog(output.setWidth(width).setHeight(height), PAGE_TITLES[page]);
  }
}
