// An indicator's figures by period, those of earlier periods with the way to correct them.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Board, IndicatorCard } from '../../contract/card.ts';
import type { SaveFigureRequest } from '../../contract/requests.ts';
import * as TREND from '../../text/sidebar-figures.ts';
import { localDay } from '../shared/local-day.ts';
import { Button } from './button.tsx';
import { FigureForm } from './figure-form.tsx';
import { ownPeriod } from './trend.ts';

interface Props {
  readonly card: IndicatorCard;
  readonly board: Board;
  readonly renewed: (card: IndicatorCard) => void;
  /** Whether something stands in the small form that is not saved. */
  readonly typed: (isTyped: boolean) => void;
}

/** Stands for the form that adds a period. */
const ADDING = '+';

export function Figures({ card, board, renewed, typed }: Props) {
  const [open, setOpen] = useState('');
  const [notice, setNotice] = useState('');
  const section = useRef<HTMLElement>(null);
  const last = useRef('');
  useLayoutEffect(() => {
    if (open === '' && last.current !== '') {
      section.current?.querySelector<HTMLElement>(`[data-period="${last.current}"]`)?.focus();
    }
    last.current = open;
  }, [open]);

  const close = () => {
    typed(false);
    setOpen('');
  };
  const saved = (row: IndicatorCard, { period, value }: SaveFigureRequest) => {
    setNotice(value === '' ? TREND.withdrawn(period) : TREND.saved(period));
    renewed(row);
    close();
  };
  const form = (period: string, base: string) => (
    <FigureForm
      card={card}
      board={board}
      period={period}
      base={base}
      saved={saved}
      close={close}
      typed={typed}
    />
  );
  const own = ownPeriod(card, board);
  const edit = (name: string) => {
    setNotice('');
    setOpen(name);
  };
  return (
    <section ref={section} class="figures" aria-labelledby="figures">
      <h2 id="figures">{TREND.title}</h2>
      {card.history.length === 0 && <p class="hint">{TREND.none}</p>}
      {card.history.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{TREND.period}</th>
              <th scope="col">{TREND.figure}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {[...card.history].reverse().map(({ period, text }) => (
              <tr key={period}>
                <th scope="row">{localDay(period)}</th>
                {open === period ? (
                  <td colSpan={2}>{form(localDay(period), text)}</td>
                ) : (
                  <>
                    <td>{text}</td>
                    <td class="do">
                      {period === own ? (
                        <span class="hint">{TREND.ownPeriod}</span>
                      ) : (
                        <Button
                          data-period={period}
                          aria-label={TREND.editPeriod(localDay(period))}
                          onClick={() => edit(period)}
                        >
                          {TREND.edit}
                        </Button>
                      )}
                    </td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="hint" role="status">
        {notice}
      </p>
      {open === ADDING ? (
        form('', '')
      ) : (
        <Button data-period={ADDING} onClick={() => edit(ADDING)}>
          {TREND.add}
        </Button>
      )}
    </section>
  );
}
