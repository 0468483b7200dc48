// Colour rules follow rows and columns, whoever changes those: as Google has it, and the same in Node and in the page.
import { CommandType, ICommandService, UndoCommandId } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Book } from './book.ts';
import type { ColourRules } from './colour-rules.ts';
import { ruleAfter } from './colour-rules-follow.ts';
import { lineChangeOf } from './line-change.ts';

/**
 * The page's plugin moves the rules too, by its own lights, at the end of the same command: ours are worked out before
 * that and put in its place. What it notes for Ctrl+Z is the rules as they were, which is right.
 */
export function followLines(book: Book, rules: ColourRules, grows: () => boolean): void {
  const after = new Map<number, readonly IConditionFormattingRule[]>();
  book.injector.get(ICommandService).onCommandExecuted((info) => {
    const change = lineChangeOf(info);
    if (change) {
      const { sheetId } = change;
      const before = after.get(sheetId) ?? structuredClone(rules.stored(sheetId));
      after.set(
        sheetId,
        before.flatMap((rule) => ruleAfter(rule, sheetId, change, grows()) ?? []),
      );
    } else if (info.type === CommandType.COMMAND) {
      const changed = [...after];
      after.clear();
      if (info.id === UndoCommandId) return;
      for (const [sheetId, wanted] of changed) if (book.find(sheetId)) rules.restore(sheetId, wanted);
    }
  });
}
