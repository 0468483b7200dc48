// Builders for the host's own tests: a small ward with one user of each kind, on one fixed morning.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Execution, type ExecutionOptions } from '../../host/execution.ts';
import type { Bundle } from '../../host/run/bundle.ts';
import { nodeBundle } from '../../host/run/node-runner.ts';
import { pageBundle } from '../../host/run/page-runner.ts';
import type { Language, User, WorldOptions } from '../../host/types.ts';
import { World } from '../../host/world.ts';

export const CHIEF: User = {
  email: 'vanphong@phuong.vn',
  name: 'Văn phòng',
  role: 'owner',
  account: 'workspace',
};
export const CLERK: User = { email: 'canbo@gmail.com', name: 'Cán bộ', role: 'editor', account: 'consumer' };
export const VISITOR: User = {
  email: 'khach@phuong.vn',
  name: 'Khách',
  role: 'viewer',
  account: 'workspace',
};

/** Monday 9 February 2026, 08:30 in Vietnam. */
export const MONDAY = Date.parse('2026-02-09T08:30:00+07:00');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function aWorld(options: Partial<WorldOptions> = {}): World {
  return new World({
    now: MONDAY,
    users: [CHIEF, CLERK, VISITOR],
    locale: 'vi_VN',
    sheetTimeZone: 'Asia/Ho_Chi_Minh',
    scriptTimeZone: 'Asia/Ho_Chi_Minh',
    language: 'vi',
    mailQuota: { consumer: 100, workspace: 1500 },
    ...options,
  });
}

/** The chief's, from a menu, with every right, unless said otherwise. */
export function anExecution(world: World = aWorld(), options: Partial<ExecutionOptions> = {}): Execution {
  return new Execution(world, { user: CHIEF, authMode: 'FULL', origin: 'menu', screen: null, ...options });
}

/** What a message is expected to say in each language Google may speak. */
export const LANGUAGES: readonly Language[] = ['en', 'vi'];

const FOLDER = join(__dirname, 'fixtures/bundle');

export function inNode(): Bundle {
  return nodeBundle(FOLDER);
}

export function inPage(): Bundle {
  return pageBundle({
    code: readFileSync(join(FOLDER, 'Code.js'), 'utf8'),
    html: { sidebar: readFileSync(join(FOLDER, 'sidebar.html'), 'utf8') },
  });
}
