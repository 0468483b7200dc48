// The ledger of what people see of a script: menus, alerts, pages.
import { differs, done, ledgerOf, type Section } from './line.ts';

export const UI = ledgerOf<GoogleAppsScript.Base.Ui>()('Base.Ui', [
  done(['createMenu'], ['[D] only in a script bound to the file']),
  done(['Button', 'ButtonSet'], ['[D]'], 'with the values below'),
  done(
    ['alert'],
    [
      '[D] the script waits and its locks are lost; the cross answers `CLOSE`; no dialog from simple triggers',
      '[mem] that an alert is none',
    ],
    'the script stops and the lock is lost; refused to simple triggers. In the page it is the browser’s box, where YES_NO becomes OK and Cancel',
  ),
  done(
    ['showSidebar'],
    ['[D] 300 pixels whatever is asked; not for simple triggers'],
    'always 300 px; refused to simple triggers',
  ),
  differs(
    ['showModalDialog'],
    ['[D] not for simple triggers', '[mem] its size'],
    '600 × 400 where no size is asked for is a guess; refused to simple triggers',
  ),
]);

export const BUTTON = ledgerOf<typeof GoogleAppsScript.Base.Button>()('Base.Button', [
  done(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'], ['[D]']),
]);

export const BUTTON_SET = ledgerOf<typeof GoogleAppsScript.Base.ButtonSet>()('Base.ButtonSet', [
  done(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'], ['[D]']),
]);

export const MENU = ledgerOf<GoogleAppsScript.Base.Menu>()('Base.Menu', [
  done(
    ['addItem', 'addSeparator', 'addSubMenu', 'addToUi'],
    ['[D] an item names its function; a menu of the same name replaces the older one'],
  ),
]);

export const HTML_SERVICE = ledgerOf<GoogleAppsScript.HTML.HtmlService>()('HTML.HtmlService', [
  done(
    ['createHtmlOutputFromFile'],
    ['[D]', '[mem] the words for a file that is missing'],
    'templates and output from a string are refused',
  ),
]);

export const HTML_OUTPUT = ledgerOf<GoogleAppsScript.HTML.HtmlOutput>()('HTML.HtmlOutput', [
  done(
    ['setTitle', 'getTitle', 'setWidth', 'setHeight', 'getContent'],
    ['[D] the title set here counts, not that of the document'],
  ),
]);

export const UI_SECTION: Section = {
  title: 'Ui, Menu, HtmlService, HtmlOutput',
  classes: [UI, BUTTON, BUTTON_SET, MENU, HTML_SERVICE, HTML_OUTPUT],
};
