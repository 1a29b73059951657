import { ChevronsUpDown, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../primitives/avatar.tsx';
import { Menu, MenuChoice, MenuLink, MenuSeparator } from '../primitives/menu.tsx';

export type RoleChoice = { value: string; label: string; hint?: string; icon?: ReactNode };

/** One person, one login, any number of roles: which one is on. */
export function RoleSwitcher({
  roles,
  value,
  onValueChange,
  addHref,
  addLabel = 'Add a role',
}: {
  roles: readonly RoleChoice[];
  value: string;
  onValueChange: (value: string) => void;
  addHref?: string;
  addLabel?: string;
}): ReactNode {
  const current = roles.find((role) => role.value === value);
  return (
    <Menu
      align="start"
      className="min-w-60"
      trigger={
        <button
          type="button"
          className="flex h-9 max-w-full items-center gap-2 rounded-md px-2.5 text-sm font-medium text-ink hover:bg-ink/7 touch:h-11"
        >
          <span className="sr-only">Role: </span>
          <span className="truncate">{current?.label ?? 'Choose a role'}</span>
          <ChevronsUpDown aria-hidden="true" className="size-4 text-ink-faint" />
        </button>
      }
    >
      <MenuChoice label="Work as" options={roles} value={value} onValueChange={onValueChange} />
      {addHref !== undefined ? (
        <>
          <MenuSeparator />
          <MenuLink href={addHref} icon={<Plus />}>
            {addLabel}
          </MenuLink>
        </>
      ) : null}
    </Menu>
  );
}

/** Avatar in the top bar with the account's own pages; `children` are menu items. */
export function UserMenu({
  id,
  name,
  detail,
  src,
  children,
}: {
  id: string;
  name: string;
  /** E-mail or company. */
  detail?: string;
  src?: string | null;
  children: ReactNode;
}): ReactNode {
  return (
    <Menu
      className="min-w-56"
      trigger={
        <button type="button" className="flex size-10 items-center justify-center rounded-full touch:size-11">
          <Avatar id={id} name={name} src={src} size="sm" />
          <span className="sr-only">Account of {name}</span>
        </button>
      }
    >
      <div className="px-2.5 pt-2 pb-2">
        <p className="truncate text-sm font-medium">{name}</p>
        {detail ? <p className="truncate text-xs text-ink-faint">{detail}</p> : null}
      </div>
      <MenuSeparator />
      {children}
    </Menu>
  );
}
