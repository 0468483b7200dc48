// SpreadsheetApp.getUi(): menus, alerts and pages, handed to whatever screen the acting user looks at.
import { exception, refuseUnknown } from '../errors.ts';
import type { Execution } from '../execution.ts';
import type { AlertButtons, Screen } from '../types.ts';
import { enumeration, presentEnumeration } from './enumeration.ts';
import { pageOf } from './html-service.ts';
import { createMenu } from './menu.ts';
import { signatureMismatch } from './signature.ts';

type Google = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;

const BUTTON = enumeration(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SET = enumeration(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** Google ignores any width asked of a sidebar. */
const SIDEBAR_WIDTH = 300;
const DIALOG = { width: 600, height: 400 };

function isButtons(name: string): name is AlertButtons {
  return Object.hasOwn(BUTTON_SET, name);
}

export class Ui
  implements Pick<Google, 'Button' | 'ButtonSet' | 'alert' | 'createMenu' | 'showModalDialog' | 'showSidebar'>
{
  readonly Button = presentEnumeration<Google['Button']>(BUTTON, 'Button');
  readonly ButtonSet = presentEnumeration<Google['ButtonSet']>(BUTTON_SET, 'ButtonSet');

  constructor(
    private readonly execution: Execution,
    private readonly screen: Screen,
  ) {}

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    this.execution.call('Ui.createMenu', 'handle');
    if (typeof caption !== 'string') throw signatureMismatch(this.execution, 'Ui.createMenu', [caption]);
    return createMenu(this.execution, this.screen, caption);
  }

  alert(prompt: string, buttons?: ButtonSet): Button;
  alert(title: string, prompt: string, buttons: ButtonSet): Button;
  alert(...args: readonly [string, (string | ButtonSet)?, ButtonSet?]): Button {
    this.execution.call('Ui.alert', 'ui');
    this.execution.requireFullAuth('Ui.alert');
    const texts = args.filter((arg) => typeof arg === 'string');
    const [message = '', title = ''] = texts.reverse();
    const buttons = String(args[texts.length] ?? 'OK');
    const isKnown = texts.length > 0 && args.length <= texts.length + 1 && isButtons(buttons);
    if (!isKnown || (texts.length === 2 && args.length === 2)) {
      throw signatureMismatch(this.execution, 'Ui.alert', args);
    }
    // Google suspends the script while the question stands, and the locks are lost.
    this.execution.documentLock = null;
    const answer = this.screen.alert({ title, message, buttons });
    return BUTTON[answer] as unknown as Button;
  }

  showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    this.execution.call('Ui.showSidebar', 'ui');
    this.execution.requireFullAuth('Ui.showSidebar');
    const { title, html } = pageOf(userInterface);
    this.screen.page({ kind: 'sidebar', title, html, width: SIDEBAR_WIDTH, height: 0 });
  }

  showModalDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.execution.call('Ui.showModalDialog', 'ui');
    this.execution.requireFullAuth('Ui.showModalDialog');
    if (typeof title !== 'string') {
      throw signatureMismatch(this.execution, 'Ui.showModalDialog', [userInterface, title]);
    }
    const { html, width, height } = pageOf(userInterface);
    this.screen.page({
      kind: 'dialog',
      title,
      html,
      width: width ?? DIALOG.width,
      height: height ?? DIALOG.height,
    });
  }
}

/** @throws where nobody looks: a time trigger has no screen. */
export function getUi(execution: Execution): Ui {
  execution.call('SpreadsheetApp.getUi', 'handle');
  if (!execution.screen || !execution.world.inDocument) {
    throw exception(execution.world.options.language, {
      en: 'Cannot call SpreadsheetApp.getUi() from this context.',
      vi: 'Không thể gọi SpreadsheetApp.getUi() từ ngữ cảnh này.',
    });
  }
  return refuseUnknown(new Ui(execution, execution.screen), 'Ui');
}
