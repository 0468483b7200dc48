// Says that the daily job has stopped, to anybody who opens the sidebar, and hands it over.
import { useState } from 'preact/hooks';
import * as SIDEBAR from '../../text/sidebar.ts';
import { Button } from './button.tsx';
import { takeOver } from './requests.ts';

export function Silence({ text, tell }: { readonly text: string; readonly tell: (done: string) => void }) {
  const [step, setStep] = useState<'told' | 'asked' | 'under way' | 'over'>('told');
  const [problem, setProblem] = useState('');
  if (text === '' || step === 'over') return null;
  const take = async () => {
    setStep('under way');
    const reply = await takeOver();
    setStep(reply.ok ? 'over' : 'told');
    if (reply.ok) tell(reply.value.text);
    else setProblem(reply.message);
  };
  return (
    <div class="message bad" role="alert">
      <p>{problem || text}</p>
      {step === 'told' ? (
        <Button onClick={() => setStep('asked')}>{SIDEBAR.takeOver}</Button>
      ) : (
        <>
          <p>{SIDEBAR.takeNote}</p>
          <Button disabled={step === 'under way'} onClick={take}>
            {SIDEBAR.confirmTake}
          </Button>{' '}
          <Button disabled={step === 'under way'} onClick={() => setStep('told')}>
            {SIDEBAR.back}
          </Button>
        </>
      )}
    </div>
  );
}
