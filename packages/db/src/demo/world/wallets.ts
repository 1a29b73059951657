import { json } from '../load/rows.ts';
import type { DemoUser } from './people.ts';
import { later } from './world.ts';
import type { World } from './world.ts';

interface Movement {
  at: Date;
  kind: 'GRANT' | 'HOLD' | 'RETURN';
  coins: number;
  referenceType: 'BONUS' | 'LEAD';
  referenceId: string;
  holdId: string | null;
  rule: string;
  remarks: string | null;
  key: string;
}

interface Wallet {
  id: string;
  user: DemoUser;
  openedAt: Date;
  movements: Movement[];
  held: number;
}

export interface HoldPlan {
  requestId: string;
  leadTitle: string;
  coins: number;
  price: unknown;
  policyVersion: number;
  at: Date;
  settled: { at: Date; returned: number; rule: string } | null;
}

const STARTER_COINS = 30;
const BONUS_COINS = 60;
const BONUS_REMARKS = [
  'Season bonus for active professionals',
  'Thank you for helping us test',
  'Festive coins',
  'Bonus for your first ten reviews',
] as const;

/** Gathers every movement of coins first, because a statement has to be written in the order of time. */
export class WalletBook {
  readonly #world: World;
  readonly #wallets = new Map<string, Wallet>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Opens the wallet with the starter coins that an approved professional is given. */
  open(user: DemoUser, at: Date, profileId: string): void {
    if (this.#wallets.has(user.id)) return;
    const id = this.#world.id(at);
    this.#wallets.set(user.id, { id, user, openedAt: at, movements: [], held: 0 });
    this.grant(
      user,
      at,
      STARTER_COINS,
      'Starter coins',
      'Starter coins for your first approved profile',
      profileId,
      `starter:${user.id}`,
    );
  }

  grant(
    user: DemoUser,
    at: Date,
    coins: number,
    rule: string,
    remarks: string,
    referenceId: string,
    key: string,
  ): void {
    this.#of(user).movements.push({
      at,
      kind: 'GRANT',
      coins,
      referenceType: 'BONUS',
      referenceId,
      holdId: null,
      rule,
      remarks,
      key,
    });
  }

  /** One hold and, when it is settled, what came back of it. */
  hold(user: DemoUser, plan: HoldPlan): void {
    const wallet = this.#of(user);
    const { rows } = this.#world;
    const holdId = this.#world.id(plan.at);
    const returned = plan.settled?.returned ?? 0;
    const captured = plan.settled === null ? 0 : plan.coins - returned;
    rows.add('tracecoin_holds', {
      id: holdId,
      wallet_id: wallet.id,
      lead_request_id: plan.requestId,
      amount: plan.coins,
      captured_amount: captured,
      returned_amount: returned,
      status:
        plan.settled === null ? 'HELD' : captured === 0 ? 'RETURNED' : returned === 0 ? 'CAPTURED' : 'SPLIT',
      rule: plan.settled?.rule ?? null,
      price_json: json(plan.price),
      created_at: plan.at,
      settled_at: plan.settled?.at ?? null,
    });
    const movement = { referenceType: 'LEAD' as const, referenceId: plan.requestId, holdId };
    wallet.movements.push({
      ...movement,
      at: plan.at,
      kind: 'HOLD',
      coins: plan.coins,
      rule: `BR-02 v${plan.policyVersion}`,
      remarks: plan.leadTitle,
      key: `hold:${plan.requestId}`,
    });
    if (plan.settled === null) wallet.held += plan.coins;
    else if (returned > 0)
      wallet.movements.push({
        ...movement,
        at: plan.settled.at,
        kind: 'RETURN',
        coins: returned,
        rule: plan.settled.rule,
        remarks: null,
        key: `return:${plan.requestId}`,
      });
  }

  #of(user: DemoUser): Wallet {
    const wallet = this.#wallets.get(user.id);
    if (wallet === undefined) throw new Error(`${user.email} has no wallet`);
    return wallet;
  }

  /** Writes wallets and ledger lines; where a hold would go below zero, a bonus comes an hour before it. */
  settle(): void {
    for (const wallet of this.#wallets.values()) this.#settleOne(wallet);
  }

  #settleOne(wallet: Wallet): void {
    const lines = wallet.movements.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    let balance = 0;
    let seq = 0;
    let last = wallet.openedAt;
    const write = (line: Movement): void => {
      seq += 1;
      balance += line.kind === 'HOLD' ? -line.coins : line.coins;
      last = line.at;
      this.#world.rows.add('tracecoin_ledger', {
        id: this.#world.id(line.at),
        wallet_id: wallet.id,
        seq,
        transaction_type: line.kind === 'HOLD' ? 'DEBIT' : 'CREDIT',
        entry_kind: line.kind,
        amount: line.coins,
        balance_after: balance,
        reference_type: line.referenceType,
        reference_id: line.referenceId,
        rule: line.rule,
        hold_id: line.holdId,
        idempotency_key: line.key,
        actor_user_id: line.kind === 'HOLD' ? wallet.user.id : null,
        remarks: line.remarks,
        created_at: line.at,
      });
    };
    for (const line of lines) {
      if (line.kind === 'HOLD' && balance < line.coins) {
        const before = later(line.at, -1);
        write({
          at: before.getTime() < last.getTime() ? last : before,
          kind: 'GRANT',
          coins: BONUS_COINS,
          referenceType: 'BONUS',
          referenceId: wallet.id,
          holdId: null,
          rule: 'BR bonus',
          remarks: BONUS_REMARKS[seq % BONUS_REMARKS.length] ?? null,
          key: `bonus:${wallet.id}:${seq}`,
        });
      }
      write(line);
    }
    this.#world.rows.add('tracecoin_wallets', {
      id: wallet.id,
      user_id: wallet.user.id,
      current_balance: balance,
      held_balance: wallet.held,
      ledger_seq: seq,
      created_at: wallet.openedAt,
      updated_at: last,
    });
  }
}
