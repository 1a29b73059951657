import { NoPermission } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { PromptsPage } from '../../features/prompts/prompts-page.tsx';
import { useMay } from '../../features/identity/staff-me.tsx';

export const Route = createFileRoute('/_desk/rules_/prompts')({ component: Prompts });

function Prompts() {
  const may = useMay('settings.edit');
  return may ? (
    <PromptsPage />
  ) : (
    <NoPermission
      title="These words are not open to you"
      ask="Ask an administrator for the right to change rules."
    />
  );
}
