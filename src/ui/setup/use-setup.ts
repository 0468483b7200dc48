// The dialog's state: what the server told, how far the steps have come.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type SetupCell, type SetupDesk, TAB_STEP } from '../../contract/setup.ts';
import { SETUP } from '../../text/setup.ts';
import { close } from '../shared/server.ts';
import * as server from './requests.ts';
import { useAnswers } from './use-answers.ts';

export type Start = 'form' | 'checks';
export type Screen = Start | 'steps';

/** `doing`: id of the step under way, or of the one that it stopped at. */
export interface Progress {
  readonly done: readonly string[];
  readonly doing: string;
  readonly stopped: boolean;
}

const IDLE: Progress = { done: [], doing: '', stopped: false };

export function useSetup(start: Start) {
  const [desk, setDesk] = useState<SetupDesk | null>(null);
  const [screen, setScreen] = useState<Screen>(start);
  const [problem, setProblem] = useState('');
  const [working, setWorking] = useState('');
  const [progress, setProgress] = useState(IDLE);
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const [finished, setFinished] = useState(false);
  const answers = useAnswers(desk);
  const busy = useRef(false);
  /** The screen before the form. */
  const cameFrom = useRef<Screen>(start);

  /** One at a time: the ref, unlike the state, is set already when a double click's second event arrives. */
  const alone = async (said: string, work: () => Promise<string>): Promise<string> => {
    if (busy.current) return said;
    busy.current = true;
    setWorking(said);
    setProblem('');
    const wrong = await work();
    setProblem(wrong);
    setWorking('');
    busy.current = false;
    return wrong;
  };
  const take = (fresh: SetupDesk) => {
    setDesk(fresh);
    answers.take(fresh);
  };
  const load = (show: Start) =>
    alone(SETUP.opening, async () => {
      const reply = await server.load();
      if (!reply.ok) return reply.message;
      take(reply.value);
      setScreen(show === 'form' && isUnderWay(reply.value) ? 'steps' : show);
      return '';
    });
  useEffect(() => {
    void load(start);
  }, []);

  /** Those that are not done yet, one call each. */
  const goOn = async (): Promise<string> => {
    const asked = await server.load();
    if (!asked.ok) return asked.message;
    take(asked.value);
    setScreen('steps');
    const done = asked.value.steps.filter((step) => step.done).map(({ id }) => id);
    const left = asked.value.steps.filter((step) => !step.done);
    const kept: string[] = [];
    for (const { id } of left) {
      setProgress({ done: [...done], doing: id, stopped: false });
      const reply = await server.run(id);
      if (!reply.ok) {
        setProgress({ done: [...done], doing: id, stopped: true });
        return reply.message;
      }
      kept.push(...reply.value.theirs);
      done.push(id);
      setFinished(reply.value.ended);
    }
    setProgress({ ...IDLE, done: [...done] });
    setTheirs(kept);
    const last = await server.load();
    if (!last.ok) return last.message;
    take(last.value);
    setScreen('checks');
    return '';
  };

  return {
    ...{ desk, screen, answers, problem, working, progress, theirs, finished },
    load,
    /** What was complained of may be mended by it. */
    answer: (place: string, text: string) => {
      answers.answer(place, text);
      setProblem('');
    },
    drop: () => {
      answers.drop();
      setProblem('');
    },
    /** Shows the form, at one of its answers where one is named. */
    ask: (place: string) => {
      cameFrom.current = screen;
      setFinished(false);
      setProblem('');
      answers.want(place);
      setScreen('form');
    },
    start: () =>
      alone(SETUP.steps, async () => {
        const wrong = await answers.handOver(take);
        return wrong === '' ? goOn() : wrong;
      }),
    goOn: () => alone(SETUP.steps, goOn),
    /** What was typed is kept for the next time, be it right or not. Back to the list where the form was opened from it. */
    leave: async () => {
      if (answers.isOpen) {
        const refused = await alone(SETUP.keepsForLater, () => answers.putAside(take));
        if (refused !== '') return;
      }
      if (cameFrom.current === 'checks') await load('checks');
      else close();
    },
    open: (opener: server.Opener) =>
      alone(SETUP.opening, async () => ((await server.openPage(opener)) ? '' : SETUP.lost)),
    openCell: (at: SetupCell) =>
      alone(SETUP.opening, async () => {
        const reply = await server.openCell(at);
        return reply.ok ? '' : reply.message;
      }),
  };
}

/** Tabs were built: with nothing but answers kept, the form goes on. */
function isUnderWay({ begun, stood, steps }: SetupDesk): boolean {
  return begun && !stood && steps.some(({ id, done }) => done && id.startsWith(TAB_STEP));
}

export type SetupState = ReturnType<typeof useSetup>;
