// What the person types into the form: kept from the first letter on, checked before it is handed over.
import { useState } from 'preact/hooks';
import { checkChanges, type SetupIssues } from '../../contract/check-setup.ts';
import type { SetupChange, SetupDesk } from '../../contract/setup.ts';
import { setupIssues, setupIssueTexts } from '../../text/setup.ts';
import { forgetTyped, keepTyped, recallTyped, type Texts } from './draft.ts';
import * as server from './requests.ts';

export function useAnswers(desk: SetupDesk | null) {
  const [typed, setTyped] = useState<Texts>({});
  /** Of what is typed some was typed before the dialog was closed. */
  const [recalled, setRecalled] = useState(false);
  const [takes, setTakes] = useState<boolean | null>(null);
  const [issues, setIssues] = useState<Texts>({});
  /** Place of the answer to go to. */
  const [wanted, setWanted] = useState('');

  const fields = desk?.fields ?? [];
  const answerOf = (place: string) =>
    typed[place] ?? fields.find((field) => field.place === place)?.value ?? '';
  const takesJob = takes ?? desk?.takesJob ?? false;
  const changes = fields
    .map(({ place, standing }): SetupChange => [place, standing, answerOf(place).trim()])
    .filter(([, before, value]) => before !== value);
  const show = (texts: Texts, areOld: boolean) => {
    setTyped(texts);
    setRecalled(areOld);
    setIssues({});
  };

  const tell = (wrong: SetupIssues) => setIssues(setupIssueTexts(wrong));
  const hand = async (
    given: readonly SetupChange[],
    left: Texts,
    onTaken: (fresh: SetupDesk) => void,
  ): Promise<string> => {
    const reply = await server.begin(given, takesJob);
    if (!reply.ok) {
      setIssues(reply.fields ?? {});
      return reply.message;
    }
    forgetTyped();
    keepTyped(left, fields);
    onTaken(reply.value);
    return '';
  };

  return {
    ...{ recalled, issues, wanted, takesJob, answerOf },
    /** Whether there is anything that a person who may answer has not handed over. */
    isOpen: changes.length > 0 && desk?.mayAnswer === true,
    /** On the form as the server tells it anew. */
    take: (fresh: SetupDesk) => {
      const kept = recallTyped(fresh.fields);
      show(kept, Object.keys(kept).length > 0);
      setTakes(null);
    },
    answer: (place: string, text: string) => {
      const next = { ...typed, [place]: text };
      setTyped(next);
      setIssues({ ...issues, [place]: '' });
      keepTyped(next, fields);
    },
    /** The form as the sheet has it. */
    drop: () => {
      forgetTyped();
      show({}, false);
    },
    takeJob: setTakes,
    /** Goes to an answer, and says what is wrong with what stands there. */
    want: (place: string) => {
      setWanted(place);
      tell(checkChanges([[place, '', answerOf(place)]]));
    },
    /** What is wrong with them, or '' where the server has them; then `onTaken` hears how things stand. */
    handOver: async (onTaken: (fresh: SetupDesk) => void): Promise<string> => {
      const wrong = checkChanges(changes);
      const places = Object.keys(wrong);
      tell(wrong);
      setWanted(places[0] ?? '');
      if (places.length > 0) return setupIssues(places.length);
      return hand(changes, {}, onTaken);
    },
    /** The right ones; the others stay in the browser. */
    putAside: async (onTaken: (fresh: SetupDesk) => void): Promise<string> => {
      const wrong = checkChanges(changes);
      const right = changes.filter(([place]) => !(place in wrong));
      const left = Object.fromEntries(Object.entries(typed).filter(([place]) => place in wrong));
      return right.length > 0 ? hand(right, left, onTaken) : '';
    },
  };
}
