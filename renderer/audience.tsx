import './zod-setup.ts';
import { createRoot } from 'react-dom/client';
import { AudienceView } from './present/audience-view.tsx';
import { ask } from './present/client.ts';
import type { AudienceFrame } from '../src/show/contract.ts';
import { collectFrames } from './present/frames.ts';

const frames = collectFrames<AudienceFrame>('show.audienceFrame');
const show = await ask('show.audience', undefined);
createRoot(document.querySelector('#root')!).render(<AudienceView show={show} frames={frames} />);
