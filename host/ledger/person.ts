// The ledger of what a person does at the grid, through the host's Office.
import { differs, done, type Section, unverified } from './line.ts';

export const PERSON_SECTION: Section = {
  title: 'A person at the grid',
  intro:
    'Methods of `office`. Positions are numbers from 1, areas A1 notation. Everyone has a selection of their own; `type`, `paste`, `clear` and what follows select the cells they touch.',
  classes: [],
  also: [
    done(
      [
        '`insertRows(tab, after, count)`, `deleteRows(tab, first, count)`, `insertColumns`, `deleteColumns`, `moveColumn(tab, from, before)`',
      ],
      ['[mem] that `onEdit` does not run'],
      'as the same calls of `Sheet`; no `onEdit`',
    ),
    differs(
      ['`sort(tab, area, column, ascending)`'],
      ['[mem]'],
      'whole rows of the area with values, formats, notes and validation, colour rules and protections stay (`notesWhenSorted`); numbers, texts, booleans, empty cells last. Error values sort as texts. No `onEdit`',
    ),
    differs(
      ['`cutPaste(tab, area, toRow, toColumn)`'],
      ['[D] `onEdit` does not run for cells that are moved', '[mem] the rest'],
      'within one tab; content, formats, notes, validation and pieces of colour rules go along, formulas keep naming the cells, those inside colour rules do not. No `onEdit`, as for cells that are dragged, unless `cutAndPaste` is read otherwise',
    ),
    done(
      ['`copyPaste(fromTab, area, toTab, row, column)`'],
      ['[R+] pasting replaces the rules of the cells', '[D] no value for several cells'],
      'content, formats, notes, validation and colour rules of the source replace those of the target, rejecting rules included; `onEdit` without values (`singleCellPaste`). A source is not repeated over a larger target',
    ),
    differs(
      ['`fillDown(tab, area)`'],
      ['[mem]'],
      'Ctrl+D, not the handle that counts on; notes stay; `onEdit` without values for the rows filled, not the first (`fillDown`)',
    ),
    unverified(
      ['`replaceAll(tab, area, words, by)`'],
      ['[mem]'],
      'find and replace, in hidden cells too; what `onEdit` hears of it is `replaceAll`',
    ),
    done(['`renameTab(from, to)`, `deleteTab(name)`'], ['[mem]'], 'no `onEdit`'),
    unverified(
      ['`paste(tab, cell, rows)`'],
      ['[R+] pasting replaces the rules of the cells', '[mem] plain text'],
      'texts go past the rules and take them away, as cells pasted from another spreadsheet do; whether plain text keeps a rule, and is refused by it, is `plainPaste`. A block over the edge makes the grid grow. The page, for plain text, keeps and refuses',
    ),
    done(['`select(tab, row, column, rows, columns)`'], ['[mem]']),
    done(
      ['colour rules'],
      ['[R+] that they break into pieces', '[mem] the rest'],
      'follow rows and columns: they move, grow, shrink and break into pieces, and their formulas keep naming the cells; deleting the first row of a rule leaves the others as they looked, and a reference to a column that is gone is #REF!',
    ),
  ],
};
