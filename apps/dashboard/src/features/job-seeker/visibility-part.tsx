import { CANDIDATE_VISIBILITIES } from '@nxtgauge/domain/candidates';
import type { CandidateVisibility } from '@nxtgauge/domain/candidates';
import {
  BlockCompanyInput,
  VISIBILITY_HINTS,
  VISIBILITY_LABELS,
  type MyCandidateProfile,
} from '@nxtgauge/domain/job-seekers';
import { PageSection } from '@nxtgauge/ui/app-kit';
import { Form, SubmitButton, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { Button, IconButton, Notice, RadioGroup } from '@nxtgauge/ui/primitives';
import { Ban, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { noticeWithAction } from '../../core/notice-look.ts';
import { useCandidateProfileActs } from './use-candidate-profile.ts';

const options = CANDIDATE_VISIBILITIES.map((value) => ({
  value,
  label: VISIBILITY_LABELS[value],
  hint: VISIBILITY_HINTS[value],
}));
const asVisibility = (value: string): CandidateVisibility =>
  CANDIDATE_VISIBILITIES.find((one) => one === value) ?? 'OFF';

/** Who finds the profile, and which companies never do. */
export function VisibilityPart({ profile }: { profile: MyCandidateProfile }): ReactNode {
  const { setVisibility } = useCandidateProfileActs();
  const shown = setVisibility.isPending ? setVisibility.variables.visibility : profile.visibility;
  return (
    <>
      <PageSection title="Who finds you" className="max-w-2xl">
        <RadioGroup
          aria-label="Who finds you"
          look="card"
          options={options}
          value={shown}
          disabled={setVisibility.isPending}
          onValueChange={(value) => setVisibility.mutate({ visibility: asVisibility(value) })}
        />
      </PageSection>
      <PageSection
        title="Companies that never find you"
        description="By web domain or GSTIN, because names are written in many ways. It also holds for people with an address at that domain."
      >
        <Blocks profile={profile} />
      </PageSection>
    </>
  );
}

function Blocks({ profile }: { profile: MyCandidateProfile }): ReactNode {
  const { block, unblock } = useCandidateProfileActs();
  const form = useZodForm(BlockCompanyInput, { defaultValues: { key: '' } });
  const suggested = profile.suggestedBlock;
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      {suggested === null ? null : (
        <Notice
          tone="sky"
          title={`Do you work at ${suggested}?`}
          className={noticeWithAction}
          action={
            <Button
              size="sm"
              loading={block.isPending && block.variables.key === suggested}
              onClick={() => block.mutate({ key: suggested })}
            >
              Block it
            </Button>
          }
        >
          Your address here ends with it. Blocked, it cannot find that you look for a job.
        </Notice>
      )}
      <Form
        form={form}
        className="flex flex-col gap-3 sm:flex-row sm:items-start"
        onSubmit={async (values) => {
          await block.mutateAsync(values);
          form.reset();
        }}
        serverErrors={{ reasons: { INVALID_INPUT: 'key' } }}
      >
        <div className="min-w-0 flex-1">
          <TextField
            control={form.control}
            name="key"
            label="Domain or GSTIN"
            placeholder="company.in"
            autoComplete="off"
          />
        </div>
        <SubmitButton variant="outline" pendingLabel="Blocking" className="sm:mt-7">
          Block
        </SubmitButton>
      </Form>
      {profile.blocks.length === 0 ? null : (
        <ul aria-label="Blocked companies" className="divide-y divide-line border-y border-line">
          {profile.blocks.map((entry) => (
            <li key={entry.id} className="flex items-center gap-3 py-2 text-sm">
              <Ban aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
              <span className="min-w-0 flex-1">
                <span className="num block font-medium wrap-anywhere">{entry.key}</span>
                {entry.companyName === null ? null : (
                  <span className="block text-ink-soft wrap-anywhere">{entry.companyName}</span>
                )}
              </span>
              <IconButton
                label={`Take ${entry.key} off the list`}
                icon={<X />}
                size="sm"
                onClick={() => unblock.mutate({ blockId: entry.id })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
