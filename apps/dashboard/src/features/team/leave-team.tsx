import { Button, ConfirmDialog, toast } from '@nxtgauge/ui/primitives';
import { useNavigate } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';

export function LeaveTeam({ companyName }: { companyName: string }): ReactNode {
  const utils = trpc.useUtils();
  const navigate = useNavigate();
  const leave = trpc.companies.leave.useMutation();
  return (
    <ConfirmDialog
      trigger={
        <Button variant="quiet" iconStart={<LogOut />} className="mt-8">
          Leave this team
        </Button>
      }
      title={`Leave ${companyName}?`}
      confirmLabel="Leave the team"
      pendingLabel="Leaving"
      tone="danger"
      onOpenChange={() => leave.reset()}
      onConfirm={async () => {
        await leave.mutateAsync();
        toast.done(`You left ${companyName}`);
        await navigate({ to: '/' });
        await utils.identity.me.invalidate();
      }}
    >
      From that moment you see nothing of its candidates. An administrator can invite you again.
      <MutationAlert error={leave.error} />
    </ConfirmDialog>
  );
}
