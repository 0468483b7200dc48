// What is still missing, each with the button that opens its place; below it what is well.

import type { Check, CheckCode, SetupDesk } from '../../contract/setup.ts';
import { HOLIDAYS_NAME } from '../../contract/setup-options.ts';
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
  const todo = desk.checks.filter(({ state: how }) => how !== 'good');
  const well = desk.checks.filter(({ state: how }) => how === 'good');
  return (
    <>
      <h1 tabIndex={-1}>
        {state.finished && `${SETUP.finished} `}
        {SETUP.left(todo.length)}
      </h1>
      {state.theirs.length > 0 && <p class="message care">{SETUP.theirs(state.theirs)}</p>}
      <ul class="checks">
        {todo.map((check) => (
          <Line
            key={check.text}
            check={check}
            way={wayOf(check.code, state, desk)}
            busy={state.working !== ''}
          />
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

function wayOf(code: CheckCode, state: SetupState, { fields }: SetupDesk): Way | null {
  const empty = fields.find(({ name, value }) => name !== '' && value === '')?.place ?? '';
  const ways: Readonly<Record<CheckCode, Way | null>> = {
    unfinished: { caption: CHECK_BUTTONS.finish, go: state.goOn },
    tabs: { caption: CHECK_BUTTONS.setUp, go: () => state.ask('') },
    zone: { caption: CHECK_BUTTONS.setUp, go: () => state.ask('') },
    keeper: { caption: CHECK_BUTTONS.mails, go: () => state.open('openMails') },
    mails: { caption: CHECK_BUTTONS.mails, go: () => state.open('openMails') },
    addresses: { caption: CHECK_BUTTONS.addresses, go: () => state.ask(empty) },
    wrongAddresses: { caption: CHECK_BUTTONS.addresses, go: () => state.ask('') },
    accounts: { caption: CHECK_BUTTONS.setUp, go: () => state.ask('officeAccounts') },
    rights: { caption: CHECK_BUTTONS.rights, go: () => state.open('openRights') },
    review: { caption: CHECK_BUTTONS.review, go: () => state.open('openReview') },
    title: { caption: CHECK_BUTTONS.review, go: () => state.open('openReview') },
    holidays: { caption: CHECK_BUTTONS.holidays, go: () => state.openTab(HOLIDAYS_NAME) },
    settings: { caption: CHECK_BUTTONS.repair, go: () => state.open('openRepair') },
    version: { caption: CHECK_BUTTONS.setUp, go: () => state.ask('') },
  };
  return ways[code];
}
