import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../kernel/application/Clock.ts';
import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import { ibanLisible } from '../../../kernel/domain/Iban.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import { estOuvertLe, ibanMasque, type CompteBancaire } from '../domain/structure/CompteBancaire.ts';
import type { DonneesStructure } from '../domain/structure/DonneesStructure.ts';
import { designationDe } from '../domain/structure/Identite.ts';
import { regimeDu, type RegimeFiscal } from '../domain/structure/RegimeFiscal.ts';
import { espacesOffertsA } from './espacesOffertsA.ts';
import { estGestionnaireDe, exigerGestionnaire, exigerRattachement } from './politique.ts';
import type { CategoriesPrestataires } from './ports/CategoriesPrestataires.ts';
import type { RepertoireDesEntreprises } from './ports/RepertoireDesEntreprises.ts';
import type { StructureRepository } from './ports/StructureRepository.ts';

export interface CompteBancaireConsulte extends Omit<CompteBancaire, 'iban'> {
  /** By groups of four; its middle is hidden from those who are not gestionnaires. */
  readonly iban: string;
  readonly ouvert: boolean;
}

export interface StructureConsultee extends Omit<DonneesStructure, 'comptesBancaires'> {
  readonly designation: string;
  readonly comptesBancaires: readonly CompteBancaireConsulte[];
  readonly regime: RegimeFiscal | null;
  /** Those that it could open. */
  readonly espacesAAjouter: readonly CodeEspace[];
  /** She runs it: nobody runs a fiche that another one replaces. */
  readonly gestionnaire: boolean;
  /** By her role, she reads what the gestionnaires of this fiche did. */
  readonly litEnGestionnaire: boolean;
  /** The répertoire of the INSEE may be asked. */
  readonly insee: boolean;
}

/** The fiche, as a person of the structure may see it. */
export class ConsulterStructure {
  constructor(
    private readonly structures: StructureRepository,
    private readonly categories: CategoriesPrestataires,
    private readonly clock: Clock,
    private readonly repertoire: Pick<RepertoireDesEntreprises, 'branche'>,
  ) {}

  /** For somebody who only reads, what a gestionnaire runs does not exist. @throws StructureIntrouvable, StructureRemplacee */
  async pourGestionnaire(acteur: Acteur, structureId: number): Promise<StructureConsultee> {
    exigerGestionnaire(acteur, structureId);
    return this.execute(acteur, structureId);
  }

  /** @throws StructureIntrouvable */
  async execute(acteur: Acteur, structureId: number): Promise<StructureConsultee> {
    exigerRattachement(acteur, structureId);
    const { donnees } = await this.structures.get(structureId);
    const gestionnaire = estGestionnaireDe(acteur, structureId);
    const remplacee = donnees.teteId !== structureId;
    const aujourdHui = jourDe(this.clock.now());
    return {
      ...donnees,
      designation: designationDe(donnees.identite),
      comptesBancaires: donnees.comptesBancaires.map((compte) => ({
        ...compte,
        iban: gestionnaire ? ibanLisible(compte.iban) : ibanMasque(compte.iban),
        ouvert: estOuvertLe(compte, aujourdHui),
      })),
      regime: regimeDu(donnees.regimes, aujourdHui),
      espacesAAjouter: espacesOffertsA(donnees, this.categories).filter(
        (code) => !donnees.espaces.includes(code),
      ),
      gestionnaire: gestionnaire && !remplacee,
      litEnGestionnaire: gestionnaire,
      insee: this.repertoire.branche,
    };
  }
}
