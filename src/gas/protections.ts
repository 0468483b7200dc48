// Google's protected ranges and sheets behind the Protections port.
import type { Protections } from '../app/ports.ts';
import { EVERYONE, type StandingLine, UNTOLD } from '../contract/rights.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function openProtections(): Protections {
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    owner: () => spreadsheet.getOwner()?.getEmail() ?? '',
    fileEditors: () => emails(spreadsheet),
    standing: () => {
      const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
      return [SHEET, RANGE].flatMap((type, isRange) =>
        spreadsheet.getProtections(type).map((protection) => ({
          line: JSON.stringify(lineOf(protection, isRange)),
          remove: () => protection.remove(),
        })),
      );
    },
    protect: (description, tab, place, accounts) => {
      const sheet = spreadsheet.getSheetByName(tab) as Sheet;
      const protection = (place ? sheet.getRange(place) : sheet).protect().setDescription(description);
      try {
        if (accounts) keepFor(protection, accounts.split(','));
        else protection.setWarningOnly(true);
      } catch (error) {
        protection.setWarningOnly(true);
        throw error;
      }
    },
  };
}

/** A new protection lets everyone in. Those who belong come first: else Google refuses to take out a group of theirs. */
function keepFor(protection: Protection, accounts: string[]): void {
  protection.addEditors(accounts);
  for (const email of emails(protection)) {
    if (!accounts.includes(email.toLowerCase())) protection.removeEditor(email);
  }
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

function lineOf(protection: Protection, isRange: number): StandingLine {
  const range = protection.getRange();
  const sheet = range.getSheet();
  return [
    protection.getDescription(),
    sheet.getName(),
    isRange,
    range.getA1Notation(),
    sheet.getMaxRows(),
    sheet.getMaxColumns(),
    peopleOf(protection),
  ];
}

function peopleOf(protection: Protection): readonly string[] | null {
  if (protection.isWarningOnly()) return null;
  if (!protection.canEdit()) return [UNTOLD];
  return [...emails(protection), ...(protection.canDomainEdit() ? [EVERYONE] : [])];
}

function emails(of: Spreadsheet | Protection): readonly string[] {
  return of.getEditors().map((user) => user.getEmail());
}
