// The add-in's menu; it is built by the simple onOpen, so it may call nothing that needs authorisation.
import type { MenuFacts } from '../app/menu-facts.ts';
import { keeperCaption, MENU } from '../text/menu.ts';

/** Names of the functions in main.ts that the items call. */
export interface MenuHandlers {
  readonly openSidebar: string;
  readonly refresh: string;
  readonly openDashboard: string;
  readonly openMails: string;
  readonly sendMailsNow: string;
  readonly openKeeper: string;
  readonly openReview: string;
  readonly openRights: string;
  readonly openSetup: string;
  readonly openCheck: string;
  readonly openRepair: string;
  readonly showAbout: string;
}

/** `owner`: who sends the weekly mails, '' where nobody does. A bare spreadsheet has only what there is to do there. */
export function addMenu(handlers: MenuHandlers, { owner, isBare }: MenuFacts): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(MENU.title);
  if (isBare) {
    menu
      .addItem(MENU.admin.setUp, handlers.openSetup)
      .addSeparator()
      .addItem(MENU.admin.about, handlers.showAbout)
      .addToUi();
    return;
  }
  menu
    .addItem(MENU.openSidebar, handlers.openSidebar)
    .addItem(MENU.refresh, handlers.refresh)
    .addItem(MENU.dashboard, handlers.openDashboard)
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(MENU.mails.title)
        .addItem(MENU.mails.open, handlers.openMails)
        .addItem(MENU.mails.sendNow, handlers.sendMailsNow)
        .addItem(keeperCaption(owner), handlers.openKeeper),
    )
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(MENU.admin.title)
        .addItem(MENU.admin.review, handlers.openReview)
        .addItem(MENU.admin.rights, handlers.openRights)
        .addItem(MENU.admin.setUp, handlers.openSetup)
        .addItem(MENU.admin.check, handlers.openCheck)
        .addItem(MENU.admin.repair, handlers.openRepair)
        .addItem(MENU.admin.about, handlers.showAbout),
    )
    .addToUi();
}
