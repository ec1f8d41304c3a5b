import './zod-setup.ts';
import { createRoot } from 'react-dom/client';
import { AudienceView } from './present/audience-view.tsx';
import { ask } from './present/client.ts';

const show = await ask('show.audience', undefined);
createRoot(document.querySelector('#root')!).render(<AudienceView show={show} />);
