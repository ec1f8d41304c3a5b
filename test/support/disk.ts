import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether small disks can be mounted here. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && canMount();

export interface Folder {
  path: string;
  remove: () => Promise<void>;
}

/** An empty folder on the real disk. */
export async function makeFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'buyin-files-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A disk of its own of some kilobytes, which can also be made read-only. */
export async function mountDisk(kilobytes: number): Promise<Folder & { makeReadOnly: () => void }> {
  const folder = await makeFolder();
  const path = join(folder.path, 'disk');
  await mkdir(path);
  mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path);
  return {
    path,
    makeReadOnly: () => mount('-o', 'remount,ro', path),
    remove: async () => {
      spawnSync('umount', [path]);
      await folder.remove();
    },
  };
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mount ${args.join(' ')}: ${stderr}`);
}

function canMount(): boolean {
  // A container may be root and still not be allowed to.
  const probe = 'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$d" && umount "$d"; s=$?; rmdir "$d"; exit $s';
  return spawnSync('sh', ['-c', probe]).status === 0;
}
