// Fetches the very files that clasp would push.

export interface BundleFiles {
  readonly code: string;
  /** By the name the script uses: 'sidebar' for sidebar.html. */
  readonly html: Readonly<Record<string, string>>;
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Máy chủ không có ${path}: hãy chạy lại npm start.`);
  return response.text();
}

export async function fetchBundle(): Promise<BundleFiles> {
  const names = JSON.parse(await text('/dist/files.json')) as readonly string[];
  const pages = names.map(
    async (name) => [name.replace(/\.html$/, ''), await text(`/dist/${name}`)] as const,
  );
  const [code, html] = await Promise.all([text('/dist/Code.js'), Promise.all(pages)]);
  return { code, html: Object.fromEntries(html) };
}

export async function fetchAskedDay(): Promise<string | null> {
  const { today } = JSON.parse(await text('/config.json')) as { readonly today: string | null };
  return new URLSearchParams(location.search).get('today') ?? today;
}
