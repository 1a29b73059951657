import { Dialog as Base } from '@base-ui/react/dialog';
import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useShortcuts } from '../app-kit/shortcuts.tsx';
import { cn } from '../primitives/cn.ts';
import { dialogPopupStyles } from '../primitives/dialog.tsx';
import { Kbd } from '../primitives/kbd.tsx';
import { backdropStyles } from '../primitives/popup-styles.ts';

export type PaletteItem = {
  id: string;
  label: string;
  hint?: string;
  icon?: ReactNode;
  kbd?: string;
  /** Other words that find it. */
  keywords?: string[];
  run: () => void;
};

export type PaletteGroup = { label: string; items: readonly PaletteItem[] };

export type CommandPaletteProps = {
  groups: readonly PaletteGroup[];
  placeholder?: string;
  /** Told what is typed, so that the app can add found records as one more group. */
  onSearch?: (text: string) => void;
};

/** Opens on mod+k: go anywhere, do anything, find a record. */
export function CommandPalette({
  groups,
  placeholder = 'Go to, do, or find',
  onSearch,
}: CommandPaletteProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  useShortcuts([
    { keys: 'mod+k', label: 'Open the command palette', run: () => setOpen((before) => !before) },
  ]);
  const change = (next: string) => {
    setText(next);
    onSearch?.(next);
  };
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) change('');
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={backdropStyles} />
        <Base.Viewport className="fixed inset-0 z-40 flex items-start justify-center p-4 sm:pt-[14vh]">
          <Base.Popup className={cn(dialogPopupStyles, 'sm:max-w-xl')}>
            <Base.Title className="sr-only">Commands</Base.Title>
            <Command label="Commands" className="flex min-h-0 flex-col" loop>
              <div className="flex items-center gap-3 border-b border-line px-4">
                <Search aria-hidden="true" className="size-4.5 text-ink-faint" />
                <Command.Input
                  autoFocus
                  value={text}
                  onValueChange={change}
                  placeholder={placeholder}
                  className="h-13 min-w-0 flex-1 bg-transparent text-base text-ink outline-none"
                />
                <Kbd keys="escape" />
              </div>
              <Command.List className="max-h-[min(24rem,60dvh)] scroll-py-2 overflow-y-auto overscroll-contain p-2">
                <Command.Empty className="px-3 py-8 text-center text-sm text-ink-faint">
                  Nothing is called that. Try another word.
                </Command.Empty>
                {groups.map((group) =>
                  group.items.length === 0 ? null : (
                    <Command.Group
                      key={group.label}
                      heading={group.label}
                      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-faint"
                    >
                      {group.items.map((item) => (
                        <Command.Item
                          key={item.id}
                          value={item.id}
                          keywords={[item.label, item.hint ?? '', ...(item.keywords ?? [])]}
                          onSelect={() => {
                            setOpen(false);
                            change('');
                            item.run();
                          }}
                          className="flex cursor-pointer items-center gap-3 rounded-sm px-2.5 py-2 text-sm text-ink data-[selected=true]:bg-ink/7 [&_svg]:size-4 [&_svg]:text-ink-faint"
                        >
                          {item.icon}
                          <span className="min-w-0 flex-1 truncate">{item.label}</span>
                          {item.hint ? (
                            <span className="max-w-[45%] truncate text-xs text-ink-faint">{item.hint}</span>
                          ) : null}
                          {item.kbd ? <Kbd keys={item.kbd} /> : null}
                        </Command.Item>
                      ))}
                    </Command.Group>
                  ),
                )}
              </Command.List>
            </Command>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
