// Corrects a figure of a period that the row may not show any more: in Số liệu tháng, and in the row's memory.
import type { IndicatorCard } from '../contract/card.ts';
import type { Reply } from '../contract/reply.ts';
import type { SaveFigureRequest } from '../contract/requests.ts';
import { dataMonth } from '../plan/data-month.ts';
import { checkPeriod, checkResult } from '../plan/entry.ts';
import { filedSource } from '../sheet/figures-register.ts';
import { formatWrites } from '../sheet/format-writes.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { formatPeriod, WAYS } from '../sheet/layout/labels.ts';
import { FIGURES_TAB } from '../sheet/layout/registers.ts';
import { readMemory } from '../sheet/memory.ts';
import { refile } from '../sheet/record.ts';
import { figureRow, logRow } from '../sheet/register-rows.ts';
import { readTable, rowWith } from '../sheet/table.ts';
import { rowWrites } from '../sheet/write.ts';
import { formIssueText } from '../text/form-issues.ts';
import { say } from '../text/say.ts';
import { readAnswers } from './answers.ts';
import { indicatorCard } from './cards.ts';
import { demand, Fault, onlyRow } from './fault.ts';
import { judgeIndicator } from './judge-row.ts';
import { markWrites } from './mark-cells.ts';
import type { Ports } from './ports.ts';
import { appendsOf } from './record-rows.ts';
import { contextOf, recallRules } from './rules.ts';
import { writeAllowed } from './write-allowed.ts';

/**
 * The period that the row itself shows is changed in the form, not here: the row would say otherwise.
 * Must run alone in the document. @throws Fault rowGone.
 */
export function saveFigure(
  ports: Ports,
  { code, period: typed, value, base }: SaveFigureRequest,
): Reply<IndicatorCard> {
  const { book } = ports;
  const at = ports.now();
  const context = contextOf(recallRules(book, ports.store), at.day);
  const table = demand(readTable(book.read(INDICATORS_TAB.name), INDICATORS_TAB));
  const row = onlyRow(table.rows, code);
  const before = judgeIndicator(row, context).located;
  const text = value.trim();
  const latest = dataMonth(at.day, context.closingDay).period;
  const period = checkPeriod(typed.trim(), context.planYear, latest);
  const result = checkResult(text, before.value.printedTarget, before.value.unit);
  if (!period.ok) return refused('period', formIssueText(period.issue));
  if (!result.ok) return refused('value', formIssueText(result.issue));
  const month = period.value ?? '';
  if (month === '') return refused('period', formIssueText({ code: 'notAPeriod', text: typed }));
  if (month === before.value.period) return refused('period', say.ownPeriod(formatPeriod(month)));
  const standing = before.history.find((figure) => figure.period === month)?.text ?? '';
  if (standing !== base && standing !== text)
    return { ok: false, message: say.changedMeanwhile(1), theirs: { value: standing }, by: '' };
  if (standing === text) return { ok: true, value: indicatorCard(before, readAnswers(ports.store)) };

  // Whoever may not report in the row may not correct its months either: Google refuses this, or it changes nothing.
  book.apply(formatWrites(INDICATORS_TAB, table.columnOf, row.number, ['result']));
  const author = { at, email: ports.ownerEmail(), way: WAYS.sidebar };
  const register = demand(readTable(book.read(FIGURES_TAB.name), FIGURES_TAB));
  // Only the figure is corrected: it comes from where it came from before.
  const source = text === '' ? '' : filedSource(register, month, code);
  const remembered = readMemory(row.text('memory'), code);
  if (!remembered) throw new Fault({ code: 'memoryDamaged', row: code });
  const memory = refile(remembered, month, text);
  const after = judgeIndicator(rowWith(row, new Map([['memory', memory]])), context);
  const header = `${FIGURES_TAB.name} ${formatPeriod(month)}`;
  book.apply([
    ...appendsOf(
      [logRow(author, INDICATORS_TAB.name, code, header, { before: standing, after: text })],
      [figureRow({ period: month, code, name: before.value.name, text, source }, author)],
    ),
    ...rowWrites<string>(INDICATORS_TAB.name, table.columnOf, [
      { number: row.number, values: { ...after.computed, memory } },
    ]),
  ]);
  // The row's own figure may be doubtful no more, or only now: its note quotes the month that was corrected.
  const marks = [{ row: row.number, issues: after.issues, columns: ['result'] as const }];
  writeAllowed(ports, markWrites(book, INDICATORS_TAB, table.columnOf, marks));
  return { ok: true, value: indicatorCard(after.located, readAnswers(ports.store)) };
}

function refused(field: string, sentence: string): Reply<never> {
  return { ok: false, message: say.fixFields(1), fields: { [field]: sentence } };
}
