// The counts at the head of a part: seen before anything is read.
import { PALETTE } from '../sheet/palette.ts';
import type { MailFigure } from '../text/mail/content.ts';
import { Rows } from './rows.tsx';
import { FONT } from './style.ts';

/** None of noughts alone: a row of them says nothing. */
export function Figures({ figures }: { readonly figures: readonly MailFigure[] }) {
  const told = figures.filter(({ count }) => count > 0);
  if (told.length === 0) return null;
  return (
    <Rows style="margin:0 0 10px;" width="auto">
      {told.map(({ count, label, meaning }) => {
        const { background, colour } = PALETTE[meaning];
        return (
          <td
            style={`${FONT}background:${background};color:${colour};padding:8px 12px;border-right:6px solid #ffffff;`}
            class="figure"
          >
            <b style="font-size:20px;">{count}</b>
            <br />
            <span style="font-size:12px;">{label}</span>
          </td>
        );
      })}
    </Rows>
  );
}
