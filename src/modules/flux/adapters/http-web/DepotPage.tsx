import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { ChampFichier } from '../../../../platform/web/components/ChampFichier.tsx';
import { ChampListe } from '../../../../platform/web/components/ChampListe.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import { cheminsDuFlux as chemins } from './cheminsDuFlux.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly structures: readonly OptionDeChoix[];
  readonly structure: string | undefined;
  readonly erreurs: FormErrors;
}

export const DepotPage: FunctionComponent<Props> = ({ structures, structure, erreurs }) => {
  const textes = useTextes();
  const { depot } = textes;
  const [seule, ...autres] = structures;
  const messageDe = (champ: string): string | null =>
    erreurs.find((erreur) => erreur.champ === champ)?.message ?? null;
  return (
    <Layout
      titre={depot.titre}
      chapeau={depot.explication}
      filAriane={[{ libelle: textes.titre, href: chemins.racine }, { libelle: depot.titre }]}
      erreurs={erreurs}
      etroit
    >
      <Carte>
        <p class="govuk-body">
          <Lien href={chemins.exemple} telechargement>
            {depot.exemple}
          </Lien>
        </p>
        <p class="govuk-body">{depot.exempleExplication}</p>
      </Carte>
      <Formulaire action={chemins.deposer} multipart champsObligatoires>
        <ChampListe
          champ="structure"
          libelle={depot.structure}
          options={structures}
          valeur={structure ?? (autres.length === 0 ? seule?.valeur : undefined)}
          requis
          erreur={messageDe('structure')}
        />
        <ChampFichier
          champ="fichier"
          libelle={depot.fichier}
          indice={depot.fichierIndice}
          accepte=".xml,.zip,.gz,.tgz"
          requis
          erreur={messageDe('fichier')}
        />
        <BarreActions>
          <Bouton>{depot.valider}</Bouton>
          <BoutonLien href={chemins.racine} variante="secondaire">
            {depot.annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
