import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { lireSiret, type Siret } from '../../../../kernel/domain/Siret.ts';
import { IdentifiantInvalide, StructureIntrouvable } from '../../domain/erreurs.ts';
import { designationDe } from '../../domain/structure/Identite.ts';
import { estRattache } from '../politique.ts';
import type { EtablissementInsee, RepertoireDesEntreprises } from '../ports/RepertoireDesEntreprises.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

/** What is not known, or may not be told, is null. */
export interface SiretConsulte extends Pick<
  EtablissementInsee,
  'siret' | 'raisonSociale' | 'actif' | 'successeur'
> {
  readonly adresse: EtablissementInsee['adresse'];
  readonly siege: boolean | null;
  readonly nonDiffusible: boolean | null;
}

/**
 * What the INSEE knows of a SIRET; where it is not asked, or does not answer, what our own fiche says: the whole address of
 * one's own structures and of the public ones, the town of the others.
 */
export class ConsulterSiret {
  constructor(
    private readonly repertoire: RepertoireDesEntreprises,
    private readonly structures: StructureRepository,
  ) {}

  /** @throws IdentifiantInvalide, StructureIntrouvable */
  async execute(acteur: Acteur, saisie: string): Promise<SiretConsulte> {
    const siret = lireSiret(saisie);
    if (siret === undefined) throw new IdentifiantInvalide('SIRET');
    const reponse = this.repertoire.branche ? await this.repertoire.trouver(siret) : null;
    if (reponse?.nature === 'TROUVE') return reponse.etablissement;
    if (reponse?.nature === 'INCONNU') throw new StructureIntrouvable(0);
    return this.dApresLaFiche(acteur, siret);
  }

  private async dApresLaFiche(acteur: Acteur, siret: Siret): Promise<SiretConsulte> {
    const connue = await this.structures.findParIdentifiant({ type: 'SIRET', valeur: siret });
    if (!connue) throw new StructureIntrouvable(0);
    const { id, identite, adresse, statut, publique, successeurId } = connue.donnees;
    const successeur = successeurId === null ? undefined : await this.structures.find(successeurId);
    const { codePostal, ville, pays } = adresse;
    return {
      siret,
      raisonSociale: designationDe(identite),
      adresse:
        publique || estRattache(acteur, id)
          ? adresse
          : { ligne1: null, ligne2: null, codePostal, ville, pays },
      actif: statut === 'ACTIVE',
      siege: null,
      nonDiffusible: null,
      successeur: successeur?.donnees.identifiant.valeur ?? null,
    };
  }
}
