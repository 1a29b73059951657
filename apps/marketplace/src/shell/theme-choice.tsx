import { cn, setTheme, useTheme } from '@nxtgauge/ui/primitives';
import { Monitor, Moon, Sun } from 'lucide-react';
import type { ReactNode } from 'react';

const CHOICES = [
  { value: 'system', label: 'Device', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
] as const;

/** Light, dark, or like the device; kept for the next visit. */
export function ThemeChoice(): ReactNode {
  const theme = useTheme();
  return (
    <div role="group" aria-label="Appearance" className="grid grid-cols-3 gap-1 rounded-sm bg-paper-sunk p-1">
      {CHOICES.map(({ value, label, icon: Icon }) => (
        <button
          key={value}
          type="button"
          aria-pressed={theme === value}
          onClick={() => setTheme(value)}
          className={cn(
            'flex min-h-11 flex-col items-center justify-center gap-0.5 rounded-sm text-xs text-ink-soft hover:text-ink',
            theme === value && 'bg-paper-raised font-medium text-ink shadow-float',
          )}
        >
          <Icon aria-hidden="true" className="size-4" />
          {label}
        </button>
      ))}
    </div>
  );
}
