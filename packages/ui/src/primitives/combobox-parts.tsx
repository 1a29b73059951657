import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';
import { controlText } from './input.tsx';
import type { Option } from './option.ts';
import { popupItemStyles, popupStyles } from './popup-styles.ts';

export const groupStyles =
  'relative flex w-full min-w-0 items-center rounded-md border border-line-strong bg-paper-raised transition-[border-color] hover:border-ink focus-within:border-focus focus-within:outline-2 focus-within:outline-focus data-disabled:bg-paper-sunk data-invalid:border-brick in-data-invalid:border-brick';

export const innerInputStyles = cn(
  'h-full min-w-0 flex-1 bg-transparent text-ink outline-none disabled:text-ink-faint',
  controlText,
);

const smallButton =
  'flex size-7 shrink-0 items-center justify-center rounded-sm text-ink-faint hover:text-ink [&_svg]:size-4';

export function ComboboxButtons({ clearable }: { clearable: boolean }): ReactNode {
  return (
    <span className="flex items-center pr-1.5">
      {clearable ? (
        <Base.Clear aria-label="Clear" className={smallButton}>
          <X />
        </Base.Clear>
      ) : null}
      <Base.Trigger aria-label="Show choices" className={smallButton}>
        <ChevronDown />
      </Base.Trigger>
    </span>
  );
}

export function ComboboxPopup({
  empty,
  status,
  busy = false,
  icon,
}: {
  empty?: ReactNode;
  status?: ReactNode;
  busy?: boolean;
  icon?: ReactNode;
}): ReactNode {
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={6} className="z-50 outline-none">
        <Base.Popup
          aria-busy={busy || undefined}
          className={cn(popupStyles, 'w-(--anchor-width) max-w-(--available-width)')}
        >
          <div className="max-h-[min(var(--available-height),20rem)] scroll-py-1 overflow-y-auto overscroll-contain">
            <Base.Status className="px-3 pt-2.5 pb-2 text-sm text-ink-faint empty:hidden">
              {status}
            </Base.Status>
            <Base.Empty className="px-3 py-2.5 text-sm text-ink-faint empty:hidden">{empty}</Base.Empty>
            <Base.List className="p-1 empty:hidden">
              {(option: Option) => (
                <Base.Item
                  key={option.value}
                  value={option}
                  disabled={option.disabled}
                  className={popupItemStyles}
                >
                  {icon ? <span className="text-ink-faint [&_svg]:size-4">{icon}</span> : null}
                  <span className="min-w-0 flex-1">
                    <span className="block truncate">{option.label}</span>
                    {option.hint ? (
                      <span className="block truncate text-xs text-ink-faint">{option.hint}</span>
                    ) : null}
                  </span>
                  {option.count !== undefined ? (
                    <span className="num text-xs text-ink-faint">{option.count}</span>
                  ) : null}
                  <Base.ItemIndicator>
                    <Check className="size-4 text-marigold-ink" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </div>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
