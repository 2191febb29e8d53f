import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { SecretBox } from '../../kernel/application/SecretBox.ts';
import type { Database } from '../knex/Database.ts';
import { keptSecret } from './keptSecret.ts';
import { SecretUnreadable } from './SecretUnreadable.ts';

const ALGORITHME = 'aes-256-gcm';
const IV_OCTETS = 12;
const TAG_OCTETS = 16;
const VERSION = 'v1';
const NOM_DE_LA_CLE = 'chiffrement';

interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

/**
 * AES-256-GCM, `v1:<key id>:<iv>:<tag>:<data>`; the purpose is authenticated with the data. The key comes from the
 * configuration, or is kept in the database; what was sealed under the latter stays readable once the former is given.
 */
export class AesSecretBox implements SecretBox {
  private kept: Key | undefined;
  private readonly configured: Key | undefined;

  constructor(
    private readonly database: Database,
    configured: string | undefined,
  ) {
    this.configured = configured === undefined ? undefined : keyFrom(configured);
  }

  async seal(clear: string, purpose: string): Promise<string> {
    const { id, bytes } = this.configured ?? (await this.keptKey());
    const iv = randomBytes(IV_OCTETS);
    const cipher = createCipheriv(ALGORITHME, bytes, iv, { authTagLength: TAG_OCTETS }).setAAD(
      Buffer.from(purpose),
    );
    const data = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]);
    return [VERSION, id, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'))].join(
      ':',
    );
  }

  async open(sealed: string, purpose: string): Promise<string> {
    const [version, id = '', ...parts] = sealed.split(':');
    const [iv, tag, data] = parts.map((part) => Buffer.from(part, 'base64url'));
    const key = await this.keyOf(id);
    if (version !== VERSION || !key || !iv || !tag || !data) throw new SecretUnreadable('no key opens it');
    try {
      const decipher = createDecipheriv(ALGORITHME, key.bytes, iv, { authTagLength: TAG_OCTETS })
        .setAAD(Buffer.from(purpose))
        .setAuthTag(tag);
      return Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new SecretUnreadable('altered, or sealed for something else', { cause });
    }
  }

  private async keyOf(id: string): Promise<Key | undefined> {
    if (this.configured?.id === id) return this.configured;
    const kept = await this.keptKey();
    return kept.id === id ? kept : undefined;
  }

  /** Remembered once it is surely kept: a key made inside a transaction that fails must not be used again. */
  private async keptKey(): Promise<Key> {
    if (this.kept) return this.kept;
    const { valeur, nouveau } = await keptSecret(this.database, NOM_DE_LA_CLE);
    const key = keyFrom(valeur);
    if (!nouveau) this.kept = key;
    return key;
  }
}

const keyFrom = (secret: string): Key => {
  const bytes = createHash('sha256').update(secret).digest();
  return { bytes, id: createHash('sha256').update(bytes).digest('hex').slice(0, 8) };
};
