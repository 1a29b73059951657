/** The medium of a stylesheet that a page can be read without: fetched behind everything else, used once the page is alive. */
export const LATER = 'not all';

export function loadLateStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(`link[media="${LATER}"]`)) link.media = 'all';
}
