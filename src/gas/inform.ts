// Tells the person at the keyboard something that has to be read before going on.
import { MENU } from '../text/menu.ts';

export function inform(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(MENU.title, message, ui.ButtonSet.OK);
}
