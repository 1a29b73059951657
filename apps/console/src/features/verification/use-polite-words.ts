import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 300;

/** Words for a live region. Of what comes in quick succession, as from a key that is held, only the last is said. */
export function usePoliteWords(): [said: string, say: (words: string) => void] {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (words: string) => {
    clearTimeout(timer.current);
    // Emptied first: the same words twice in a row are said twice.
    setSaid('');
    timer.current = setTimeout(() => setSaid(words), PAUSE_MS);
  };
  return [said, say];
}
