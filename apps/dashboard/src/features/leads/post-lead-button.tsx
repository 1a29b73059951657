import { Button } from '@nxtgauge/ui/primitives';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { sitePaths } from '../../core/paths.ts';

export function PostLeadButton(): ReactNode {
  return (
    <Button href={sitePaths.postLead} variant="act" iconStart={<Plus />}>
      Post a lead
    </Button>
  );
}
