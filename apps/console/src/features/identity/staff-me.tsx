import type { StaffMe, StaffPermission } from '@nxtgauge/domain/identity';
import { createContext, useContext, type ReactNode } from 'react';

const StaffContext = createContext<StaffMe | null>(null);

export function StaffProvider({ me, children }: { me: StaffMe; children: ReactNode }): ReactNode {
  return <StaffContext value={me}>{children}</StaffContext>;
}

/** The signed-in employee. Only inside the desk. */
export function useStaff(): StaffMe {
  const me = useContext(StaffContext);
  if (!me) throw new Error('useStaff is used outside the desk');
  return me;
}

/** Whether the employee may do this; the server decides again. */
export const useMay = (permission: StaffPermission): boolean => useStaff().permissions.includes(permission);
