import { Monitor, Moon, Sun } from 'lucide-react';
import { useSyncExternalStore, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { Menu, MenuChoice } from './menu.tsx';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'nxg-theme';
const listeners = new Set<() => void>();

function readTheme(): Theme {
  const set = document.documentElement.dataset.theme;
  return set === 'light' || set === 'dark' ? set : 'system';
}

/** Sets the theme now and for the next visit. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be closed to us; the choice then lasts for this page.
  }
  for (const listener of listeners) listener();
}

/** Inline script for `<head>`: sets the theme before the first paint. Its text never changes, so a CSP hash works. */
export const themeScript = `try{var t=localStorage.getItem('${KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readTheme,
    () => 'system',
  );
}

const CHOICES = [
  { value: 'system', label: 'Like my device', icon: <Monitor /> },
  { value: 'light', label: 'Light', icon: <Sun /> },
  { value: 'dark', label: 'Dark', icon: <Moon /> },
] as const;

export function ThemeSwitch(): ReactNode {
  const theme = useTheme();
  const icon = theme === 'light' ? <Sun /> : theme === 'dark' ? <Moon /> : <Monitor />;
  return (
    <Menu trigger={<IconButton label="Light or dark" icon={icon} />}>
      <MenuChoice<Theme> label="Appearance" options={CHOICES} value={theme} onValueChange={setTheme} />
    </Menu>
  );
}
