import { Avatar, Button, Field } from '@nxtgauge/ui/primitives';
import { UploadField, useUploads } from '@nxtgauge/ui/uploads';
import { useState, type ReactNode } from 'react';

/** The picture that stands for the company, by the id of its file. */
export function LogoField({
  company,
  value,
  onChange,
}: {
  company: { id: string; companyName: string; logoFileId: string | null; logoUrl: string | null };
  value: string | null;
  onChange: (fileId: string | null) => void;
}): ReactNode {
  const [uploaded, setUploaded] = useState<{ fileId: string; url: string } | null>(null);
  const uploads = useUploads({
    kinds: ['picture'],
    onDone: (result) => {
      if (result.kind !== 'picture') return;
      uploads.clearDone();
      setUploaded(result);
      onChange(result.fileId);
    },
  });
  const url =
    value === null
      ? null
      : value === uploaded?.fileId
        ? uploaded.url
        : value === company.logoFileId
          ? company.logoUrl
          : null;
  return (
    <Field label="Logo" optional kind="group" hint="A square picture does best.">
      {url === null ? (
        <div {...uploads.dropProps}>
          <UploadField uploads={uploads} multiple={false} label="Add a logo" />
        </div>
      ) : (
        <div className="flex items-center gap-4">
          <Avatar id={company.id} name={company.companyName} src={url} size="xl" shape="square" />
          <Button size="sm" onClick={() => onChange(null)}>
            Choose another
          </Button>
        </div>
      )}
    </Field>
  );
}
