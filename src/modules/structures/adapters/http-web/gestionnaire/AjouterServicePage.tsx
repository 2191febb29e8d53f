import type { FunctionComponent } from 'preact';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { FormulaireDeStructure } from './FormulaireDeStructure.tsx';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const AjouterServicePage: FunctionComponent<Props> = ({ structure, saisie, erreurs }) => {
  const { services } = useTextes();
  return (
    <FormulaireDeStructure
      structure={structure}
      titre={services.ajouter}
      action={chemins.ajouterService(structure.id)}
      erreurs={erreurs}
    >
      <Champ
        champ="code"
        libelle={services.code}
        indice={services.codeIndice}
        valeur={saisie.code}
        largeur={20}
        longueurMax={30}
        requis
        erreur={messageDe(erreurs, 'code')}
      />
      <Champ
        champ="nom"
        libelle={services.nom}
        valeur={saisie.nom}
        longueurMax={longueurs.nomDeService}
        requis
        erreur={messageDe(erreurs, 'nom')}
      />
    </FormulaireDeStructure>
  );
};
