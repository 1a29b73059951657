import '@nxtgauge/ui/fonts.css';
import '@nxtgauge/ui/styles.css';
import { createRoot } from 'react-dom/client';
import { Toaster } from '../src/primitives/index.ts';
import { Dashboard } from './dashboard.tsx';
import { Forms } from './forms.tsx';
import { Pieces } from './pieces.tsx';

const PAGES = { '#pieces': Pieces, '#forms': Forms, '#dashboard': Dashboard } as const;
const Page = PAGES[location.hash as keyof typeof PAGES] ?? Pieces;
window.addEventListener('hashchange', () => location.reload());

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <>
      <Page />
      <Toaster />
    </>,
  );
}
