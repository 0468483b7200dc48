// The setup dialog as a whole: the form, the steps under way, or what is still missing; the buttons always in sight.
import { useEffect, useRef } from 'preact/hooks';
import { SETUP } from '../../text/setup.ts';
import { close as closePage } from '../shared/server.ts';
import { Checks } from './checks.tsx';
import { Form } from './form.tsx';
import { Steps } from './steps.tsx';
import { type SetupState, type Start, useSetup } from './use-setup.ts';

export function Setup({ start }: { readonly start: Start }) {
  const state = useSetup(start);
  const { desk, screen, problem, working } = state;
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The reader begins at the top of what has just come up, unless the form wants an answer.
    const heading = scroll.current?.querySelector<HTMLElement>('h1');
    if (state.answers.wanted === '' || screen !== 'form') heading?.focus();
  }, [screen, desk === null]);
  return (
    <>
      <div class="scroll" ref={scroll}>
        {desk && screen === 'form' && <Form state={state} desk={desk} />}
        {desk && screen === 'steps' && <Steps state={state} desk={desk} />}
        {desk && screen === 'checks' && <Checks state={state} desk={desk} />}
      </div>
      <footer>
        {problem !== '' && (
          <p class="message bad" role="alert">
            {problem}
          </p>
        )}
        <p role="status">{screen === 'steps' && desk ? '' : working}</p>
        <div class="buttons">
          <Buttons state={state} />
        </div>
      </footer>
    </>
  );
}

function Buttons({ state }: { readonly state: SetupState }) {
  const { desk, screen, working, progress } = state;
  const busy = working !== '';
  const later = (
    <button type="button" disabled={busy} onClick={() => void state.leave()}>
      {SETUP.later}
    </button>
  );
  const close = (
    <button type="button" onClick={closePage}>
      {SETUP.close}
    </button>
  );
  if (!desk)
    return (
      <>
        {!busy && (
          <button type="button" class="primary" onClick={() => void state.load('form')}>
            {SETUP.again}
          </button>
        )}
        {close}
      </>
    );
  if (screen === 'form')
    return (
      <>
        {(desk.mayAnswer || desk.build.length > 0) && (
          <button type="button" class="primary" disabled={busy} onClick={() => void state.start()}>
            {desk.build.length > 0 ? SETUP.start : SETUP.save}
          </button>
        )}
        {later}
      </>
    );
  if (screen === 'steps')
    return (
      <>
        {!busy && (
          <button type="button" class="primary" onClick={() => void state.goOn()}>
            {SETUP.goOn}
          </button>
        )}
        {!busy && !progress.stopped && (
          <button type="button" onClick={() => state.ask('')}>
            {SETUP.review}
          </button>
        )}
        {close}
      </>
    );
  return (
    <>
      <button type="button" disabled={busy} onClick={() => void state.load('checks')}>
        {SETUP.recheck}
      </button>
      <button type="button" disabled={busy} onClick={() => state.ask('')}>
        {SETUP.setUp}
      </button>
      {close}
    </>
  );
}
