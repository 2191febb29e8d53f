import { randomBytes } from 'node:crypto';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import type { CoffreDeWebhook, SecretDeSignature } from '../../application/ports/CoffreDeWebhook.ts';
import { PREFIXE_DE_SECRET } from '../envoi/signatures.ts';

const OCTETS = 32;

export class CoffreScelle implements CoffreDeWebhook {
  constructor(private readonly coffre: SecretBox) {}

  async creer(webhookId: number): Promise<SecretDeSignature> {
    const clair = `${PREFIXE_DE_SECRET}${randomBytes(OCTETS).toString('base64')}`;
    return { clair, scelle: await this.coffre.seal(clair, usageDe(webhookId)) };
  }

  ouvrir(scelle: string, webhookId: number): Promise<string> {
    return this.coffre.open(scelle, usageDe(webhookId));
  }
}

const usageDe = (webhookId: number): string => `raccordements.webhook:${webhookId}`;
