// The add-in's menu; it is built by the simple onOpen, so it may call nothing that needs authorisation.
import { MENU } from '../text/menu.ts';

/** Names of the functions in main.ts that the items call. */
export interface MenuHandlers {
  readonly openSidebar: string;
  readonly refresh: string;
  readonly openDashboard: string;
  readonly previewDigests: string;
  readonly sendTrialDigest: string;
  readonly sendDigestsNow: string;
  readonly openReview: string;
  readonly openRights: string;
  readonly setUpSheets: string;
  readonly openRepair: string;
  readonly showAbout: string;
}

export function addMenu(handlers: MenuHandlers): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(MENU.title)
    .addItem(MENU.openSidebar, handlers.openSidebar)
    .addItem(MENU.refresh, handlers.refresh)
    .addItem(MENU.dashboard, handlers.openDashboard)
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(MENU.digest.title)
        .addItem(MENU.digest.preview, handlers.previewDigests)
        .addItem(MENU.digest.sendTrial, handlers.sendTrialDigest)
        .addItem(MENU.digest.sendNow, handlers.sendDigestsNow),
    )
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(MENU.admin.title)
        .addItem(MENU.admin.review, handlers.openReview)
        .addItem(MENU.admin.rights, handlers.openRights)
        .addItem(MENU.admin.setUp, handlers.setUpSheets)
        .addItem(MENU.admin.repair, handlers.openRepair)
        .addItem(MENU.admin.about, handlers.showAbout),
    )
    .addToUi();
}
