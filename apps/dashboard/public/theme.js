// The chosen theme before the first paint. A file of its own, because inline scripts are not allowed here.
try {
  const theme = localStorage.getItem('nxg-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed; then the device decides.
}
