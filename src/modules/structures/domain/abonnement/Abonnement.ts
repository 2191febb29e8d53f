import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import { MotifDeRefusRequis } from '../erreurs.ts';
import { AbonnementDejaDecide } from '../erreursDAcces.ts';
import type { AbonnementDecide } from './AbonnementDecide.ts';
import type { AbonnementDemande } from './AbonnementDemande.ts';
import type { AbonnementRetire } from './AbonnementRetire.ts';
import type { DonneesAbonnement } from './DonneesAbonnement.ts';

interface Naissance {
  readonly id: number;
  readonly rattachementId: number;
  readonly utilisateurId: number;
  readonly structureId: number;
  readonly espace: CodeEspace;
  readonly niveau: NiveauEspace;
  readonly commentaire: string | null;
}

/**
 * A person of a structure asks for one of the espaces that it has opened, to read or to modify; a gestionnaire grants it,
 * perhaps at a lower level, or refuses it with a reason.
 */
export class Abonnement extends Aggregate<AbonnementDemande | AbonnementDecide | AbonnementRetire> {
  private constructor(private courant: DonneesAbonnement) {
    super();
  }

  static demander(naissance: Naissance, le: Date): Abonnement {
    const abonnement = new Abonnement({
      ...naissance,
      version: 0,
      statut: 'EN_COURS_DE_VALIDATION',
      demandeLe: le,
      decision: null,
    });
    const { id: demandeId, structureId, utilisateurId, espace, niveau } = naissance;
    abonnement.record({
      type: 'structures.abonnement-demande',
      survenuLe: le,
      demandeId,
      structureId,
      utilisateurId,
      parId: utilisateurId,
      apres: { espace, niveau },
    });
    return abonnement;
  }

  static restituer(donnees: DonneesAbonnement): Abonnement {
    return new Abonnement(donnees);
  }

  get donnees(): DonneesAbonnement {
    return this.courant;
  }

  /** Returns whether there is something to grant: not when it was sent twice. @throws AbonnementDejaDecide */
  valider(niveau: NiveauEspace, parId: number, le: Date): boolean {
    if (this.dejaDecide('VALIDEE', parId)) return false;
    this.decider('VALIDEE', niveau, null, parId, le);
    return true;
  }

  /** @throws MotifDeRefusRequis, AbonnementDejaDecide */
  refuser(motif: string, parId: number, le: Date): void {
    if (motif.trim() === '') throw new MotifDeRefusRequis();
    if (this.dejaDecide('REFUSEE', parId)) return;
    this.decider('REFUSEE', null, motif.trim(), parId, le);
  }

  /** By the person who asked; again, it changes nothing. @throws AbonnementDejaDecide */
  retirer(le: Date): void {
    const { id: demandeId, statut, structureId, utilisateurId, espace, niveau } = this.courant;
    if (statut === 'RETIREE') return;
    if (statut !== 'EN_COURS_DE_VALIDATION') throw new AbonnementDejaDecide(this.courant);
    this.courant = { ...this.courant, statut: 'RETIREE' };
    this.record({
      type: 'structures.abonnement-retire',
      survenuLe: le,
      demandeId,
      structureId,
      utilisateurId,
      parId: utilisateurId,
      avant: { espace, niveau },
    });
  }

  private dejaDecide(decision: 'VALIDEE' | 'REFUSEE', parId: number): boolean {
    const { statut, decision: prise } = this.courant;
    if (statut === 'EN_COURS_DE_VALIDATION') return false;
    if (statut === decision && prise?.parId === parId) return true;
    throw new AbonnementDejaDecide(this.courant);
  }

  private decider(
    decision: 'VALIDEE' | 'REFUSEE',
    niveau: NiveauEspace | null,
    motif: string | null,
    parId: number,
    le: Date,
  ): void {
    const { id: demandeId, structureId, utilisateurId, espace, niveau: demande } = this.courant;
    this.courant = { ...this.courant, statut: decision, decision: { le, parId, motif } };
    this.record({
      type: 'structures.abonnement-decide',
      survenuLe: le,
      demandeId,
      structureId,
      utilisateurId,
      parId,
      decision,
      avant: { espace, niveau: demande },
      apres: { espace, niveau, motif },
    });
  }
}
