import { lireSiret } from '../../../../kernel/domain/Siret.ts';
import { RepertoireSansReponse, SiretNonModifiable } from '../../domain/erreursDuDossier.ts';
import type { FicheStructure } from '../../domain/structure/DonneesStructure.ts';
import type { ActeSurStructure, ModificationDeStructure } from '../ModificationDeStructure.ts';
import { exigerGestionnaire } from '../politique.ts';
import type { RepertoireDesEntreprises } from '../ports/RepertoireDesEntreprises.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';
import { ecartsAvecInsee, type ChampInsee, type EcartAvecInsee } from './ecartsAvecInsee.ts';

export interface MettreAJourDepuisInseeCommand extends ActeSurStructure {
  readonly version: number;
  /** Those that the gestionnaire has ticked; the others stay as they are. */
  readonly champs: readonly ChampInsee[];
}

/** Writes what the INSEE says and nothing that the browser sends; the répertoire is asked before the transaction. */
export class MettreAJourDepuisInsee {
  constructor(
    private readonly structures: StructureRepository,
    private readonly repertoire: RepertoireDesEntreprises,
    private readonly modification: ModificationDeStructure,
  ) {}

  /** @throws StructureIntrouvable, SiretNonModifiable, RepertoireSansReponse, StructureModifieeEntretemps */
  async execute({ acteur, structureId, version, champs }: MettreAJourDepuisInseeCommand): Promise<void> {
    exigerGestionnaire(acteur, structureId);
    const { identifiant } = (await this.structures.get(structureId)).donnees;
    const siret = identifiant.type === 'SIRET' ? lireSiret(identifiant.valeur) : undefined;
    if (siret === undefined) throw new SiretNonModifiable(structureId);
    const reponse = await this.repertoire.trouver(siret);
    if (reponse.nature !== 'TROUVE') throw new RepertoireSansReponse();

    await this.modification.appliquer(
      { acteur, structureId, versionVue: version },
      (structure, { auteur, jour }) => {
        const ecarts = ecartsAvecInsee(structure.donnees, reponse.etablissement);
        const voulus = ecarts.filter(({ champ }) => champs.includes(champ));
        if (voulus.length > 0) structure.modifierFiche(avec(structure.donnees, voulus), null, jour, auteur);
      },
    );
  }
}

const avec = (fiche: FicheStructure, ecarts: readonly EcartAvecInsee[]): FicheStructure => {
  const { raisonSociale, ...adresse } = Object.fromEntries(
    ecarts.map(({ champ, apres }) => [champ, apres]),
  ) as Partial<Record<ChampInsee, string>>;
  const { identite, courriel, telephone, numeroTva, numeroRcs, categorie } = fiche;
  return {
    identite:
      raisonSociale !== undefined && identite.nature === 'MORALE' ? { ...identite, raisonSociale } : identite,
    adresse: { ...fiche.adresse, ...adresse },
    courriel,
    telephone,
    numeroTva,
    numeroRcs,
    categorie,
  };
};
