import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { ChampsDApplication } from './ChampsDApplication.tsx';
import { chemins } from './chemins.ts';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly id: number;
  readonly nom: string | undefined;
  readonly domaines: readonly string[];
  readonly erreurs: FormErrors;
}

export const ModifierApplicationPage: FunctionComponent<Props> = ({ id, nom, domaines, erreurs }) => {
  const { applications: textes, modifier, annuler } = useTextes();
  return (
    <PageDeRaccordement
      titre={modifier.titre}
      chapeau={modifier.explication}
      erreurs={erreurs}
      maillons={[{ libelle: textes.une, href: chemins.application(id) }]}
      etroit
    >
      <Formulaire action={chemins.modifierApplication(id)} champsObligatoires>
        <ChampsDApplication nom={nom} domaines={domaines} erreurs={erreurs} />
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
