import { MAX_PROMPT_CHARACTERS, templateFaults, WritePromptInput } from '@nxtgauge/domain/resume-review';
import type { PromptLine, PromptVersion } from '@nxtgauge/domain/resume-review';
import { Form, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { DefinitionList, Dialog, Notice, toast } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../shell/api.ts';

/** Writes the next version from the one in use. What cannot work is said while it is typed. */
export function PromptDialog({
  line,
  version,
  title,
  onClose,
}: {
  line: PromptLine;
  version: PromptVersion;
  title: string;
  onClose: () => void;
}): ReactNode {
  const utils = trpc.useUtils();
  const write = trpc.prompts.write.useMutation({
    onSuccess: (list) => utils.prompts.list.setData(undefined, list),
  });
  const form = useZodForm(WritePromptInput, {
    defaultValues: { fromId: version.id, template: version.template },
  });
  const inUse = { template: version.template, variables: line.variables };
  const faults = templateFaults(form.watch('template'), inUse);
  const places = Object.entries(line.variables);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title={`New version: ${title}`}
      description={`Written from version ${version.version}. It counts when you put it in use.`}
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          await write.mutateAsync(values);
          toast.done('Saved. It is not in use yet.');
          onClose();
        }}
      >
        <TextareaField
          control={form.control}
          name="template"
          label="Words"
          rows={14}
          maxLength={MAX_PROMPT_CHARACTERS}
        />
        {faults.length > 0 ? (
          <Notice tone="brick" title="These words cannot be used yet">
            {faults.join(' ')}
          </Notice>
        ) : null}
        {places.length > 0 ? (
          <DefinitionList
            items={places.map(([name, words]) => ({ id: name, term: `{${name}}`, value: words }))}
          />
        ) : null}
        <SubmitButton pendingLabel="Saving">Save version</SubmitButton>
      </Form>
    </Dialog>
  );
}
