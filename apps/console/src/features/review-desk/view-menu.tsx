import { BUILT_IN_VIEWS, SaveViewInput } from '@nxtgauge/domain/approvals';
import type { InboxCounts, InboxFilters } from '@nxtgauge/domain/approvals';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { Form, SubmitButton, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { formatCount } from '@nxtgauge/ui/format';
import { Button, Dialog, Menu, MenuGroup, MenuItem, MenuSeparator, toast } from '@nxtgauge/ui/primitives';
import { Check, ChevronDown, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { sameFilters } from './inbox-search.ts';

const countOf = (key: string, counts: InboxCounts | undefined): number | undefined => {
  if (!counts) return undefined;
  switch (key) {
    case 'all':
      return Object.values(counts.kinds).reduce((sum, n) => sum + n, 0);
    case 'overdue':
    case 'soon':
    case 'high':
    case 'mine':
    case 'appeals':
    case 'sampled':
      return counts[key];
    default:
      return undefined;
  }
};

/** The views that everybody has and those that this employee saved; the open filters can be kept under a name. */
export function ViewMenu({
  filters,
  counts,
  onOpen,
}: {
  filters: InboxFilters;
  counts: InboxCounts | undefined;
  onOpen: (filters: InboxFilters) => void;
}): ReactNode {
  const [saving, setSaving] = useState(false);
  const utils = trpc.useUtils();
  const own = trpc.reviewDesk.views.useQuery(undefined, { staleTime: 60_000 });
  const remove = trpc.reviewDesk.deleteView.useMutation({
    onSuccess: (left) => utils.reviewDesk.views.setData(undefined, left),
    onError: (error) => toast.failed('The view is still there', { description: errorMessage(error) }),
  });
  const builtIn = BUILT_IN_VIEWS.find((view) => sameFilters(view.filters, filters));
  const saved = own.data?.items.find((view) => sameFilters(view.filters, filters));
  const here = saved?.name ?? builtIn?.name ?? 'Own filters';
  return (
    <>
      <Menu
        align="start"
        trigger={
          <Button variant="quiet" size="sm" className="-ml-2 min-w-0 font-semibold" iconEnd={<ChevronDown />}>
            <span className="truncate">{here}</span>
          </Button>
        }
      >
        <MenuGroup label="Views">
          {BUILT_IN_VIEWS.map((view) => (
            <ViewItem
              key={view.key}
              name={view.name}
              here={view === builtIn && !saved}
              count={countOf(view.key, counts)}
              onClick={() => onOpen(view.filters)}
            />
          ))}
        </MenuGroup>
        {own.data && own.data.items.length > 0 ? (
          <MenuGroup label="Yours">
            {own.data.items.map((view) => (
              <ViewItem
                key={view.id}
                name={view.name}
                here={view === saved}
                count={undefined}
                onClick={() => onOpen(view.filters)}
              />
            ))}
          </MenuGroup>
        ) : null}
        <MenuSeparator />
        <MenuItem icon={<Plus />} onClick={() => setSaving(true)}>
          Save these filters
        </MenuItem>
        {saved ? (
          <MenuItem icon={<Trash2 />} tone="danger" onClick={() => remove.mutate({ viewId: saved.id })}>
            Delete “{saved.name}”
          </MenuItem>
        ) : null}
      </Menu>
      <SaveViewDialog open={saving} onOpenChange={setSaving} filters={filters} />
    </>
  );
}

function ViewItem({
  name,
  here,
  count,
  onClick,
}: {
  name: string;
  here: boolean;
  count: number | undefined;
  onClick: () => void;
}): ReactNode {
  return (
    <MenuItem icon={here ? <Check /> : <span aria-hidden="true" className="size-4" />} onClick={onClick}>
      <span className="flex w-full justify-between gap-6">
        {name}
        {count === undefined ? null : <span className="num text-ink-faint">{formatCount(count)}</span>}
      </span>
    </MenuItem>
  );
}

function SaveViewDialog({
  open,
  onOpenChange,
  filters,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  filters: InboxFilters;
}): ReactNode {
  const utils = trpc.useUtils();
  const save = trpc.reviewDesk.saveView.useMutation({
    onSuccess: () => utils.reviewDesk.views.invalidate(),
  });
  const form = useZodForm(SaveViewInput.pick({ name: true }), { defaultValues: { name: '' } });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title="Save these filters"
      description="Only you see your views. The same name again replaces one."
    >
      <Form
        form={form}
        onSubmit={async ({ name }) => {
          await save.mutateAsync({ name, filters });
          toast.done(`“${name}” is saved`);
          form.reset();
          onOpenChange(false);
        }}
      >
        <TextField control={form.control} name="name" label="Name" maxLength={40} />
        <SubmitButton pendingLabel="Saving">Save view</SubmitButton>
      </Form>
    </Dialog>
  );
}
