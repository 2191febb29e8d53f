import type { Clock } from '../../../../src/kernel/application/Clock.ts';
import type { CodeEspace } from '../../../../src/kernel/domain/Espace.ts';
import { jourDe } from '../../../../src/kernel/domain/Jour.ts';
import { designationComplete } from '../../../../src/modules/structures/application/designationComplete.ts';
import type {
  MonRattachement,
  PageDeDemandes,
  PageDUtilisateurs,
  RattachementReader,
  RepereParRole,
  UtilisateurRattache,
} from '../../../../src/modules/structures/application/ports/RattachementReader.ts';
import type { AccesAccorde } from '../../../../src/modules/structures/domain/rattachement/AccesAccorde.ts';
import type { DonneesRattachement } from '../../../../src/modules/structures/domain/rattachement/DonneesRattachement.ts';
import {
  droitsEnVigueur,
  rattachementEnVigueur,
} from '../../../../src/modules/structures/domain/rattachement/droitsEnVigueur.ts';
import type { Role } from '../../../../src/modules/structures/domain/rattachement/Role.ts';
import type { DonneesStructure } from '../../../../src/modules/structures/domain/structure/DonneesStructure.ts';
import { designationDe } from '../../../../src/modules/structures/domain/structure/Identite.ts';
import { FixedClock } from '../../../support/doubles.ts';
import type { InMemoryRattachementRepository } from './InMemoryRattachementRepository.ts';
import type { InMemoryStructureRepository } from './InMemoryStructureRepository.ts';

const RANGS: Readonly<Record<Role, number>> = { PRINCIPAL: 0, SECONDAIRE: 1, SIMPLE: 2 };

export class InMemoryRattachementReader implements RattachementReader {
  constructor(
    private readonly rattachements: InMemoryRattachementRepository,
    private readonly structures: InMemoryStructureRepository,
    private readonly clock: Clock = new FixedClock(),
  ) {}

  mesRattachements(utilisateurId: number): Promise<readonly MonRattachement[]> {
    const miens = this.parId().filter(
      (lien) => lien.utilisateurId === utilisateurId && lien.statut !== 'SUPPRIMEE',
    );
    return Promise.resolve(miens.reverse().map((lien) => this.mien(lien)));
  }

  demandesEnAttente(
    structureIds: readonly number[],
    apres: number | null,
    limite: number,
  ): Promise<PageDeDemandes> {
    const demandes = this.enAttente(structureIds).filter(({ id }) => id > (apres ?? 0));
    const page = demandes.slice(0, limite);
    return Promise.resolve({
      demandes: page.map((lien) => ({
        rattachementId: lien.id,
        utilisateurId: lien.utilisateurId,
        structureId: lien.structureId,
        structure: designationComplete(this.resume(lien.structureId)),
        commentaire: lien.commentaire,
        demandeLe: lien.demandeLe,
      })),
      suivant: demandes.length > limite ? (page.at(-1)?.id ?? null) : null,
    });
  }

  compterDemandes(structureIds: readonly number[]): Promise<number> {
    return Promise.resolve(this.enAttente(structureIds).length);
  }

  utilisateursDe(
    structureId: number,
    apres: RepereParRole | null,
    limite: number,
  ): Promise<PageDUtilisateurs> {
    const repere = ({ role, id }: DonneesRattachement) => ({ rang: RANGS[role], id });
    const liens = this.valides(structureId).filter(
      (lien) => apres === null || compare(repere(lien), apres) > 0,
    );
    const page = liens.slice(0, limite);
    const dernier = liens.length > limite ? page.at(-1) : undefined;
    return Promise.resolve({
      utilisateurs: page.map(utilisateurDepuis),
      suivant: dernier ? repere(dernier) : null,
    });
  }

  gestionnairesDe(structureId: number): Promise<readonly number[]> {
    const gestionnaires = this.enVigueur(structureId).filter(({ role }) => role !== 'SIMPLE');
    return Promise.resolve(gestionnaires.map(({ utilisateurId }) => utilisateurId));
  }

  gestionnairesEtHabilites(structureId: number, espace: CodeEspace): Promise<readonly number[]> {
    const jour = jourDe(this.clock.now());
    const concernes = this.enVigueur(structureId).filter(
      (lien) => lien.role !== 'SIMPLE' || droitsEnVigueur(lien, jour)[espace] !== undefined,
    );
    return Promise.resolve(concernes.map(({ utilisateurId }) => utilisateurId));
  }

  particuliersDe(utilisateurId: number): Promise<readonly { structureId: number; designation: string }[]> {
    const miens = this.parId().filter(
      (lien) =>
        lien.utilisateurId === utilisateurId &&
        lien.statut === 'VALIDEE' &&
        lien.role === 'PRINCIPAL' &&
        this.fiche(lien.structureId).identifiant.type === 'PARTICULIER',
    );
    return Promise.resolve(
      miens.map(({ structureId }) => ({ structureId, designation: this.resume(structureId).designation })),
    );
  }

  private parId(): DonneesRattachement[] {
    return [...this.rattachements.liens.values()].sort((a, b) => a.id - b.id);
  }

  private enAttente(structureIds: readonly number[]): readonly DonneesRattachement[] {
    return this.parId().filter(
      (lien) => structureIds.includes(lien.structureId) && lien.statut === 'EN_COURS_DE_VALIDATION',
    );
  }

  private valides(structureId: number): readonly DonneesRattachement[] {
    return this.parId()
      .filter((lien) => lien.structureId === structureId && lien.statut === 'VALIDEE')
      .sort((a, b) => RANGS[a.role] - RANGS[b.role]);
  }

  private enVigueur(structureId: number): readonly DonneesRattachement[] {
    const jour = jourDe(this.clock.now());
    const teteId = this.structures.fiches.get(structureId)?.teteId ?? structureId;
    return this.valides(teteId).filter((lien) => rattachementEnVigueur(lien, jour));
  }

  private mien(lien: DonneesRattachement): MonRattachement {
    const { id: rattachementId, statut, role, demandeLe, decision } = lien;
    const { services } = this.fiche(lien.structureId);
    return {
      rattachementId,
      structure: this.resume(lien.structureId),
      statutStructure: this.fiche(lien.structureId).statut,
      statut,
      role,
      ...accesDe(lien),
      nomsDeServices: new Map(services.map(({ id, nom }) => [id, nom])),
      demandeLe,
      decideLe: decision?.le ?? null,
      motif: decision?.motif ?? null,
    };
  }

  private fiche(structureId: number): DonneesStructure {
    const donnees = this.structures.fiches.get(structureId);
    if (!donnees) throw new Error(`no structure ${structureId}`);
    return donnees;
  }

  private resume(structureId: number): MonRattachement['structure'] {
    const { id, identifiant, identite } = this.fiche(structureId);
    return {
      id,
      type: identifiant.type,
      identifiant: identifiant.valeur,
      designation: designationDe(identite),
    };
  }
}

export const utilisateurDepuis = (lien: DonneesRattachement): UtilisateurRattache => ({
  rattachementId: lien.id,
  utilisateurId: lien.utilisateurId,
  role: lien.role,
  ...accesDe(lien),
});

const accesDe = ({ periode, espaces, periodesEspaces, services }: DonneesRattachement): AccesAccorde => ({
  periode,
  espaces,
  periodesEspaces,
  services,
});

const compare = (a: RepereParRole, b: RepereParRole): number => a.rang - b.rang || a.id - b.id;
