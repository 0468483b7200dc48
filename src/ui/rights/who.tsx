// Who may edit what, once applied: the parts of the spreadsheet, Văn phòng's accounts, the units.
import type { RightsView } from '../../contract/rights-view.ts';
import { RIGHTS } from '../../text/rights.ts';

export function Who({ view }: { readonly view: RightsView }) {
  const { office, rows, lockByUnit } = view;
  const closed = [RIGHTS.office(office.length), RIGHTS.closed] as const;
  const isKept = lockByUnit && rows.kept > 0;
  const lines = [
    [RIGHTS.plan, ...closed],
    [RIGHTS.tabs, ...closed],
    [RIGHTS.machine, RIGHTS.everyone, RIGHTS.warns],
    isKept
      ? [RIGHTS.update, RIGHTS.byUnit(rows.kept, rows.all), RIGHTS.closedByUnit]
      : [RIGHTS.update, RIGHTS.everyone, RIGHTS.open],
  ] as const;
  return (
    <section>
      <h1>{RIGHTS.who}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{RIGHTS.part}</th>
            <th scope="col">{RIGHTS.people}</th>
            <th scope="col">{RIGHTS.manner}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([part, people, manner]) => (
            <tr key={part}>
              <th scope="row">{part}</th>
              <td>{people}</td>
              <td>{manner}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{RIGHTS.officeAccounts}</h2>
      <ul class="places">
        {office.map(({ account, reasons }) => (
          <li key={account}>
            {account} <span class="soft">– {reasons.map((reason) => RIGHTS.reasons[reason]).join('; ')}</span>
          </li>
        ))}
      </ul>
      {lockByUnit ? <Units view={view} /> : <p class="soft">{RIGHTS.notByUnit}</p>}
    </section>
  );
}

function Units({ view }: { readonly view: RightsView }) {
  return (
    <>
      <h2>{RIGHTS.units}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{RIGHTS.unit}</th>
            <th scope="col">{RIGHTS.rows}</th>
            <th scope="col">{RIGHTS.accounts}</th>
          </tr>
        </thead>
        <tbody>
          {view.units.map(({ name, rows, accounts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="number">{rows}</td>
              <td>{accounts.length > 0 ? accounts.join(', ') : RIGHTS.noAccount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
