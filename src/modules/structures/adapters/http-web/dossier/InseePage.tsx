import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { ChampCases } from '../../../../../platform/web/components/ChampCases.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { ComparaisonAvecInsee } from '../../../application/insee/ComparerAvecInsee.ts';
import { chemins } from '../chemins.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { AvisInsee } from './AvisInsee.tsx';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { PageDuDossier } from './PageDuDossier.tsx';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly comparaison: ComparaisonAvecInsee;
  readonly coches: readonly string[];
  readonly erreurs: readonly ErreurDeChamp[];
}

/** Before and after, and only what is ticked is taken over. */
export const InseePage: FunctionComponent<Props> = ({ structure, comparaison, coches, erreurs }) => {
  const { insee } = useTextesDuDossier();
  const { annuler } = useTextes();
  const { reponse, ecarts, version } = comparaison;
  return (
    <PageDuDossier structure={structure} titre={insee.titre} chapeau={insee.chapeau} erreurs={erreurs}>
      <AvisInsee reponse={reponse} />
      {ecarts.length === 0 ? (
        reponse.nature === 'TROUVE' && <p class="govuk-body">{insee.aucunEcart}</p>
      ) : (
        <>
          <Tableau
            legende={insee.legende}
            lignes={ecarts}
            cleDe={({ champ }) => champ}
            colonnes={[
              { cle: 'champ', titre: insee.champ, enTete: true, rendu: ({ champ }) => insee.champs[champ] },
              { cle: 'avant', titre: insee.avant, rendu: ({ avant }) => avant },
              { cle: 'apres', titre: insee.apres, rendu: ({ apres }) => apres },
            ]}
          />
          <Formulaire action={cheminsDuDossier.insee(structure.id)} version={version}>
            <ChampCases
              champ="champs"
              libelle={insee.choisir}
              options={ecarts.map(({ champ, apres }) => ({
                valeur: champ,
                libelle: insee.champs[champ],
                indice: apres,
              }))}
              valeurs={coches}
              erreur={messageDe(erreurs, 'champs')}
            />
            <BarreActions>
              <Bouton>{insee.appliquer}</Bouton>
              <BoutonLien href={chemins.structure(structure.id)} variante="secondaire">
                {annuler}
              </BoutonLien>
            </BarreActions>
          </Formulaire>
        </>
      )}
    </PageDuDossier>
  );
};
