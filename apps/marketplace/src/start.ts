import { createStart } from '@tanstack/react-start';
import { pageErrorAdapter } from './core/page-error.ts';

export const startInstance = createStart(() => ({ serializationAdapters: [pageErrorAdapter] }));
