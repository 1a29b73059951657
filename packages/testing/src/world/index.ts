import type { Connection } from '@nxtgauge/db/client';
import { leads } from '@nxtgauge/db/leads';
import { newId } from '@nxtgauge/db/ids';
import { userIdentities, users } from '@nxtgauge/db/identity';
import { places } from '@nxtgauge/db/places';
import { photographerProfiles, userRoleProfiles } from '@nxtgauge/db/profiles';
import type { ServiceCtx } from '@nxtgauge/services/context';
import { withTx } from '@nxtgauge/services/context';
import { grantCoins } from '@nxtgauge/services/wallet';
import { asUser, contextOf, MovableClock, RecordingPorts, system } from '../service-context/index.ts';

export interface Person {
  userId: string;
  fullName: string;
  ctx: ServiceCtx;
}
export interface Professional extends Person {
  profileId: string;
}

/** Builders for the people and things of a lead's life, on one database with one movable clock. */
export class World {
  readonly clock = new MovableClock();
  readonly ports = new RecordingPorts();
  readonly system: ServiceCtx;
  readonly #connection: Connection;
  #place: Promise<{ id: string; slug: string }> | undefined;
  #count = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.system = contextOf(connection, { actor: system, clock: this.clock, ports: this.ports });
  }

  get sql() {
    return this.#connection.sql;
  }

  /** Pune, made once; calls at the same moment wait for the same one. */
  place(): Promise<{ id: string; slug: string }> {
    this.#place ??= this.#addPlace();
    return this.#place;
  }

  async #addPlace() {
    const place = { id: newId(), slug: 'pune' };
    await this.#connection.db.insert(places).values({
      ...place,
      kind: 'CITY',
      name: 'Pune',
      nameHi: 'पुणे',
      state: 'Maharashtra',
      lat: 18.5204,
      lng: 73.8567,
    });
    return place;
  }

  async person(fullName: string, ...roles: string[]): Promise<Person> {
    const userId = newId();
    this.#count += 1;
    const now = this.clock.now();
    await this.#connection.db.insert(users).values({
      id: userId,
      email: `person${this.#count}-${userId.slice(-6)}@example.test`,
      phone: `+9198${String(this.#count).padStart(4, '0')}${String(Math.abs(hash(userId)) % 10_000).padStart(4, '0')}`,
      passwordHash: 'unused',
      accountType: 'INDIVIDUAL',
      status: 'ACTIVE',
      createdAt: now,
    });
    await this.#connection.db.insert(userIdentities).values({ userId, fullName, emailVerifiedAt: now });
    const ctx = contextOf(this.#connection, {
      actor: asUser(userId, ...roles),
      clock: this.clock,
      ports: this.ports,
    });
    return { userId, fullName, ctx };
  }

  customer(fullName = 'Asha Kulkarni'): Promise<Person> {
    return this.person(fullName, 'customer');
  }

  /** A photographer with a live profile and this many coins. */
  async professional(options: { coins?: number; name?: string } = {}): Promise<Professional> {
    const person = await this.person(options.name ?? 'Ravi Deshmukh', 'customer', 'professional');
    const place = await this.place();
    const profileId = newId();
    const now = this.clock.now();
    await this.#connection.db.insert(userRoleProfiles).values({
      id: profileId,
      userId: person.userId,
      roleKey: 'photographer',
      slug: `studio-${profileId}`,
      displayName: `${person.fullName.split(' ')[0]} Studio`,
      placeId: place.id,
      status: 'ACTIVE',
      verificationStatus: 'VERIFIED',
      approvalStatus: 'APPROVED',
      isProfilePublic: true,
      approvedAt: now,
      verifiedAt: now,
    });
    await this.#connection.db
      .insert(photographerProfiles)
      .values({ userRoleProfileId: profileId, specialties: ['wedding'], startingPriceInr: 2_500_000 });
    await this.give(person.userId, options.coins ?? 100);
    return { ...person, profileId };
  }

  async give(userId: string, coins: number): Promise<void> {
    await withTx(this.system, (tx) =>
      grantCoins(tx, {
        userId,
        coins,
        remarks: 'Test coins',
        rule: 'test',
        referenceId: userId,
        idempotencyKey: `test:${newId()}`,
      }),
    );
  }

  async openLead(customer: Person, values: Partial<typeof leads.$inferInsert> = {}): Promise<string> {
    const place = await this.place();
    const now = this.clock.now();
    const id = newId();
    await this.#connection.db.insert(leads).values({
      id,
      createdByUserId: customer.userId,
      professionKey: 'photographer',
      title: 'Photographer for a housewarming',
      description: 'A small puja and lunch at home, about forty guests, natural light.',
      placeId: place.id,
      location: 'Pune',
      postedAs: customer.fullName.split(' ')[0],
      budgetInr: 2_000_000,
      urgency: 'SOON',
      status: 'OPEN',
      approvedAt: now,
      expiresAt: new Date(now.getTime() + 14 * 86_400_000),
      createdAt: now,
      ...values,
    });
    return id;
  }
}

function hash(text: string): number {
  let h = 0;
  for (const char of text) h = (h * 31 + char.charCodeAt(0)) | 0;
  return h;
}
