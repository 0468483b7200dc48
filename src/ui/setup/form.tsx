// What setup would do, and what it asks before: nothing of it has to be answered now.
import { type SetupDesk, type SetupField, WEEKDAY_OPTIONS } from '../../contract/setup.ts';
import { foreignTabs, SETUP } from '../../text/setup.ts';
import { AddressField, Choice } from './field.tsx';
import type { SetupState } from './use-setup.ts';

interface Props {
  readonly state: SetupState;
  readonly desk: SetupDesk;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), text: SETUP.hourText(hour) }));

export function Form({ state, desk }: Props) {
  const { build, keep, foreign, locale, timeZone, fields } = desk;
  const rights = desk.checks.find(({ code }) => code === 'rights');
  const contacts = fields.filter(({ name }) => name !== '');
  return (
    <>
      <h1 tabIndex={-1}>{SETUP.does}</h1>
      <ul>
        {build.length > 0 && <li>{SETUP.builds(build)}</li>}
        {keep.length > 0 && <li>{SETUP.keeps(keep)}</li>}
        {desk.steps.some(({ id }) => id === 'structure') && <li>{SETUP.migrates}</li>}
        {locale && <li>{SETUP.locale(locale)}</li>}
        {timeZone && <li>{SETUP.timeZone(timeZone)}</li>}
        {desk.daily === 'install' && <li>{SETUP.installs}</li>}
        {build.length === 0 && <li>{SETUP.rejudges}</li>}
      </ul>
      {foreign.length > 0 && <p class="message care">{foreignTabs(foreign)}</p>}
      <p class="soft">{SETUP.intro(build.length > 0 ? SETUP.start : SETUP.save)}</p>
      {state.answers.recalled && (
        <p class="message" role="status">
          {SETUP.recalled}{' '}
          <button type="button" onClick={state.drop}>
            {SETUP.drop}
          </button>
        </p>
      )}
      {!desk.mayAnswer && <p class="message">{SETUP.notOffice}</p>}

      <h2>{SETUP.accounts}</h2>
      <AddressField
        state={state}
        place="officeAccounts"
        label={SETUP.accountsLabel}
        hint={SETUP.accountsHint}
        disabled={!desk.mayAnswer}
      />

      <h2>{SETUP.addresses}</h2>
      <p class="soft">{SETUP.addressesHint}</p>
      <Contacts state={state} desk={desk} title={SETUP.units} contacts={contacts.filter(isUnit)} />
      <Contacts
        state={state}
        desk={desk}
        title={SETUP.leaders}
        contacts={contacts.filter((one) => !isUnit(one))}
      />

      <h2>{SETUP.mails}</h2>
      <div class="pair">
        <Choice
          state={state}
          place="digestWeekday"
          label={SETUP.weekday}
          options={WEEKDAY_OPTIONS.map((name) => ({ value: name, text: name }))}
          disabled={!desk.mayAnswer}
        />
        <Choice
          state={state}
          place="digestHour"
          label={SETUP.hour}
          options={HOURS}
          disabled={!desk.mayAnswer}
        />
      </div>
      <Sender state={state} desk={desk} />

      <h2>{SETUP.protection}</h2>
      <p>{rights?.state === 'good' ? rights.text : SETUP.protectionText}</p>
    </>
  );
}

const isUnit = ({ isLeader }: SetupField) => !isLeader;

function Contacts({
  state,
  desk,
  title,
  contacts,
}: Props & { readonly title: string; readonly contacts: readonly SetupField[] }) {
  if (contacts.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      {contacts.map(({ place, name }) => (
        <AddressField
          key={place}
          state={state}
          place={place}
          label={name}
          hint=""
          disabled={!desk.mayAnswer}
        />
      ))}
    </fieldset>
  );
}

/** Who sends from now on. */
function Sender({ state, desk: { daily, keeper, me } }: Props) {
  if (daily === 'install')
    return (
      <p>
        {SETUP.sends(me)} {keeper && SETUP.replaces(keeper)}
      </p>
    );
  if (daily === 'keep') return <p>{keeper ? SETUP.keepsJob(keeper) : SETUP.nobody}</p>;
  return (
    <div class="message care">
      <p>{SETUP.copy}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={state.answers.takesJob}
          onChange={(event) => state.answers.takeJob(event.currentTarget.checked)}
        />
        {SETUP.takes(me)}
      </label>
    </div>
  );
}
