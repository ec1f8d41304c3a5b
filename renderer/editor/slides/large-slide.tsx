import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SlideView } from '../../slide/slide-view.tsx';
import { useSettings, viewStore } from '../../store/stores.ts';
import { IconButton } from '../../ui/button.tsx';
import { say, words } from '../../ui/words.ts';
import editor from '../editor.module.css';
import styles from './large-slide.module.css';
import { turn } from './slides.ts';
import { useShownSlide } from './use-shown-slide.ts';

const close = () => viewStore.getState().show({ overlay: null });

/** The slide over the page; arrows turn, Escape closes. */
export default function LargeSlide() {
  const shown = useShownSlide();
  const variant = useSettings((settings) => settings.preferences.slides);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight' || key === 'PageDown') turn(1);
      if (key === 'ArrowLeft' || key === 'PageUp') turn(-1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && close()} className={editor['veil']!}>
      <Modal className={styles['modal']!}>
        <Dialog aria-label={words.slide.preview} className={styles['dialog']!}>
          <div className={styles['slide']}>{shown && <SlideView laid={shown} variant={variant} />}</div>
          <div className={styles['bar']}>
            <IconButton icon={ChevronLeft} label={say.tips.previous} onPress={() => turn(-1)} />
            <IconButton icon={ChevronRight} label={say.tips.next} onPress={() => turn(1)} />
            <IconButton icon={X} label={say.tips.close} keys="Esc" onPress={close} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
