// What applying would change, compared with what protects the spreadsheet now.
import type { RightsView } from '../../contract/rights-view.ts';
import { RIGHTS } from '../../text/rights.ts';
import { PlaceList } from './place-list.tsx';

export function Changes({ view }: { readonly view: RightsView }) {
  const { add, remove, ours, others } = view;
  const groups = [
    [RIGHTS.adds(add.length), add],
    [RIGHTS.removes(remove.length), remove],
    [RIGHTS.stays(ours.length - remove.length), ours.filter((one) => !remove.includes(one))],
    [RIGHTS.others(others.length), others],
  ] as const;
  return (
    <section>
      <h2>{RIGHTS.now}</h2>
      {view.mayChange && add.length + remove.length === 0 && <p>{RIGHTS.nothingChanges}</p>}
      {groups.map(
        ([title, protections]) =>
          protections.length > 0 && (
            <details key={title}>
              <summary>{title}</summary>
              <PlaceList protections={protections} named={protections === others} />
            </details>
          ),
      )}
    </section>
  );
}
