// What is still missing, each with the button that opens its place; below it what is well.

import { checkChanges } from '../../contract/check-setup.ts';
import type { Check, CheckCode, SetupDesk } from '../../contract/setup.ts';
import { CHECK_BUTTONS, CHECK_TITLES, SETUP } from '../../text/setup.ts';
import type { SetupState } from './use-setup.ts';

interface Props {
  readonly state: SetupState;
  readonly desk: SetupDesk;
}

interface Way {
  readonly caption: string;
  readonly go: () => unknown;
}

export function Checks({ state, desk }: Props) {
  const having = (wanted: Check['state']) => desk.checks.filter(({ state: how }) => how === wanted);
  const todo = [...having('bad'), ...having('open')];
  const well = having('good');
  return (
    <>
      <h1 tabIndex={-1}>
        {state.finished && `${SETUP.finished} `}
        {SETUP.left(todo.length)}
      </h1>
      {state.theirs.length > 0 && <p class="message care">{SETUP.theirs(state.theirs)}</p>}
      <ul class="checks">
        {todo.map((check) => (
          <Line key={check.text} check={check} way={wayOf(check, state, desk)} busy={state.working !== ''} />
        ))}
      </ul>
      <h2>{SETUP.allGood}</h2>
      <ul class="checks">
        {well.map((check) => (
          <Line key={check.text} check={check} way={null} busy={false} />
        ))}
      </ul>
    </>
  );
}

function Line({
  check: { code, state, text },
  way,
  busy,
}: {
  readonly check: Check;
  readonly way: Way | null;
  readonly busy: boolean;
}) {
  return (
    <li class={state}>
      <div>
        <strong>{CHECK_TITLES[code]}</strong>{' '}
        {state !== 'good' && <span class="tag">{SETUP.states[state]}</span>}
        <p>{text}</p>
      </div>
      {way && (
        <button type="button" disabled={busy} onClick={() => void way.go()}>
          {way.caption}
        </button>
      )}
    </li>
  );
}

/** null where there is nothing to go to, or nothing there that the account may change. */
function wayOf({ code, at }: Check, state: SetupState, { fields, mayAnswer }: SetupDesk): Way | null {
  const tell = (caption: string, place: string) =>
    mayAnswer ? { caption, go: () => state.ask(place) } : null;
  const empty = fields.find(({ name, value }) => name !== '' && value === '')?.place ?? '';
  const wrong = fields.find(({ name, place, value }) => name !== '' && isWrong(place, value))?.place ?? '';
  const setUp = { caption: CHECK_BUTTONS.setUp, go: () => state.ask('') };
  const ways: Readonly<Record<CheckCode, Way | null>> = {
    unfinished: { caption: CHECK_BUTTONS.finish, go: state.goOn },
    tabs: setUp,
    zone: setUp,
    keeper: { caption: CHECK_BUTTONS.mails, go: () => state.open('openMails') },
    mails: { caption: CHECK_BUTTONS.mails, go: () => state.open('openMails') },
    addresses: tell(CHECK_BUTTONS.addresses, empty),
    wrongAddresses: tell(CHECK_BUTTONS.addresses, wrong),
    accounts: tell(CHECK_BUTTONS.setUp, 'officeAccounts'),
    rights: { caption: CHECK_BUTTONS.rights, go: () => state.open('openRights') },
    review: { caption: CHECK_BUTTONS.review, go: () => state.open('openReview') },
    title: { caption: CHECK_BUTTONS.review, go: () => state.open('openReview') },
    holidays: null,
    settings: { caption: CHECK_BUTTONS.repair, go: () => state.open('openRepair') },
    version: setUp,
  };
  return at ? { caption: CHECK_BUTTONS.tab(at.tab), go: () => state.openCell(at) } : ways[code];
}

function isWrong(place: string, value: string): boolean {
  return place in checkChanges([[place, '', value]]);
}
