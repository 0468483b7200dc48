// The small form that corrects, withdraws or adds the figure of one earlier period.
import { useLayoutEffect } from 'preact/hooks';
import type { Board, IndicatorCard } from '../../contract/card.ts';
import type { SaveFigureRequest } from '../../contract/requests.ts';
import { exampleOf } from '../../text/form-issues.ts';
import * as TREND from '../../text/sidebar-figures.ts';
import * as FORM from '../../text/sidebar-form.ts';
import { EntryForm } from './entry-form.tsx';
import { checkFigure } from './form-check.ts';
import type { FieldSpec } from './form-fields.ts';
import { type Form, isDirty, openedForm } from './form-state.ts';
import { saveFigure } from './requests.ts';
import { useForm } from './use-form.ts';

interface Props {
  readonly card: IndicatorCard;
  readonly board: Board;
  /** MM/yyyy, '' to add one. */
  readonly period: string;
  readonly base: string;
  readonly saved: (card: IndicatorCard, request: SaveFigureRequest) => void;
  readonly close: () => void;
  readonly typed: (isTyped: boolean) => void;
}

export function FigureForm({ card, board, period, base, saved, close, typed }: Props) {
  const requestOf = ({ values, base: before }: Form): SaveFigureRequest => ({
    code: card.code,
    period: values.period ?? '',
    value: values.value ?? '',
    base: before.value ?? '',
  });
  const entry = useForm<IndicatorCard>({
    first: () => openedForm({ period, value: base }),
    check: (form) => checkFigure(form, card, board),
    send: (form) => saveFigure(requestOf(form)),
    saved: (row, sent) => saved(row, requestOf(sent)),
    changed: (_before, after) => typed(isDirty(after)),
  });
  const { form, root } = entry;
  useLayoutEffect(() => root.current?.querySelector('input')?.focus(), []);
  const isWithdrawn = form.base.value !== '' && form.values.value?.trim() === '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in its fields arrive here.
    <div
      class="figure"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <EntryForm
        fields={fieldsOf(card, period, base)}
        entry={entry}
        label={isWithdrawn ? TREND.withdraw : FORM.save}
        cancel={close}
      />
    </div>
  );
}

function fieldsOf(card: IndicatorCard, period: string, base: string): readonly FieldSpec[] {
  const hint = base === '' ? FORM.example(exampleOf(card.printedTarget)) : TREND.blankWithdraws;
  const value: FieldSpec = { name: 'value', label: TREND.figure, input: 'text', hint };
  if (period !== '') return [value];
  return [
    { id: 'earlier', name: 'period', label: FORM.field.period, input: 'text', hint: FORM.example('01/2026') },
    value,
  ];
}
