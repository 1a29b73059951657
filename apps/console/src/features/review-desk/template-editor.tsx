import { APPROVAL_ENTITY_TYPES, APPROVAL_REASONS, SaveTemplateInput } from '@nxtgauge/domain/approvals';
import type { ApprovalEntityType, ApprovalTemplate } from '@nxtgauge/domain/approvals';
import { PageHeader, PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import { CheckboxField, Form, SubmitButton, TextareaField, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { Badge, Button, Dialog, SkeletonRows, Tabs, toast } from '@nxtgauge/ui/primitives';
import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../identity/staff-me.tsx';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';
import { KIND_LABELS } from './words.ts';

const KINDS = [
  ['CHANGES_REQUESTED', 'When changes are asked for'],
  ['REJECTED', 'When it is rejected'],
] as const;

/** The wording from which every reason starts, by kind of thing. Changing it needs the permission for settings. */
export function TemplateEditor(): ReactNode {
  const [type, setType] = useState<ApprovalEntityType>('lead');
  const [edited, setEdited] = useState<ApprovalTemplate | null>(null);
  const mayEdit = useMay('settings.edit');
  const templates = trpc.reviewDesk.templates.useQuery();
  return (
    <div className="mx-auto max-w-4xl px-4 py-6 lg:px-8">
      <title>Wording of reasons · Nxtgauge console</title>
      <PageHeader
        title="Wording of reasons"
        breadcrumbs={[{ label: 'Approvals', href: paths.approvals }, { label: 'Wording of reasons' }]}
        description="A reason fills in these words; whoever decides can change them. Earlier decisions keep what was written."
      />
      <Tabs
        aria-label="Kind"
        value={type}
        onValueChange={setType}
        items={APPROVAL_ENTITY_TYPES.map((value) => ({ value, label: KIND_LABELS[value] }))}
      />
      <QueryView query={templates} what="The wording" skeleton={<SkeletonRows rows={6} />}>
        {({ items }) =>
          KINDS.map(([kind, title]) => (
            <PageSection key={kind} title={title}>
              <ul className="divide-y divide-line border-y border-line">
                {items
                  .filter((item) => item.entityType === type && item.kind === kind)
                  .map((item) => (
                    <li key={item.id} className="flex items-start justify-between gap-4 py-3">
                      <div className="min-w-0 text-sm">
                        <p className="flex flex-wrap items-center gap-2 font-medium">
                          {item.title}
                          {item.isActive ? null : <Badge size="sm">Not offered</Badge>}
                        </p>
                        <p className="mt-0.5 max-w-prose wrap-anywhere text-ink-soft">{item.body}</p>
                      </div>
                      {mayEdit ? (
                        <Button
                          size="sm"
                          variant="quiet"
                          iconStart={<Pencil />}
                          aria-label={`Edit ${item.title}`}
                          onClick={() => setEdited(item)}
                        >
                          Edit
                        </Button>
                      ) : null}
                    </li>
                  ))}
              </ul>
            </PageSection>
          ))
        }
      </QueryView>
      {edited ? <EditDialog key={edited.id} template={edited} onClose={() => setEdited(null)} /> : null}
    </div>
  );
}

function EditDialog({ template, onClose }: { template: ApprovalTemplate; onClose: () => void }): ReactNode {
  const utils = trpc.useUtils();
  const save = trpc.reviewDesk.saveTemplate.useMutation({
    onSuccess: () => utils.reviewDesk.templates.invalidate(),
  });
  const form = useZodForm(SaveTemplateInput, {
    defaultValues: {
      templateId: template.id,
      title: template.title,
      body: template.body,
      isActive: template.isActive,
    },
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`${KIND_LABELS[template.entityType]}: ${APPROVAL_REASONS[template.code].toLowerCase()}`}
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await save.mutateAsync(values);
          toast.done('The wording is saved');
          onClose();
        }}
      >
        <TextField control={form.control} name="title" label="Name of the reason" maxLength={80} />
        <TextareaField control={form.control} name="body" label="Wording" rows={5} maxLength={1000} />
        <CheckboxField control={form.control} name="isActive" label="Offer this reason" />
        <SubmitButton pendingLabel="Saving">Save wording</SubmitButton>
      </Form>
    </Dialog>
  );
}
