import { RULE_WORDS, ruleShape } from '@nxtgauge/domain/settings';
import type { ConfigEntry } from '@nxtgauge/domain/settings';
import { Form, useZodForm } from '@nxtgauge/ui/forms';
import { Button, Dialog, DialogClose, toast } from '@nxtgauge/ui/primitives';
import { useId, useMemo, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { RuleFields } from './rule-fields.tsx';
import { formSchema, RuleFormContext } from './rule-form.ts';

/** Changes one rule. What somebody else saved meanwhile is not saved over: then it has to be opened anew. */
export function RuleDialog({ entry, onClose }: { entry: ConfigEntry; onClose: () => void }): ReactNode {
  const { name, version } = entry;
  const words = RULE_WORDS[name];
  const id = useId();
  const utils = trpc.useUtils();
  const save = trpc.rules.save.useMutation({ onSettled: () => utils.rules.list.invalidate() });
  const schema = useMemo(() => formSchema(name), [name]);
  const form = useZodForm(schema, { defaultValues: entry.value });
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={`Change: ${words.title}`}
      description={words.effect}
      size="lg"
      footer={
        <>
          <DialogClose>
            <Button variant="quiet">Leave it as it is</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="act" loading={save.isPending} loadingLabel="Saving">
            Save rule
          </Button>
        </>
      }
    >
      <RuleFormContext value={form}>
        <Form
          id={id}
          form={form}
          onSubmit={async (value) => {
            const saved = await save.mutateAsync({ name, version, value });
            toast.done(saved.version === version ? 'Nothing was different' : 'The rule is saved');
            onClose();
          }}
        >
          <RuleFields name={name} fields={ruleShape(name).fields} path="" />
        </Form>
      </RuleFormContext>
    </Dialog>
  );
}
