import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import { jourDe, type Jour } from '../../../../kernel/domain/Jour.ts';
import type { DroitsEspaces } from '../espace/DroitsEspaces.ts';
import {
  EspaceFerme,
  MotifDeRefusRequis,
  RattachementDejaDecide,
  RattachementNonValide,
} from '../erreurs.ts';
import { accesRegle, memeAcces, type OffreDAcces } from './accesRegle.ts';
import type { AccesAccorde } from './AccesAccorde.ts';
import type { AccesModifie } from './AccesModifie.ts';
import { avecEspace, type EspaceAccorde } from './avecEspace.ts';
import type { DonneesRattachement, StatutRattachement } from './DonneesRattachement.ts';
import type { EcheancesCloses } from './EcheancesCloses.ts';
import type { EspacesAccordes } from './EspacesAccordes.ts';
import { TOUJOURS } from './Periode.ts';
import type { RattachementClos } from './RattachementClos.ts';
import type { RattachementDecide } from './RattachementDecide.ts';
import type { RattachementDemande } from './RattachementDemande.ts';
import type { RattachementDirect } from './RattachementDirect.ts';
import type { RattachementReporte } from './RattachementReporte.ts';
import type { RaisonDeRole, RoleChange } from '../role/RoleChange.ts';
import type { StatutDeRattachementChange } from '../role/StatutDeRattachementChange.ts';
import type { Role } from './Role.ts';
import { sansEcheancesPassees } from './sansEcheancesPassees.ts';

interface Lien {
  readonly id: number;
  readonly utilisateurId: number;
  readonly structureId: number;
}

/**
 * A person and a structure: asked for, then validated or refused with a reason by a gestionnaire. An active structure has
 * exactly one PRINCIPAL, the person who created it until she hands over.
 */
export class Rattachement extends Aggregate<
  | RattachementDemande
  | RattachementDecide
  | RattachementDirect
  | RattachementClos
  | RattachementReporte
  | EspacesAccordes
  | AccesModifie
  | EcheancesCloses
  | RoleChange
  | StatutDeRattachementChange
> {
  private constructor(private courant: DonneesRattachement) {
    super();
  }

  static demander(lien: Lien, commentaire: string | null, le: Date): Rattachement {
    const rattachement = new Rattachement({
      ...lien,
      version: 0,
      statut: 'EN_COURS_DE_VALIDATION',
      role: 'SIMPLE',
      ...SANS_ACCES,
      commentaire,
      demandeLe: le,
      decision: null,
      fin: null,
    });
    const { id: rattachementId, utilisateurId, structureId } = lien;
    rattachement.record({
      type: 'structures.rattachement-demande',
      survenuLe: le,
      rattachementId,
      structureId,
      utilisateurId,
      parId: utilisateurId,
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
      ...SANS_ACCES,
      espaces,
      commentaire: null,
      demandeLe: le,
      decision: null,
      fin: null,
    });
  }

  /** Attached by a gestionnaire, without a request. @throws EspaceFerme, ServiceIntrouvable, PeriodeDAccesInversee */
  static attacher(
    lien: Lien,
    acces: AccesAccorde,
    offre: OffreDAcces,
    parId: number,
    le: Date,
  ): Rattachement {
    const apres = accesRegle({ role: 'SIMPLE', services: [] }, acces, offre);
    const rattachement = new Rattachement({
      ...lien,
      ...apres,
      version: 0,
      statut: 'VALIDEE',
      role: 'SIMPLE',
      commentaire: null,
      demandeLe: le,
      decision: { le, parId, motif: null },
      fin: null,
    });
    const { id: rattachementId, utilisateurId, structureId } = lien;
    const faits = { rattachementId, structureId, utilisateurId, parId, apres };
    rattachement.record({ type: 'structures.rattachement-direct', survenuLe: le, ...faits });
    return rattachement;
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
  accorder(espaces: DroitsEspaces, ouverts: readonly CodeEspace[], parId: number, le: Date): void {
    const { id: rattachementId, structureId, utilisateurId, statut, espaces: avant } = this.courant;
    if (statut !== 'VALIDEE') throw new RattachementNonValide(rattachementId);
    exigerOuverts(espaces, ouverts);
    if (memesDroits(avant, espaces)) return;
    const periodesEspaces = Object.fromEntries(
      Object.entries(this.courant.periodesEspaces).filter(
        ([code]) => code in avant && espaces[code as CodeEspace] !== undefined,
      ),
    );
    this.courant = { ...this.courant, espaces, periodesEspaces };
    this.record({
      type: 'structures.espaces-accordes',
      survenuLe: le,
      rattachementId,
      structureId,
      utilisateurId,
      parId,
      avant,
      apres: espaces,
    });
  }

  /**
   * Replaces all that was granted, days and services included.
   * @throws RattachementNonValide, EspaceFerme, ServiceIntrouvable, PeriodeDAccesInversee, PeriodeDuPrincipal
   */
  definirAcces(acces: AccesAccorde, offre: OffreDAcces, parId: number, le: Date): void {
    if (this.courant.statut !== 'VALIDEE') throw new RattachementNonValide(this.courant.id);
    this.changerAcces(accesRegle(this.courant, acces, offre), offre.espaces, parId, le);
  }

  /**
   * One espace more, or less, beside the others. An espace that the person modifies is not brought down by a grant to read.
   * @throws RattachementNonValide, EspaceFerme, PeriodeDAccesInversee
   */
  accorderUn(grant: EspaceAccorde, ouverts: readonly CodeEspace[], parId: number, le: Date): void {
    if (this.courant.statut !== 'VALIDEE') throw new RattachementNonValide(this.courant.id);
    const apres = avecEspace(this.courant, grant, jourDe(le));
    if (grant.niveau !== null && !ouverts.includes(grant.espace)) throw new EspaceFerme(grant.espace);
    this.changerAcces(apres, Object.keys(apres.espaces) as CodeEspace[], parId, le);
  }

  /** Withdraws what has come to its last day: espaces, services, or the rattachement itself, which may be opened again. */
  cloreEcheances(jour: Jour, le: Date): void {
    const clos = sansEcheancesPassees(this.courant, jour);
    if (clos === null) return;
    const avant = accesEtStatutDe(this.courant);
    this.courant = { ...this.courant, ...clos };
    const { id: rattachementId, structureId, utilisateurId } = this.courant;
    const faits = { rattachementId, structureId, utilisateurId, parId: null };
    this.record({
      type: 'structures.echeances-closes',
      survenuLe: le,
      ...faits,
      avant,
      apres: accesEtStatutDe(this.courant),
    });
  }

  /**
   * One role among those of the structure: the act that changes it holds them all. The principal's rattachement has no last day.
   * @throws RattachementNonValide
   */
  changerRole(role: Role, raison: RaisonDeRole, parId: number, le: Date): void {
    const { id: rattachementId, structureId, utilisateurId, statut, role: ancien, periode } = this.courant;
    if (statut !== 'VALIDEE') throw new RattachementNonValide(rattachementId);
    if (role === ancien) return;
    this.courant = { ...this.courant, role, periode: role === 'PRINCIPAL' ? TOUJOURS : periode };
    const parSupport = raison === 'RECLAMATION';
    const faits = { rattachementId, structureId, utilisateurId, parId, parSupport, raison };
    const avant = { role: ancien };
    this.record({ type: 'structures.role-change', survenuLe: le, ...faits, avant, apres: { role } });
  }

  /** What was granted waits for the reactivation. @throws RattachementNonValide */
  desactiver(parId: number, le: Date): void {
    this.changerStatut(['VALIDEE'], 'DESACTIVEE', parId, le);
  }

  /** @throws RattachementNonValide */
  reactiver(parId: number, le: Date): void {
    this.changerStatut(['DESACTIVEE'], 'VALIDEE', parId, le);
  }

  /** The person left, withdrew her request, or was detached; she may ask again. @throws RattachementNonValide */
  supprimer(parId: number, le: Date): void {
    this.changerStatut(['EN_COURS_DE_VALIDATION', 'VALIDEE', 'DESACTIVEE'], 'SUPPRIMEE', parId, le);
  }

  /**
   * The structure has a new fiche: this rattachement ends, and gives the one that goes on there, as it stood.
   * @throws RattachementNonValide when it is not open
   */
  reporter({ id, structureId }: Omit<Lien, 'utilisateurId'>, parId: number, le: Date): Rattachement {
    const { id: origineId, structureId: ancienneId, utilisateurId, statut, role } = this.courant;
    if (statut === 'SUPPRIMEE' || statut === 'REFUSEE') throw new RattachementNonValide(origineId);
    const suite = new Rattachement({ ...this.courant, id, structureId, version: 0 });
    const cause = 'CHANGEMENT_DE_SIRET';
    this.courant = { ...this.courant, statut: 'SUPPRIMEE', fin: { le, cause } };
    const faits = { survenuLe: le, utilisateurId, parId, raison: cause } as const;
    this.record({
      ...faits,
      type: 'structures.rattachement-clos',
      rattachementId: origineId,
      structureId: ancienneId,
      avant: { statut },
      apres: { statut: 'SUPPRIMEE' },
    });
    const { periode, espaces, periodesEspaces, services } = this.courant;
    suite.record({
      ...faits,
      type: 'structures.rattachement-reporte',
      rattachementId: id,
      structureId,
      origineId,
      apres: { statut, role, periode, espaces, periodesEspaces, services },
    });
    return suite;
  }

  /** For the data of demonstration and the takeover: what is asked becomes what is, without a decision. */
  etablir(role: Role, espaces: DroitsEspaces): void {
    this.courant = { ...this.courant, statut: 'VALIDEE', role, espaces };
  }

  private changerStatut(
    depuis: readonly StatutRattachement[],
    statut: StatutRattachement,
    parId: number,
    le: Date,
  ): void {
    const { id: rattachementId, structureId, utilisateurId, statut: ancien } = this.courant;
    if (ancien === statut) return;
    if (!depuis.includes(ancien)) throw new RattachementNonValide(rattachementId);
    this.courant = { ...this.courant, statut };
    const faits = { rattachementId, structureId, utilisateurId, parId };
    const avant = { statut: ancien };
    this.record({
      type: 'structures.statut-de-rattachement-change',
      survenuLe: le,
      ...faits,
      avant,
      apres: { statut },
    });
  }

  private changerAcces(
    { espaces, periode, periodesEspaces, services }: AccesAccorde,
    ouverts: readonly CodeEspace[],
    parId: number,
    le: Date,
  ): void {
    const apres = { periode, periodesEspaces, services };
    const { id: rattachementId, structureId, utilisateurId, ...courant } = this.courant;
    const avant = {
      periode: courant.periode,
      periodesEspaces: courant.periodesEspaces,
      services: courant.services,
    };
    this.accorder(espaces, ouverts, parId, le);
    this.courant = { ...this.courant, ...apres };
    if (memeAcces(avant, apres)) return;
    const faits = { rattachementId, structureId, utilisateurId, parId, avant, apres };
    this.record({ type: 'structures.acces-modifie', survenuLe: le, ...faits });
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
    parId: number,
    le: Date,
  ): void {
    const { id: rattachementId, structureId, utilisateurId } = this.courant;
    this.courant = { ...this.courant, statut: decision, espaces, decision: { le, parId, motif } };
    this.record({
      type: 'structures.rattachement-decide',
      survenuLe: le,
      rattachementId,
      structureId,
      utilisateurId,
      parId,
      decision,
      avant: { statut: 'EN_COURS_DE_VALIDATION' },
      apres: { statut: decision, ...(motif === null ? { espaces } : { motif }) },
    });
  }
}

const SANS_ACCES: AccesAccorde = { periode: TOUJOURS, espaces: {}, periodesEspaces: {}, services: [] };

const accesEtStatutDe = ({
  statut,
  periode,
  espaces,
  periodesEspaces,
  services,
}: DonneesRattachement): EcheancesCloses['avant'] => ({
  statut,
  periode,
  espaces,
  periodesEspaces,
  services,
});

const exigerOuverts = (espaces: DroitsEspaces, ouverts: readonly CodeEspace[]): void => {
  for (const code of Object.keys(espaces) as CodeEspace[]) {
    if (!ouverts.includes(code)) throw new EspaceFerme(code);
  }
};

const memesDroits = (a: DroitsEspaces, b: DroitsEspaces): boolean => {
  const codes = [...Object.keys(a), ...Object.keys(b)] as CodeEspace[];
  return codes.every((code) => a[code] === b[code]);
};
