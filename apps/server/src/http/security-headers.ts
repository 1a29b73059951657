import { randomBytes } from 'node:crypto';

export const newNonce = () => randomBytes(16).toString('base64');

/** Headers of every answer, whatever it carries. */
export function securityHeaders(options: {
  https: boolean;
  nonce?: string;
  dev?: boolean;
}): Record<string, string> {
  const script = options.nonce ? `'self' 'nonce-${options.nonce}'` : "'self'";
  const policy = [
    "default-src 'self'",
    `script-src ${script}${options.dev ? " 'unsafe-inline'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self'${options.dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    ...(options.https ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}
