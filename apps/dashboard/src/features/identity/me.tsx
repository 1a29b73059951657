import type { Me } from '@nxtgauge/domain/identity';
import { createContext, useContext, type ReactNode } from 'react';

const MeContext = createContext<Me | null>(null);

export function MeProvider({ me, children }: { me: Me; children: ReactNode }): ReactNode {
  return <MeContext value={me}>{children}</MeContext>;
}

/** The signed-in person. Only inside the signed-in part of the app. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe is used outside the signed-in part of the app');
  return me;
}

/** "Asha Kulkarni" → "Asha". */
export const firstName = (fullName: string): string => fullName.trim().split(/\s+/u)[0] ?? fullName;
