import { Button, cn, Notice } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import type { MyProfileRef } from '../shell/active-role.ts';
import { noticeWithAction } from '../../core/notice-look.ts';
import { paths } from '../../core/paths.ts';

/** Says why responding is not possible yet, while looking is. */
export function ProfileGate({ profile }: { profile: MyProfileRef }): ReactNode {
  if (profile.isLive) return null;
  return (
    <Notice
      tone="act"
      title={`“${profile.displayName}” is not live yet`}
      action={
        <Button size="sm" href={paths.profile(profile.id)}>
          Go to the profile
        </Button>
      }
      className={cn('mb-5', noticeWithAction)}
    >
      You can look at open leads. To respond, your profile has to be approved first.
    </Notice>
  );
}
