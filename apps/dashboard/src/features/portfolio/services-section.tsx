import { SHOWCASE_LIMITS, type ServiceContent } from '@nxtgauge/domain/portfolio';
import type { MyProfileContent } from '@nxtgauge/domain/profiles';
import { Badge, Button, ConfirmDialog, EmptyState, IconButton, Price } from '@nxtgauge/ui/primitives';
import { Pencil, Plus, Tags, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { newKey } from '../../core/intent-key.ts';
import { ServiceSheet } from './service-sheet.tsx';
import { durationWords } from './service-words.ts';
import { Sortable } from './sortable.tsx';
import { useMoveService, useRemoveService } from './use-showcase-mutations.ts';

const blank = (): ServiceContent => ({
  id: newKey(),
  name: '',
  description: null,
  priceInr: 0,
  durationMinutes: null,
  isActive: true,
});

export function ServicesSection({ profile }: { profile: MyProfileContent }): ReactNode {
  const [open, setOpen] = useState<{ service: ServiceContent; isNew: boolean } | null>(null);
  const move = useMoveService();
  const remove = useRemoveService();
  const { services } = profile;
  const add = (
    <Button
      variant="act"
      iconStart={<Plus />}
      disabled={services.length >= SHOWCASE_LIMITS.services}
      onClick={() => setOpen({ service: blank(), isNew: true })}
    >
      Add a service
    </Button>
  );
  return (
    <>
      {services.length === 0 ? (
        <EmptyState icon={<Tags />} title="Say what one can book, and for how much" action={add}>
          <p>A clear menu saves you questions: “Half day, 4 hours, ₹15,000”.</p>
        </EmptyState>
      ) : (
        <>
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <p className="text-sm text-ink-soft">Visitors see them in this order.</p>
            {add}
          </div>
          <Sortable
            items={services}
            nameOf={({ name }) => name}
            layout="list"
            label="Services"
            className="divide-y divide-line border-y border-line"
            onMove={(serviceId, to) => move.mutate({ profileId: profile.id, serviceId, to })}
          >
            {(service, _, controls) => (
              <div className="flex flex-col gap-1 py-3 sm:flex-row sm:items-start sm:gap-4">
                <div className="min-w-0 flex-1">
                  <p className="flex flex-wrap items-center gap-x-2 font-medium wrap-anywhere">
                    {service.name}
                    {service.isActive ? null : <Badge>Not shown</Badge>}
                  </p>
                  <p className="num text-sm text-ink-soft">
                    <Price paise={service.priceInr} />
                    {service.durationMinutes === null ? '' : ` · ${durationWords(service.durationMinutes)}`}
                  </p>
                  {service.description ? (
                    <p className="mt-1 max-w-prose text-sm wrap-anywhere whitespace-pre-line text-ink-soft">
                      {service.description}
                    </p>
                  ) : null}
                </div>
                <div className="-ml-2.5 flex items-center justify-between sm:ml-0">
                  {controls}
                  <span className="flex items-center">
                    <IconButton
                      size="sm"
                      variant="quiet"
                      label={`Edit ${service.name}`}
                      icon={<Pencil />}
                      onClick={() => setOpen({ service, isNew: false })}
                    />
                    <ConfirmDialog
                      trigger={
                        <IconButton
                          size="sm"
                          variant="quiet"
                          label={`Remove ${service.name}`}
                          icon={<Trash2 />}
                        />
                      }
                      title={`Remove “${service.name}”?`}
                      confirmLabel="Remove service"
                      pendingLabel="Removing"
                      tone="danger"
                      onConfirm={() => remove.mutateAsync({ profileId: profile.id, serviceId: service.id })}
                    >
                      To hide it for a while, edit it and switch it off instead.
                    </ConfirmDialog>
                  </span>
                </div>
              </div>
            )}
          </Sortable>
        </>
      )}
      {open ? (
        <ServiceSheet
          key={open.service.id}
          profile={profile}
          service={open.service}
          isNew={open.isNew}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}
