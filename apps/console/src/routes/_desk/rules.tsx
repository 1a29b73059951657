import { NoPermission } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { useMay } from '../../features/identity/staff-me.tsx';
import { RulesPage } from '../../features/rules/rules-page.tsx';

export const Route = createFileRoute('/_desk/rules')({ component: Rules });

function Rules() {
  const may = useMay('settings.edit');
  return may ? (
    <RulesPage />
  ) : (
    <NoPermission
      title="Rules are not open to you"
      ask="Ask an administrator for the right to change rules."
    />
  );
}
