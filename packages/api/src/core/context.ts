import type { SessionAudience } from '@nxtgauge/domain/identity';
import type { ServiceCtx } from '@nxtgauge/services/context';

/** The session cookie of the audience that this router serves; how it is named and scoped is the server's business. */
export interface SessionCookie {
  set(audience: SessionAudience, token: string, expiresAt: Date): void;
  clear(audience: SessionAudience): void;
}

/** What every procedure gets: the services' context of this request, and the cookie. */
export interface ApiContext {
  svc: ServiceCtx;
  cookie: SessionCookie;
}
