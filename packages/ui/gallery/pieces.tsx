import { Camera, MapPin, MoreHorizontal, Pencil, Plus, Search, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { formatDistance } from '../src/format/index.ts';
import * as ui from '../src/primitives/index.ts';
import { PEOPLE } from './samples.ts';
import { UploadSamples } from './uploads.tsx';

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="border-t border-line py-6">
      <h2 className="mb-4 text-sm text-ink-faint">{title}</h2>
      {children}
    </section>
  );
}

const row = 'flex flex-wrap items-center gap-3';

export function Pieces(): ReactNode {
  const [price, setPrice] = useState<[number, number]>([5_000, 40_000]);
  const [chips, setChips] = useState<string[]>(['wedding']);
  const [stars, setStars] = useState<number | null>(4);
  const [busy, setBusy] = useState(false);
  return (
    <div className="page py-6">
      <div className="mb-6 flex items-center justify-between">
        <ui.Logo suffix="design system" />
        <ui.ThemeSwitch />
      </div>
      <Part title="Type">
        <h1 className="text-3xl font-semibold">Good work hangs on the wall</h1>
        <p className="mt-2 max-w-prose text-base text-ink-soft">
          Find a photographer in <ui.TextLink href="#pieces">Nagpur</ui.TextLink>, see the price before you
          write, and pay nobody until you choose. ₹1,25,000 · 12 Nov, 4:30 pm.
        </p>
        <p lang="hi" className="mt-2 text-lg">
          नागपुर में फ़ोटोग्राफ़र ढूँढिए, दाम पहले देखिए। ₹1,25,000
        </p>
        <p className="mt-3 text-sm text-ink-faint">34 / 26 / 20 / 16 / 14 / 12</p>
        <p className="text-2xl font-semibold">Weddings in Jaipur</p>
        <p className="text-xl font-semibold">Your leads</p>
        <p className="text-lg">Five professionals answered</p>
      </Part>
      <Part title="Result cards">
        <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
          {PEOPLE.map((person, index) => (
            <a key={person.id} href="#pieces" className="group block rounded-md text-ink no-underline">
              <ui.Picture
                src={person.picture}
                alt={`Work of ${person.name}`}
                className="rounded-md"
                priority={index === 0}
              />
              <div className="mt-3 flex items-baseline justify-between gap-3">
                <h3 className="truncate text-base font-semibold group-hover:underline">{person.name}</h3>
                <ui.Rating value={person.rating} count={person.count} />
              </div>
              <p className="flex items-center gap-1 text-sm text-ink-soft">
                <MapPin className="size-4" /> {person.place} · {formatDistance(person.km)}
              </p>
              <p className="mt-1">
                <ui.Price paise={person.price} from unit={person.unit} />
              </p>
              <p className="text-sm text-ink-faint">{person.proof}</p>
            </a>
          ))}
          <ui.SkeletonCard />
        </div>
      </Part>
      <Part title="Buttons">
        <div className={row}>
          <ui.Button variant="act" iconStart={<Plus />}>
            Post a lead
          </ui.Button>
          <ui.Button>Save draft</ui.Button>
          <ui.Button variant="quiet">Not now</ui.Button>
          <ui.Button variant="danger">Withdraw request</ui.Button>
          <ui.Button variant="danger-outline">Reject</ui.Button>
          <ui.Button variant="act" loading loadingLabel="Posting lead">
            Post lead
          </ui.Button>
          <ui.Button loading={busy} onClick={() => setBusy(true)}>
            Click me
          </ui.Button>
          <ui.Button disabled>Disabled</ui.Button>
          <ui.Button size="sm">Small</ui.Button>
          <ui.Button size="lg" variant="act">
            See photographers
          </ui.Button>
          <ui.IconButton label="Search" icon={<Search />} />
        </div>
      </Part>
      <Part title="Words about state">
        <div className={row}>
          <ui.StatusPill>Draft</ui.StatusPill>
          <ui.StatusPill tone="act">Waiting for you</ui.StatusPill>
          <ui.StatusPill tone="leaf">Accepted</ui.StatusPill>
          <ui.StatusPill tone="brick">Rejected</ui.StatusPill>
          <ui.StatusPill tone="sky">In review</ui.StatusPill>
          <ui.Badge tone="leaf" size="md">
            Verified
          </ui.Badge>
          <ui.Coins amount={14} word />
          <ui.Coins amount={20} signed />
          <ui.Coins amount={-8} signed />
          <ui.CoinBalance available={124} held={22} />
          <ui.Rating value={4.3} count={1280} look="stars" size="md" />
          <ui.Kbd keys="mod+k" />
        </div>
        <div className="mt-4 grid gap-3 lg:grid-cols-2">
          <ui.Notice tone="act" title="You hold 14 coins on this request">
            They come back if nobody opens it within 48 hours.
          </ui.Notice>
          <ui.Notice tone="brick" title="This lead is full">
            Five professionals were faster. You paid nothing.
          </ui.Notice>
          <ui.Notice tone="leaf">Asha accepted. You can see each other’s phone number now.</ui.Notice>
          <ui.Notice>Reviews appear when both of you have written one.</ui.Notice>
        </div>
      </Part>
      <Part title="People">
        <div className={row}>
          {[
            'Asha Kulkarni',
            'Rohan',
            'Zoya Khan',
            'P. V. Narayan',
            'मीरा शर्मा',
            'Gurpreet Gill',
            'Tenzin Dolma',
            'Joseph D’Souza',
          ].map((name) => (
            <ui.Avatar key={name} id={`user-${name}`} name={name} />
          ))}
          <ui.Avatar id="c1" name="Kaveri Foods" shape="square" size="lg" />
        </div>
      </Part>
      <Part title="Choosing">
        <div className="grid gap-8 lg:grid-cols-3">
          <ui.ChipGroup
            aria-label="Kind"
            value={chips}
            onValueChange={setChips}
            options={[
              { value: 'wedding', label: 'Weddings', count: 48 },
              { value: 'portrait', label: 'Portraits', count: 31 },
              { value: 'food', label: 'Food', count: 12 },
              { value: 'product', label: 'Products', disabled: true },
            ]}
          />
          <ui.Slider
            label="Price for a day"
            min={0}
            max={100_000}
            step={1000}
            value={price}
            onValueChange={(next) => setPrice([next[0] ?? 0, next[1] ?? 0])}
            format={(value) => `₹${value.toLocaleString('en-IN')}`}
          />
          <ui.RatingInput value={stars} onValueChange={setStars} />
        </div>
      </Part>
      <Part title="Floating">
        <div className={row}>
          <ui.Dialog
            title="What this costs"
            description="Before you send the request"
            trigger={<ui.Button>Dialog</ui.Button>}
            footer={
              <>
                <ui.DialogClose>
                  <ui.Button variant="quiet">Go back</ui.Button>
                </ui.DialogClose>
                <ui.Button variant="act">Hold 14 coins and send</ui.Button>
              </>
            }
          >
            <ui.DefinitionList
              items={[
                { id: 'a', term: 'Base price', value: <ui.Coins amount={8} word /> },
                { id: 'b', term: 'Wedding in Nashik', value: <ui.Coins amount={6} word /> },
                { id: 'c', term: 'Left after', value: <ui.CoinBalance available={110} held={36} /> },
              ]}
            />
          </ui.Dialog>
          <ui.Sheet
            title="Filters"
            trigger={<ui.Button>Sheet</ui.Button>}
            footer={<ui.Button variant="act">Show 48 photographers</ui.Button>}
          >
            <ui.SkeletonText lines={8} />
          </ui.Sheet>
          <ui.ConfirmDialog
            tone="danger"
            title="Withdraw this request?"
            confirmLabel="Withdraw"
            trigger={<ui.Button>Confirm</ui.Button>}
            onConfirm={() => ui.toast.undo('Request withdrawn', () => {})}
          >
            Your 14 coins come back at once.
          </ui.ConfirmDialog>
          <ui.Menu trigger={<ui.IconButton label="More" icon={<MoreHorizontal />} />}>
            <ui.MenuItem icon={<Pencil />} kbd="e">
              Edit
            </ui.MenuItem>
            <ui.MenuLink href="#forms" icon={<Camera />}>
              Portfolio
            </ui.MenuLink>
            <ui.MenuSeparator />
            <ui.MenuItem icon={<Trash2 />} tone="danger">
              Close lead
            </ui.MenuItem>
          </ui.Menu>
          <ui.Popover title="Why 14 coins?" trigger={<ui.Button variant="quiet">Popover</ui.Button>}>
            <p className="text-ink-soft">8 for the lead, 6 because the budget is above ₹50,000.</p>
          </ui.Popover>
          <ui.Tooltip label="Next record" kbd="j">
            <ui.Button variant="quiet">Tooltip</ui.Button>
          </ui.Tooltip>
          <ui.Button
            variant="quiet"
            onClick={() => ui.toast.done('Lead posted', { description: 'We look at it within four hours.' })}
          >
            Toast
          </ui.Button>
        </div>
      </Part>
      <Part title="States">
        <div className="grid gap-6 md:grid-cols-3">
          <ui.EmptyState
            size="inline"
            title="No leads yet"
            icon={<Camera />}
            action={<ui.Button variant="act">Post a lead</ui.Button>}
          >
            <p>Say what you need, and up to five professionals answer.</p>
          </ui.EmptyState>
          <ui.ErrorState
            size="inline"
            title="Your leads did not load"
            safe="Nothing you saved is lost."
            onRetry={() => {}}
            requestId="0193-7f2c-aa10"
          />
          <ui.NoPermission size="inline" ask="Ask an admin of your company to give you the recruiter role." />
        </div>
        <ui.SkeletonRows rows={2} />
      </Part>
      <Part title="Review and upload">
        <div className="grid gap-8 md:grid-cols-2">
          <ui.Diff
            fields={[
              {
                id: 'h',
                label: 'Headline',
                before: 'Weddings and portraits in Pune',
                after: 'Small weddings and portraits in Nashik',
              },
              { id: 'l', label: 'Languages', before: null, after: 'Hindi, Marathi' },
            ]}
          />
          <UploadSamples />
        </div>
      </Part>
    </div>
  );
}
