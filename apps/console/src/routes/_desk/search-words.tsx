import { NoPermission } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { useMay } from '../../features/identity/staff-me.tsx';
import { SearchWordsPage } from '../../features/search-words/search-words-page.tsx';

export const Route = createFileRoute('/_desk/search-words')({ component: SearchWords });

function SearchWords() {
  const may = useMay('settings.edit');
  return may ? (
    <SearchWordsPage />
  ) : (
    <NoPermission
      title="Search words are not open to you"
      ask="Ask an administrator for the right to change rules."
    />
  );
}
