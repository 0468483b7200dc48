// What the person types into the form: kept from the first letter on, checked before it is handed over.
import { useState } from 'preact/hooks';
import { checkChanges } from '../../contract/check-setup.ts';
import type { SetupChange, SetupDesk } from '../../contract/setup.ts';
import { setupIssues, setupIssueText } from '../../text/setup.ts';
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
    want: setWanted,
    /** What is wrong with them, or '' where the server has them; then `onTaken` hears how things stand. */
    handOver: async (onTaken: (fresh: SetupDesk) => void): Promise<string> => {
      const wrong = Object.entries(checkChanges(changes));
      setIssues(Object.fromEntries(wrong.map(([place, issue]) => [place, setupIssueText(issue)])));
      setWanted(wrong[0]?.[0] ?? '');
      if (wrong.length > 0) return setupIssues(wrong.length);
      const reply = await server.begin(changes, takesJob);
      if (reply.ok) {
        forgetTyped();
        onTaken(reply.value);
        return '';
      }
      setIssues(reply.fields ?? {});
      return reply.message;
    },
  };
}
