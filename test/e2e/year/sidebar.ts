// The sidebar in a person's hands: a form saved or refused, the figure of an earlier month put right.
import type { Board, IndicatorCard, TaskCard } from '../../../src/contract/card.ts';
import type { Reply } from '../../../src/contract/reply.ts';
import { served } from '../ward.ts';
import type { Hands } from './hands.ts';
import {
  DIFFICULTY,
  DOCUMENT,
  DONE_ON,
  LINK,
  PERIOD,
  PROGRESS,
  RESULT,
  SOURCE,
  STATE,
} from './oracle/columns.ts';
import type { Person } from './people.ts';
import type { Word } from './words.ts';

/** Fields of the sidebar by the header of their column. */
const FIELDS: Readonly<Record<string, string>> = {
  [STATE]: 'state',
  [PROGRESS]: 'progress',
  [DONE_ON]: 'completedOn',
  [DOCUMENT]: 'document',
  [LINK]: 'evidenceLink',
  [DIFFICULTY]: 'difficulty',
  [PERIOD]: 'period',
  [RESULT]: 'result',
  [SOURCE]: 'source',
};

/** `wrong`: the header of a field that the sidebar must not take, unless it stands so already; '' for none. */
export function save(
  hands: Hands,
  person: Person,
  code: string,
  changes: Readonly<Record<string, Word>>,
  wrong = '',
): void {
  const { fields: base } = cardOf(hands, person, code);
  const standing: Readonly<Record<string, string>> = { ...base };
  const typed = Object.entries(changes).map(([header, [text, means]]) => {
    return { header, field: FIELDS[header] ?? '', text, means };
  });
  const fields = { ...base, ...Object.fromEntries(typed.map(({ field, text }) => [field, text])) };
  const name = code.startsWith('NV') ? 'saveTask' : 'saveIndicator';
  const reply = served<Reply<unknown>>(hands.ward.office, name, {
    code,
    base,
    fields,
    confirmed: 'state,progress,result',
  });
  const touches = typed
    .filter(({ field, text }) => text !== standing[field])
    .map(({ header, text, means }) => ({ code, column: header, text, means }));
  const right = touches.every(({ column }) => column !== wrong);
  expect([code, changes, reply.ok]).toEqual([code, changes, right]);
  if (right && touches.length > 0) hands.note({ did: 'form', day: hands.day, who: person.email, touches });
  served(hands.ward.office, 'renewSummary');
  hands.tell({ did: 'refresh', day: hands.day });
}

/** Puts an earlier month right; nothing where the row has none. */
export function correct(hands: Hands, person: Person, code: string, value: (month: string) => Word): void {
  const card = cardOf(hands, person, code);
  const [earlier] = 'history' in card ? card.history : [];
  const own = hands.cells.says(code, PERIOD, hands.day);
  if (!earlier || earlier.period === own) return;
  const [text, means] = value(earlier.period);
  if (means === null || text === earlier.text) return;
  const [year = '', month = ''] = earlier.period.split('-');
  const request = { code, period: `${month}/${year}`, value: text, base: earlier.text };
  expect(served<Reply<unknown>>(hands.ward.office, 'saveFigure', request)).toMatchObject({ ok: true });
  hands.tell({ did: 'figure', day: hands.day, who: person.email, code, period: earlier.period, text });
}

function cardOf({ ward }: Hands, { email }: Person, code: string): TaskCard | IndicatorCard {
  const reply = served<Reply<Board>>(ward.office.as(email), 'loadBoard');
  if (!reply.ok) throw new Error(reply.message);
  const cards = reply.value.units.flatMap(({ tasks, indicators }) => [...tasks, ...indicators]);
  const card = cards.find((one) => one.code === code);
  if (!card) throw new Error(`the sidebar has no ${code}`);
  return card;
}
