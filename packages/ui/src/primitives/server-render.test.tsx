import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  Button,
  CoinBalance,
  EmptyState,
  ErrorState,
  Field,
  IconButton,
  Input,
  LinkProvider,
  Picture,
  Price,
  Rating,
  Select,
  StatusPill,
  Stepper,
  TextLink,
  Timeline,
} from './index.ts';

/** What a reader of the HTML gets: tags dropped, React's comment marks joined. */
const words = (node: ReactNode) =>
  renderToString(node)
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('rendered on the server', () => {
  it('writes prices, coins and ratings whole', () => {
    expect(words(<Price paise={1_800_000} from unit="day" />)).toBe('from ₹18,000 / day');
    expect(words(<Price paise={null} />)).toBe('Price on request');
    expect(words(<CoinBalance available={124} held={22} />)).toBe('124 available · 22 held');
    expect(words(<Rating value={4.75} count={1280} />)).toContain('Rated 4.8 out of 5 by 1280 people');
    expect(words(<Rating value={null} count={0} />)).toBe('New, no reviews yet');
  });

  it('gives pictures sources, a fixed frame and their words', () => {
    const html = renderToString(<Picture src="/files/k" alt="A mandap at dusk" priority />);
    expect(html).toContain('/files/k?w=320 320w');
    expect(html).toContain('alt="A mandap at dusk"');
    expect(html).toContain('fetchPriority="high"');
    const upload = renderToString(<Picture src="/files/pictures/ab" alt="" width={700} height={500} />);
    expect(upload).toContain('type="image/avif"');
    expect(upload).toContain('/files/pictures/ab/w1200.webp 1200w');
    expect(upload).toContain('src="/files/pictures/ab/w640.jpg"');
    expect(upload).not.toContain('w1920');
    expect(renderToString(<Picture src={null} alt="Work of Asha" />)).toContain('aria-label="Work of Asha"');
  });

  it('makes links of buttons with an address and uses the link of the app', () => {
    const html = renderToString(
      <LinkProvider link={({ href, ...props }) => <a {...props} href={`/app${href}`} data-router="" />}>
        <Button href="/leads/new" variant="act">
          Post a lead
        </Button>
        <TextLink href="/help">Help</TextLink>
      </LinkProvider>,
    );
    expect(html).toContain('href="/app/leads/new"');
    expect(html).toContain('href="/app/help"');
    expect(html).not.toContain('<button');
  });

  it('keeps a loading button in place, named and out of use', () => {
    const html = renderToString(
      <Button loading loadingLabel="Posting lead">
        Post lead
      </Button>,
    );
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('aria-disabled="true"');
    expect(html).toContain('Posting lead');
    expect(renderToString(<IconButton label="Close" icon={<i />} />)).toContain('aria-label="Close"');
  });

  it('wires a field to its error', () => {
    const html = renderToString(
      <Field label="Title" hint="Say what you need" error="Write at least 8 characters.">
        <Input name="title" />
      </Field>,
    );
    expect(html).toContain('Write at least 8 characters.');
    expect(html).not.toContain('Say what you need');
    expect(html).toContain('aria-invalid="true"');
  });

  it('says states in words', () => {
    expect(words(<StatusPill tone="leaf">Accepted</StatusPill>)).toBe('Accepted');
    expect(words(<Timeline items={[{ id: '1', title: 'Rahul decides', state: 'now' }]} />)).toBe(
      'Now: Rahul decides',
    );
    expect(words(<Stepper steps={['What', 'Where']} current={1} />)).toContain('Step 2 of 2');
    expect(words(<EmptyState title="No leads yet" />)).toContain('No leads yet');
    expect(words(<ErrorState title="Your leads did not load" requestId="req-9" />)).toContain('req-9');
    expect(words(<Select options={[{ value: 'a', label: 'Wedding' }]} value="a" />)).toContain('Wedding');
  });
});
