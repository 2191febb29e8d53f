import { Aggregate } from '../../../kernel/domain/Aggregate.ts';
import type { DomaineApi } from './DomaineApi.ts';
import {
  ApplicationRevoquee,
  DomaineRequis,
  NomDApplicationRequis,
  RecouvrementInvalide,
} from './erreurs.ts';
import type { EvenementDApplication } from './evenements.ts';
import type { Intervention } from './Intervention.ts';
import { memeEmpreinte } from './memeEmpreinte.ts';

export const NOM_D_APPLICATION_MAX = 100;
export const RECOUVREMENT_MAX_JOURS = 30;
const JOUR_MS = 24 * 60 * 60_000;

export interface SecretDApplication {
  /** SHA-256, in hexadecimal. */
  readonly empreinte: string;
  readonly creeLe: Date;
  /** Null for the one that is in use; the former one ends with the overlap. */
  readonly expireLe: Date | null;
}

export interface DonneesApplication {
  readonly id: number;
  readonly version: number;
  readonly structureId: number;
  readonly nom: string;
  readonly clientId: string;
  /** Two at most, the latest first. */
  readonly secrets: readonly SecretDApplication[];
  readonly domaines: readonly DomaineApi[];
  readonly creeeLe: Date;
  readonly revoqueeLe: Date | null;
}

/**
 * A program of a partner, which calls the API for one structure. Its secret is a random one of 256 bits, shown once and
 * kept as a SHA-256: nothing can be guessed, so nothing needs a slow hash. A new secret may overlap with the former one.
 */
export class Application extends Aggregate<EvenementDApplication> {
  private constructor(private courantes: DonneesApplication) {
    super();
  }

  /** @throws NomDApplicationRequis, DomaineRequis */
  static creer(
    {
      empreinte,
      ...neuve
    }: Pick<DonneesApplication, 'id' | 'structureId' | 'nom' | 'clientId' | 'domaines'> & {
      readonly empreinte: string;
    },
    par: Intervention,
  ): Application {
    const nom = neuve.nom.trim();
    if (nom === '' || nom.length > NOM_D_APPLICATION_MAX) throw new NomDApplicationRequis();
    if (neuve.domaines.length === 0) throw new DomaineRequis();
    const application = new Application({
      ...neuve,
      nom,
      version: 0,
      domaines: [...new Set(neuve.domaines)],
      secrets: [{ empreinte, creeLe: par.le, expireLe: null }],
      creeeLe: par.le,
      revoqueeLe: null,
    });
    application.dire('raccordements.application-creee', par);
    return application;
  }

  static restituer(donnees: DonneesApplication): Application {
    return new Application(donnees);
  }

  get donnees(): DonneesApplication {
    return this.courantes;
  }

  /**
   * The former secret goes on for so many days; one that was already ending ends now.
   * @throws ApplicationRevoquee, RecouvrementInvalide
   */
  renouvelerSecret(empreinte: string, jours: number, par: Intervention): void {
    this.exigerEnService();
    if (!Number.isInteger(jours) || jours < 0 || jours > RECOUVREMENT_MAX_JOURS)
      throw new RecouvrementInvalide(RECOUVREMENT_MAX_JOURS);
    const [enUsage] = this.courantes.secrets;
    const expireLe = new Date(par.le.getTime() + jours * JOUR_MS);
    const ancien = enUsage && jours > 0 ? [{ ...enUsage, expireLe }] : [];
    this.courantes = {
      ...this.courantes,
      secrets: [{ empreinte, creeLe: par.le, expireLe: null }, ...ancien],
    };
    this.dire('raccordements.secret-renouvele', par);
  }

  /** From now on its tokens open nothing. @throws ApplicationRevoquee */
  revoquer(par: Intervention): void {
    this.exigerEnService();
    this.courantes = { ...this.courantes, revoqueeLe: par.le, secrets: [] };
    this.dire('raccordements.application-revoquee', par);
  }

  /** When its structure has another SIRET. */
  suivre(structureId: number): void {
    this.courantes = { ...this.courantes, structureId };
  }

  reconnait(empreinte: string, le: Date): boolean {
    return this.courantes.secrets
      .filter(({ expireLe }) => expireLe === null || expireLe > le)
      .some((secret) => memeEmpreinte(secret.empreinte, empreinte));
  }

  private exigerEnService(): void {
    if (this.courantes.revoqueeLe !== null) throw new ApplicationRevoquee(this.courantes.id);
  }

  private dire(type: EvenementDApplication['type'], { parId, le }: Intervention): void {
    const { id, structureId } = this.courantes;
    this.record({ type, survenuLe: le, structureId, applicationId: id, parId });
  }
}
