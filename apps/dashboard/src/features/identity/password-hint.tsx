import { Progress } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

const NEEDED = 15;

/** How long the password is against how long it has to be. Length is the whole rule. */
export function PasswordHint({ password }: { password: string }): ReactNode {
  const length = Array.from(password).length;
  if (length === 0) return null;
  return (
    <Progress
      value={Math.min(length, NEEDED)}
      max={NEEDED}
      label="Length"
      text={length >= NEEDED ? 'Long enough' : `${length} of ${NEEDED} characters`}
    />
  );
}
