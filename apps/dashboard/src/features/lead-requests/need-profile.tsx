import { Button, EmptyState } from '@nxtgauge/ui/primitives';
import { Store } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../../core/paths.ts';

/** The pages of professionals, seen by someone who has no profile yet. */
export function NeedProfile(): ReactNode {
  return (
    <EmptyState
      icon={<Store />}
      title="This is where professionals work"
      action={
        <Button variant="act" href={paths.newProfile}>
          Create a profile
        </Button>
      }
    >
      <p>
        Say what you do and where. Once your profile is approved you see open leads that fit it, and can
        respond to them.
      </p>
    </EmptyState>
  );
}
