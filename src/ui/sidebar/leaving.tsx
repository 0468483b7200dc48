// The question before text is lost; whoever stays is back in the field that he was in.
import { useLayoutEffect, useRef } from 'preact/hooks';
import * as FORM from '../../text/sidebar-form.ts';
import { Button } from './button.tsx';

interface Props {
  readonly stay: () => void;
  readonly drop: () => void;
}

export function Leaving({ stay, drop }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    root.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div ref={root} class="actions" role="alertdialog" aria-label={FORM.unsaved}>
      <p class="message ask">{FORM.unsaved}</p>
      <Button class="primary" onClick={stay}>
        {FORM.unsavedStay}
      </Button>
      <Button onClick={drop}>{FORM.unsavedLeave}</Button>
    </div>
  );
}
