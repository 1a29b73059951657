-- Append-only tables. The triggers are ENABLE ALWAYS, so that session_replication_role does not switch them off either.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% refuses %: its rows are kept as they were written', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_TABLE_NAME || '_append_only';
END $$;
--> statement-breakpoint
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['tracecoin_ledger', 'audit_logs', 'audit_log_changes', 'approval_logs', 'verification_logs',
    'contact_reveals', 'lead_request_events']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
  END LOOP;
  -- A mail changes its status when it leaves; it is never deleted.
  CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON email_logs
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  ALTER TABLE email_logs ENABLE ALWAYS TRIGGER never_deleted;
END $$;
--> statement-breakpoint
-- What is hashed of a ledger line: one field per line of text, empty for null, the instant in milliseconds. Fields that
-- could hold a line break are excluded by a CHECK, except the remarks, which come last.
CREATE FUNCTION tracecoin_ledger_text(l tracecoin_ledger) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT concat_ws(E'\n', l.id, l.wallet_id, l.seq, l.transaction_type, l.entry_kind, l.amount, l.balance_after,
    l.reference_type, coalesce(l.reference_id::text, ''), coalesce(l.rule, ''), coalesce(l.hold_id::text, ''),
    l.idempotency_key, coalesce(l.actor_user_id::text, ''),
    (extract(epoch FROM l.created_at) * 1000)::bigint, coalesce(l.remarks, ''))
$$;
--> statement-breakpoint
CREATE FUNCTION tracecoin_ledger_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  prev record;
  expected bigint;
BEGIN
  SELECT l.seq, l.balance_after, l.hash INTO prev
    FROM tracecoin_ledger l WHERE l.wallet_id = NEW.wallet_id ORDER BY l.seq DESC LIMIT 1;
  IF NEW.seq IS DISTINCT FROM coalesce(prev.seq, 0) + 1 THEN
    RAISE EXCEPTION 'ledger line of wallet % has seq %, the next one is %',
      NEW.wallet_id, NEW.seq, coalesce(prev.seq, 0) + 1
      USING ERRCODE = 'check_violation', TABLE = 'tracecoin_ledger', CONSTRAINT = 'tracecoin_ledger_seq_next';
  END IF;
  expected := coalesce(prev.balance_after, 0)
    + CASE NEW.transaction_type WHEN 'CREDIT' THEN NEW.amount ELSE -NEW.amount END;
  IF NEW.balance_after IS DISTINCT FROM expected THEN
    RAISE EXCEPTION 'ledger line % of wallet % says balance %, the line before it gives %',
      NEW.seq, NEW.wallet_id, NEW.balance_after, expected
      USING ERRCODE = 'check_violation', TABLE = 'tracecoin_ledger', CONSTRAINT = 'tracecoin_ledger_running_sum';
  END IF;
  NEW.prev_hash := coalesce(prev.hash, decode(repeat('00', 32), 'hex'));
  NEW.hash := sha256(NEW.prev_hash || convert_to(tracecoin_ledger_text(NEW), 'UTF8'));
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER chain BEFORE INSERT ON tracecoin_ledger FOR EACH ROW EXECUTE FUNCTION tracecoin_ledger_chain();
--> statement-breakpoint
ALTER TABLE tracecoin_ledger ENABLE ALWAYS TRIGGER chain;
--> statement-breakpoint
-- The auditor: recomputes every chain (or one wallet's) from the first line and names what does not fit.
CREATE FUNCTION tracecoin_ledger_faults(wallet uuid DEFAULT NULL)
RETURNS TABLE (wallet_id uuid, seq bigint, fault text) LANGUAGE sql STABLE AS $$
  WITH lines AS (
    SELECT l.wallet_id, l.seq, l.balance_after, l.prev_hash, l.hash,
      CASE l.transaction_type WHEN 'CREDIT' THEN l.amount ELSE -l.amount END AS change,
      sha256(l.prev_hash || convert_to(tracecoin_ledger_text(l), 'UTF8')) AS true_hash,
      lag(l.seq, 1, 0::bigint) OVER w AS seq_before,
      lag(l.balance_after, 1, 0::bigint) OVER w AS balance_before,
      lag(l.hash, 1, decode(repeat('00', 32), 'hex')) OVER w AS hash_before
    FROM tracecoin_ledger l
    WHERE wallet IS NULL OR l.wallet_id = wallet
    WINDOW w AS (PARTITION BY l.wallet_id ORDER BY l.seq)
  )
  SELECT l.wallet_id, l.seq, f.fault
    FROM lines l CROSS JOIN LATERAL (VALUES
      ('seq', l.seq <> l.seq_before + 1),
      ('balance', l.balance_after <> l.balance_before + l.change),
      ('chain', l.prev_hash <> l.hash_before),
      ('hash', l.hash <> l.true_hash)) AS f (fault, broken)
    WHERE f.broken
  UNION ALL
  SELECT w.id, NULL, 'wallet'
    FROM tracecoin_wallets w
    WHERE (wallet IS NULL OR w.id = wallet)
      AND (w.current_balance <> coalesce((SELECT l.balance_after FROM tracecoin_ledger l
             WHERE l.wallet_id = w.id ORDER BY l.seq DESC LIMIT 1), 0)
        OR w.held_balance <> (SELECT coalesce(sum(h.amount), 0) FROM tracecoin_holds h
             WHERE h.wallet_id = w.id AND h.status = 'HELD'))
$$;
