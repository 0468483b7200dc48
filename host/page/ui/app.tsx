// The whole page: the host's own strip on top, below it the imitated Google.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { useView } from '../store.ts';
import { Dialog } from './dialog.tsx';
import { Loading } from './loading.tsx';
import { Progress } from './progress.tsx';
import { Sidebar } from './sidebar.tsx';
import { Strip } from './strip.tsx';
import { Titlebar } from './titlebar.tsx';
import { Toasts } from './toasts.tsx';

/** Univer's element is put in once: moving it again would take the focus from the cell being edited. */
function GridSlot({ grid }: { grid: HTMLElement }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => slot.current?.append(grid), [grid]);
  return <div class="grid" ref={slot} />;
}

export function App({ desk, grid }: { desk: Desk; grid: HTMLElement }) {
  const view = useView(desk.store);
  return (
    <>
      <Strip desk={desk} view={view} />
      <Titlebar desk={desk} view={view} />
      <Progress desk={desk} view={view} />
      <main class="work">
        <GridSlot grid={grid} />
        {view.sidebar && <Sidebar key={view.sidebar.opening} desk={desk} page={view.sidebar} />}
      </main>
      {view.dialog && <Dialog key={view.dialog.opening} desk={desk} page={view.dialog} />}
      {view.loading && <Loading day={view.loading} />}
      <Toasts desk={desk} toasts={view.toasts} />
    </>
  );
}
