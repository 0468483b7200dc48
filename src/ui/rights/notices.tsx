// What Google left undone, and what Văn phòng should know before applying.
import type { RightsView } from '../../contract/rights-view.ts';
import type { RightsWarning } from '../../contract/rights-warnings.ts';
import { RIGHTS, RIGHTS_WARNINGS } from '../../text/rights.ts';
import { PlaceList } from './place-list.tsx';

export function Notices({ view }: { readonly view: RightsView }) {
  const { refused, softened, warnings } = view;
  return (
    <>
      {!view.mayChange && <p class="message">{RIGHTS.notOffice(view.me)}</p>}
      {refused.length > 0 && (
        <div class="message bad">
          <p>{RIGHTS.refused(refused.length)}</p>
          <PlaceList protections={refused} />
        </div>
      )}
      {softened.length > 0 && (
        <div class="message bad">
          <p>{RIGHTS.softened(softened.length)}</p>
          <PlaceList protections={softened} />
        </div>
      )}
      {(view.mayChange ? warnings : []).map((warning) => (
        <p class="message care" key={warning.code}>
          {sentence(warning)}
        </p>
      ))}
    </>
  );
}

function sentence(warning: RightsWarning): string {
  const words = RIGHTS_WARNINGS[warning.code] as (of: RightsWarning) => string;
  return words(warning);
}
