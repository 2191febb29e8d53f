import { Aggregate } from '../../../kernel/domain/Aggregate.ts';
import { CompteTechniqueRevoque } from './erreurs.ts';
import type { EvenementDeCompteTechnique } from './evenements.ts';
import type { Intervention } from './Intervention.ts';

export const DUREE_DU_MOT_DE_PASSE_JOURS = 424;
const JOUR_MS = 24 * 60 * 60_000;

/** In days before the end. */
export const SEUILS_DE_RAPPEL = [60, 30, 7] as const;

export interface DonneesCompteTechnique {
  readonly id: number;
  readonly version: number;
  readonly structureId: number;
  /** "TECH_1_73282932000074@cpro.fr" */
  readonly login: string;
  /** SHA-256, in hexadecimal. */
  readonly empreinte: string;
  readonly creeLe: Date;
  readonly renouveleLe: Date;
  readonly expireLe: Date;
  /** The last of SEUILS_DE_RAPPEL that was told; null when none was. */
  readonly rappel: number | null;
  readonly revoqueLe: Date | null;
}

/**
 * In whose name the applications of a structure call, and with which rights. Its password lasts 424 days. It is drawn
 * (192 bits) and never chosen, so that it cannot be found again from its SHA-256: argon2 would only cost time at each call.
 */
export class CompteTechnique extends Aggregate<EvenementDeCompteTechnique> {
  private constructor(private courantes: DonneesCompteTechnique) {
    super();
  }

  static creer(
    neuf: Pick<DonneesCompteTechnique, 'id' | 'structureId' | 'login' | 'empreinte'>,
    par: Intervention,
  ): CompteTechnique {
    const compte = new CompteTechnique({
      ...neuf,
      version: 0,
      creeLe: par.le,
      renouveleLe: par.le,
      expireLe: finDepuis(par.le),
      rappel: null,
      revoqueLe: null,
    });
    compte.dire('raccordements.compte-technique-cree', par);
    return compte;
  }

  static restituer(donnees: DonneesCompteTechnique): CompteTechnique {
    return new CompteTechnique(donnees);
  }

  static login(rang: number, identifiant: string): string {
    return `TECH_${rang}_${identifiant.replace(/[^A-Za-z0-9]/g, '')}@cpro.fr`;
  }

  get donnees(): DonneesCompteTechnique {
    return this.courantes;
  }

  /** A new password; the former one opens nothing any more. @throws CompteTechniqueRevoque */
  renouveler(empreinte: string, par: Intervention): void {
    this.exigerEnService();
    this.courantes = {
      ...this.courantes,
      empreinte,
      renouveleLe: par.le,
      expireLe: finDepuis(par.le),
      rappel: null,
    };
    this.dire('raccordements.compte-technique-renouvele', par);
  }

  /** @throws CompteTechniqueRevoque */
  revoquer(par: Intervention): void {
    this.exigerEnService();
    this.courantes = { ...this.courantes, revoqueLe: par.le };
    this.dire('raccordements.compte-technique-revoque', par);
  }

  /** The days that are left, when that is to be told and was not yet; of several that were missed, only the last. */
  rappeler(le: Date): number | null {
    const { expireLe, rappel, revoqueLe } = this.courantes;
    const reste = Math.ceil((expireLe.getTime() - le.getTime()) / JOUR_MS);
    if (revoqueLe !== null || reste <= 0) return null;
    const seuil = Math.min(...SEUILS_DE_RAPPEL.filter((jours) => reste <= jours));
    if (seuil === Infinity || (rappel !== null && rappel <= seuil)) return null;
    this.courantes = { ...this.courantes, rappel: seuil };
    return reste;
  }

  /** When its structure has another SIRET. Its login stays: programs hold it. */
  suivre(structureId: number): void {
    this.courantes = { ...this.courantes, structureId };
  }

  private exigerEnService(): void {
    if (this.courantes.revoqueLe !== null) throw new CompteTechniqueRevoque(this.courantes.id);
  }

  private dire(type: EvenementDeCompteTechnique['type'], { parId, le }: Intervention): void {
    const { id, structureId, login } = this.courantes;
    this.record({ type, survenuLe: le, structureId, compteId: id, login, parId });
  }
}

const finDepuis = (le: Date): Date => new Date(le.getTime() + DUREE_DU_MOT_DE_PASSE_JOURS * JOUR_MS);
