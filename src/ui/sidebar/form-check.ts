// What saving a form comes to: mended first, looked at again, decided on, or sent.
import type { Board, IndicatorCard, IndicatorFields, TaskFields } from '../../contract/card.ts';
import { checkIndicatorFields, checkTaskFields } from '../../contract/check-fields.ts';
import { type FormIssue, formatDay, isAbout, isChecked, isQuestion, readDay } from '../../contract/rules.ts';
import { formIssueText } from '../../text/form-issues.ts';
import * as FORM from '../../text/sidebar-form.ts';
import type { Values } from './form-fields.ts';
import { changedIn, type Form, isDecided, isDirty, stopped } from './form-state.ts';
import type { Card } from './state.ts';
import { figureIssues } from './trend.ts';

export interface Check {
  readonly form: Form;
  /** As the request has it; null where nothing may be sent yet. */
  readonly confirmed: string | null;
}

const OPENED = new Date().toDateString();

/** A sidebar left open overnight has yesterday's board: what lies in the future is then the server's to say. */
function ofToday(board: Board): Board {
  const isOld = new Date().toDateString() !== OPENED;
  return isOld ? { ...board, today: '9999-12-31', latestPeriod: '9999-12' } : board;
}

/** What is found in a form whose texts are tidy. */
interface Found {
  readonly wrong: Values;
  readonly doubtful: Values;
}

export function checkForm(form: Form, card: Card, board: Board): Check {
  return checked(form, (tidy) => issuesOf(tidy, card, ofToday(board)));
}

/** The form would close and take what is typed below it along. */
export function unfinished(form: Form): Check {
  return { form: stopped(form, { problem: FORM.figureFirst }), confirmed: null };
}

/** A figure of an earlier period raises no questions. */
export function checkFigure(form: Form, card: IndicatorCard, board: Board): Check {
  return checked(form, (tidy) => ({ wrong: figureIssues(tidy, card, ofToday(board)), doubtful: {} }));
}

function checked(form: Form, find: (tidy: Form) => Found): Check {
  const stop = (found: Parameters<typeof stopped>[1]) => ({ form: stopped(form, found), confirmed: null });
  if (!isDecided(form)) return stop({ problem: FORM.decideFirst });
  const tidy: Form = { ...form, values: tidied(form) };
  if (!isDirty(tidy)) return stop({ problem: FORM.nothingNew });
  const { wrong, doubtful } = find(tidy);
  if (Object.keys(wrong).length > 0) return stop({ errors: wrong, problem: FORM.fixFirst });
  const isNew = Object.entries(doubtful).some(([name, sentence]) => form.asked?.[name] !== sentence);
  if (isNew) return stop({ asked: { ...form.asked, ...doubtful } });
  const values = form.asked ? withRemark(tidy.values) : tidy.values;
  return { form: { ...tidy, values }, confirmed: Object.keys(form.asked ?? {}).join() };
}

/** As the sheet will hold it: sending the same again, after a lost reply, then meets no difference. */
function tidied({ values, base }: Form): Values {
  const entries = Object.entries(values).map(([name, text]) => {
    if (text === base[name]) return [name, text];
    const date = name === 'completedOn' ? readDay(text) : null;
    return [name, date ? formatDay(date) : text.trim()];
  });
  return Object.fromEntries(entries);
}

/** The words silence the sheet's question too; a task has no remark. */
function withRemark(values: Values): Values {
  const { result = '' } = values;
  const source = values.source?.trim();
  if (source === undefined || isChecked(source, result)) return values;
  const words = FORM.checked(result);
  return { ...values, source: source ? `${source}; ${words}` : words };
}

/** Of changed fields only: a cell that was wrong before does not keep a person from reporting the others. */
function issuesOf(form: Form, card: Card, board: Board): Found {
  const fields: unknown = form.values;
  const issues =
    card.kind === 'task'
      ? checkTaskFields(fields as TaskFields, board.today, board.planYear)
      : checkIndicatorFields(fields as IndicatorFields, card, board);
  const changed = changedIn(form);
  const found = Object.entries(issues as Readonly<Record<string, FormIssue>>).filter(([name, issue]) =>
    isAbout(name, issue, changed),
  );
  const said = (questions: boolean) =>
    Object.fromEntries(
      found
        .filter(([, issue]) => isQuestion(issue) === questions)
        .map(([name, issue]) => [name, formIssueText(issue)]),
    );
  return { wrong: said(false), doubtful: said(true) };
}
