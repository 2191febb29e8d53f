import type { FunctionComponent } from 'preact';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { StructureConsultee } from '../../../application/ConsulterStructure.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import { chemins } from '../chemins.ts';
import { FicheChamps } from '../fiche/FicheChamps.tsx';
import type { TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { FormulaireDeStructure } from './FormulaireDeStructure.tsx';

interface Props {
  readonly structure: StructureConsultee;
  readonly version: number;
  readonly categories: CategoriesPrestataires;
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const ModifierFichePage: FunctionComponent<Props> = ({
  structure,
  version,
  categories,
  saisie,
  erreurs,
}) => {
  const { fiche } = useTextes();
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
      <input type="hidden" name="type" value={type} />
      <input type="hidden" name="publique" value={publique ? 'oui' : 'non'} />
      <FicheChamps
        type={type}
        publique={publique}
        categories={categories}
        saisie={saisie}
        erreurs={erreurs}
      />
    </FormulaireDeStructure>
  );
};
