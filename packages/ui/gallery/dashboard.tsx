import { Bell, Briefcase, Camera, House, ListChecks, MessageSquare, Settings, Wallet } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import {
  AppShell,
  PageHeader,
  PageSection,
  RoleSwitcher,
  ShortcutHelp,
  UserMenu,
} from '../src/app-kit/index.ts';
import { CommandPalette } from '../src/command/index.ts';
import { DataTable, type DataColumn } from '../src/data-table/index.ts';
import { formatRelative } from '../src/format/index.ts';
import * as ui from '../src/primitives/index.ts';
import { NOW, REQUESTS, type Request } from './samples.ts';

const LOOK = {
  PENDING: <ui.StatusPill tone="act">Waiting for an answer</ui.StatusPill>,
  ACCEPTED: <ui.StatusPill tone="leaf">Accepted</ui.StatusPill>,
  EXPIRED: <ui.StatusPill>Not opened</ui.StatusPill>,
};

const COLUMNS: DataColumn<Request>[] = [
  {
    id: 'title',
    header: 'Lead',
    cell: (row) => <span className="font-medium">{row.title}</span>,
    sortable: true,
  },
  { id: 'place', header: 'Place', cell: (row) => row.place },
  { id: 'status', header: 'State', cell: (row) => LOOK[row.status] },
  { id: 'quote', header: 'Your quote', align: 'end', cell: (row) => <ui.Price paise={row.quote} /> },
  {
    id: 'coins',
    header: 'Coins',
    align: 'end',
    cell: (row) => <ui.Coins amount={row.coins} />,
    phone: 'end',
  },
  {
    id: 'at',
    header: 'Sent',
    align: 'end',
    sortable: true,
    cell: (row) => <time className="text-ink-faint">{formatRelative(row.at, NOW)}</time>,
  },
];

const NAV = [
  { href: '#dashboard', label: 'Home', icon: <House /> },
  { href: '#leads', label: 'Open leads', icon: <ListChecks />, count: 12 },
  { href: '#requests', label: 'My requests', icon: <MessageSquare />, count: 3 },
  { href: '#wallet', label: 'Wallet', icon: <Wallet /> },
  { href: '#profile', label: 'Profile', icon: <Camera /> },
  { href: '#settings', label: 'Settings', icon: <Settings /> },
];

export function Dashboard(): ReactNode {
  const [role, setRole] = useState('photographer');
  const [selected, setSelected] = useState<string[]>([]);
  useEffect(() => {
    document.documentElement.dataset.density = 'compact';
  }, []);
  return (
    <AppShell
      logo={
        <>
          <span className="sm:hidden">
            <ui.LogoMark />
          </span>
          <span className="hidden sm:flex">
            <ui.Logo />
          </span>
        </>
      }
      homeHref="#dashboard"
      nav={NAV}
      path="#dashboard"
      roleSwitcher={
        <RoleSwitcher
          value={role}
          onValueChange={setRole}
          addHref="#add"
          roles={[
            { value: 'photographer', label: 'Photographer', hint: 'Meera Iyer Studio' },
            { value: 'customer', label: 'Customer' },
          ]}
        />
      }
      actions={
        <>
          <span className="hidden md:block">
            <ui.CoinBalance available={124} held={22} />
          </span>
          <ui.IconButton label="Notifications" icon={<Bell />} />
        </>
      }
      user={
        <UserMenu id="u1" name="Meera Iyer" detail="meera@example.in">
          <ui.MenuLink href="#settings" icon={<Settings />}>
            Settings
          </ui.MenuLink>
        </UserMenu>
      }
    >
      <PageHeader
        title="What needs you today"
        description="Two customers wait for an answer and one lead near you closes tonight."
        actions={<ui.Button variant="act">See open leads</ui.Button>}
      />
      <ui.StatRow>
        <ui.Stat label="Waiting for an answer" value="2" hint="25 coins held" href="#requests" />
        <ui.Stat label="Accepted this month" value="7" hint="of 19 requests" />
        <ui.Stat label="Coins available" value={<ui.Coins amount={124} size="lg" />} hint="22 held" />
        <ui.Stat label="Earned from leads" value="₹3,42,000" hint="as you reported it" />
      </ui.StatRow>
      <PageSection title="Your requests" action={<ui.TextLink href="#requests">All requests</ui.TextLink>}>
        <DataTable
          label="Your requests"
          noun="requests"
          rows={REQUESTS}
          columns={COLUMNS}
          getRowId={(row) => row.id}
          rowHref={(row) => `#${row.id}`}
          keyboard
          selected={selected}
          onSelectedChange={setSelected}
          sort={{ id: 'at', direction: 'desc' }}
          onSortChange={() => {}}
          hasMore
          onLoadMore={() => {}}
        />
      </PageSection>
      <div className="mt-8 grid gap-6 lg:grid-cols-2">
        <ui.Card>
          <ui.CardHeader title="Wedding in Nashik" description="Sent today, 9:40 am" action={LOOK.PENDING} />
          <ui.CardBody>
            <ui.Timeline
              items={[
                { id: '1', title: 'Request sent', time: '21 Nov, 9:40 am', body: 'You hold 14 coins on it.' },
                { id: '2', title: 'Rahul opened it', time: '21 Nov, 10:05 am' },
                {
                  id: '3',
                  title: 'Rahul decides',
                  state: 'now',
                  body: 'If nothing happens by 24 Nov your coins come back.',
                },
                { id: '4', title: 'You see each other’s contact', state: 'next' },
              ]}
            />
          </ui.CardBody>
        </ui.Card>
        <ui.Card>
          <ui.CardHeader title="Statement" />
          <ui.CardBody>
            <ui.Tabs
              items={[
                { value: 'all', label: 'All', count: 42 },
                { value: 'held', label: 'Held', count: 2 },
                { value: 'back', label: 'Came back' },
              ]}
            >
              <ui.TabPanel value="all">
                <DataTable
                  label="Statement"
                  rows={undefined}
                  columns={COLUMNS.slice(0, 3)}
                  getRowId={(row) => row.id}
                />
              </ui.TabPanel>
              <ui.TabPanel value="held">Two holds</ui.TabPanel>
              <ui.TabPanel value="back">
                <ui.Progress label="Uploading 3 of 8 pictures" value={38} />
              </ui.TabPanel>
            </ui.Tabs>
          </ui.CardBody>
        </ui.Card>
      </div>
      <CommandPalette
        groups={[
          {
            label: 'Go to',
            items: [
              { id: 'w', label: 'Wallet', icon: <Wallet />, kbd: 'w', run: () => {} },
              { id: 'j', label: 'Jobs', icon: <Briefcase />, hint: '3 new', run: () => {} },
            ],
          },
        ]}
      />
      <ShortcutHelp
        shortcuts={[
          { keys: 'j', label: 'Next row', run: () => {} },
          { keys: 'k', label: 'Row before', run: () => {} },
          { keys: 'mod+k', label: 'Command palette', group: 'Everywhere', run: () => {} },
        ]}
      />
    </AppShell>
  );
}
