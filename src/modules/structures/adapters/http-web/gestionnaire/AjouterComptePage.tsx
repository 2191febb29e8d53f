import type { FunctionComponent } from 'preact';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { CompteChamps } from '../fiche/CompteChamps.tsx';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { FormulaireDeStructure } from './FormulaireDeStructure.tsx';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const AjouterComptePage: FunctionComponent<Props> = ({ structure, saisie, erreurs }) => {
  const { comptes } = useTextes();
  return (
    <FormulaireDeStructure
      structure={structure}
      titre={comptes.ajouter}
      action={chemins.ajouterCompte(structure.id)}
      erreurs={erreurs}
    >
      <CompteChamps saisie={saisie} erreurs={erreurs} />
      <Champ
        champ="du"
        type="date"
        libelle={comptes.du}
        indice={comptes.duIndice}
        valeur={saisie.du}
        erreur={messageDe(erreurs, 'du')}
      />
    </FormulaireDeStructure>
  );
};
