import { useEffect, useState } from 'react';

const pause = 300;

/** A value that follows another one when that has not changed for a moment: for what is costly to show and not looked at while typing. */
export function useQuiet<T>(value: T): T {
  const [kept, setKept] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setKept(() => value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return kept;
}
