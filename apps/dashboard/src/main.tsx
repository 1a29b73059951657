import { firstFonts } from '@nxtgauge/ui/fonts';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { preload } from 'react-dom';
import { createRoot } from 'react-dom/client';
import './app.css';
import './zod-words.ts';
import { AppTrpcProvider } from './core/api.ts';
import { router } from './router.tsx';

for (const font of firstFonts) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <AppTrpcProvider>
      <RouterProvider router={router} />
    </AppTrpcProvider>
  </StrictMode>,
);
