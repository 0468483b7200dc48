// One row's form: the plan's words above, the fields to fill below, an indicator's earlier figures at the end.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Board } from '../../contract/card.ts';
import * as SIDEBAR from '../../text/sidebar.ts';
import * as FORM from '../../text/sidebar-form.ts';
import { localDay } from '../shared/local-day.ts';
import { Button } from './button.tsx';
import { forgetDraft, recallDraft, restored, syncDraft } from './draft.ts';
import { EntryForm } from './entry-form.tsx';
import { Figures } from './figures.tsx';
import { checkForm, unfinished } from './form-check.ts';
import { fieldsOf, textsOf } from './form-fields.ts';
import { type Form, isDirty, openedForm, refused } from './form-state.ts';
import { Leaving } from './leaving.tsx';
import { Picture } from './picture.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { saveRow, undoing } from './requests.ts';
import type { Attempt, Card, State } from './state.ts';
import { useForm } from './use-form.ts';

interface Props {
  readonly card: Card;
  readonly board: Board;
  readonly start: State['start'];
  readonly findSelected: () => Promise<Card | null>;
  readonly saved: (card: Card, undo: Attempt) => void;
  /** `isStale`: the board no longer says what the sheet says. */
  readonly close: (isStale: boolean) => void;
  readonly open: (card: Card) => void;
  readonly renewed: (card: Card) => void;
}

export function RowForm({ card, board, start, findSelected, saved, close, open, renewed }: Props) {
  const { code } = card;
  const figureTyped = useRef(false);
  const entry = useForm<Card>({
    first: () => firstForm(card, start),
    check: (form) => (figureTyped.current ? unfinished(form) : checkForm(form, card, board)),
    send: (form, confirmed) => saveRow({ card, ...form }, confirmed),
    saved: (row, sent) => {
      forgetDraft(code);
      saved(row, undoing(row, sent));
    },
    changed: (before, after) => syncDraft(code, before, after, board.today),
  });
  const { form, put } = entry;
  const [offer, setOffer] = useState(() => (start ? null : recallDraft(code, textsOf(card))));
  const [leaving, setLeaving] = useState<{ readonly go: () => void } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const dirty = useRef(false);
  dirty.current = isDirty(form);
  // Before the next key: a quick Escape belongs to this form, not to the page behind.
  useLayoutEffect(() => {
    scrollTo(0, 0);
    if (!start) heading.current?.focus();
  }, []);

  const leave = (go: () => void) => (dirty.current || figureTyped.current ? setLeaving({ go }) : go());
  const back = () => leave(() => close(form.retry || Object.keys(form.clashes).length > 0));
  const openSelected = async () => {
    const selected = await findSelected();
    if (!selected || selected.code === code) return;
    leave(() => {
      close(false);
      open(selected);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A held key would answer the question that it has just raised.
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (leaving) setLeaving(null);
    else back();
  };
  const drop = () => {
    forgetDraft(code);
    leaving?.go();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in any of its fields arrive here.
    <div onKeyDown={onKeyDown}>
      <div class="top">
        <Button class="link" onClick={back}>
          ‹ {FORM.back}
        </Button>
        <Button class="link" onClick={openSelected}>
          {SIDEBAR.openSelected}
        </Button>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {code}. {card.name.replace(/^- /, '')}
      </h1>
      {offer && (
        <div class="message ask" role="status">
          <p>{FORM.draftFound(localDay(offer.on))}</p>
          <div class="choices">
            <Button
              onClick={() => {
                put(restored(form, offer));
                setOffer(null);
              }}
            >
              {FORM.draftRestore}
            </Button>
            <Button
              onClick={() => {
                forgetDraft(code);
                setOffer(null);
              }}
            >
              {FORM.draftDrop}
            </Button>
          </div>
        </div>
      )}
      <PlanFacts card={card} />
      {card.kind === 'indicator' && <Picture card={card} />}
      <EntryForm
        fields={fieldsOf(card)}
        entry={entry}
        label={FORM.save}
        cancel={back}
        instead={leaving && <Leaving stay={() => setLeaving(null)} drop={drop} />}
      />
      {card.kind === 'indicator' && (
        <Figures
          card={card}
          board={board}
          renewed={renewed}
          typed={(isTyped) => {
            figureTyped.current = isTyped;
          }}
        />
      )}
    </div>
  );
}

function firstForm(card: Card, start: State['start']): Form {
  if (!start) return openedForm(textsOf(card));
  const { values, base } = start.attempt;
  return refused({ ...openedForm(base), values }, start.refusal);
}
