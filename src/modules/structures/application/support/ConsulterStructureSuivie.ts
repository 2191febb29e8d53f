import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { ibanMasque } from '../../domain/structure/CompteBancaire.ts';
import type { DonneesStructure } from '../../domain/structure/DonneesStructure.ts';
import { designationDe } from '../../domain/structure/Identite.ts';
import type { ActionLue, ConsulterHistorique } from '../historique/ConsulterHistorique.ts';
import type { AnnuaireDesPersonnes, PersonneConnue } from '../ports/AnnuaireDesPersonnes.ts';
import type { RattachementReader, RepereParRole, UtilisateurRattache } from '../ports/RattachementReader.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import type { ListerReclamations, ReclamationNommee } from '../roles/ListerReclamations.ts';
import type { AccesLu, JournalDuSupport } from './JournalDuSupport.ts';

export interface UtilisateurSuivi extends UtilisateurRattache {
  readonly personne: PersonneConnue | undefined;
}

export interface StructureSuivie extends Omit<DonneesStructure, 'comptesBancaires'> {
  readonly designation: string;
  readonly comptesBancaires: readonly { readonly libelle: string; readonly iban: string }[];
  readonly utilisateurs: readonly UtilisateurSuivi[];
  readonly suivant: RepereParRole | null;
  readonly reclamations: readonly ReclamationNommee[];
  readonly actions: readonly ActionLue[];
  /** Of the support to this structure, the one that is open included. */
  readonly acces: readonly AccesLu[];
}

const UTILISATEURS_MONTRES = 20;
const ACTIONS_MONTREES = 10;

/** What support may see of a structure; its accounts with the middle of their numbers hidden. */
export class ConsulterStructureSuivie {
  constructor(
    private readonly journal: JournalDuSupport,
    private readonly structures: StructureRepository,
    private readonly rattachements: RattachementReader,
    private readonly personnes: AnnuaireDesPersonnes,
    private readonly reclamations: ListerReclamations,
    private readonly historique: ConsulterHistorique,
  ) {}

  /** @throws ReserveAuSupport, StructureIntrouvable */
  async execute(
    acteur: Acteur,
    structureId: number,
    apres: RepereParRole | null = null,
  ): Promise<StructureSuivie> {
    this.journal.exiger(acteur);
    const { donnees } = await this.structures.get(structureId);
    await this.journal.noter(acteur, 'CONSULTATION', 'STRUCTURE', structureId);

    const page = await this.rattachements.utilisateursDe(structureId, apres, UTILISATEURS_MONTRES);
    const ids = page.utilisateurs.map(({ utilisateurId }) => utilisateurId);
    const personnes = await this.personnes.consulter(ids);
    return {
      ...donnees,
      designation: designationDe(donnees.identite),
      comptesBancaires: donnees.comptesBancaires.map(({ libelle, iban }) => ({
        libelle,
        iban: ibanMasque(iban),
      })),
      utilisateurs: page.utilisateurs.map((un) => ({ ...un, personne: personnes.get(un.utilisateurId) })),
      suivant: page.suivant,
      reclamations: await this.reclamations.deStructure(acteur, structureId),
      actions: await this.historique.dernieres(structureId, ACTIONS_MONTREES),
      acces: await this.journal.derniers('STRUCTURE', structureId),
    };
  }
}
