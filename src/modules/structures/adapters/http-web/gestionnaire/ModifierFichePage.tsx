import type { FunctionComponent } from 'preact';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { StructureConsultee } from '../../../application/ConsulterStructure.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { useTextesDuDossier } from '../dossier/useTextesDuDossier.ts';
import { chemins } from '../chemins.ts';
import { FicheChamps } from '../fiche/FicheChamps.tsx';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import type { EcartDeFiche } from './ecartsDeFiche.ts';
import { FormulaireDeStructure } from './FormulaireDeStructure.tsx';

interface Props {
  readonly structure: StructureConsultee;
  readonly version: number;
  readonly categories: CategoriesPrestataires;
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
  /** What the fiche holds now beside what was typed, where somebody has saved it meanwhile: `version` is then the new one. */
  readonly ecarts?: readonly EcartDeFiche[] | undefined;
}

export const ModifierFichePage: FunctionComponent<Props> = ({
  structure,
  version,
  categories,
  saisie,
  erreurs,
  ecarts = [],
}) => {
  const { fiche } = useTextes();
  const dossier = useTextesDuDossier();
  const { id, publique } = structure;
  const { type } = structure.identifiant;
  return (
    <FormulaireDeStructure
      structure={structure}
      titre={fiche.modifier}
      action={chemins.modifier(id)}
      version={version}
      erreurs={erreurs}
    >
      {ecarts.length > 0 && (
        <Encart ton="attention" titre={fiche.entretemps}>
          <Tableau
            legende={fiche.entretemps}
            lignes={ecarts}
            cleDe={({ champ }) => champ}
            colonnes={[
              { cle: 'champ', titre: fiche.entretempsChamp, enTete: true, rendu: ({ libelle }) => libelle },
              {
                cle: 'enregistre',
                titre: fiche.entretempsEnregistre,
                rendu: ({ enregistre }) => enregistre,
              },
              { cle: 'saisi', titre: fiche.entretempsSaisi, rendu: ({ saisi }) => saisi },
            ]}
          />
          <p class="govuk-body">{fiche.entretempsTexte}</p>
          <Lien href={chemins.modifier(id)}>{fiche.ouvrir}</Lien>
        </Encart>
      )}
      <input type="hidden" name="type" value={type} />
      <input type="hidden" name="publique" value={publique ? 'oui' : 'non'} />
      <FicheChamps
        type={type}
        publique={publique}
        categories={categories}
        saisie={saisie}
        erreurs={erreurs}
      />
      {!publique && (
        <Champ
          champ="depuis"
          type="date"
          libelle={dossier.depuis}
          indice={dossier.depuisIndice}
          valeur={saisie.depuis}
          erreur={messageDe(erreurs, 'depuis')}
        />
      )}
    </FormulaireDeStructure>
  );
};
