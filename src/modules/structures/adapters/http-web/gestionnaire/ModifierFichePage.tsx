import type { FunctionComponent } from 'preact';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { StructureConsultee } from '../../../application/ConsulterStructure.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
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
  /** What the fiche holds now, where somebody has saved it while this was typed. */
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
          <ListeResume dense elements={ecarts} />
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
