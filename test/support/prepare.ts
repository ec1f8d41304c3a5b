import { build, prepare } from '../../main/launch/prepare.ts';

// Vitest runs this once a project; the projects share one display and one build.
const shared = globalThis as typeof globalThis & { preparation?: Promise<() => void> };

/** Before tests of the real app: gets Electron and a display, and builds the app. */
export default async function setup(): Promise<() => void> {
  shared.preparation ??= (async () => {
    const { close } = await prepare();
    await build();
    return close;
  })();
  return await shared.preparation;
}
