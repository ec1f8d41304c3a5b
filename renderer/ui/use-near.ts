import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is near the part of the page that is seen; once it is drawn it stays so. A page of a thousand lines makes each key press slow. */
export function useNear(ref: RefObject<HTMLElement | null>, always: boolean): boolean {
  const [near, setNear] = useState(always);
  useEffect(() => {
    const element = ref.current;
    if (near || !element) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      root: element.closest('[data-region]'),
      rootMargin: '800px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [ref, near]);
  return near || always;
}
