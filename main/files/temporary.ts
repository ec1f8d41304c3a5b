/** Names of temporary files that say whose they are, so that what a killed process left behind can be told from what is being written. */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const pattern = /^\.(?<host>[0-9a-f]{8})-(?<pid>\d+)-[0-9a-f]{12}\.buyin-tmp$/;
const inUse = new Set<string>();

/** A name in the folder that no one else uses; short, so that a long file name does not become too long. */
export function newTemporary(folder: string): string {
  const name = `.${host}-${process.pid}-${randomBytes(6).toString('hex')}.buyin-tmp`;
  inUse.add(name);
  return join(folder, name);
}

export function endTemporary(path: string): void {
  inUse.delete(basename(path));
}

/** Removes what processes of this computer that are no more left in the folder. Never fails: it is housekeeping. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => isLeftover(name));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}

function isLeftover(name: string): boolean {
  const owner = pattern.exec(name)?.groups;
  if (!owner || owner['host'] !== host) return false;
  const pid = Number(owner['pid']);
  return pid === process.pid ? !inUse.has(name) : !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is such a process, it is only not ours.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
