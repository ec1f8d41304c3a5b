import './zod-setup.ts';
import { createRoot } from 'react-dom/client';
import { ask } from './present/client.ts';
import { PresenterView } from './present/presenter-view.tsx';
import type { PresenterFrame } from '../src/show/contract.ts';
import { collectFrames } from './present/frames.ts';

const frames = collectFrames<PresenterFrame>('show.presenterFrame');
const show = await ask('show.presenter', undefined);
createRoot(document.querySelector('#root')!).render(<PresenterView show={show} frames={frames} />);
