import { parseJsonResume, type JsonResume } from '@nxtgauge/domain/json-resume';
import { errorMessage, PageSection } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Button, ConfirmDialog, FileDrop, Notice, toast } from '@nxtgauge/ui/primitives';
import { FileDown, FileJson } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { saveFile } from '../../core/save-file.ts';

const inWords = ({ basics, work, education, skills }: JsonResume): string =>
  [
    basics.name,
    work.length > 0 && plural(work.length, 'job'),
    education.length > 0 && plural(education.length, 'place of study', 'places of study'),
    skills.length > 0 && plural(skills.length, 'skill'),
  ]
    .filter(Boolean)
    .join(', ');

/** The résumé that the profile holds: to take along as PDF or JSON Resume, or to bring from elsewhere. */
export function OwnResumePart(): ReactNode {
  const own = trpc.jobSeekers.resume.useQuery();
  const print = trpc.jobSeekers.print.useMutation({
    onSuccess: ({ fileName, base64 }) =>
      saveFile(
        fileName,
        'application/pdf',
        Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
      ),
    onError: (error) => toast.failed(errorMessage(error)),
  });
  const resume = own.data?.resume ?? null;
  return (
    <PageSection
      title="Your résumé as data"
      description="What you took over or imported, in the open JSON Resume format and as a plain PDF that every system can read."
      className="max-w-2xl"
    >
      {resume === null ? (
        <p className="text-sm text-ink-soft">
          Nothing is in it yet. Take fields over from a version above, or import a file.
        </p>
      ) : (
        <>
          <p className="text-sm">{inWords(resume)}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button
              iconStart={<FileDown />}
              loading={print.isPending}
              loadingLabel="Printing"
              onClick={() => print.mutate()}
            >
              Download as PDF
            </Button>
            <Button
              iconStart={<FileJson />}
              onClick={() =>
                saveFile('resume.json', 'application/json', `${JSON.stringify(resume, null, 2)}\n`)
              }
            >
              Download as JSON
            </Button>
          </div>
        </>
      )}
      <Import />
    </PageSection>
  );
}

function Import(): ReactNode {
  const utils = trpc.useUtils();
  const [file, setFile] = useState<{ content: string; resume: JsonResume } | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const importResume = trpc.jobSeekers.importResume.useMutation({
    onSuccess: (own) => {
      utils.jobSeekers.resume.setData(undefined, own);
      setFile(null);
      toast.done('Imported');
    },
  });
  return (
    <div className="mt-5">
      <FileDrop
        label="Import a JSON Resume"
        hint="A .json file. You see what is in it before it replaces anything."
        accept="application/json,.json"
        multiple={false}
        onFiles={async ([picked]) => {
          if (!picked) return;
          const content = await picked.text();
          const read = parseJsonResume(content);
          setFaults(read.ok ? [] : read.faults);
          setFile(read.ok ? { content, resume: read.resume } : null);
        }}
      />
      {faults.length === 0 ? null : (
        <Notice tone="brick" title="This file could not be taken in" className="mt-3">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </Notice>
      )}
      <ConfirmDialog
        open={file !== null}
        onOpenChange={(open) => {
          importResume.reset();
          if (!open) setFile(null);
        }}
        title="Import this résumé?"
        confirmLabel="Import"
        pendingLabel="Importing"
        onConfirm={() => importResume.mutateAsync({ content: file?.content ?? '' })}
      >
        {file === null ? null : <p>{inWords(file.resume)}</p>}
        <p className="mt-2">It replaces the data above. Your uploaded versions stay.</p>
        <MutationAlert error={importResume.error} className="mt-3" />
      </ConfirmDialog>
    </div>
  );
}
