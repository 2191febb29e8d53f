import { createHmac } from 'node:crypto';

export const PREFIXE_DE_SECRET = 'whsec_';

interface MessageASigner {
  readonly id: string;
  /** In seconds since 1970. */
  readonly horodatage: number;
  readonly corps: string;
}

/** As Standard Webhooks 1.0 has it: "v1,<base64>" for each secret, HMAC-SHA256 of "<id>.<timestamp>.<body>". */
export const signatures = ({ id, horodatage, corps }: MessageASigner, secrets: readonly string[]): string =>
  secrets
    .map((secret) =>
      createHmac('sha256', Buffer.from(secret.slice(PREFIXE_DE_SECRET.length), 'base64'))
        .update(`${id}.${horodatage}.${corps}`, 'utf8')
        .digest('base64'),
    )
    .map((signature) => `v1,${signature}`)
    .join(' ');
