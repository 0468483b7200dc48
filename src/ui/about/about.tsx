// The about dialog: what this is, which version, who runs the daily job.
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AboutFacts } from '../../contract/reply.ts';
import { ABOUT as words } from '../../text/about.ts';
import * as PAGE from '../../text/page.ts';
import { call } from '../shared/server.ts';

function About() {
  const [facts, setFacts] = useState<AboutFacts | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void call('loadAbout', [], PAGE.failed).then((reply) => {
      if (reply.ok) setFacts(reply.value);
      else setProblem(reply.message);
    });
  }, []);
  const rows = facts && [
    [words.version, facts.version],
    [words.structure, facts.structure],
    [words.owner, facts.owner],
    [words.since, facts.since],
    [words.lastRefresh, facts.lastRefresh],
    [words.lastDigest, facts.lastDigest],
  ];
  return (
    <>
      <h1>{words.product}</h1>
      <p>{words.purpose}</p>
      {problem !== '' && (
        <p class="message bad" role="alert">
          {problem}
        </p>
      )}
      {!rows && problem === '' && <p class="message">{PAGE.loading}</p>}
      {rows && (
        <dl>
          {rows.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value === '' ? words.none : value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{words.licence}</p>
    </>
  );
}

const root = document.getElementById('app');
if (root) render(<About />, root);
