-- Whoever remembers what somebody may do (the session cache of every server process) hears when that changes, whoever
-- changes it: the payload is a user's id, or * for everybody.
CREATE FUNCTION tell_access_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := to_jsonb(coalesce(NEW, OLD));
BEGIN
  PERFORM pg_notify('access', coalesce(changed ->> 'user_id', changed ->> 'id', '*'));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER users_access AFTER UPDATE OF status ON users
  FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION tell_access_changed();
--> statement-breakpoint
CREATE TRIGGER user_sessions_access AFTER UPDATE OF revoked_at, expires_at ON user_sessions
  FOR EACH ROW WHEN (OLD.revoked_at IS DISTINCT FROM NEW.revoked_at OR OLD.expires_at IS DISTINCT FROM NEW.expires_at)
  EXECUTE FUNCTION tell_access_changed();
--> statement-breakpoint
CREATE TRIGGER user_sessions_removed AFTER DELETE ON user_sessions
  FOR EACH ROW EXECUTE FUNCTION tell_access_changed();
--> statement-breakpoint
CREATE TRIGGER user_roles_access AFTER INSERT OR UPDATE OR DELETE ON user_roles
  FOR EACH ROW EXECUTE FUNCTION tell_access_changed();
--> statement-breakpoint
CREATE TRIGGER employees_access AFTER UPDATE OF employment_status, user_id ON employees
  FOR EACH ROW EXECUTE FUNCTION tell_access_changed();
--> statement-breakpoint
CREATE TRIGGER roles_access AFTER UPDATE OR DELETE ON roles
  FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();
--> statement-breakpoint
CREATE TRIGGER role_permissions_access AFTER INSERT OR UPDATE OR DELETE ON role_permissions
  FOR EACH STATEMENT EXECUTE FUNCTION tell_access_changed();
