import { Aggregate } from '../../../kernel/domain/Aggregate.ts';
import { domainesApi, type DomaineApi } from './DomaineApi.ts';
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
    const nom = nomValable(neuve.nom);
    const domaines = domainesValables(neuve.domaines);
    const application = new Application({
      ...neuve,
      nom,
      version: 0,
      domaines,
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

  /**
   * Another name, other domaines; what it may call counts at its next call. The same ones again change nothing.
   * @throws ApplicationRevoquee, NomDApplicationRequis, DomaineRequis
   */
  modifier(choix: Pick<DonneesApplication, 'nom' | 'domaines'>, par: Intervention): void {
    this.exigerEnService();
    const avant = { nom: this.courantes.nom, domaines: this.courantes.domaines };
    const apres = { nom: nomValable(choix.nom), domaines: domainesValables(choix.domaines) };
    if (JSON.stringify(avant) === JSON.stringify(apres)) return;
    this.courantes = { ...this.courantes, ...apres };
    this.dire('raccordements.application-modifiee', par, { avant, apres });
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

  private dire(
    type: EvenementDApplication['type'],
    { parId, le }: Intervention,
    change: Pick<EvenementDApplication, 'avant' | 'apres'> = {},
  ): void {
    const { id, structureId, nom } = this.courantes;
    this.record({ type, survenuLe: le, structureId, applicationId: id, nom, parId, ...change });
  }
}

/** @throws NomDApplicationRequis */
const nomValable = (saisi: string): string => {
  const nom = saisi.trim();
  if (nom === '' || nom.length > NOM_D_APPLICATION_MAX) throw new NomDApplicationRequis();
  return nom;
};

/** In the order of the API. @throws DomaineRequis */
const domainesValables = (choisis: readonly DomaineApi[]): readonly DomaineApi[] => {
  if (choisis.length === 0) throw new DomaineRequis();
  return domainesApi.filter((domaine) => choisis.includes(domaine));
};
