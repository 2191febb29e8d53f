import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import { debutDe, jourDe, plusJours, type Jour } from '../../../../kernel/domain/Jour.ts';
import { MotifRequis, ReclamationClose, ReclamationEncoreOpposable } from '../erreursDeRoles.ts';
import type { DonneesReclamation, StatutReclamation } from './DonneesReclamation.ts';
import type { ReclamationAvancee } from './ReclamationAvancee.ts';

const JOURS_POUR_S_OPPOSER = 14;
const JOURS_APRES_UN_REFUS = 30;

/**
 * The role of gestionnaire principal, claimed by somebody of the structure because the principal is gone. The principal has
 * fourteen whole days to object, which ends it; otherwise support decides, with a reason. Where nobody can object, support
 * has it at once. One open claim at most for a structure; one in thirty days for a person who was refused.
 */
export class Reclamation extends Aggregate<ReclamationAvancee> {
  private constructor(private courant: DonneesReclamation) {
    super();
  }

  /** `joignable`: the principal has an open account and so can object. @throws MotifRequis */
  static deposer(
    reclamation: Pick<DonneesReclamation, 'id' | 'structureId' | 'demandeurId' | 'principalId' | 'motif'>,
    joignable: boolean,
    le: Date,
  ): Reclamation {
    const motif = motifDe(reclamation.motif);
    const deposee = new Reclamation({
      ...reclamation,
      motif,
      version: 0,
      statut: joignable ? 'OPPOSABLE' : 'AU_SUPPORT',
      deposeeLe: le,
      opposableJusquA: joignable ? debutDe(plusJours(jourDe(le), JOURS_POUR_S_OPPOSER + 1)) : le,
      closeLe: null,
      closeParId: null,
      reponse: null,
    });
    deposee.dire(null, reclamation.demandeurId, motif, le);
    return deposee;
  }

  static restituer(donnees: DonneesReclamation): Reclamation {
    return new Reclamation(donnees);
  }

  get donnees(): DonneesReclamation {
    return this.courant;
  }

  get ouverte(): boolean {
    return this.courant.statut === 'OPPOSABLE' || this.courant.statut === 'AU_SUPPORT';
  }

  /** When the same person may claim the role of this structure again; null unless she was refused. */
  get renouvelableLe(): Jour | null {
    const { statut, closeLe } = this.courant;
    const refusee = statut === 'OPPOSEE' || statut === 'REJETEE';
    return refusee && closeLe !== null ? plusJours(jourDe(closeLe), JOURS_APRES_UN_REFUS) : null;
  }

  /** As long as nobody has decided, even after the fourteen days. @throws MotifRequis, ReclamationClose */
  sOpposer(principalId: number, motif: string, le: Date): void {
    this.clore('OPPOSEE', principalId, motifDe(motif), le);
  }

  /** @throws ReclamationClose */
  retirer(le: Date): void {
    this.clore('RETIREE', this.courant.demandeurId, null, le);
  }

  /** Nobody objected in time: support has it from now on. */
  confierAuSupport(le: Date): void {
    if (this.courant.statut !== 'OPPOSABLE' || le < this.courant.opposableJusquA) return;
    this.courant = { ...this.courant, statut: 'AU_SUPPORT' };
    this.dire('OPPOSABLE', null, this.courant.motif, le);
  }

  /** @throws MotifRequis, ReclamationEncoreOpposable, ReclamationClose */
  decider(decision: 'ACCEPTEE' | 'REJETEE', supportId: number, motif: string, le: Date): void {
    const raison = motifDe(motif);
    if (this.courant.statut === 'OPPOSABLE') throw new ReclamationEncoreOpposable();
    this.clore(decision, supportId, raison, le);
  }

  tomber(le: Date): void {
    if (this.ouverte) this.clore('CADUQUE', null, null, le);
  }

  /** The same answer by the same person, sent twice, changes nothing. */
  private clore(statut: StatutReclamation, parId: number | null, reponse: string | null, le: Date): void {
    const { statut: avant, closeParId } = this.courant;
    if (avant === statut && closeParId === parId) return;
    if (!this.ouverte) throw new ReclamationClose(avant);
    this.courant = { ...this.courant, statut, closeLe: le, closeParId: parId, reponse };
    this.dire(avant, parId, reponse, le);
  }

  private dire(avant: StatutReclamation | null, parId: number | null, motif: string | null, le: Date): void {
    const { id: reclamationId, structureId, demandeurId, principalId, statut } = this.courant;
    this.record({
      type: 'structures.reclamation-avancee',
      survenuLe: le,
      reclamationId,
      structureId,
      utilisateurId: demandeurId,
      principalId,
      parId,
      parSupport: statut === 'ACCEPTEE' || statut === 'REJETEE',
      avant: avant && { statut: avant },
      apres: { statut, motif },
    });
  }
}

const motifDe = (saisi: string): string => {
  const motif = saisi.trim();
  if (motif === '') throw new MotifRequis();
  return motif;
};
