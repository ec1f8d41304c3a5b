import './zod-setup.ts';
import { createRoot } from 'react-dom/client';
import { ask } from './present/client.ts';
import { PresenterView } from './present/presenter-view.tsx';

const show = await ask('show.presenter', undefined);
createRoot(document.querySelector('#root')!).render(<PresenterView show={show} />);
