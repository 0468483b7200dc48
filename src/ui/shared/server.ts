// Calls the server's functions by google.script.run as promises; names and replies come from the contract.
import type { Reply, ServerFunctions } from '../../contract/reply.ts';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: {
  readonly script: {
    readonly run: Runner & Readonly<Record<string, (...args: unknown[]) => void>>;
    readonly host: { close(): void };
  };
};

type Name = keyof ServerFunctions;
type Value<N extends Name> = ReturnType<ServerFunctions[N]> extends Reply<infer T> ? T : never;

/**
 * Never rejects: a lost connection, a refused call and Google's silent null (a reply it could not carry) all come
 * back as a failed reply with the given sentence.
 */
export function call<N extends Name>(
  name: N,
  args: Parameters<ServerFunctions[N]>,
  lostSentence: string,
): Promise<Reply<Value<N>>> {
  const lost: Reply<Value<N>> = { ok: false, message: lostSentence };
  return new Promise((resolve) => {
    try {
      const run = google.script.run
        .withSuccessHandler((value) => resolve(isReply(value) ? (value as Reply<Value<N>>) : lost))
        .withFailureHandler(() => resolve(lost)) as typeof google.script.run;
      run[name]?.(...args);
    } catch {
      // An argument that Google refuses is thrown here and now, and no handler is called.
      resolve(lost);
    }
  });
}

function isReply(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** Of a dialog: its window. */
export function close(): void {
  google.script.host.close();
}
