// How cells look and what their lists offer, put on a range in as few calls as Google allows.
import { perText } from '../plan/remember.ts';
import type { Style, Write } from '../sheet/write.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Google's own size of letters. */
const TEXT_SIZE = 10;

/** Colour, weight and size in one call, and all three said: what a style leaves open Google may keep or reset. */
export function look(range: Range, write: Extract<Write, { kind: 'looks' }>): void {
  const { WrapStrategy } = SpreadsheetApp;
  const cells = <T>(of: (row: number, column: number) => T) =>
    write.colours.map((row, i) => row.map((_, j) => of(i, j)));
  const runsOn = (row: number, column: number) => write.runsOn[row] === column;
  const styles = perText((key) => {
    const [colour, bold, size] = JSON.parse(key) as [string, boolean, number];
    return SpreadsheetApp.newTextStyle().setForegroundColor(colour).setBold(bold).setFontSize(size).build();
  });
  range
    .setBackgrounds(write.backgrounds.map((row) => [...row]))
    .setTextStyles(
      cells((i, j) =>
        styles(
          JSON.stringify([
            write.colours[i]?.[j],
            write.bold[i]?.[j],
            i + j === 0 ? write.titleSize : TEXT_SIZE,
          ]),
        ),
      ),
    )
    .setHorizontalAlignments(cells((i, j) => (j === 0 || runsOn(i, j) ? 'left' : 'center')))
    .setWrapStrategies(cells((i, j) => (runsOn(i, j) ? WrapStrategy.OVERFLOW : WrapStrategy.WRAP)));
}

export function dress(range: Range, style: Style): void {
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.colour !== undefined) range.setFontColor(style.colour);
  if (style.bold !== undefined) range.setFontWeight(style.bold ? 'bold' : 'normal');
  if (style.size !== undefined) range.setFontSize(style.size);
  if (style.align !== undefined) range.setHorizontalAlignment(style.align);
  if (style.wrap === 'wrap') range.setWrap(true).setVerticalAlignment('middle');
  if (style.wrap === 'overflow') range.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW);
  if (style.border !== undefined) {
    const solid = SpreadsheetApp.BorderStyle.SOLID;
    range.setBorder(
      /* top= */ true,
      /* left= */ true,
      /* bottom= */ true,
      /* right= */ true,
      /* vertical= */ true,
      /* horizontal= */ true,
      style.border,
      solid,
    );
  }
}

/** A rule on the cell that warns but never refuses: what a person typed must be able to stay. */
export function validation(
  options: readonly string[] | null,
  help: string,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
  return (
    options ? rule.requireValueInList([...options], /* showDropdown= */ true) : rule.requireDate()
  ).build();
}
