import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { DroitsEspaces } from '../espace/DroitsEspaces.ts';
import {
  EspaceFerme,
  MotifDeRefusRequis,
  RattachementDejaDecide,
  RattachementNonValide,
} from '../erreurs.ts';
import type { DonneesRattachement } from './DonneesRattachement.ts';
import type { EspacesAccordes } from './EspacesAccordes.ts';
import type { RattachementDecide } from './RattachementDecide.ts';
import type { RattachementDemande } from './RattachementDemande.ts';
import type { Role } from './Role.ts';

interface Lien {
  readonly id: number;
  readonly utilisateurId: number;
  readonly structureId: number;
}

/**
 * A person and a structure: asked for, then validated or refused with a reason by a gestionnaire. An active structure has
 * exactly one PRINCIPAL, the person who created it until she hands over.
 */
export class Rattachement extends Aggregate<RattachementDemande | RattachementDecide | EspacesAccordes> {
  private constructor(private courant: DonneesRattachement) {
    super();
  }

  static demander(lien: Lien, commentaire: string | null, le: Date): Rattachement {
    const rattachement = new Rattachement({
      ...lien,
      version: 0,
      statut: 'EN_COURS_DE_VALIDATION',
      role: 'SIMPLE',
      espaces: {},
      commentaire,
      demandeLe: le,
      decision: null,
    });
    const { id: rattachementId, utilisateurId, structureId } = lien;
    rattachement.record({
      type: 'structures.rattachement-demande',
      survenuLe: le,
      rattachementId,
      structureId,
      utilisateurId,
    });
    return rattachement;
  }

  /** Validated from the start: the creator of a structure, or somebody attached without a request. */
  static valide(lien: Lien, role: Role, espaces: DroitsEspaces, le: Date): Rattachement {
    return new Rattachement({
      ...lien,
      version: 0,
      statut: 'VALIDEE',
      role,
      espaces,
      commentaire: null,
      demandeLe: le,
      decision: null,
    });
  }

  static restituer(donnees: DonneesRattachement): Rattachement {
    return new Rattachement(donnees);
  }

  get donnees(): DonneesRattachement {
    return this.courant;
  }

  /** @throws RattachementDejaDecide, EspaceFerme */
  valider(espaces: DroitsEspaces, ouverts: readonly CodeEspace[], parId: number, le: Date): void {
    if (this.dejaDecide('VALIDEE', parId)) return;
    exigerOuverts(espaces, ouverts);
    this.decider('VALIDEE', null, espaces, parId, le);
  }

  /** @throws MotifDeRefusRequis, RattachementDejaDecide */
  refuser(motif: string, parId: number, le: Date): void {
    if (motif.trim() === '') throw new MotifDeRefusRequis();
    if (this.dejaDecide('REFUSEE', parId)) return;
    this.decider('REFUSEE', motif.trim(), {}, parId, le);
  }

  /** Replaces what was granted. @throws RattachementNonValide, EspaceFerme */
  accorder(espaces: DroitsEspaces, ouverts: readonly CodeEspace[], gestionnaireId: number, le: Date): void {
    const { id: rattachementId, structureId, utilisateurId, statut, espaces: avant } = this.courant;
    if (statut !== 'VALIDEE') throw new RattachementNonValide(rattachementId);
    exigerOuverts(espaces, ouverts);
    if (memesDroits(avant, espaces)) return;
    this.courant = { ...this.courant, espaces };
    this.record({
      type: 'structures.espaces-accordes',
      survenuLe: le,
      rattachementId,
      structureId,
      utilisateurId,
      gestionnaireId,
      avant,
      apres: espaces,
    });
  }

  /** For the data of demonstration and the takeover: what is asked becomes what is, without a decision. */
  etablir(role: Role, espaces: DroitsEspaces): void {
    this.courant = { ...this.courant, statut: 'VALIDEE', role, espaces };
  }

  /** The same decision by the same person, sent twice, changes nothing. */
  private dejaDecide(decision: 'VALIDEE' | 'REFUSEE', parId: number): boolean {
    const { statut, decision: prise } = this.courant;
    if (statut === 'EN_COURS_DE_VALIDATION') return false;
    if (statut === decision && prise?.parId === parId) return true;
    throw new RattachementDejaDecide(this.courant);
  }

  private decider(
    decision: 'VALIDEE' | 'REFUSEE',
    motif: string | null,
    espaces: DroitsEspaces,
    decideurId: number,
    le: Date,
  ): void {
    const { id: rattachementId, structureId, utilisateurId } = this.courant;
    this.courant = { ...this.courant, statut: decision, espaces, decision: { le, parId: decideurId, motif } };
    this.record({
      type: 'structures.rattachement-decide',
      survenuLe: le,
      rattachementId,
      structureId,
      utilisateurId,
      decideurId,
      decision,
    });
  }
}

const exigerOuverts = (espaces: DroitsEspaces, ouverts: readonly CodeEspace[]): void => {
  for (const code of Object.keys(espaces) as CodeEspace[]) {
    if (!ouverts.includes(code)) throw new EspaceFerme(code);
  }
};

const memesDroits = (a: DroitsEspaces, b: DroitsEspaces): boolean => {
  const codes = [...Object.keys(a), ...Object.keys(b)] as CodeEspace[];
  return codes.every((code) => a[code] === b[code]);
};
