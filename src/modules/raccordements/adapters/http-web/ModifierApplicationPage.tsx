import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { ChampCases } from '../../../../platform/web/components/ChampCases.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { NOM_D_APPLICATION_MAX } from '../../domain/Application.ts';
import { domainesApi } from '../../domain/DomaineApi.ts';
import { chemins } from './chemins.ts';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import { messageDe } from './saisieDe.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly id: number;
  readonly nom: string | undefined;
  readonly domaines: readonly string[];
  readonly erreurs: FormErrors;
}

export const ModifierApplicationPage: FunctionComponent<Props> = ({ id, nom, domaines, erreurs }) => {
  const { applications: textes, modifier, domainesDeLApi, annuler } = useTextes();
  return (
    <PageDeRaccordement
      titre={modifier.titre}
      chapeau={modifier.explication}
      erreurs={erreurs}
      maillons={[{ libelle: textes.une, href: chemins.application(id) }]}
      etroit
    >
      <Formulaire action={chemins.modifierApplication(id)} champsObligatoires>
        <Champ
          champ="nom"
          libelle={textes.nom}
          indice={textes.nomIndice}
          valeur={nom}
          longueurMax={NOM_D_APPLICATION_MAX}
          requis
          erreur={messageDe(erreurs, 'nom')}
        />
        <ChampCases
          champ="domaines"
          libelle={textes.domaines}
          indice={textes.domainesIndice}
          valeurs={domaines}
          options={domainesApi.map((valeur) => ({ valeur, ...domainesDeLApi[valeur] }))}
          requis
          erreur={messageDe(erreurs, 'domaines')}
        />
        <BarreActions>
          <Bouton>{modifier.valider}</Bouton>
          <BoutonLien href={chemins.application(id)} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </PageDeRaccordement>
  );
};
