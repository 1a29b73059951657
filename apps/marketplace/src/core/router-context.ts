import type { Locale } from '@nxtgauge/domain/seo';
import type { Words } from '../i18n/words.ts';
import type { ApiClient } from './call-api.ts';
import type { ApiUtils } from './trpc.ts';

/** What every loader gets. */
export interface RouterContext {
  client: ApiClient;
  utils: ApiUtils;
  /** Where the site stands, for absolute addresses; no slash at the end. */
  publicUrl: string;
  locale: Locale;
  words: Words;
  /** False only while rendering for somebody without a session cookie: then nobody asks who it is. */
  mayBeSignedIn: boolean;
}
